/** Why nobody is greeted. The words are an output (`reason`) that workflows compare with: none is ever renamed. */
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

export interface Skip {
  readonly skip: Reason
  /** Ends the sentence "Nobody is greeted, because …", without a full stop. */
  readonly because: string
}

export const skip = (reason: Reason, because: string): Skip => ({ skip: reason, because })

export const isSkip = (value: object): value is Skip => 'skip' in value
