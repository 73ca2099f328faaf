import type { Reading } from '@porchlight/action-kit/pure'
import {
  configProblems,
  parseConfig,
  quoted,
  type ConfigEntry,
  type ConfigNode,
  type ConfigProblems,
} from '@porchlight/config/pure'
import { exemptAccountFrom, type ExemptAccount, type GivenSettings } from './settings.ts'

/** What one configuration file says. */
export interface DcoFile {
  readonly settings: GivenSettings
  /** The file that it builds on, by `_extends`. */
  readonly extended: Extended | undefined
}

/** What `_extends` names, in Probot's notation: `repository`, `owner/repository`, either with `:path`. */
export interface Extended {
  /** The same owner when absent. */
  readonly owner?: string
  readonly name: string
  /** The usual path when absent. */
  readonly path?: string
}

/** Reads the DCO app's `.github/dco.yml`, with our keys beside the app's. Every mistake is reported at once, with its line. */
export function dcoFileFrom(text: string, path: string): DcoFile {
  const root = parseConfig(text, { path })
  const problems = configProblems(path)
  const read = root === undefined ? {} : readKeys(root, ROOT, problems)
  problems.throwIfAny()
  const { extended, ...settings } = read
  return { settings, extended }
}

type Read = GivenSettings & { readonly extended?: Extended }

/** Reads the value of one key; reports a wrong one and returns nothing. */
type Reader = (node: ConfigNode, problems: ConfigProblems) => Read

function readKeys(node: ConfigNode, readers: Readonly<Record<string, Reader>>, problems: ConfigProblems): Read {
  if (node.kind === 'null') return {}
  if (node.kind !== 'mapping') {
    problems.at(node, `expected a mapping with the keys ${Object.keys(readers).join(', ')}, found ${shown(node)}.`)
    return {}
  }
  const read = (entry: ConfigEntry): Read => {
    const reader = Object.hasOwn(readers, entry.key) ? readers[entry.key] : undefined
    if (reader !== undefined) return reader(entry.node, problems)
    problems.unknownKey(entry, Object.keys(readers))
    return {}
  }
  return Object.assign({}, ...node.entries.map(read))
}

type FlagKey = {
  [Key in keyof GivenSettings]-?: GivenSettings[Key] extends boolean | undefined ? Key : never
}[keyof GivenSettings]

const flag =
  (key: FlagKey): Reader =>
  (node, problems) => {
    if (node.kind === 'boolean') return { [key]: node.value }
    problems.at(node, `expected true or false, without quotes, found ${shown(node)}.`)
    return {}
  }

const choice =
  <Key extends 'match' | 'members' | 'mergeCommits'>(
    key: Key,
    values: readonly Required<GivenSettings>[Key][],
  ): Reader =>
  (node, problems) => {
    const value = values.find((candidate) => node.kind === 'text' && candidate === node.text)
    if (value !== undefined) return { [key]: value }
    problems.at(node, `expected one of ${values.join(', ')}, found ${shown(node)}.`)
    return {}
  }

const exemptAccounts: Reader = (node, problems) => {
  if (node.kind !== 'sequence') {
    problems.at(node, `expected a list of logins and teams, such as [ada, acme/robots], found ${shown(node)}.`)
    return {}
  }
  const accounts = node.items.map((item) => ({ item, parsed: accountFrom(item) }))
  for (const { item, parsed } of accounts) if ('problem' in parsed) problems.at(item, parsed.problem)
  return { exemptAccounts: accounts.flatMap(({ parsed }) => ('value' in parsed ? [parsed.value] : [])) }
}

const accountFrom = (node: ConfigNode): Reading<ExemptAccount> =>
  node.kind === 'mapping' || node.kind === 'sequence' || node.kind === 'null'
    ? { problem: `expected a login or a team, found ${shown(node)}.` }
    : exemptAccountFrom(node.text)

const extended: Reader = (node, problems) => {
  const parsed: Reading<Extended> =
    node.kind === 'text'
      ? extendedFrom(node.text)
      : { problem: `expected a repository, such as acme/.github, found ${shown(node)}.` }
  if ('value' in parsed) return { extended: parsed.value }
  problems.at(node, parsed.problem)
  return {}
}

function extendedFrom(text: string): Reading<Extended> {
  // https://github.com/probot/octokit-plugin-config#the-_extends-key
  const match = /^(?:([a-z0-9][a-z0-9_-]{0,99})\/)?([a-z0-9._-]{1,100})(?::([a-z0-9._/-]{1,200}\.ya?ml))?$/i.exec(text)
  const [, owner, name, path] = match ?? []
  const isUnsafe = name === undefined || /^\.\.?$/.test(name) || path?.split('/').includes('..')
  if (isUnsafe)
    return {
      problem: `"${text}" does not name a file. Write repository, owner/repository or owner/repository:path/to/file.yml.`,
    }
  return { value: { name, ...(owner === undefined ? {} : { owner }), ...(path === undefined ? {} : { path }) } }
}

const shown = (node: ConfigNode): string =>
  node.kind === 'mapping' || node.kind === 'sequence' ? `a ${node.kind}` : quoted(node.text)

const ROOT: Readonly<Record<string, Reader>> = {
  require: (node, problems) => readKeys(node, { members: flag('areMembersRequired') }, problems),
  allowRemediationCommits: (node, problems) =>
    readKeys(
      node,
      { individual: flag('isRemediationAllowed'), thirdParty: flag('isThirdPartyRemediationAllowed') },
      problems,
    ),
  members: choice('members', ['verified', 'any']),
  match: choice('match', ['name-and-email', 'email']),
  'require-co-authors': flag('areCoAuthorsRequired'),
  'exempt-accounts': exemptAccounts,
  'exempt-reverts': flag('areRevertsExempt'),
  'merge-commits': choice('mergeCommits', ['skip', 'check']),
  'allow-override': flag('isOverrideAllowed'),
  // As cncf/dco2 calls it, which reads the same file.
  allowOverrideAction: flag('isOverrideAllowed'),
  _extends: extended,
}
