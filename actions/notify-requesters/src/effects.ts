import type { Effect, Wording } from '@porchlight/action-kit/pure'

export interface Tell extends Effect {
  readonly kind: 'tell'
  readonly thread: { readonly number: number; readonly nodeId: string }
  readonly body: string
}

export const describe = ({ thread }: Tell): Wording => ({
  would: `comment on #${thread.number}`,
  did: `commented on #${thread.number}`,
})
