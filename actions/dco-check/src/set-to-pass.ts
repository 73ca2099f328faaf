import { carryOut, inlineText, reportOf, type Host, type Plan, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { performer } from './apply.ts'
import { overriddenCheckRun } from './messages/check-run.ts'
import { describe, type DcoEffect } from './effects.ts'
import type { Inputs } from './inputs.ts'
import { fitting } from './messages/help.ts'
import type { Override } from './event.ts'

interface Pressed {
  readonly host: Host<GitHub>
  readonly inputs: Pick<Inputs, 'token' | 'mayOverride' | 'dryRun'>
}

/** Somebody pressed "Set to pass": records who, unless that is forbidden or they may not write here. */
export async function overrideReport(override: Override, { host, inputs }: Pressed): Promise<Report> {
  const { mayOverride, dryRun, token } = inputs
  const refused = (because: string): Plan<DcoEffect> => ({
    effects: [],
    leftAlone: [{ what: `set the check on ${override.sha.slice(0, 7)} to pass for ${override.by}`, because }],
  })
  const github = mayOverride ? await host.connect(token) : undefined
  const permission = await github?.people.permission(override.by)
  const plan =
    permission === undefined
      ? refused('allow-override is false')
      : MAY_WRITE.includes(permission)
        ? { effects: [effectOf(override, host)], leftAlone: [] }
        : refused(`${override.by} may not write to this repository (${permission})`)
  const perform = github === undefined ? async () => {} : performer(github)
  const outcome = await carryOut(plan, { dryRun, log: host.log, describe, perform })
  const isSet = plan.effects.length > 0
  return reportOf({
    title: 'DCO',
    headline: `${inlineText(override.by)} asked to set the check to pass${isSet ? '' : ', and was refused'}.`,
    plan,
    outcome,
    describe,
    outputs: isSet ? { conclusion: 'success' } : {},
  })
}

// GitHub shows the button to whoever may write; asked again, as the payload does not prove it.
const MAY_WRITE: readonly string[] = ['admin', 'maintain', 'write']

function effectOf({ by, sha, summary, checkRunId }: Override, { now, context }: Host<GitHub>): DcoEffect {
  const { runUrl } = context
  const run = overriddenCheckRun({ by, sha, summary, at: now(), runUrl })
  return {
    kind: 'report-check',
    run: { ...run, summary: fitting(run.summary, runUrl) },
    id: checkRunId,
    because: `${by} pressed the button`,
  }
}
