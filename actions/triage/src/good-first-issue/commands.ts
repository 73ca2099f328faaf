import type { Command } from './model.ts'

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['/assign', 'assign'],
  ['/assign-me', 'assign'],
  ['/claim', 'assign'],
  ['/unassign', 'unassign'],
  ['/unassign-me', 'unassign'],
  ['/unclaim', 'unassign'],
])

/**
 * The last command that stands alone on a line. What readers do not take for the writer's own words is none: quotes, code,
 * and what HTML comments hide.
 */
export function commandIn(comment: string): Command | undefined {
  let fence: string | undefined
  let isHidden = false
  let command: Command | undefined
  for (const line of comment.split(/\r\n?|\n/)) {
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined
      continue
    }
    const shown = withoutHidden(line, isHidden)
    isHidden = shown.isHidden
    fence = FENCE.exec(shown.text)?.[1]
    command = commandOn(shown.text) ?? command
  }
  return command
}

// Four blanks or a tab make a block of code: https://spec.commonmark.org/0.31.2/#indented-code-blocks
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
const INDENTED = /^(?: {4}| {0,3}\t)/

const commandOn = (line: string): Command | undefined =>
  INDENTED.test(line) ? undefined : COMMANDS.get(line.trim().toLowerCase())

/** As many of the same sign, or more, and nothing else. */
function closes(line: string, fence: string): boolean {
  const sign = FENCE.exec(line)?.[1]
  return sign !== undefined && sign.startsWith(fence) && line.trim() === sign
}

/** The line without its HTML comments, and whether one goes on below it. */
function withoutHidden(line: string, isHidden: boolean): { text: string; isHidden: boolean } {
  const shown: string[] = []
  let hidden = isHidden
  for (let from = 0; from < line.length; ) {
    const sign = hidden ? '-->' : '<!--'
    const at = line.indexOf(sign, from)
    if (!hidden) shown.push(line.slice(from, at === -1 ? undefined : at))
    if (at === -1) break
    hidden = !hidden
    from = at + sign.length
  }
  return { text: shown.join(''), isHidden: hidden }
}
