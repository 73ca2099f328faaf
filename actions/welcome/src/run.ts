import { carryOut, isSkip, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { apply } from './apply.ts'
import { decide, skipFor } from './decide/decide.ts'
import { ruledOut } from './decide/payload.ts'
import { describe, type WelcomeEffect } from './effects.ts'
import { eventSubject } from './event.ts'
import { payloadFacts } from './facts.ts'
import { findSubject } from './gather/find-subject.ts'
import { gather } from './gather/gather.ts'
import { readInputs } from './inputs.ts'
import { reportOfGreeting, skippedReport } from './report.ts'

/** Greets an author's first issue, pull request, merge or discussion. Most runs end before the first request. */
export async function run(host: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(host.read)
  const { log } = host
  const { dryRun } = inputs
  const found = eventSubject(host.event, {
    number: inputs.number,
    numberInput: inputs.names.number,
    actor: host.context.actor,
  })
  const subject =
    'lookUp' in found
      ? await findSubject(found.lookUp, { github: await host.connect(inputs.token), event: host.event })
      : found
  if (isSkip(subject)) return skippedReport(log, { skip: subject, dryRun })
  const excluded = ruledOut(subject, inputs)
  if (excluded !== undefined) return skippedReport(log, { skip: excluded, dryRun, facts: payloadFacts(subject) })

  const github = await host.connect(inputs.token)
  const { runAttempt, serverUrl, repository } = host.context
  const page = `${serverUrl}/${repository.owner}/${repository.name}`
  const facts = await gather(subject, { github, inputs, log, runAttempt, page })
  const skip = skipFor(facts, inputs)
  if (skip !== undefined) return skippedReport(log, { skip, dryRun, facts })

  const plan = decide(facts, inputs)
  const perform = (effect: WelcomeEffect) => apply(effect, github)
  const outcome = await carryOut(plan, { dryRun, log, describe, perform })
  return reportOfGreeting({ facts, plan, outcome, inputs, page })
}
