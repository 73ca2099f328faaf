import type { Plan } from '@porchlight/action-kit/pure'
import type { PostEvent } from './effects.ts'
import type { Facts } from './facts.ts'
import { DONE } from './messages.ts'

/** One event to one webhook, or nothing to post to. Also without credit it is posted: what counts is the receiver's to say. */
export function decide({ action, webhook, mayLackSecrets }: Facts): Plan<PostEvent> {
  const { id, context } = action
  if (webhook !== undefined) {
    const because = `${context.login} ${DONE[context.type]}`
    return { effects: [{ kind: 'post-event', id, type: context.type, host: webhook.host, because }], leftAlone: [] }
  }
  const because = mayLackSecrets ? 'GitHub gives no secrets to this run' : 'webhook-url is empty'
  return { effects: [], leftAlone: [{ what: `post the event ${context.type}`, because }] }
}
