import { UserError } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import type { Inputs } from './inputs.ts'

/** Where actions/labeler and github/issue-labeler keep theirs, and where our own language is at home. */
export const DEFAULT_PATHS = ['.github/labeler.yml', '.github/triage.yml']

export interface RulesFile {
  /** What messages call it. */
  readonly path: string
  readonly text: string
}

export type ReadRulesFile = (options: {
  base: string | undefined
  version: string | undefined
}) => Promise<RulesFile | undefined>

/**
 * The rules as they stand on the base branch (an issue's is the default branch), whatever is checked out: what a pull
 * request changes in them counts once it is merged. Each file is read once in a run.
 */
export function rulesFileReader({ configuration, configurationPath }: Inputs, github: GitHub): ReadRulesFile {
  const known = new Map<string, Promise<RulesFile | undefined>>()
  return async ({ base, version }) => {
    if (configuration !== undefined) return { path: 'configuration', text: configuration }
    const key = `${base ?? ''}:${version ?? ''}`
    const reading = known.get(key) ?? find({ configurationPath, base, version }, github)
    known.set(key, reading)
    return await reading
  }
}

// github/issue-labeler puts the version before the extension: issue.yml becomes issue-v2.yml.
const versioned = (path: string, version: string | undefined): string =>
  version === undefined ? path : path.replace(/(\.[^./]*)?$/, `-v${version}$1`)

interface Wanted {
  readonly configurationPath: string | undefined
  readonly base: string | undefined
  readonly version: string | undefined
}

async function find({ configurationPath, base, version }: Wanted, github: GitHub): Promise<RulesFile | undefined> {
  const paths = configurationPath === undefined ? DEFAULT_PATHS : [configurationPath]
  for (const path of paths.map((each) => versioned(each, version))) {
    const file = await github.contents.file(path, base === undefined ? {} : { ref: base })
    if (file !== undefined) return file
  }
  if (configurationPath === undefined) return undefined
  const branch = base === undefined ? 'the default branch' : `the branch ${base}`
  throw new UserError(
    `There is no file ${versioned(configurationPath, version)} on ${branch}. Commit it there, or set configuration-path to where the rules are. A file that only the pull request has is not read.`,
  )
}
