import type { RepositoryName } from '@porchlight/action-kit'
import type { LabelHistory } from './label-history.ts'

/**
 * GitHub as the actions speak of it. One role, one interface; the adapter below `adapter/` is the only place that knows
 * REST, GraphQL and Octokit. Every list is complete or the call throws a GitHubError: there is no "first page".
 */
export interface GitHub {
  readonly repository: RepositoryName
  readonly contents: Contents
  readonly issues: Issues
  readonly labels: Labels
  readonly labelHistory: LabelHistory
  readonly comments: Comments
  readonly reactions: Reactions
  readonly pullRequests: PullRequests
  readonly commits: Commits
  readonly people: People
  readonly checks: Checks
  readonly releases: Releases
  readonly community: Community
}

export interface Account {
  readonly login: string
  readonly id: number
  /** `Bot` is what GitHub resolved, never what a name looks like. A deleted account is the User `ghost`. */
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin'
}

/** Upper case, as GitHub writes it: OWNER, MEMBER, COLLABORATOR, CONTRIBUTOR, FIRST_TIME_CONTRIBUTOR, FIRST_TIMER, NONE, MANNEQUIN. */
export type Association = string

export interface Issue {
  readonly number: number
  /** For GraphQL mutations such as commenting. */
  readonly nodeId: string
  readonly title: string
  /** '' when there is none. */
  readonly body: string
  readonly author: Account
  readonly association: Association
  readonly state: 'open' | 'closed'
  readonly stateReason: string | null
  readonly isLocked: boolean
  readonly labels: readonly string[]
  readonly createdAt: string
  readonly closedAt: string | null
  readonly url: string
  /** How many comments it had when GitHub answered; review comments are not among them. */
  readonly commentCount: number
  /** Set when this issue is a pull request seen through the issues API. */
  readonly pullRequest: { readonly mergedAt: string | null } | null
}

export interface PullRequest {
  readonly number: number
  /** For GraphQL mutations such as commenting. */
  readonly nodeId: string
  readonly title: string
  readonly body: string
  readonly author: Account
  readonly association: Association
  readonly state: 'open' | 'closed'
  readonly isDraft: boolean
  readonly isMerged: boolean
  readonly isLocked: boolean
  readonly mergedAt: string | null
  readonly labels: readonly string[]
  readonly createdAt: string
  readonly url: string
  readonly base: Branch
  readonly head: Branch
  /** Numbers of commits and changed files as GitHub counts them, the measure of completeness; null in list answers. */
  readonly counts: {
    readonly commits: number
    readonly files: number
    readonly additions: number
    readonly deletions: number
  } | null
}

export interface Branch {
  readonly name: string
  readonly sha: string
  /** null when the fork was deleted. */
  readonly repository: RepositoryName | null
}

export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  readonly previousPath: string | null
  readonly additions: number
  readonly deletions: number
}

export interface Commit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
  readonly author: Identity
  readonly committer: Identity
  /** GitHub's verdict on the commit's signature. */
  readonly isVerified: boolean
}

/** Who git says, and whom GitHub resolved from the e-mail address (null when nobody). */
export interface Identity {
  readonly name: string
  readonly email: string
  readonly account: Account | null
}

export interface Contents {
  /** A text file's content at a ref (default branch when absent); undefined when there is none. Directories and binaries throw. */
  file(path: string, options?: { ref?: string; repository?: RepositoryName }): Promise<TextFile | undefined>
}

export interface TextFile {
  readonly path: string
  readonly text: string
  readonly sha: string
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
}

export interface MarkedIssue {
  readonly number: number
  readonly nodeId: string
  readonly title: string
  readonly author: Account
  readonly state: 'open' | 'closed'
  /** Lower case, as in REST: completed, not_planned, duplicate, reopened; null for issues closed before there were reasons. */
  readonly stateReason: string | null
  readonly isLocked: boolean
  readonly labels: readonly string[]
  readonly url: string
  /** Ours, with the marker, newest first. */
  readonly marked: readonly Comment[]
}

