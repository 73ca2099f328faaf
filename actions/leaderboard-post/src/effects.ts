import type { Effect, Wording } from '@porchlight/action-kit/pure'

export interface PostEvent extends Effect {
  readonly kind: 'post-event'
  readonly id: string
  readonly type: string
  readonly host: string
}

export const describe = ({ type, host }: PostEvent): Wording => ({
  would: `post the event ${type} to ${host}`,
  did: `posted the event ${type} to ${host}`,
})
