import type { ChangedFile } from '@porchlight/github'
import type { FileList } from '../facts/facts.ts'
import type { FileSet, Glob } from '../rules/model.ts'
import { no, unknown, yes, type Answer } from './result.ts'
import { quoted } from './quoted.ts'

export interface FileSetCondition {
  readonly set: FileSet
  /** `any`: one changed file is in the set. `all`: each glob of `include` has one. `only`: every changed file is in it. */
  readonly match: 'any' | 'all' | 'only'
}

export function fileSetAnswer({ set, match }: FileSetCondition, list: FileList): Answer {
  const inSet = list.files.filter((file) => isIn(file, set))
  if (match === 'only') return onlyAnswer(inSet, set, list)
  const missing =
    match === 'all' ? set.include.find((glob) => !inSet.some((file) => isUnder(file, glob, set))) : undefined
  const [first] = inSet
  if (first !== undefined && missing === undefined) return yes(`${quoted(first.path)} is in ${setText(set)}`)
  const because =
    missing === undefined
      ? `no changed file is in ${setText(set)}`
      : `no changed file matches ${quoted(missing.source)}`
  return list.isComplete ? no(because) : unknown(cut(list))
}

function onlyAnswer(inSet: readonly ChangedFile[], set: FileSet, list: FileList): Answer {
  const outside = list.files.find((file) => !inSet.includes(file))
  if (outside !== undefined) return no(`${quoted(outside.path)} is not in ${setText(set)}`)
  if (!list.isComplete) return unknown(cut(list))
  return inSet.length === 0 ? no('no file is changed') : yes(`all ${inSet.length} changed files are in ${setText(set)}`)
}

const cut = ({ files }: FileList): string =>
  `GitHub lists only the first ${files.length} changed files, and those do not decide it`

const isIn = (file: ChangedFile, set: FileSet): boolean =>
  (set.statuses.length === 0 || set.statuses.includes(file.status)) &&
  set.include.some((glob) => isUnder(file, glob, set)) &&
  !set.exclude.some((glob) => isUnder(file, glob, set))

const isUnder = ({ path, previousPath }: ChangedFile, glob: Glob, { isByOldName }: FileSet): boolean =>
  glob.matches(path) || (isByOldName && previousPath !== null && glob.matches(previousPath))

function setText({ include, exclude, statuses }: FileSet): string {
  const globs = include.map(({ source }) => quoted(source)).join(', ')
  const without = exclude.length === 0 ? '' : ` without ${exclude.map(({ source }) => quoted(source)).join(', ')}`
  return `${globs}${without}${statuses.length === 0 ? '' : ` (${statuses.join(', ')})`}`
}
