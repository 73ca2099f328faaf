import { UserError } from '@porchlight/action-kit'
import { deliver, type Delivering, type Delivery } from './deliver.ts'
import type { PostEvent } from './effects.ts'
import type { Facts } from './facts.ts'
import { jsonEvent } from './format.ts'

interface Posting extends Delivering, Pick<Facts, 'action' | 'webhook'> {
  /** Called with what became of the event, also when that is an error. */
  readonly onDelivery: (delivery: Delivery) => void
}

export async function apply(_effect: PostEvent, { action, webhook, onDelivery, ...parts }: Posting): Promise<Delivery> {
  if (webhook === undefined) throw new Error('There is an event to post and no webhook.')
  const delivery = await deliver(jsonEvent(action), webhook, parts)
  onDelivery(delivery)
  if (delivery.reason !== 'delivered') throw new UserError(delivery.message)
  return delivery
}
