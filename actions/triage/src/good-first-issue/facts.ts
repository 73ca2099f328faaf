import type { Assignments, Comment, Issue, ThreadState } from '@porchlight/github'
import type { Command, GoodFirstIssue, NewComment } from './model.ts'

/** What the labels and the event of an issue call for. What GitHub says about it is gathered for each. */
export type ClaimTask = IntroductionTask | WithdrawalTask | RequestTask

interface Task {
  readonly issue: Pick<Issue, 'number' | 'nodeId' | 'url' | 'author' | 'assignees'>
  readonly rule: GoodFirstIssue
}

/** The comment that says how to claim the issue is to be there. */
export interface IntroductionTask extends Task {
  readonly kind: 'introduction'
  /** Just opened, so that nothing of ours is there. */
  readonly isNew: boolean
  /** This run adds the label. */
  readonly isAdded: boolean
}

/** The label is gone, and with it what the comment promises. */
interface WithdrawalTask extends Task {
  readonly kind: 'withdrawal'
}

/** A contributor asks for the issue, or gives it back. */
export interface RequestTask extends Omit<Task, 'issue'> {
  readonly kind: 'request'
  readonly issue: Pick<Issue, 'number' | 'nodeId' | 'url'>
  readonly command: Command
  readonly newComment: NewComment
}

/** A task, and all that GitHub says about it. */
export type ClaimFacts = IntroductionFacts | WithdrawalFacts | RequestFacts

export interface IntroductionFacts extends IntroductionTask {
  /** Our introductions there. */
  readonly comments: readonly Comment[]
  /** A person deleted a comment of ours there. */
  readonly wasDeleted: boolean
  /** How the issue is now; undefined where nothing is due that depends on it. */
  readonly now: ThreadState | undefined
  readonly mentors: MentorFacts
}

export interface WithdrawalFacts extends WithdrawalTask {
  readonly comments: readonly Comment[]
  /** Undefined where there is no comment to remove. */
  readonly now: ThreadState | undefined
}

export interface RequestFacts extends RequestTask {
  /** Undefined when the issue is gone. */
  readonly assignments: Assignments | undefined
  /** Our answers to this contributor on this issue. */
  readonly answers: readonly Comment[]
  /** Open issues of this label that they have already. */
  readonly claimed: readonly number[]
}

/** Empty where no mentor has to be chosen. */
export interface MentorFacts {
  /** Whom the rules name, with the members of their teams. */
  readonly candidates: readonly string[]
  readonly loads: ReadonlyMap<string, number>
  /** Why the others are not known. */
  readonly problem?: string
}

export const NO_MENTOR_FACTS: MentorFacts = { candidates: [], loads: new Map() }
