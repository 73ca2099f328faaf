import type { CommunityAction } from '@porchlight/community-event'
import type { Names, Webhook } from './inputs.ts'

export interface Facts {
  readonly action: CommunityAction
  readonly webhook: Webhook | undefined
  readonly names: Names
  /** Whether there is something to sign with, be there an address or not. */
  readonly hasSecret: boolean
  /** A pull request from a fork, or a run that Dependabot caused. */
  readonly mayLackSecrets: boolean
}
