import { quietReport, reportOf, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { readInputs } from './inputs.ts'
import { annotationsOf, detailsOf, failureOf, headline, READ_ONLY_TOKEN } from './messages.ts'
import { NO_OUTPUTS, outputsOf } from './outputs.ts'
import { describe } from './plan.ts'
import { isReadOnly, targetsOf } from './targets.ts'

export async function run({ read, event, context, log, now, connect }: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(read)
  const found = targetsOf({ event, runAttempt: context.runAttempt, ...inputs })
  if ('reason' in found) {
    if (found.isMistake) log.warning(`Nothing to triage: ${found.reason}.`)
    else log.info(`Nothing to triage: ${found.reason}.`)
    return quietReport(NO_OUTPUTS)
  }
  if (isReadOnly(event, context.actor) && !inputs.dryRun) {
    log.notice(READ_ONLY_TOKEN)
    return quietReport(NO_OUTPUTS)
  }
  const github = await connect(inputs.token)
  // YAML and globs cost 20 ms to load, which a run without work need not pay.
  const { triageAll } = await import('./triage-all.ts')
  const triaged = await triageAll(found, { inputs, github, now: now(), log })
  return reportOf({
    title: 'Triage',
    headline: headline(triaged),
    plan: { effects: triaged.effects, leftAlone: triaged.leftAlone },
    outcome: triaged.outcome,
    describe,
    details: detailsOf(triaged, inputs),
    outputs: outputsOf(triaged),
    annotations: annotationsOf(triaged),
    ...failureOf(triaged),
  })
}
