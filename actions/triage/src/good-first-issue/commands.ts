import { markdownLines } from '@porchlight/action-kit/pure'
import type { Command } from './model.ts'

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['/assign', 'assign'],
  ['/assign-me', 'assign'],
  ['/claim', 'assign'],
  ['/unassign', 'unassign'],
  ['/unassign-me', 'unassign'],
  ['/unclaim', 'unassign'],
])

/** The last command that stands alone on a line of the commenter's own words: not in a quote, in code or in an HTML comment. */
export const commandIn = (comment: string): Command | undefined =>
  markdownLines(comment)
    .filter(({ isFenced, isIndented }) => !isFenced && !isIndented)
    .map(({ text }) => COMMANDS.get(text.trim().toLowerCase()))
    .findLast((command) => command !== undefined)
