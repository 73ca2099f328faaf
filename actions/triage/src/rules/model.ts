import type { Capture, Condition } from '../conditions/condition.ts'
import type { SubjectKind } from '../facts/facts.ts'
import type { Place } from './yaml.ts'

/** Whatever has a condition. */
export interface ConditionalRule {
  readonly when: Condition
  readonly appliesTo: readonly SubjectKind[]
  /** actions/labeler passes over a pull request that changes no file, even where only branches are asked for. */
  readonly needsChanges?: boolean
}

/** Every dialect compiles to this: one label, one condition. Several rules for one label are alternatives. */
export interface Rule extends ConditionalRule {
  readonly label: string
  readonly place: Place
  readonly needsChanges: boolean
  /** What its file says about removing; undefined leaves that to the input. */
  readonly sync?: Sync
  /** `allow: existing`: is short for one rule for each of the repository's labels that its template can make. */
  readonly existing?: Capture
  /** What its label is built from. */
  readonly capture?: Capture
}

/**
 * `off` only adds. `own` also removes what the rules no longer give, if our token put it on. `all` makes the labels that
 * the rules name what the rules say, whoever changed them: what actions/labeler calls `sync-labels: true`.
 */
export type Sync = 'off' | 'own' | 'all'

export interface Fallback {
  readonly label: string
  readonly place: Place
  readonly sync: Sync
}

/** Labels of which only so many may be on at once; those named first come first. */
export interface Group {
  readonly name: string
  readonly labels: readonly string[]
  readonly most: number
}

/** How a label looks when it has to be created. */
export interface Definition {
  readonly name: string
  readonly color: string
  readonly description: string
  /** Names that it had before: a label of such a name is renamed instead of a new one created. */
  readonly formerly: readonly string[]
}

/** The two reserved keys of actions/labeler. */
export interface Limits {
  /** `changed-files-labels-limit`: more new labels by files than this, and none of them is added. */
  readonly newFileLabels?: number
  /** `max-files-changed`: more changed files than this, and labels with a file condition are left as they are. */
  readonly changedFiles?: number
}
