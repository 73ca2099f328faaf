/** Why nobody is greeted. The words are an output (`reason`) that workflows compare with: none is ever renamed. */
export type Reason =
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

export interface Silence {
  readonly silent: Reason
  /** Ends the sentence "Nobody is greeted, because …", without a full stop. */
  readonly because: string
}

export const silence = (silent: Reason, because: string): Silence => ({ silent, because })
