import type { Marker, RepositoryName } from '@porchlight/action-kit'
import type { Assignment } from './assignment.ts'
import type { Claims } from './claims.ts'
import type { Discussion } from './discussion.ts'
import type { LabelHistory } from './label-history.ts'
import type { Listings } from './listings.ts'
import type {
  Account,
  BroughtIn,
  ChangedFile,
  CheckRun,
  Comment,
  Commit,
  Issue,
  Label,
  MarkedIssue,
  OwnCheckRun,
  ProposedFile,
  PullRequest,
  Release,
  TextFile,
  Thread,
} from './model.ts'
import type { Requests } from './requests.ts'
import type { ThreadHistory } from './thread-history.ts'

export type * from './model.ts'

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

export interface Contents {
  /** A text file's content at a ref (default branch when absent); undefined when there is none. Directories and binaries throw. */
  file(path: string, options?: { ref?: string; repository?: RepositoryName }): Promise<TextFile | undefined>
  /** Those of these text files that there are, in one request. Directories and binaries throw, too. */
  files(paths: readonly string[], options?: { ref?: string }): Promise<readonly TextFile[]>
  /**
   * The same, and what stands at those paths where somebody proposes to change them, in the same one request. Undefined
   * where GraphQL is not there.
   */
  filesBeside(
    paths: readonly string[],
    options: { ref: string; proposedAt: string },
  ): Promise<{ files: readonly TextFile[]; proposed: readonly ProposedFile[] | undefined }>
}

export interface Issues {
  issue(number: number): Promise<Issue>
  /** Issues and pull requests by one author, oldest first, page by page (100 each), so that a reader can stop early. */
  createdBy(login: string): AsyncIterable<readonly Issue[]>
  /**
   * Several issues at once, each with our own comments that contain the marker. Only comments since a time are looked
   * for. Numbers that are no issue of this repository are left out.
   */
  withMarker(numbers: readonly number[], marker: string, options: { since: string }): Promise<readonly MarkedIssue[]>
  /** Open milestones; pull requests share them. */
  milestones(): Promise<readonly { readonly number: number; readonly title: string }[]>
  /** By the milestone's own number, also for pull requests. */
  setMilestone(number: number, milestone: number): Promise<void>
  /** A type that the organisation does not define is a UserError. */
  setType(number: number, name: string): Promise<void>
}

export interface Labels {
  /** Every label that the repository defines. */
  defined(): Promise<readonly Label[]>
  /** Adds in one request; labels that are there already stay as they are. */
  add(number: number, labels: readonly string[]): Promise<void>
  /** Removes one; one that is not there is fine. */
  remove(number: number, label: string): Promise<void>
  create(label: Label): Promise<void>
  /** Gives a label another name, color and description; whatever has it keeps it. */
  rename(from: string, label: Label): Promise<void>
}

/**
 * Our one comment for a purpose on an issue, pull request or discussion. It is found by its marker, a line of its own that
 * no reader sees; that the comment is ours, its author tells.
 */
export interface Comments {
  /** Our own with the marker, newest first. Reads the newest 100 of the thread in one request, more only if there are. */
  withMarker(number: number, marker: string): Promise<readonly Comment[]>
  /**
   * Writes it, or changes the one that is there if it says something else: doing it twice leaves what doing it once
   * leaves, and of two runs at once the older comment stays. A first one takes one request, which also shows what else has
   * been written, where the thread's node id is known.
   */
  keepOne(thread: Thread, wanted: OwnComment): Promise<Comment>
  /** The old one goes and a new one comes, which notifies people again; not when it says the same already. */
  replaceOne(thread: Thread, wanted: OwnComment): Promise<Comment>
  /** Removes all of ours with the marker; none is fine. */
  removeOne(thread: Pick<Thread, 'number'>, wanted: Pick<OwnComment, 'marker' | 'existing'>): Promise<void>
}

