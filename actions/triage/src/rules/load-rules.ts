import { isUserError, UserError } from '@porchlight/action-kit/pure'
import type { GitHub, ProposedFile } from '@porchlight/github'
import type { Inputs } from '../inputs.ts'
import type { Subject, SubjectKind } from '../facts/facts.ts'
import { readRules } from './compile.ts'
import { NO_RULES, type Mistaken, type Rules } from './rules.ts'
import { placeText, type Hint, type Place } from './yaml.ts'

/** Where actions/labeler and github/issue-labeler keep theirs, and where our own language is at home. */
const DEFAULT_PATHS: readonly string[] = ['.github/labeler.yml', '.github/triage.yml']

export interface RulesFile {
  /** What messages call it. */
  readonly path: string
  readonly text: string
}

export type ReadRulesFiles = (options: {
  readonly base: string | undefined
  readonly version: string | undefined
  /** The pull request whose own version is of interest, too, as long as that costs no request. */
  readonly number?: number | undefined
}) => Promise<RulesFiles>

export interface RulesFiles {
  readonly files: readonly RulesFile[]
  /** Where they were looked for and are not. */
  readonly missing: readonly string[]
  /** What is there in the head of the pull request; undefined when that was not read. */
  readonly proposed?: readonly ProposedFile[] | undefined
}

/**
 * The rules as they are on the base branch (an issue's is the default branch), whatever is checked out: what a pull
 * request changes in them counts once it is merged. All files take one request, and each branch is read once in a run.
 */
