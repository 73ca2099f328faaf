/** Where a rule stands, for people: `.github/labeler.yml:12:3`. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type SubjectKind = 'issue' | 'pull request'

/** Every dialect compiles to this: one label, one condition. Several rules for one label are alternatives. */
export interface Rule {
  readonly label: string
  readonly when: Condition
  readonly appliesTo: readonly SubjectKind[]
  readonly place: Place
  /** actions/labeler passes over a pull request that changes no file, even where only branches are asked for. */
  readonly needsChanges: boolean
}

export type Condition =
  | { readonly kind: 'any' | 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'constant'; readonly holds: boolean; readonly because: string }
  | { readonly kind: 'files'; readonly quantifier: Quantifier; readonly globs: readonly Glob[] }
  | { readonly kind: 'text'; readonly field: TextField; readonly pattern: Pattern }

/** The names of actions/labeler. `any-glob-to-all-files` means that one glob matches all files. */
export type Quantifier =
  | 'any-glob-to-any-file'
  | 'any-glob-to-all-files'
  | 'all-globs-to-any-file'
  | 'all-globs-to-all-files'

/** Which text of a subject a pattern is held against. `title and body` is "title, blank line, body". */
export type TextField = 'title' | 'body' | 'title and body' | 'head branch' | 'base branch'

/** A glob, compiled once. */
export interface Glob {
  readonly source: string
  matches(path: string): boolean
}

/** A regular expression, compiled once; `source` is what the file says. */
export interface Pattern {
  readonly source: string
  isIn(text: string): boolean
}

export interface Rules {
  readonly rules: readonly Rule[]
  readonly limits: Limits
  readonly hints: readonly Hint[]
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

export const readsFiles = (condition: Condition): boolean => {
  if (condition.kind === 'files') return true
  return 'of' in condition && condition.of.some(readsFiles)
}

export const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`
