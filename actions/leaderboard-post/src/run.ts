import { carryOut, isSkip, type Host, type Report } from '@porchlight/action-kit'
import { sha256 } from '@porchlight/community-event'
import { readOnlyToken } from '@porchlight/github/pure'
import { apply } from './apply.ts'
import { decide } from './decide.ts'
import type { Delivery, Pauses } from './deliver.ts'
import { describe } from './effects.ts'
import { eventSubject } from './event.ts'
import { readInputs, webhookOf } from './inputs.ts'
import { reportOfPosting, skippedReport } from './report.ts'

const REAL_PAUSES: Pauses = {
  wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
}

/** Turns the contribution in the payload into one event, and posts it. Nothing is asked of GitHub. */
export async function run(host: Host, pauses: Pauses = REAL_PAUSES): Promise<Report> {
  const inputs = readInputs(host.read)
  const { event, context, log, now, post } = host
  const withheld = { mayLackSecrets: readOnlyToken(event, context.actor) }
  const webhook = webhookOf(inputs, withheld)
  const { serverUrl } = context
  const subject = eventSubject(event, { serverUrl, machineUsers: inputs.machineUsers, sha256 })
  if (isSkip(subject)) return skippedReport(log, subject)

  const facts = { ...withheld, action: subject, webhook, names: inputs.names, hasSecret: inputs.secrets.length > 0 }
  const plan = decide(facts)
  let delivery: Delivery | undefined
  const outcome = await carryOut(plan, {
    dryRun: inputs.dryRun,
    log,
    describe,
    perform: (effect) =>
      apply(effect, {
        ...facts,
        ...pauses,
        post,
        now,
        log,
        onDelivery: (last) => {
          delivery = last
        },
      }),
  })
  return reportOfPosting({ ...facts, plan, outcome, delivery, inputs, page: context.page })
}
