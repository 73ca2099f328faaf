import type { Comment, ThreadChange } from '@porchlight/github'
import type { Subject } from '../facts/facts.ts'
import type { Sync } from '../rules/model.ts'
import type { Choice } from './model.ts'
import type { Members } from './choice.ts'
import type { Place } from '../rules/yaml.ts'

/** What is known of a subject beyond what conditions ask about. Empty is what nothing depends on. */
export interface FollowUpFacts {
  readonly subject: Subject
  /** Whose repository it is; only teams of an organization that owns it can be asked for reviews. */
  readonly owner: string
  /** The input. */
  readonly sync: Sync | undefined
  /** What became of assignees, reviewers, milestone, type and our comments, newest first. */
  readonly changes: readonly ThreadChange[]
  readonly members: Members
  readonly loads: Loads
  /** Choices among people whose loads GitHub did not tell. */
  readonly unread: ReadonlySet<Choice>
  /** The open ones. */
  readonly milestones: readonly { readonly number: number; readonly title: string }[]
  /** Our own, newest first. */
  readonly comments: readonly Comment[]
  /** What else this run writes on the thread; undefined for nothing. One run writes one new comment (decision 57). */
  readonly otherComment: string | undefined
  /** Logins and teams that GitHub does not show. */
  readonly mistakes: readonly Mistake[]
}

/** Something for the maintainer to fix, though the rest goes on. */
export interface Mistake {
  readonly place: Place
  readonly message: string
}

/** Open work by login in lower case: what is assigned, what waits for a review, where a login is mentioned. */
export interface Loads {
  readonly assign: ReadonlyMap<string, number>
  readonly review: ReadonlyMap<string, number>
  readonly mentor: ReadonlyMap<string, number>
}

export const noFollowUpFacts = (
  subject: Subject,
  { owner, sync, otherComment }: Pick<FollowUpFacts, 'owner' | 'sync' | 'otherComment'>,
): FollowUpFacts => ({
  subject,
  owner,
  sync,
  changes: [],
  members: new Map(),
  loads: { assign: new Map(), review: new Map(), mentor: new Map() },
  unread: new Set(),
  milestones: [],
  comments: [],
  otherComment,
  mistakes: [],
})

/** Our comment that people see; the oldest, as that is the one that stays when two runs wrote at once. */
export const currentComment = ({ comments }: Pick<FollowUpFacts, 'comments'>): Comment | undefined =>
  comments.filter(({ isMinimized }) => !isMinimized).toSorted((one, other) => one.id - other.id)[0]
