import type { UserError } from '@porchlight/action-kit/pure'
import type { FollowUpRule } from '../follow-ups/model.ts'
import type { GoodFirstIssue } from '../good-first-issue/model.ts'
import type { Definition, Fallback, Group, Limits, Rule } from './model.ts'
import type { Hint } from './yaml.ts'

/** A mistake in a file of rules: what the kit shows as an annotation at its place. */
export type Mistaken = UserError['places'][number]

/** All that the rules files of a branch say. */
export interface Rules {
  readonly rules: readonly Rule[]
  readonly limits: Limits
  readonly hints: readonly Hint[]
  /** What is wrong with files of which therefore nothing counts. */
  readonly broken: readonly Mistaken[]
  readonly groups: readonly Group[]
  /** Labels of `sizes`, which say nothing of what a pull request is about. */
  readonly sizes: readonly string[]
  /** The label of whatever has no other, sizes aside. */
  readonly fallback?: Fallback
  readonly definitions: readonly Definition[]
  readonly followUps: readonly FollowUpRule[]
  /** How issues for newcomers are looked after. */
  readonly goodFirstIssue?: GoodFirstIssue
  /** The same in our own language, of a file whose form actions/labeler gave up. */
  readonly translation?: string
}

export const NO_RULES: Rules = {
  rules: [],
  limits: {},
  hints: [],
  broken: [],
  groups: [],
  sizes: [],
  definitions: [],
  followUps: [],
}
