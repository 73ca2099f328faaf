import { isSkip, type Host, type Log, type Skip } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { settingsFrom, type Settings } from '../config/settings.ts'
import { NO_MEMBERSHIPS, NOTHING_TO_WRITE, type Facts } from '../facts.ts'
import { commitNamed, commitsInRange } from '../git/commits-in-range.ts'
import { gitIn, type Git } from '../git/git.ts'
import type { CommitRange, Inputs } from '../inputs.ts'
import { notConfigured, USUAL_PATH } from './settings.ts'

interface Sources {
  readonly inputs: Pick<Inputs, 'settings' | 'configPath' | 'when'>
  readonly host: Pick<Host<GitHub>, 'context' | 'log'>
}

/** Commits of a git clone, without GitHub: no account is known to be a bot or a member, and no signature to be verified. */
export async function gatherRange(range: CommitRange, { inputs, host }: Sources): Promise<Facts | Skip> {
  const { workspace, serverUrl, runUrl } = host.context
  const git = gitIn(workspace)
  const commits = await commitsInRange(git, range)
  const settings = await settingsAt(git, range.base, { inputs, log: host.log })
  if (isSkip(settings)) return settings
  return {
    pull: undefined,
    head: await commitNamed(git, range.head),
    base: range.base,
    commits,
    queued: [],
    settings,
    memberships: NO_MEMBERSHIPS,
    host: new URL(serverUrl).hostname,
    owner: undefined,
    runUrl,
    existing: NOTHING_TO_WRITE,
  }
}

/** The rules that the range starts from, never those that it ends with. */
async function settingsAt(
  git: Git,
  base: string,
  { inputs, log }: Pick<Sources, 'inputs'> & { readonly log: Log },
): Promise<Settings | Skip> {
  const isInline = Object.keys(inputs.settings).length > 0 && inputs.configPath === undefined
  const path = inputs.configPath ?? USUAL_PATH
  const text = isInline ? undefined : await fileAt(git, base, path)
  const isUnasked = inputs.when === 'configured' && inputs.configPath === undefined && !isInline
  if (text === undefined) return isUnasked ? notConfigured(`at ${base}`) : settingsFrom(inputs.settings)
  const { dcoFileFrom } = await import('../config/dco-file.ts')
  const { settings, extended } = dcoFileFrom(text, path)
  log.info(`Read the rules from ${path} at ${base}.`)
  if (extended !== undefined)
    log.warning(
      `${path}: _extends was not followed, as there is no GitHub here. The keys that it would set have their defaults.`,
    )
  return settingsFrom(settings, inputs.settings)
}

async function fileAt(git: Git, base: string, path: string): Promise<string | undefined> {
  const sha = await commitNamed(git, base)
  const listed = await git(['ls-tree', '--name-only', '-z', sha, '--', `:(literal)${path}`])
  return listed === '' ? undefined : git(['show', `${sha}:${path}`])
}
