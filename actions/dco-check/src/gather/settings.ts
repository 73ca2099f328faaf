import { skip, UserError, type Log, type RepositoryName, type Skip } from '@porchlight/action-kit'
import type { GitHub, TextFile } from '@porchlight/github'
import type { Inputs } from '../inputs.ts'
import { settingsFrom, type GivenSettings, type Settings } from '../config/settings.ts'
import type { Extended } from '../config/dco-file.ts'

interface Search {
  readonly github: Pick<GitHub, 'contents' | 'repository'>
  readonly inputs: Pick<Inputs, 'configPath' | 'settings' | 'when'>
  readonly host: { readonly log: Log }
}

export const USUAL_PATH = '.github/dco.yml'

/**
 * The rules to judge by: the inputs, over the file, over what it extends, over the DCO app's defaults. Where a key is
 * given as an input, no file is looked for unless `config-path` names one: rules in the workflow should cost no
 * request, and no file should join in unasked.
 *
 * With `when: configured` there may be none to judge by: where the maintainers wrote no rules, they asked for nothing.
 *
 * `ref` is the base branch, never the head: a pull request does not make its own rules. Undefined for the default branch.
 */
export async function findSettings(
  { github, inputs, host: { log } }: Search,
  ref: string | undefined,
): Promise<Settings | Skip> {
  if (isInline(inputs)) return logged(settingsFrom(inputs.settings), log, 'Read the rules from the inputs')
  const isUnasked = inputs.when === 'configured' && inputs.configPath === undefined
  const found = isUnasked
    ? await lookForFile(github, ref)
    : await findFile({ github, path: inputs.configPath ?? USUAL_PATH, ref })
  if (found === undefined) {
    if (isUnasked) return notConfigured('visible to this token')
    if (inputs.configPath !== undefined) throw notFound(inputs.configPath, ref)
    return logged(settingsFrom(inputs.settings), log, `Found no ${USUAL_PATH}, so the defaults apply`)
  }
  const fromFiles = await settingsIn(found, github)
  return logged(settingsFrom(...fromFiles, inputs.settings), log, `Read the rules from ${found.where}`)
}

const isInline = ({ settings, configPath }: Search['inputs']): boolean =>
  Object.keys(settings).length > 0 && configPath === undefined

/**
 * Whether a file forbids the override that the rules allow. Rules in the workflow take a file's place, but whoever wrote
 * `allow-override: false` there, in the repository or for all of an owner's, forbade it whatever the workflow says.
 */
export async function isOverrideForbidden(
  { github, inputs }: Pick<Search, 'github' | 'inputs'>,
  ref: string | undefined,
): Promise<boolean> {
  if (!isInline(inputs)) return false
  const found = await lookForFile(github, ref)
  return found !== undefined && !settingsFrom(...(await settingsIn(found, github))).isOverrideAllowed
}

/** "Not there" and "not to be seen" are one to GitHub, and the log says so. */
export const notConfigured = (where: string): Skip =>
  skip('not-configured', `sign-offs are not judged: no ${USUAL_PATH} ${where}`)

function logged(settings: Settings, log: Log, origin: string): Settings {
  log.info(`${origin}.`)
  if (settings.isThirdPartyRemediationAllowed && !settings.isRemediationAllowed) {
    log.warning(
      'allowRemediationCommits.thirdParty has no effect without allowRemediationCommits.individual. Set both to true, or neither.',
    )
  }
  return settings
}

interface Found {
  readonly file: TextFile
  readonly repository: RepositoryName
  readonly where: string
}

/** In the repository itself, else in its owner's `.github`, as the DCO app looks. */
async function findFile({
  github,
  path,
  ref,
}: {
  github: Search['github']
  path: string
  ref: string | undefined
}): Promise<Found | undefined> {
  const { repository, contents } = github
  const own = await contents.file(path, ref === undefined ? {} : { ref })
  if (own !== undefined) return { file: own, repository, where: path }
  if (repository.name.toLowerCase() === '.github') return undefined
  const shared = { owner: repository.owner, name: '.github' }
  const file = await contents.file(path, { repository: shared })
  return file === undefined ? undefined : { file, repository: shared, where: whereOf(shared, path) }
}

/** The same two places in one request, as most projects that are asked have the file in neither. */
async function lookForFile(
  { repository, contents }: Search['github'],
  ref: string | undefined,
): Promise<Found | undefined> {
  const shared = { owner: repository.owner, name: '.github' }
  const own = { repository, ...(ref === undefined ? {} : { ref }) }
  const isShared = repository.name.toLowerCase() === shared.name
  const found = await contents.firstFile(USUAL_PATH, isShared ? [own] : [own, { repository: shared }])
  if (found === undefined) return undefined
  const where = found.place === own ? USUAL_PATH : whereOf(shared, USUAL_PATH)
  return { file: found.file, repository: found.place.repository, where }
}

const whereOf = ({ owner, name }: RepositoryName, path: string): string => `${owner}/${name}:${path}`

// Probot follows one file to the next; no project needs more, and two that name each other must end.
const MOST_EXTENDED = 5

/** The settings of a file and of those it extends, the outermost first. */
async function settingsIn(found: Found, github: Search['github']): Promise<readonly GivenSettings[]> {
  // The YAML library is most of what this action loads; a run without a file goes without it.
  const { dcoFileFrom } = await import('../config/dco-file.ts')
  const settings: GivenSettings[] = []
  let next: Found | undefined = found
  for (let depth = 0; next !== undefined; depth += 1) {
    if (depth > MOST_EXTENDED)
      throw new UserError(
        `${found.where}: _extends leads through more than ${MOST_EXTENDED} files. Do they extend each other?`,
      )
    const parsed = dcoFileFrom(next.file.text, next.where)
    settings.unshift(parsed.settings)
    next = parsed.extended === undefined ? undefined : await extendedFile(next, parsed.extended, github)
  }
  return settings
}

async function extendedFile(from: Found, extended: Extended, { contents }: Search['github']): Promise<Found> {
  const repository = { owner: extended.owner ?? from.repository.owner, name: extended.name }
  const path = extended.path ?? USUAL_PATH
  const file = await contents.file(path, { repository })
  const where = whereOf(repository, path)
  if (file !== undefined) return { file, repository, where }
  // Going on without it could mean milder rules than the maintainers agreed on.
  throw new UserError(
    `${from.where}: _extends names ${where}, which does not exist or which the token may not read. Fix the name, or give a token that may read it.`,
  )
}

const notFound = (path: string, ref: string | undefined): UserError =>
  new UserError(
    `config-path: there is no ${path} on ${ref ?? 'the default branch'}, nor in the owner's .github repository. Rules are read from there, not from the pull request. Fix the path, or leave it out.`,
  )
