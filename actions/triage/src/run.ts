import type { Host } from '@porchlight/action-kit'
import { isSkip, skip, skipReport, type Report } from '@porchlight/action-kit/pure'
import type { GitHub } from '@porchlight/github'
import { readOnlyNotice, readOnlyToken } from '@porchlight/github/pure'
import { eventTargets } from './event.ts'
import { readInputs } from './inputs.ts'
import { NO_OUTPUTS } from './outputs.ts'

/** Labels what an event is about, and does what else the rules ask for. The payload alone says whether there is work. */
export async function run({ read, event, context, log, now, connect }: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(read)
  const targets = eventTargets(event, { ...inputs, runAttempt: context.runAttempt })
  if (isSkip(targets)) return skipReport(log, { skip: targets, what: 'triage', outputs: NO_OUTPUTS })
  if (readOnlyToken(event, context.actor) && !inputs.dryRun) {
    log.notice(readOnlyNotice(event, { action: 'triage', undone: 'no labels are added' }))
    const readOnly = skip('read-only-token', 'the token of this run can only read')
    return skipReport(log, { skip: readOnly, what: 'triage', outputs: NO_OUTPUTS })
  }

  const github = await connect(inputs.token)
  // YAML and globs cost 20 ms to load, which a run without work need not pay.
  const { triageTargets } = await import('./triage-targets.ts')
  return await triageTargets(targets, { inputs, event, github, now: now(), page: context.page, log })
}
