import type { ChangedFile } from '@porchlight/github'
import type { Glob } from '../rules/patterns.ts'
import { quoted } from './result.ts'

/** Changed files in the one and not in the other. */
export interface FileSet {
  readonly include: readonly Glob[]
  /** Each of these matches as well. */
  readonly and: readonly Glob[]
  readonly exclude: readonly Glob[]
  /** Empty means any. */
  readonly statuses: readonly string[]
  /** Whether a renamed file counts under its old name, too. */
  readonly isByOldName: boolean
}

export const ANY_FILE: FileSet = {
  include: [{ source: '**', isNegated: false, matches: () => true }],
  and: [],
  exclude: [],
  statuses: [],
  isByOldName: false,
}

export const isIn = (file: ChangedFile, set: FileSet): boolean =>
  (set.statuses.length === 0 || set.statuses.includes(file.status)) &&
  set.include.some((glob) => isUnder(file, glob, set)) &&
  set.and.every((glob) => isUnder(file, glob, set)) &&
  !set.exclude.some((glob) => isUnder(file, glob, set))

export const isUnder = ({ path, previousPath }: ChangedFile, glob: Glob, { isByOldName }: FileSet): boolean =>
  glob.matches(path) || (isByOldName && previousPath !== null && glob.matches(previousPath))

export function setText({ include, and, exclude, statuses }: FileSet): string {
  const either = include.map(({ source }) => quoted(source)).join(', ')
  const globs = [either, ...and.map(({ source }) => quoted(source))].join(' and ')
  const without = exclude.length === 0 ? '' : ` without ${exclude.map(({ source }) => quoted(source)).join(', ')}`
  return `${globs}${without}${statuses.length === 0 ? '' : ` (${statuses.join(', ')})`}`
}
