import type { FollowUpRule } from '../follow-ups/model.ts'
import type { LabelTemplate } from './label-template.ts'
import type { GoodFirstIssue } from '../good-first-issue/model.ts'

/** Where a rule stands, for people: `.github/labeler.yml:12:3`. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type SubjectKind = 'issue' | 'pull request' | 'discussion'

/** Whatever has a condition. */
export interface Asking {
  readonly when: Condition
  readonly appliesTo: readonly SubjectKind[]
  /** actions/labeler passes over a pull request that changes no file, even where only branches are asked for. */
  readonly needsChanges?: boolean
}

/** Every dialect compiles to this: one label, one condition. Several rules for one label are alternatives. */
export interface Rule extends Asking {
  readonly label: string
  readonly place: Place
  readonly needsChanges: boolean
  /** What its file says about removing; undefined leaves that to the input. */
  readonly sync?: Sync
  /** `allow: existing`: stands for one rule for each of the repository's labels that its template can make. */
  readonly existing?: Capture
}

export type Condition =
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'none'; readonly of: readonly Condition[] }
  | { readonly kind: 'constant'; readonly holds: boolean; readonly because: string }
  | { readonly kind: 'files'; readonly quantifier: Quantifier; readonly globs: readonly Glob[] }
  | { readonly kind: 'file set'; readonly set: FileSet; readonly match: 'any' | 'all' | 'only' }
  | { readonly kind: 'text'; readonly field: TextField; readonly pattern: Pattern }
  | { readonly kind: 'commit'; readonly pattern: Pattern }
  | { readonly kind: 'path'; readonly pattern: Pattern }
  | { readonly kind: 'captured'; readonly label: string; readonly capture: Capture }
  | { readonly kind: 'number'; readonly quantity: Quantity; readonly range: Range }
  | { readonly kind: 'author'; readonly logins: readonly string[] }
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'association'; readonly associations: readonly string[] }
  | { readonly kind: 'first'; readonly is: boolean }
  | { readonly kind: 'draft'; readonly is: boolean }
  | { readonly kind: 'milestone'; readonly titles: readonly string[] }
  | { readonly kind: 'any milestone'; readonly is: boolean }
  | { readonly kind: 'category'; readonly names: readonly string[] }
  | { readonly kind: 'label'; readonly names: readonly string[] }
  | { readonly kind: 'form'; readonly template: string; readonly field: string; readonly answers: readonly string[] }

/** What fills the gaps of a label such as `area/$1`. All rules that come of one template share it. */
export interface Capture {
  readonly template: LabelTemplate
  /** The condition of the rule as the file says it. */
  readonly when: Condition
  /** The patterns in it that have all groups of the template. */
  readonly by: readonly PatternCondition[]
}

export type PatternCondition = Extract<Condition, { kind: 'text' | 'commit' | 'path' }>

/** Changed files in the one and not in the other. */
export interface FileSet {
  readonly include: readonly Glob[]
  readonly exclude: readonly Glob[]
  /** Empty means any. */
  readonly statuses: readonly string[]
  /** Whether a renamed file counts under its old name, too. */
  readonly isByOldName: boolean
}

/** What can be counted: changed lines without generated files, changed files, days since it was opened. */
export type Quantity = 'lines' | 'changed files' | 'days'

export interface Range {
  readonly atLeast: number
  /** Exclusive; Infinity when there is no end. */
  readonly below: number
}

export interface Team {
  readonly organisation: string
  readonly slug: string
}

/** The names of actions/labeler. `any-glob-to-all-files` means that one glob matches all files. */
export type Quantifier =
  | 'any-glob-to-any-file'
  | 'any-glob-to-all-files'
  | 'all-globs-to-any-file'
  | 'all-globs-to-all-files'

/** Which text of a subject a pattern is held against. `title and body` is "title, blank line, body". */
export type TextField = 'title' | 'body' | 'title and body' | 'comment' | 'head branch' | 'base branch'

/** A glob, compiled once. */
export interface Glob {
  readonly source: string
  matches(path: string): boolean
}

/** A regular expression, compiled once; `source` is what the file says. */
export interface Pattern {
  readonly source: string
  isIn(text: string): boolean
  /** All places where it matches, with what its groups captured there. */
  matchesIn(text: string): Iterable<RegExpMatchArray>
  /** Its groups: numbers from 1 on, then names. */
  groups(): readonly string[]
}

export interface Rules {
  readonly rules: readonly Rule[]
  readonly limits: Limits
  readonly hints: readonly Hint[]
  readonly groups: readonly Group[]
  /** The label of whatever has no other. */
  readonly fallback?: Fallback
  readonly definitions: readonly Definition[]
  readonly followUps: readonly FollowUpRule[]
  /** How issues for newcomers are looked after. */
  readonly goodFirstIssue?: GoodFirstIssue
  /** The same in our own language, of a file whose form actions/labeler gave up. */
  readonly translation?: string
}

export const NO_RULES: Rules = { rules: [], limits: {}, hints: [], groups: [], definitions: [], followUps: [] }

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

/** Something valid that is probably not what was meant. */
export interface Hint {
  readonly place: Place
  readonly message: string
}

/** The two reserved keys of actions/labeler. */
export interface Limits {
  /** `changed-files-labels-limit`: more new labels by files than this, and none of them is added. */
  readonly newFileLabels?: number
  /** `max-files-changed`: more changed files than this, and labels with a file condition are left as they are. */
  readonly changedFiles?: number
}

/** The condition itself and everything inside it. */
export const conditionsIn = (condition: Condition): readonly Condition[] =>
  'of' in condition ? [condition, ...condition.of.flatMap(conditionsIn)] : [condition]

const BY_FILES: readonly Condition['kind'][] = ['files', 'file set', 'path']

export const readsFiles = (condition: Condition): boolean =>
  conditionsIn(condition).some(
    (part) =>
      BY_FILES.includes(part.kind) ||
      (part.kind === 'number' && part.quantity === 'lines') ||
      (part.kind === 'captured' && part.capture.by.some(({ kind }) => kind === 'path')),
  )

export const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`
