import {
  reportOf,
  skipReport,
  type Annotation,
  type Log,
  type Outcome,
  type Plan,
  type Report,
  type Skip,
} from '@porchlight/action-kit/pure'
import type { CommunityAction } from '@porchlight/community-event'
import type { Delivery } from './deliver.ts'
import { describe, type PostEvent } from './effects.ts'
import type { Inputs } from './inputs.ts'
import { detailsOf, headlineOf, NO_SECRETS } from './messages.ts'

export const skippedReport = (log: Log, skip: Skip): Report =>
  skipReport(log, { skip, what: 'post an event', outputs: { delivered: false, attempts: 0, reason: skip.skip } })

interface Posting {
  readonly action: CommunityAction
  readonly plan: Plan<PostEvent>
  readonly outcome: Outcome<PostEvent, Delivery>
  /** Absent when nothing was posted. */
  readonly delivery: Delivery | undefined
  readonly inputs: Inputs
  readonly mayLackSecrets: boolean
  readonly page: string
}

export function reportOfPosting(posting: Posting): Report {
  const { action, plan, outcome, delivery, inputs, page } = posting
  const { failure, ...report } = reportOf({
    title: 'Leaderboard',
    headline: headlineOf(action),
    page,
    plan,
    outcome,
    describe,
    details: detailsOf(action),
    annotations: annotationsFor(posting),
    outputs: {
      event: action,
      'event-id': action.id,
      delivered: delivery?.reason === 'delivered',
      status: delivery?.status ?? '',
      attempts: delivery?.attempts ?? 0,
      reason: reasonOf(posting),
    },
  })
  // Nobody asked for a post: one line of the log says so, and a summary on every run would be noise.
  if (inputs.url === undefined) return { ...report, summary: '' }
  // A lost event does not fail the step of a pull request, unless the maintainer says so.
  return failure !== undefined && inputs.failOnDeliveryError ? { ...report, failure } : report
}

function reasonOf({ delivery, plan, outcome, mayLackSecrets }: Posting): string {
  if (delivery !== undefined) return delivery.reason
  if (plan.effects.length > 0 && outcome.dryRun) return 'dry-run'
  return mayLackSecrets ? 'no-secrets' : 'no-webhook'
}

function annotationsFor({ delivery, inputs, plan, mayLackSecrets }: Posting): Annotation[] {
  const isLost = delivery !== undefined && delivery.reason !== 'delivered'
  if (isLost && !inputs.failOnDeliveryError) {
    return [{ level: 'warning', message: `The event was not delivered. ${delivery.message}` }]
  }
  // Without an address it is unknown whether there would be a webhook to post to.
  const isWithheld = mayLackSecrets && plan.effects.length === 0 && inputs.url !== undefined
  return isWithheld ? [{ level: 'notice', message: NO_SECRETS }] : []
}
