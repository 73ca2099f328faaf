import type { CommunityAction } from '@porchlight/community-event'

/** An event as it goes to a receiver. A format of delivery is a function that makes one of these, and nothing else. */
export interface EncodedEvent {
  readonly id: string
  readonly contentType: string
  readonly body: string
}

export const jsonEvent = (action: CommunityAction): EncodedEvent => ({
  id: action.id,
  contentType: 'application/json',
  body: JSON.stringify(action),
})
