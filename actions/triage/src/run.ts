import { quietReport, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { readInputs } from './inputs.ts'
import { NO_OUTPUTS, READ_ONLY_TOKEN } from './no-work.ts'
import { isReadOnly, targetsOf } from './event.ts'

export async function run({ read, event, context, log, now, connect }: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(read)
  const wanted = targetsOf({ event, runAttempt: context.runAttempt, ...inputs })
  if ('reason' in wanted) {
    if (wanted.isMistake) log.warning(`Nothing to triage: ${wanted.reason}.`)
    else log.info(`Nothing to triage: ${wanted.reason}.`)
    return quietReport(NO_OUTPUTS)
  }
  if (isReadOnly(event, context.actor) && !inputs.dryRun) {
    log.notice(READ_ONLY_TOKEN)
    return quietReport(NO_OUTPUTS)
  }
  const github = await connect(inputs.token)
  // YAML and globs cost 20 ms to load, which a run without work need not pay.
  const { triageReport } = await import('./report.ts')
  return await triageReport(wanted, { inputs, github, now: now(), log })
}
