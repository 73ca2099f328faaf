import { carryOut, isSkip, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { apply } from './apply.ts'
import { decide, refuseTooMany } from './decide.ts'
import { describe, type Tell } from './effects.ts'
import { eventSubject } from './event.ts'
import { gather } from './gather/gather.ts'
import { readInputs } from './inputs.ts'
import { reportOfRelease, skippedReport } from './report.ts'

/** Comments on each issue that a release closed. The payload alone says whether there is a release to announce. */
export async function run(host: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(host.read)
  const { log } = host
  const subject = eventSubject(host.event, inputs)
  if (isSkip(subject)) return skippedReport(log, subject)

  const github = await host.connect(inputs.token)
  const facts = await gather(subject, { github, inputs, serverUrl: host.context.serverUrl })
  if (isSkip(facts)) return skippedReport(log, facts)

  const decision = decide(facts, inputs)
  refuseTooMany(decision.plan, inputs)
  const { tag } = facts.release
  const { dryRun } = inputs
  const perform = (effect: Tell) => apply(effect, { github, tag })
  const outcome = await carryOut(decision.plan, { dryRun, log, describe, perform })
  return reportOfRelease(facts, decision, { outcome, page: host.context.page })
}
