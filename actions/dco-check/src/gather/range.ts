import type { Log } from '@porchlight/action-kit'
import { USUAL_PATH } from './settings.ts'
import { NOBODY } from '../decide/commit.ts'
import { commitNamed, commitsInRange } from '../git/commits-in-range.ts'
import { gitIn, type Git } from '../git/git.ts'
import type { CommitRange, Inputs } from '../inputs.ts'
import { settingsFrom, type Settings } from '../config/settings.ts'
import type { Facts } from '../facts.ts'

interface Clone {
  readonly directory: string
  readonly inputs: Inputs
  readonly log: Log
}

/** Commits of a git clone, without GitHub: nobody is known to be a bot or a member, and nothing is known to be verified. */
export async function rangeFacts(range: CommitRange, { directory, inputs, log }: Clone): Promise<Facts> {
  const git = gitIn(directory)
  const commits = await commitsInRange(git, range)
  const settings = await settingsAt(git, range.base, { inputs, log })
  const head = await commitNamed(git, range.head)
  return { pull: undefined, head, commits, queued: [], settings, memberships: NOBODY }
}

/** The rules that the range starts from, never those that it ends with. */
async function settingsAt(git: Git, base: string, { inputs, log }: Pick<Clone, 'inputs' | 'log'>): Promise<Settings> {
  const isInline = Object.keys(inputs.settings).length > 0 && inputs.configPath === undefined
  const path = inputs.configPath ?? USUAL_PATH
  const text = isInline ? undefined : await fileAt(git, base, path)
  if (text === undefined) return settingsFrom(inputs.settings)
  const { dcoFileFrom } = await import('../config/dco-file.ts')
  const { settings, extended } = dcoFileFrom(text, path)
  log.info(`The rules are those of ${path} at ${base}.`)
  if (extended !== undefined)
    log.warning(`${path}: _extends is not followed without GitHub. The keys that it would bring have their defaults.`)
  return settingsFrom(settings, inputs.settings)
}

async function fileAt(git: Git, base: string, path: string): Promise<string | undefined> {
  const sha = await commitNamed(git, base)
  const listed = await git(['ls-tree', '--name-only', '-z', sha, '--', `:(literal)${path}`])
  return listed === '' ? undefined : git(['show', `${sha}:${path}`])
}
