import type { Effect, Wording } from '@porchlight/action-kit/pure'
import type { Moment, Reaction } from './greeting.ts'

/** Where an effect goes. The node id is GraphQL's name for the same thread. */
interface Thread {
  readonly number: number
  readonly nodeId: string
  readonly isDiscussion: boolean
}

export type WelcomeEffect =
  | (Effect & { readonly kind: 'greet'; readonly thread: Thread; readonly moment: Moment; readonly body: string })
  | (Effect & { readonly kind: 'add-labels'; readonly thread: Thread; readonly labels: readonly string[] })
  | (Effect & { readonly kind: 'react'; readonly thread: Thread; readonly reactions: readonly Reaction[] })

export function describe(effect: WelcomeEffect): Wording {
  const { number } = effect.thread
  if (effect.kind === 'greet') return { would: `greet on #${number}`, did: `greeted on #${number}` }
  if (effect.kind === 'react') {
    const reactions = `to #${number} with ${effect.reactions.join(', ')}`
    return { would: `react ${reactions}`, did: `reacted ${reactions}` }
  }
  const labels = `the ${effect.labels.length === 1 ? 'label' : 'labels'} ${effect.labels.join(', ')} to #${number}`
  return { would: `add ${labels}`, did: `added ${labels}` }
}
