import { parseLogin, parseTeam, type Reading } from '@porchlight/action-kit/pure'

/** What a sign-off has to satisfy: the keys of `.github/dco.yml`, the DCO app's and ours. */
export interface Settings {
  /** `require.members`: false lets members of the organization go without a sign-off. */
  readonly areMembersRequired: boolean
  /** Whose commits count as a member's: those with a signature that GitHub verified, or any. */
  readonly members: 'verified' | 'any'
  /** Whether a later commit may sign for an earlier one of the same person, and whether for one of any person. */
  readonly isRemediationAllowed: boolean
  readonly isThirdPartyRemediationAllowed: boolean
  readonly match: 'name-and-email' | 'email'
  readonly areCoAuthorsRequired: boolean
  readonly exemptAccounts: readonly ExemptAccount[]
  readonly areRevertsExempt: boolean
  readonly mergeCommits: 'skip' | 'check'
  /** Whether a label may let a pull request pass where a workflow names one. */
  readonly isOverrideAllowed: boolean
}

/** An account that GitHub knows, never a name or an address, as a commit can claim any. */
export type ExemptAccount =
  | { readonly kind: 'login'; readonly login: string }
  | { readonly kind: 'team'; readonly organization: string; readonly team: string }

/** What holds when no source says otherwise; the DCO app's own defaults where the key is its. */
const STRICT: Settings = {
  areMembersRequired: true,
  members: 'verified',
  isRemediationAllowed: false,
  isThirdPartyRemediationAllowed: false,
  match: 'name-and-email',
  areCoAuthorsRequired: false,
  exemptAccounts: [],
  areRevertsExempt: false,
  mergeCommits: 'skip',
  isOverrideAllowed: true,
}

/** What one source says: a file, or the inputs. */
export type GivenSettings = Partial<Settings>

/** Later sources win, key by key. */
export const settingsFrom = (...sources: readonly GivenSettings[]): Settings => Object.assign({}, STRICT, ...sources)

/** A login or `organization/team`. An address is refused: an exemption by what authors type would exempt everyone. */
export function exemptAccountFrom(text: string): Reading<ExemptAccount> {
  const [login, team] = [parseLogin(text), parseTeam(text)]
  if (login !== undefined) return { value: { kind: 'login', login } }
  if (team !== undefined) return { value: { kind: 'team', organization: team.organization, team: team.slug } }
  if (text.includes('@', 1)) {
    return { problem: `"${text}" is an email address, which a commit can claim freely. Write the account's login.` }
  }
  return {
    problem: `"${text}" is not an account. Write a login such as ada or dependabot[bot], or a team such as acme/robots.`,
  }
}
