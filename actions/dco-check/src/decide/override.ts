import type { Plan } from '@porchlight/action-kit'
import type { DcoEffect } from '../effects.ts'
import type { Override, OverrideFacts } from '../facts.ts'
import { overriddenCheckRun } from '../messages/check-run.ts'
import { fitting } from '../messages/comment.ts'

/** Sets the check to pass, unless that is forbidden or the account may not write here. */
export function decideOverride(override: Override, { permission, at, runUrl }: OverrideFacts): Plan<DcoEffect> {
  const { by, sha, summary, checkRunId } = override
  const refused = (because: string): Plan<DcoEffect> => ({
    effects: [],
    leftAlone: [{ what: `set the check on ${sha.slice(0, 7)} to pass for ${by}`, because }],
  })
  if (permission === undefined) return refused('allow-override is false')
  if (!MAY_WRITE.includes(permission)) return refused(`${by} may not write to this repository (${permission})`)
  const run = overriddenCheckRun({ by, sha, summary, at, runUrl })
  return {
    effects: [
      {
        kind: 'report-check',
        run: { ...run, summary: fitting(run.summary, runUrl) },
        id: checkRunId,
        because: `${by} pressed the button`,
      },
    ],
    leftAlone: [],
  }
}

// GitHub shows the button to accounts that may write; asked again, as the payload does not prove it.
const MAY_WRITE: readonly string[] = ['admin', 'maintain', 'write']