export interface Labels {
  /** Every label that the repository defines. */
  defined(): Promise<readonly Label[]>
  on(number: number): Promise<readonly string[]>
  /** Adds in one request; labels that are there already stay as they are. */
  add(number: number, labels: readonly string[]): Promise<void>
  /** Removes one; one that is not there is fine. */
  remove(number: number, label: string): Promise<void>
  create(label: Label): Promise<void>
}

export interface Label {
  readonly name: string
  /** Six hexadecimal digits without `#`. */
  readonly color: string
  readonly description: string
}

export interface Comment {
  readonly id: number
  /** For GraphQL mutations such as minimising. */
  readonly nodeId: string
  readonly body: string
  readonly url: string
  /** Whether the token we use wrote it. A marker in anybody else's comment proves nothing. */
  readonly isOurs: boolean
  readonly isMinimized: boolean
}

export interface Comments {
  /** Our own comments on an issue or pull request that contain the marker, newest first. Reads the newest 100 in one request, more only if there are. */
  withMarker(number: number, marker: string): Promise<readonly Comment[]>
  create(number: number, body: string): Promise<Comment>
  /**
   * Writes our one comment with this marker, in one request that also shows what else has been written. When another
   * run wrote the same at the same moment, the oldest stays, the rest is removed, and the one that stays is returned.
   */
  createOnce(thread: Thread, comment: { marker: string; body: string }): Promise<Comment>
  update(id: number, body: string): Promise<Comment>
  /** One that is not there is fine. */
  remove(id: number): Promise<void>
  /** Folds it away behind a word of GitHub's. */
  minimize(nodeId: string, classifier: Classifier): Promise<void>
}

/** An issue, pull request or discussion to write on; GraphQL knows it by the node id alone. */
export interface Thread {
  readonly number: number
  readonly nodeId: string
}

export type Classifier = 'ABUSE' | 'DUPLICATE' | 'OFF_TOPIC' | 'OUTDATED' | 'RESOLVED' | 'SPAM'

export interface Reactions {
  /** To an issue or pull request itself; one that is there already stays as it is. */
  add(number: number, content: string): Promise<void>
}

export interface PullRequests {
  pullRequest(number: number): Promise<PullRequest>
  /**
   * All changed files. GitHub lists 3,000 at the most: past that `isComplete` is false.
   * `expected` is the pull request's own count; a shortfall below both throws.
   */
  files(number: number, options: { expected: number }): Promise<{ files: readonly ChangedFile[]; isComplete: boolean }>
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

/** A merged pull request, as far as its commits lead to it. */
export interface BroughtIn {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly author: Account
  /** Issues of this repository that it closes. */
  readonly closes: readonly number[]
}

export interface People {
  /** Whether the organisation's member list has them; private membership shows only to tokens that may see it. */
  isMember(organisation: string, login: string): Promise<boolean>
  /** Whether they are in the organisation's team, or in one below it; false also when the token may not see the team. */
  isTeamMember(organisation: string, team: string, login: string): Promise<boolean>
  /** admin, maintain, write, triage, read or none, on this repository. */
  permission(login: string): Promise<string>
}

export interface CheckRun {
  readonly name: string
  readonly sha: string
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  /** Buttons beside the result; GitHub sends `check_run` with `requested_action` when somebody presses one. */
  readonly actions?: readonly CheckRunAction[]
}

/** GitHub allows three on a check run, with 20, 40 and 20 characters. */
export interface CheckRunAction {
  readonly label: string
  readonly description: string
  readonly identifier: string
}

export interface OwnCheckRun {
  readonly id: number
  /** null while it is not completed. */
  readonly conclusion: string | null
  readonly title: string
  readonly summary: string
}

export interface Checks {
  /** The newest check run of that name on the commit that we made ourselves. */
  own(name: string, sha: string): Promise<OwnCheckRun | undefined>
  /** Creates or updates our own check run of that name on the commit. Its `id`, when known, spares a request. */
  report(run: CheckRun, known?: { id: number | undefined }): Promise<{ url: string }>
}

export interface Release {
  readonly tag: string
  readonly name: string
  readonly url: string
  readonly isDraft: boolean
  readonly isPrerelease: boolean
  readonly publishedAt: string | null
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