export interface OwnComment {
  readonly marker: Marker
  /** Markdown; its first line becomes the marker. */
  readonly body: string
  /**
   * Ids of those to change or remove, as this run has read them: saves asking again; empty when there is none. Absent, the
   * thread is asked, and comments that were hidden stay as they are.
   */
  readonly existing?: readonly number[]
}

export interface Reactions {
  /** To an issue or pull request itself; one that is there already stays as it is. */
  add(number: number, content: string): Promise<void>
}

export interface PullRequests {
  pullRequest(number: number): Promise<PullRequest>
  /** The open ones from this branch of that owner's fork; their `counts` are null. */
  withHead(head: { owner: string; branch: string }): Promise<readonly PullRequest[]>
  /**
   * All changed files. GitHub lists 3,000 at the most: past that `isComplete` is false.
   * `expected` is the pull request's own count; a shortfall below both throws.
   */
  files(number: number, options: { expected: number }): Promise<{ files: readonly ChangedFile[]; isComplete: boolean }>
  /**
   * The same list part by part, first one page and then a few at once, so that a reader can stop early. `isComplete`
   * says that nothing comes after this part, nor is kept back.
   */
  fileParts(
    number: number,
    options: { expected: number },
  ): AsyncIterable<{ files: readonly ChangedFile[]; isComplete: boolean }>
  /** All commits, oldest first, or a GitHubError. Past 250 it goes through compare, as `pulls/N/commits` ends there. */
  commits(pullRequest: PullRequest): Promise<readonly Commit[]>
  /** Issues of this repository that the pull requests close, by keyword or by hand. */
  closing(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>>
}

export interface Commits {
  /** All commits in base..head, oldest first, every page. */
  between(base: string, head: string): Promise<readonly Commit[]>
  /** Merged pull requests of this repository that brought these commits in. */
  pullRequestsOf(shas: readonly string[]): Promise<readonly BroughtIn[]>
}

export interface People {
  /** Whether the organisation's member list has them; private membership shows only to tokens that may see it. */
  isMember(organisation: string, login: string): Promise<boolean>
  /** Whether they are in the organisation's team, or in one below it; false also when the token may not see the team. */
  isTeamMember(organisation: string, team: string, login: string): Promise<boolean>
  /** Members of the team and of those below it; a UserError when the token may not see the team, as GITHUB_TOKEN may not. */
  teamMembers(organisation: string, team: string): Promise<readonly Account[]>
  /** admin, maintain, write, triage, read or none, on this repository. */
  permission(login: string): Promise<string>
}

export interface Checks {
  /** The newest check run of that name on the commit that we made ourselves. */
  own(name: string, sha: string): Promise<OwnCheckRun | undefined>
  /** Creates or updates our own check run of that name on the commit. Its `id`, when known, spares a request. */
  report(run: CheckRun, known?: { id: number | undefined }): Promise<{ url: string }>
}

export interface Releases {
  byTag(tag: string): Promise<Release | undefined>
  /** All of them, newest first. */
  all(): Promise<readonly Release[]>
}

export interface Community {
  /**
   * Addresses of the guides that GitHub knows of, those inherited from the owner's `.github` repository included; null
   * for one that there is not. Undefined where GitHub keeps no such profile: for forks, and on GHES.
   */
  guides(): Promise<{ readonly contributing: string | null; readonly codeOfConduct: string | null } | undefined>
}

/** Discussions share their numbers with issues and pull requests, and little else: REST does not know them. */
export interface Discussions {
  discussion(number: number): Promise<Discussion>
  /** Numbers of the first discussions that somebody started in a repository (by its node id), the oldest first. */
  startedBy(login: string, repositoryId: string): Promise<readonly number[]>
  /** The same as on issues; a comment can be changed once this run has read or written it. */
  readonly comments: Comments
  /** Adds those that the repository has, and then throws a UserError that names the others: GitHub makes none here. */
  addLabels(nodeId: string, labels: readonly string[]): Promise<void>
  /** Removes one; one that is not there is fine. */
  removeLabel(nodeId: string, label: string): Promise<void>
  /** With REST's words, such as `+1`. */
  react(nodeId: string, content: string): Promise<void>
}
