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
}

/** What one source says: a file, or the inputs. */
export type GivenSettings = Partial<Settings>

/** Later sources win, key by key. */
export const settingsFrom = (...sources: readonly GivenSettings[]): Settings => Object.assign({}, STRICT, ...sources)

export type Parsed<Value> = { readonly value: Value } | { readonly problem: string }

/** A login or `organization/team`. An address is refused: an exemption by what authors type would exempt everyone. */
export function exemptAccountFrom(text: string): Parsed<ExemptAccount> {
  const name = text.startsWith('@') ? text.slice(1) : text
  const [organization = '', team = '', ...rest] = name.split('/')
  if (name.includes('@')) {
    return {
      problem: `"${text}" is an email address, which a commit can claim freely. Write the account's login.`,
    }
  }
  if (LOGIN.test(name)) return { value: { kind: 'login', login: name } }
  if (rest.length === 0 && LOGIN.test(organization) && SLUG.test(team))
    return { value: { kind: 'team', organization, team } }
  return {
    problem: `"${text}" is not an account. Write a login such as ada or dependabot[bot], or a team such as acme/robots.`,
  }
}

// Underscores are those of managed users, `ada_acme`.
const LOGIN = /^[a-z0-9][a-z0-9_-]{0,99}(\[bot\])?$/i
const SLUG = /^[a-z0-9][a-z0-9._-]{0,99}$/i
