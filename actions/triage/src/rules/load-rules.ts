import { UserError } from '@porchlight/action-kit'
import type { GitHub, ProposedFile } from '@porchlight/github'
import type { Inputs } from '../inputs.ts'
import { headOf } from './proposed-rules.ts'

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
  /** What stands there in the head of the pull request; undefined when that was not read. */
  readonly proposed?: readonly ProposedFile[] | undefined
}

/**
 * The rules as they stand on the base branch (an issue's is the default branch), whatever is checked out: what a pull
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
