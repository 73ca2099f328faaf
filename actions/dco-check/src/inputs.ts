import { collect, type Read, type Reading } from '@porchlight/action-kit/pure'
import { exemptAccountFrom, type ExemptAccount, type GivenSettings, type Settings } from './config/settings.ts'

export interface Inputs {
  readonly token: string
  /** Whether sign-offs are judged where no rules are. */
  readonly when: 'always' | 'configured'
  /** Where the maintainer says the configuration is; undefined for the usual place. */
  readonly configPath: string | undefined
  readonly pullRequestNumber: number | undefined
  /** Commits of a git clone to judge without GitHub. */
  readonly range: CommitRange | undefined
  readonly comment: 'never' | 'on-failure'
  readonly hasCheckRun: boolean
  readonly mayOverride: boolean
  /** With which people let a pull request pass; undefined for no such label. */
  readonly overrideLabel: string | undefined
  readonly failsOnMissing: boolean
  readonly dryRun: boolean
  /** The keys of the configuration file that are given as inputs. */
  readonly settings: GivenSettings
}

export interface CommitRange {
  readonly base: string
  readonly head: string
}

const WHEN = ['always', 'configured'] as const

const COMMENT = ['never', 'on-failure'] as const

// GitHub's numbers are 32-bit integers in GraphQL.
const MOST_NUMBER = 2_147_483_647

export function readInputs(read: Read): Inputs {
  const {
    token = '',
    when,
    // Those who use the action alone gave it no permission to comment, unless they ask for comments.
    comment = when === undefined ? 'never' : 'on-failure',
    ...given
  } = collect({
    token: read.secret('github-token'),
    when: read.oneOf('when', WHEN),
    configPath: read.text('config-path'),
    pullRequestNumber: read.integer('pr-number', { min: 1, max: MOST_NUMBER }),
    range: read.parsed('range', rangeFrom),
    comment: read.oneOf('comment', COMMENT),
    hasCheckRun: read.boolean('check-run'),
    mayOverride: read.boolean('allow-override'),
    overrideLabel: read.text('override-label'),
    failsOnMissing: read.boolean('fail-on-missing'),
    dryRun: read.boolean('dry-run'),
    settings: givenAmong({
      areMembersRequired: read.optionalBoolean('require-members'),
      members: read.oneOf('members', ['verified', 'any']),
      isRemediationAllowed: read.optionalBoolean('allow-remediation-commits-individual'),
      isThirdPartyRemediationAllowed: read.optionalBoolean('allow-remediation-commits-third-party'),
      match: read.oneOf('match', ['name-and-email', 'email']),
      areCoAuthorsRequired: read.optionalBoolean('require-co-authors'),
      exemptAccounts: read.parsed('exempt-accounts', exemptAccountsFrom),
      areRevertsExempt: read.optionalBoolean('exempt-reverts'),
      mergeCommits: read.oneOf('merge-commits', ['skip', 'check']),
    }),
  })
  return { ...given, token, when: when ?? 'always', comment }
}

// Whether there may be an override is said by an input of its own, which is no rule: it does not replace the file.
type SettingReadings = {
  readonly [Key in Exclude<keyof Settings, 'isOverrideAllowed'>]: Reading<Settings[Key] | undefined>
}

/** The keys of the configuration file that are given as inputs. An absent one leaves the word to the file. */
function givenAmong(readings: SettingReadings): Reading<GivenSettings> {
  const entries = Object.entries(readings)
  const problems = entries.flatMap(([, reading]) => ('problem' in reading ? [reading.problem] : []))
  if (problems.length > 0) return { problem: problems.join('\n') }
  const given = entries.flatMap(([key, reading]) =>
    'problem' in reading || reading.value === undefined ? [] : [[key, reading.value]],
  )
  return { value: Object.fromEntries(given) }
}

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
