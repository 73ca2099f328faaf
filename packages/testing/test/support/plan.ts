import type { ActionOutcome } from '@porchlight/action-runner'

export interface WrittenPlan {
  readonly effects: readonly { readonly kind: string; readonly because: string }[]
  readonly leftAlone: readonly { readonly what: string; readonly because: string }[]
  readonly dryRun: boolean
}

export const planOf = ({ outputs }: ActionOutcome): WrittenPlan => JSON.parse(outputs['plan'] ?? '') as WrittenPlan

/** What the log says the run did, or would do in a dry run, without the verb: its tense tells the two apart. */
export const deedsIn = ({ log }: ActionOutcome): readonly string[] =>
  log
    .split('\n')
    .filter((line) => line.includes(', because ') && !line.startsWith('Skipped: '))
    .map((line) => line.replace(/^(Would )?\S+ /, ''))

/** Markdown as it reads: without escapes, links' addresses, and the signs of code. */
const plainly = (markdown: string): string =>
  markdown
    .replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\\(?=[^A-Za-z0-9\s])/g, '')
    .replaceAll(/`([^`]*)`/g, '$1')

/** The rows of a summary's table of effects. */
export const effectRows = ({ summary }: ActionOutcome): readonly string[] =>
  plainly(summary)
    .split('\n')
    .filter((line) => /^\| (done|would|\*\*failed\*\*) /.test(line))
