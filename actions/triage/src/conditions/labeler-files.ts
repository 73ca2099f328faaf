import type { ChangedFile } from '@porchlight/github'
import type { FileList } from '../facts/facts.ts'
import type { Glob } from '../rules/patterns.ts'
import { define } from './condition.ts'
import { globsStopped, onFiles } from './file-list.ts'
import { no, quoted, unknown, yes, type Result } from './result.ts'

/** The names of actions/labeler. `any-glob-to-all-files` means that one glob matches all files. */
export type Quantifier =
  | 'any-glob-to-any-file'
  | 'any-glob-to-all-files'
  | 'all-globs-to-any-file'
  | 'all-globs-to-all-files'

interface QuantifiedGlobs {
  readonly quantifier: Quantifier
  readonly globs: readonly Glob[]
}

/**
 * Whether the changed files match, as actions/labeler asks it. A list that GitHub cut short answers only what the files
 * it does show settle.
 */
export const labelerFiles = define<QuantifiedGlobs>({
  subjects: ['pull request'],
  needs: () => [{ kind: 'files' }],
  evaluate: ({ quantifier, globs }, question) =>
    onFiles(question, globsStopped(globs), (list) =>
      list.isComplete && list.files.length === 0 ? no('no file is changed') : QUANTIFIED[quantifier](globs, list),
    ),
})

const QUANTIFIED: Record<Quantifier, (globs: readonly Glob[], list: FileList) => Result> = {
  'any-glob-to-any-file': (globs, list) => {
    for (const glob of globs) {
      const file = list.files.find(({ path }) => glob.matches(path))
      if (file !== undefined) return yes(`${quoted(file.path)} matches ${quoted(glob.source)}`)
    }
    return unlessCut(list, no(`no changed file matches ${listed(globs, 'or')}`))
  },
  'any-glob-to-all-files': (globs, list) => {
    const misses = globs.map((glob) => ({ glob, file: firstMiss(glob, list) }))
    const whole = misses.find(({ file }) => file === undefined)
    if (whole !== undefined) return unlessCut(list, yes(everyFile(list, [whole.glob])))
    const [first] = misses
    const miss =
      first?.file === undefined ? '' : `: ${quoted(first.file.path)} does not match ${quoted(first.glob.source)}`
    return no(
      globs.length > 1 ? `no single glob matches all changed files${miss}` : `not all changed files match${miss}`,
    )
  },
  'all-globs-to-any-file': (globs, list) => {
    const file = list.files.find(({ path }) => globs.every((glob) => glob.matches(path)))
    if (file !== undefined) return yes(`${quoted(file.path)} matches ${listed(globs, 'and')}`)
    return unlessCut(list, no(`no changed file matches ${listed(globs, 'and')}`))
  },
  'all-globs-to-all-files': (globs, list) => {
    for (const glob of globs) {
      const file = firstMiss(glob, list)
      if (file !== undefined) return no(`${quoted(file.path)} does not match ${quoted(glob.source)}`)
    }
    return unlessCut(list, yes(everyFile(list, globs)))
  },
}

const firstMiss = (glob: Glob, { files }: FileList): ChangedFile | undefined =>
  files.find(({ path }) => !glob.matches(path))

const everyFile = ({ files }: FileList, globs: readonly Glob[]): string =>
  files.length === 1 && files[0] !== undefined
    ? `${quoted(files[0].path)} matches ${listed(globs, 'and')}`
    : `all ${files.length} changed files match ${listed(globs, 'and')}`

function unlessCut({ files, isComplete }: FileList, result: Result): Result {
  if (isComplete) return result
  const settled = result.verdict === 'yes' ? 'all of those match' : 'none of those decides it'
  return unknown(`GitHub lists only the first ${files.length} changed files, and ${settled}`)
}

// A rule may have fifty globs; the first ones tell a reader which rule it was.
const MOST_GLOBS = 3

function listed(globs: readonly Glob[], conjunction: 'and' | 'or'): string {
  if (globs.length === 0) return 'an empty list of globs'
  const shown = globs.slice(0, MOST_GLOBS).map(({ source }) => quoted(source))
  if (globs.length > MOST_GLOBS) return `${shown.join(', ')} ${conjunction} ${globs.length - MOST_GLOBS} more`
  return shown.join(` ${conjunction} `)
}
