import { UserError } from '@porchlight/action-kit'
import type { CommunityAction } from '@porchlight/community-event'
import { deliver, type Delivering, type Delivery } from './deliver.ts'
import type { PostEvent } from './decide.ts'
import type { Webhook } from './inputs.ts'

/** Performs the one effect there is, and keeps what became of it also when it fails. */
export function performer(action: CommunityAction, webhook: Webhook | undefined, parts: Delivering) {
  const deliveries: Delivery[] = []
  const body = JSON.stringify(action)
  const perform = async ({ id }: PostEvent): Promise<Delivery> => {
    if (webhook === undefined) throw new Error('There is an event to post and no webhook.')
    const delivery = await deliver({ id, body }, webhook, parts)
    deliveries.push(delivery)
    if (delivery.reason !== 'delivered') throw new UserError(delivery.message)
    return delivery
  }
  return { perform, deliveries }
}
