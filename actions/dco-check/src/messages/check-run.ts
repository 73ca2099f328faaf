import type { CheckRun, CheckRunAction, OwnCheckRun } from '@porchlight/github'

/** As the DCO app's check is named, so that a branch protection that requires it needs no change. */
export const CHECK_NAME = 'DCO'

/** GitHub calls us back with the identifier when a user presses the button. */
export const OVERRIDE_BUTTON: CheckRunAction = {
  label: 'Set to pass',
  description: 'Lets this commit pass; records who did.',
  identifier: 'set-to-pass',
}

// Only our own check runs are read, and only we can write those, so that what they say can be believed.
const OVERRIDE_MARKER = '<!-- porchlight:dco-check:override -->'
const TITLE = 'Set to pass by '

export interface Press {
  readonly by: string
  /** Of the commit whose check it is. */
  readonly sha: string
  /** What the check said until then. */
  readonly summary: string
  readonly at: Date
  readonly runUrl: string
}

/** The check after the button was pressed: who, when, where, and what it said before. */
export const overriddenCheckRun = ({ by, sha, summary, at, runUrl }: Press): CheckRun => ({
  name: CHECK_NAME,
  sha,
  conclusion: 'success',
  title: `${TITLE}${by}`,
  summary: `${OVERRIDE_MARKER}\n**${by}** set this check to pass on ${at.toISOString()}; [this run](${runUrl}) recorded it. It holds for this commit alone. Before that, the check said:\n\n${summary}`,
})

/** Who set the check to pass; undefined when it was not. */
export const overriderOf = (own: OwnCheckRun | undefined): string | undefined =>
  own?.conclusion === 'success' && own.summary.startsWith(OVERRIDE_MARKER) && own.title.startsWith(TITLE)
    ? own.title.slice(TITLE.length)
    : undefined