export function rulesFileReader({ configuration, configurationPaths }: Inputs, github: GitHub): ReadRulesFiles {
  const known = new Map<string, RulesFiles>()
  const given = configuration === undefined ? undefined : { path: 'configuration', text: configuration }
  const inline = given && { files: [given], missing: [] }
  return async ({ base, version, number }) => {
    if (inline !== undefined) return inline
    const key = `${base ?? ''}:${version ?? ''}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = await find({ paths: configurationPaths, base, version, number }, github)
    // What one pull request proposes is no concern of the next.
    known.set(key, { files: found.files, missing: found.missing })
    return found
  }
}

interface Wanted {
  /** Empty for the default ones, which may be missing. */
  readonly paths: readonly string[]
  readonly base: string | undefined
  readonly version: string | undefined
  readonly number: number | undefined
}

async function find({ paths, base, version, number }: Wanted, github: GitHub): Promise<RulesFiles> {
  const wanted = (paths.length === 0 ? DEFAULT_PATHS : paths).map((path) => versioned(path, version))
  const { files, proposed } =
    base === undefined || number === undefined
      ? { files: await read(wanted, base === undefined ? {} : { ref: base }, github), proposed: undefined }
      : await github.contents.filesBeside(wanted, { ref: base, proposedAt: headOf(number) })
  return { files, proposed, missing: wanted.filter((path) => !files.some((file) => file.path === path)) }
}

/** In the base repository, which has the heads of all its pull requests, also of forks that the token cannot see. */
export const headOf = (number: number): string => `refs/pull/${number}/head`

export const branchText = (base: string | undefined): string =>
  base === undefined ? 'the default branch' : `the branch ${base}`

/** For files that the workflow names. */
export const missingRules = (missing: readonly string[], base: string | undefined): UserError =>
  new UserError(
    `There is no file ${missing.join(', ')} on ${branchText(base)}. Commit it there, or set configuration-path to where the rules are.`,
  )

/** One file through REST, as it costs no GraphQL points; several through GraphQL, as they cost one request. */
async function read(paths: readonly string[], at: { ref?: string }, github: GitHub): Promise<readonly RulesFile[]> {
  const [only, ...others] = paths
  if (only === undefined || others.length > 0) return await github.contents.files(paths, at)
  const file = await github.contents.file(only, at)
  return file === undefined ? [] : [file]
}

// github/issue-labeler puts the version before the extension: issue.yml becomes issue-v2.yml.
const versioned = (path: string, version: string | undefined): string =>
  version === undefined ? path : path.replace(/(\.[^./]*)?$/, `-v${version}$1`)

/** All rules of some files, as they hold for a subject. */
export type RulesIn = (files: readonly RulesFile[], subject: Pick<Subject, 'kind'>) => Rules

/** Compiles the same files once for each kind of subject. */
export function rulesReader(inputs: Inputs): RulesIn {
  const known = new Map<SubjectKind, WeakMap<readonly RulesFile[], Rules>>()
  return (files, subject) => {
    const ofKind = known.get(subject.kind) ?? new WeakMap<readonly RulesFile[], Rules>()
    known.set(subject.kind, ofKind)
    const rules = ofKind.get(files) ?? soundRules(files.map((file) => rulesOrMistakes(file, subject, inputs)))
    ofKind.set(files, rules)
    return rules
  }
}

function rulesOrMistakes(file: RulesFile, subject: Pick<Subject, 'kind'>, inputs: Inputs): Rules {
  try {
    return rulesFrom(file, subject, inputs)
  } catch (error) {
    if (!isUserError(error)) throw error
    return { ...NO_RULES, broken: mistakesOf(error, file) }
  }
}

/** What is wrong with a file as a whole stands at its first line. */
export const mistakesOf = (
  { message, places }: UserError,
  { path: file }: Pick<RulesFile, 'path'>,
): readonly Mistaken[] => (places.length > 0 ? places : [{ file, line: 1, message }])

/**
 * The rules of the files that can be read. What depends on all rules together waits for the others: the fallback, and
 * what follows, as all rules share one comment.
 */
function soundRules(all: readonly Rules[]): Rules {
  const joined = joinedRules(all)
  const { broken, fallback: _, ...sound } = joined
  if (broken.length === 0) return joined
  if (all.every((each) => each.broken.length > 0)) throw mistakesError(broken)
  return { ...sound, broken, followUps: [] }
}

/** The mistakes of all files at once. */
const mistakesError = (places: readonly Mistaken[]): UserError =>
  new UserError(places.map(mistakeText).join('\n'), { places })

export const mistakeText = ({ file, line, column, message }: Mistaken): string =>
  `${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}`

/** A file's rules as they hold for this subject and these inputs. */
export const rulesFrom = ({ text, path }: RulesFile, { kind }: Pick<Subject, 'kind'>, inputs: Inputs): Rules =>
  readRules(text, {
    path,
    kind,
    dot: inputs.dot,
    isIssueLabeler: inputs.enableVersionedRegex !== undefined,
    field: fieldOf(inputs),
  })

/** github/issue-labeler looks at the body alone unless an input says otherwise; a title says more than most bodies. */
function fieldOf({ includeTitle, includeBody, enableVersionedRegex }: Inputs): 'title' | 'body' | 'title and body' {
  const isTitleIn = includeTitle ?? enableVersionedRegex === undefined
  if (!includeBody) return 'title'
  return isTitleIn ? 'title and body' : 'body'
}

/** The rules of several files as those of one. */
export const joinedRules = (all: readonly Rules[]): Rules => {
  const fallbacks = all.flatMap(({ fallback }) => fallback ?? [])
  const goodFirstIssues = all.flatMap(({ goodFirstIssue }) => goodFirstIssue ?? [])
  const [[fallback], [goodFirstIssue]] = [fallbacks, goodFirstIssues]
  const translation = all.find((each) => each.translation !== undefined)?.translation
  return {
    rules: all.flatMap(({ rules }) => rules),
    limits: Object.assign({}, ...all.map(({ limits }) => limits)),
    hints: [
      ...all.flatMap(({ hints }) => hints),
      ...unused('fallback', fallbacks),
      ...unused('good-first-issue', goodFirstIssues),
    ],
    broken: all.flatMap(({ broken }) => broken),
    groups: all.flatMap(({ groups }) => groups),
    sizes: all.flatMap(({ sizes }) => sizes),
    definitions: all.flatMap(({ definitions }) => definitions),
    followUps: all.flatMap(({ followUps }) => followUps),
    ...(fallback === undefined ? {} : { fallback }),
    ...(goodFirstIssue === undefined ? {} : { goodFirstIssue }),
    ...(translation === undefined ? {} : { translation }),
  }
}

/** What all files together can have once, the first has. */
function unused(key: string, [first, ...others]: readonly { readonly place: Place }[]): readonly Hint[] {
  if (first === undefined) return []
  const message = `this ${key} is not used, as ${placeText(first.place)} has one already. Keep one of the two.`
  return others.map(({ place }) => ({ place, message }))
}
