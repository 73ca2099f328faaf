import type { BroughtIn, MarkedIssue, Release } from '@porchlight/github'
import type { MessageTemplate } from './messages.ts'
import type { Request, Storm } from './release/requests.ts'

export interface Facts {
  readonly release: Release
  /** What the release was compared with. */
  readonly previousTag: string
  /** The pull requests that came with it, and stayed. */
  readonly pulls: readonly BroughtIn[]
  readonly requests: readonly Request[]
  /** What names too many issues to be believed. */
  readonly storms: readonly Storm[]
  /** Those of the requests that are issues here. */
  readonly issues: readonly MarkedIssue[]
  readonly message: MessageTemplate
  readonly repository: string
  readonly serverUrl: string
}
