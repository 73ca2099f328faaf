import type { Account, Identity } from '@porchlight/github'
import type { Settings } from '../config/settings.ts'
import { folded, type Person } from './person.ts'

export interface Comparison {
  readonly match: Settings['match']
  /** The host of the GitHub in use: `github.com`, or that of an Enterprise Server. */
  readonly host: string
}

/** Whether a typed name and address are somebody's. */
export type Recognizes = (written: Person) => boolean

/**
 * Recognizes the typed name and address of a commit's author or committer: as a pair, never the name of one and the address
 * of another. A message can hold thousands of them, so what does not depend on them is done once.
 */
export function recognizing(identity: Identity, { match, host }: Comparison): Recognizes {
  if (identity.email === '' || isGitHubItself(identity, host)) return () => false
  const addressOf = addressIn(identity.account, host)
  const [address, name] = [addressOf(identity.email), folded(identity.name)]
  return (written) => addressOf(written.email) === address && (match === 'email' || folded(written.name) === name)
}

export const isSamePerson = (written: Person, identity: Identity, comparison: Comparison): boolean =>
  recognizing(identity, comparison)(written)

/** The same for people whom only a text names: one who is not GitHub, among many. */
export function recognizingAny(people: readonly Person[], { match }: Pick<Comparison, 'match'>): Recognizes {
  const keyOf = ({ name, email }: Person): string => `${folded(email)}\n${match === 'email' ? '' : folded(name)}`
  const keys = new Set(people.map(keyOf))
  return (written) => written.email !== '' && keys.has(keyOf(written))
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
function addressIn(account: Account | null, host: string): (email: string) => string {
  if (account === null) return folded
  const forms = new Map(
    hosts(host).map((name) => {
      const short = `${folded(account.login)}@users.noreply.${name}`
      return [`${account.id}+${short}`, short]
    }),
  )
  return (email) => {
    const address = folded(email)
    return forms.get(address) ?? address
  }
}

// An Enterprise Server names itself in both addresses (assumed from its documentation; not seen on a real one).
const hosts = (host: string): readonly string[] => (host === 'github.com' ? ['github.com'] : [host, 'github.com'])
