import type { Fields } from '@porchlight/action-kit'
import { accountFrom } from '../../parse.ts'
import type { Account } from '../../port.ts'

/** What `actorFrom` reads, of whatever kind of account. Its numeric id has a field in each kind and none in their interface. */
export const ACCOUNT = `{
  __typename login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Organization { databaseId }
  ... on Mannequin { databaseId }
}`

/* Whether what GitHub lists was done with the token that we use. */

// GITHUB_TOKEN is github-actions[bot] as viewer and github-actions as actor; no person's login has a bracket.
const bare = (login: string): string => login.replace(/\[bot\]$/, '').toLowerCase()

export const isSameAccount = (one: string, other: string): boolean => bare(one) === bare(other)

/**
 * For REST, where GITHUB_TOKEN may not ask who it is; this is its login everywhere. Other apps' and people's tokens are
 * not recognised.
 */
export const isWorkflowToken = (login: string): boolean => isSameAccount(login, 'github-actions')

/** GraphQL names a bot without the `[bot]` that it has everywhere else. */
export function actorFrom(actor: Fields | null): Account {
  if (actor === null) return accountFrom(null)
  const type = actor.text('__typename')
  const login = actor.text('login')
  const isBareBot = type === 'Bot' && !login.endsWith('[bot]')
  return accountFrom({ type, login: isBareBot ? `${login}[bot]` : login, id: actor.at('databaseId').json ?? 0 })
}
