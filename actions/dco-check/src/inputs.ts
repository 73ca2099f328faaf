import { collect, type Read, type Reading } from '@porchlight/action-kit'
import { exemptAccountFrom, type ExemptAccount, type GivenSettings } from './config/settings.ts'

export interface Inputs {
  readonly token: string
  /** Where the maintainer says the configuration is; undefined for the usual place. */
  readonly configPath: string | undefined
  readonly pullRequestNumber: number | undefined
  /** Commits of a git clone to judge without GitHub. */
  readonly range: CommitRange | undefined
  readonly comment: 'never' | 'on-failure'
  readonly hasCheckRun: boolean
  readonly mayOverride: boolean
  readonly failsOnMissing: boolean
  readonly dryRun: boolean
  /** The keys of the configuration file that are given as inputs. */
  readonly settings: GivenSettings
}

export interface CommitRange {
  readonly base: string
  readonly head: string
}

const YES_OR_NO = ['true', 'false'] as const
const COMMENT = ['never', 'on-failure'] as const
const MEMBERS = ['verified', 'any'] as const
const MATCH = ['name-and-email', 'email'] as const
const MERGE_COMMITS = ['skip', 'check'] as const

// GitHub's numbers are 32-bit integers in GraphQL.
const MOST_NUMBER = 2_147_483_647

export function readInputs(read: Read): Inputs {
  const { token = '', comment = 'never', ...given } = collect({ ...ownReadings(read), ...settingReadings(read) })
  return {
    token,
    comment,
    configPath: given.configPath,
    pullRequestNumber: given.pullRequestNumber,
    range: given.range,
    hasCheckRun: given.hasCheckRun,
    mayOverride: given.mayOverride,
    failsOnMissing: given.failsOnMissing,
    dryRun: given.dryRun,
    settings: withoutAbsent({
      areMembersRequired: flag(given.areMembersRequired),
      members: given.members,
      isRemediationAllowed: flag(given.isRemediationAllowed),
      isThirdPartyRemediationAllowed: flag(given.isThirdPartyRemediationAllowed),
      match: given.match,
      areCoAuthorsRequired: flag(given.areCoAuthorsRequired),
      exemptAccounts: given.exemptAccounts,
      areRevertsExempt: flag(given.areRevertsExempt),
      mergeCommits: given.mergeCommits,
    }),
  }
}

const ownReadings = (read: Read) => ({
  token: read.secret('github-token'),
  configPath: read.text('config-path'),
  pullRequestNumber: read.integer('pr-number', { min: 1, max: MOST_NUMBER }),
  range: read.parsed('range', rangeFrom),
  comment: read.oneOf('comment', COMMENT),
  hasCheckRun: read.boolean('check-run'),
  mayOverride: read.boolean('allow-override'),
  failsOnMissing: read.boolean('fail-on-missing'),
  dryRun: read.boolean('dry-run'),
})

/** The keys of the configuration file, each as an input. */
const settingReadings = (read: Read) => ({
  areMembersRequired: read.oneOf('require-members', YES_OR_NO),
  members: read.oneOf('members', MEMBERS),
  isRemediationAllowed: read.oneOf('allow-remediation-commits-individual', YES_OR_NO),
  isThirdPartyRemediationAllowed: read.oneOf('allow-remediation-commits-third-party', YES_OR_NO),
  match: read.oneOf('match', MATCH),
  areCoAuthorsRequired: read.oneOf('require-co-authors', YES_OR_NO),
  exemptAccounts: read.parsed('exempt-accounts', exemptAccountsFrom),
  areRevertsExempt: read.oneOf('exempt-reverts', YES_OR_NO),
  mergeCommits: read.oneOf('merge-commits', MERGE_COMMITS),
})

/** Absent is not false here: an absent input leaves the word to the file. */
const flag = (text: 'true' | 'false' | undefined): boolean | undefined =>
  text === undefined ? undefined : text === 'true'

type PossiblyAbsent = { readonly [Key in keyof GivenSettings]: GivenSettings[Key] | undefined }

const withoutAbsent = (settings: PossiblyAbsent): GivenSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as GivenSettings

function exemptAccountsFrom(text: string): Reading<readonly ExemptAccount[]> {
  const names = text.split(/[,\n]/).map((name) => name.trim())
  const parsed = names.filter((name) => name !== '').map(exemptAccountFrom)
  const problems = parsed.flatMap((account) => ('problem' in account ? [account.problem] : []))
  if (problems.length > 0) return { problem: `exempt-accounts: ${problems.join(' ')}` }
  return { value: parsed.flatMap((account) => ('value' in account ? [account.value] : [])) }
}

/** `main..topic` and nothing else: git's other notations mean other sets of commits, or options. */
function rangeFrom(text: string): Reading<CommitRange> {
  const [base = '', head = '', ...rest] = text.split('..')
  const isRange = rest.length === 0 && !head.startsWith('.') && [base, head].every((name) => isRevision(name))
  return isRange
    ? { value: { base, head } }
    : { problem: `range: "${text}" is not of the form A..B. Write for example origin/main..HEAD.` }
}

const isRevision = (name: string): boolean => name !== '' && !name.startsWith('-') && !/[\s\p{Cc}]/u.test(name)
