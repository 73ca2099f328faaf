import type { Account, Identity } from '@porchlight/github'
import type { Settings } from '../config/settings.ts'
import { folded, type Person } from './person.ts'

export interface Comparison {
  readonly match: Settings['match']
  /** The host of the GitHub in use: `github.com`, or that of an Enterprise Server. */
  readonly host: string
}

/**
 * Whether a typed name and address are those of a commit's author or committer: as a pair, never the name of one and
 * the address of another.
 */
export function isSamePerson(written: Person, identity: Identity, { match, host }: Comparison): boolean {
  if (identity.email === '' || isGitHubItself(identity, host)) return false
  const addressOf = (email: string): string => oneNoreplyForm(folded(email), identity.account, host)
  if (addressOf(written.email) !== addressOf(identity.email)) return false
  return match === 'email' || folded(written.name) === folded(identity.name)
}

/**
 * Whether this is GitHub, which commits for the users of its website. Its name is not a person's, so that it can certify
 * nothing.
 */
export function isGitHubItself({ email, account }: Person & { account?: Account | null }, host: string): boolean {
  if (account?.login === 'web-flow') return true
  return hosts(host).some((name) => folded(email) === `noreply@${name}`)
}

/** GitHub hides an address in two ways, `ada@users.noreply.…` and `101+ada@users.noreply.…`. Both are the account's. */
function oneNoreplyForm(email: string, account: Account | null, host: string): string {
  if (account === null) return email
  const login = folded(account.login)
  const domain = hosts(host).find((name) => email.endsWith(`@users.noreply.${name}`))
  if (domain === undefined) return email
  const short = `${login}@users.noreply.${domain}`
  return email === `${account.id}+${short}` ? short : email
}

// An Enterprise Server names itself in both addresses (assumed from its documentation; not seen on a real one).
const hosts = (host: string): readonly string[] => (host === 'github.com' ? ['github.com'] : [host, 'github.com'])
