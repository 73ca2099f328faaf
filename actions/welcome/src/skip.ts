import type { Skip } from '@porchlight/action-kit/pure'

/** Why there is no greeting. The words are an output (`reason`) that workflows compare with: none is ever renamed. */
type Reason =
  | 'event-not-ours'
  | 'not-configured'
  | 'transferred'
  | 'bot'
  | 'no-person'
  | 'skipped-user'
  | 'insider'
  | 'contributor'
  | 'locked'
  | 'draft'
  | 'read-only-token'
  | 'returning'
  | 'already-greeted'
  | 'history-unknown'

export type GreetingSkip = Skip<Reason>
