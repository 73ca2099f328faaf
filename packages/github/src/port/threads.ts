import type { Marker, OwnMark } from '@porchlight/action-kit'
import type {
  Account,
  BroughtIn,
  Issue,
  PullRequest,
  Discussion,
  ChangedFile,
  Commit,
  Comment,
  Thread,
} from '../model.ts'

export interface Issues {
  issue(number: number): Promise<Issue>
  /** Issues and pull requests by one author, oldest first, page by page (100 each), so that a reader can stop early. */
  createdBy(login: string): AsyncIterable<readonly Issue[]>
  /**
   * Several issues at once, each with our own comments that have the mark. Only comments since a time are looked for.
   * Numbers that are not an issue of this repository are left out.
   */
  withMarker(
    numbers: readonly number[],
    mark: OwnMark | Marker,
    options: { since: string },
  ): Promise<readonly MarkedIssue[]>
  /** Open milestones; pull requests share them. */
  milestones(): Promise<readonly { readonly number: number; readonly title: string }[]>
  /** By the milestone's own number, also for pull requests. */
  setMilestone(number: number, milestone: number): Promise<void>
  /** A type that the organization does not define is a UserError. */
  setType(number: number, name: string): Promise<void>
}

export interface MarkedIssue {
  readonly number: number
  readonly nodeId: string
  readonly title: string
  readonly author: Account
  readonly state: 'open' | 'closed'
  /** Lower case, as in REST: completed, not_planned, duplicate, reopened; null for issues closed before there were reasons. */
  readonly stateReason: string | null
  /** The last time; null while it is open. */
  readonly closedAt: string | null
  readonly isLocked: boolean
  readonly labels: readonly string[]
  readonly url: string
  /** Ours, with the mark, newest first. */
  readonly marked: readonly Comment[]
}

/** Issues and pull requests of the whole repository, for runs that look at many of them. */
export interface Listings {
  /**
   * The open issues, pull requests among them, the newest first and a hundred at a time. What is opened or closed while
   * a reader takes time hides none of the others.
   */
  open(options?: Since): AsyncIterable<Part<Issue>>
  /** The same for the open pull requests alone; their `counts` are null. */
  openPullRequests(options?: Since): AsyncIterable<Part<PullRequest>>
  /** What a search finds in this repository, the newest first. */
  found(query: string): Promise<Found>
}

interface Since {
  /** Begins with what was opened at this time or earlier. */
  readonly notAfter?: Date | undefined
}

export interface Part<Listed> {
  readonly threads: readonly Listed[]
  /** How many there were after these when GitHub answered. */
  readonly left: number
}

export interface Found {
  readonly issues: readonly Issue[]
  /** How many match, of which GitHub gives the first 1,000. */
  readonly total: number
  /** GitHub ran out of time, so that there may be more. */
  readonly isIncomplete: boolean
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
  /** Those of the numbers that are merged pull requests here. Numbers of issues, and of nothing, are left out. */
  merged(numbers: readonly number[]): Promise<readonly BroughtIn[]>
}

/** Discussions share their numbers with issues and pull requests, and little else: REST does not know them. */
export interface Discussions {
  discussion(number: number): Promise<Discussion>
  /** Numbers of the first discussions that a user started in a repository (by its node id), the oldest first. */
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

/**
 * Our one comment for a purpose on an issue, pull request or discussion. It is found by its author, its marker, a first
 * line that no reader sees, and by what stands below. Other workflows write as the same account and may quote any text:
 * a comment that does not have all three is never changed or removed.
 */
export interface Comments {
  /** Our own with the mark, newest first. Reads the newest 100 of the thread in one request, more only if there are. */
  withMarker(number: number, mark: OwnMark | Marker): Promise<readonly Comment[]>
  /**
   * Writes it, or changes the oldest that is there if it says something else: doing it twice leaves what doing it once
   * leaves, and of two runs at once the older comment stays. Newer ones, which may be a quote of ours, are left alone. A
   * first one takes one request, which also shows what else has been written, where the thread's node id is known.
   */
  keepOne(thread: Thread, wanted: OwnComment): Promise<Comment>
  /**
   * The old one goes and a new one comes, which notifies people again; not when it says the same already. Of several old
   * ones none goes, as one may be a quote of the other.
   */
  replaceOne(thread: Thread, wanted: OwnComment): Promise<Comment>
  /** Removes the oldest of ours with the mark; none is fine. */
  removeOne(thread: Pick<Thread, 'number'>, wanted: OwnMark & Pick<OwnComment, 'existing'>): Promise<void>
}

export interface OwnComment extends OwnMark {
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

/** Who put labels on an issue or pull request and took them off, so that an action can leave people's decisions alone. */
export interface LabelHistory {
  /**
   * The last time that each of these labels was put on or taken off, and those that are on now. Reads the newest 100
   * changes in one request, more only if it must.
   */
  of(number: number, labels: readonly string[]): Promise<LabelRecord>
}

export interface LabelRecord {
  /** All labels of the thread when GitHub answered. */
  readonly now: readonly string[]
  /** One that never was put on or taken off is not in it. Keys are in lower case, as GitHub compares names so. */
  readonly lastChanges: ReadonlyMap<string, DatedLabelChange>
}

export interface LabelChange {
  readonly kind: 'added' | 'removed'
  readonly by: Account
  /** Whether the token that we use did it. */
  readonly isOurs: boolean
}

export interface DatedLabelChange extends LabelChange {
  readonly at: string
}

/** What people and we did to an issue or pull request, so that an action can leave people's decisions alone. */
export interface ThreadHistory {
  /**
   * How it is now, and what became of assignees, reviewers, milestone and our deleted comments. Reads the newest 100
   * changes in one request, more only if there are, or if a team was asked for a review. Issue types are known to REST
   * alone: `withTypes` costs a request more (docs/decisions/0045-the-history-of-a-thread.md).
   */
  of(number: number, options?: { readonly withTypes?: boolean }): Promise<ThreadRecord>
}

export interface ThreadRecord {
  readonly now: ThreadState
  /** Of each name the newest change comes first; one may be there twice. */
  readonly changes: readonly ThreadChange[]
}

/** What people may have changed since the event, when GitHub answered. */
export interface ThreadState {
  readonly isOpen: boolean
  readonly isLocked: boolean
  /** False for an issue. */
  readonly isDraft: boolean
  /** Logins. */
  readonly assignees: readonly string[]
  /** Its title; null without one. */
  readonly milestone: string | null
  readonly labels: readonly string[]
  /** Review comments are not among them. */
  readonly commentCount: number
}

export interface ThreadChange {
  /**
   * `reviewer`, added: was asked, or gave a review, which answers a request without a trace of its removal.
   * `comment`, removed: a comment of ours was deleted.
   */
  readonly what: 'assignee' | 'reviewer' | 'milestone' | 'type' | 'comment'
  readonly kind: 'added' | 'removed'
  /** A login, a team's slug, a milestone's title, a type's name; of a comment its author. As GitHub writes it now. */
  readonly name: string
  readonly by: Account
  /** Whether the token that we use did it. */
  readonly isOurs: boolean
}
