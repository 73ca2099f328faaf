import type { Effect, Plan, Wording } from '@porchlight/action-kit'
import type { CommunityAction } from '@porchlight/community-event'
import type { Webhook } from './inputs.ts'
import { DONE } from './messages.ts'

export interface PostEvent extends Effect {
  readonly kind: 'post-event'
  readonly id: string
  readonly type: string
  readonly host: string
}

export interface Facts {
  readonly action: CommunityAction
  readonly webhook: Webhook | undefined
  /** A pull request from a fork, or a run that Dependabot caused. */
  readonly mayLackSecrets: boolean
}

/** One event to one webhook, or nothing to post to. Also without credit it is posted: what counts is the receiver's to say. */
export function decide({ action, webhook, mayLackSecrets }: Facts): Plan<PostEvent> {
  const { id, context } = action
  if (webhook !== undefined) {
    const because = `${context.login} ${DONE[context.type]}`
    return { effects: [{ kind: 'post-event', id, type: context.type, host: webhook.host, because }], leftAlone: [] }
  }
  const because = mayLackSecrets ? 'GitHub gives no secrets to this run' : 'webhook-url is empty'
  return { effects: [], leftAlone: [{ what: `posting the event ${context.type}`, because }] }
}

export const describe = ({ type, host }: PostEvent): Wording => ({
  would: `post the event ${type} to ${host}`,
  did: `posted the event ${type} to ${host}`,
})
