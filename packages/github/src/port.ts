import type { RepositoryName } from '@porchlight/action-kit'
import type { Assignment, Claims, People } from './port/people.ts'
import type { Checks, Commits, Community, Contents, Labels, Releases } from './port/repository.ts'
import type {
  Comments,
  Discussions,
  Issues,
  LabelHistory,
  Listings,
  PullRequests,
  Reactions,
  ThreadHistory,
} from './port/threads.ts'

export type * from './model.ts'
export type * from './port/people.ts'
export type * from './port/repository.ts'
export type * from './port/threads.ts'

/**
 * GitHub as the actions speak of it. One role, one interface; the adapter below `adapter/` is the only place that knows
 * REST, GraphQL and Octokit. Every list is complete or the call throws a GitHubError: there is no "first page".
 */
export interface GitHub {
  readonly repository: RepositoryName
  readonly contents: Contents
  readonly issues: Issues
  readonly listings: Listings
  readonly labels: Labels
  readonly labelHistory: LabelHistory
  readonly claims: Claims
  readonly assignment: Assignment
  readonly threadHistory: ThreadHistory
  readonly comments: Comments
  readonly reactions: Reactions
  readonly pullRequests: PullRequests
  readonly commits: Commits
  readonly people: People
  readonly checks: Checks
  readonly releases: Releases
  readonly community: Community
  readonly discussions: Discussions
  readonly requests: Requests
}

/** What this run has asked of GitHub, for those who keep within a budget. */
export interface Requests {
  /** Attempts that went out, REST and GraphQL alike, with those that failed and were made again. */
  sent(): number
  /** What GitHub's last answer left of the hour's REST requests; undefined until one said it. */
  remaining(): number | undefined
}
