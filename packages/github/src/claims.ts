import type { Account } from './port.ts'

/** Who took on which issue, and what became of it. */
export interface Claims {
  /** One open or closed issue as it is now; undefined when there is none of that number. One request. */
  on(number: number): Promise<Assignments | undefined>
  /** Every open issue with the label that somebody is assigned to. 25 a request, each of 1 point of the hour's 1,000. */
  open(label: string): Promise<readonly ClaimedIssue[]>
}

export interface Assignments {
  readonly number: number
  readonly isOpen: boolean
  readonly isLocked: boolean
  readonly assignees: readonly Account[]
  /** The newest hundred, oldest first. */
  readonly changes: readonly AssignmentChange[]
}

export interface AssignmentChange {
  readonly kind: 'assigned' | 'unassigned'
  readonly login: string
  readonly at: string
  /** Whether the token that we use did it. */
  readonly isOurs: boolean
}

export interface ClaimedIssue extends Assignments {
  /** The newest hundred, oldest first. */
  readonly comments: readonly { readonly by: string; readonly at: string; readonly body: string }[]
  readonly hasOlderComments: boolean
  /** Open ones of this repository that close it, are linked to it or mention it. */
  readonly pullRequests: readonly LinkedPullRequest[]
  /** Whether GitHub has more than those. */
  readonly hasMorePullRequests: boolean
}

export interface LinkedPullRequest {
  readonly number: number
  readonly author: string
  readonly isDraft: boolean
  readonly updatedAt: string
}
