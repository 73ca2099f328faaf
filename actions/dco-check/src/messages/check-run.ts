import { inlineCode } from '@porchlight/action-kit/pure'
import type { CheckRun, OwnCheckRun } from '@porchlight/github'

/** As the DCO app's check is named, so that a branch protection that requires it needs no change. */
export const CHECK_NAME = 'DCO'

/** On the commit that a label let pass. A name of its own: it is no verdict, and nobody should require it. */
export const RECORD_NAME = 'DCO override'

/** A person's word that a pull request may pass as it is now. */
export interface Override {
  readonly by: string
  readonly label: string
  /** When the label was put on, as GitHub says. */
  readonly at: string
  readonly number: number
  /** The head of that moment. */
  readonly sha: string
}

/** Who let which pull request pass, when, and which run saw it. */
export const recordOf = (override: Override, runUrl: string): CheckRun => ({
  name: RECORD_NAME,
  sha: override.sha,
  conclusion: 'success',
  title: `${override.by} let #${override.number} pass`,
  summary: `${firstLineOf(override)}\n**${override.by}** put the label ${inlineCode(override.label)} on #${override.number} at ${override.at}; [this run](${runUrl}) recorded it. It holds for this commit alone, and as long as the label stays on.`,
})

/** Whether it records this very act: the same label put on once more is another. */
export const isRecordOf = (own: OwnCheckRun | undefined, override: Override): boolean =>
  own?.conclusion === 'success' && own.summary.startsWith(`${firstLineOf(override)}\n`)

const firstLineOf = ({ number, by, at }: Override): string =>
  `<!-- porchlight:dco-check:override pull=${number} by=${by} at=${at} -->`
