import type { Account, Organization, OrganizationMember, Team } from './model.ts'
import { notFound } from './refusal.ts'
import { newIds, register, type State, timestamp } from './state.ts'

// The id and login of the account that GitHub shows in place of a deleted one: https://github.com/ghost
export const GHOST_ID = 10137
export const GHOST_LOGIN = 'ghost'

// GITHUB_TOKEN's account: https://api.github.com/users/github-actions[bot]
export const ACTIONS_LOGIN = 'github-actions[bot]'

export type AccountDescription = {
  login: string
  type?: Account['kind'] | undefined
  id?: number | undefined
  name?: string | null | undefined
  email?: string | null | undefined
  searchable?: boolean | undefined
}

export function addAccount(state: State, description: AccountDescription): Account {
  const key = description.login.toLowerCase()
  if (state.accounts.has(key)) throw new Error(`users: "${description.login}" is there twice. Keep one of the two.`)
  const kind = description.type ?? (description.login.endsWith('[bot]') ? 'Bot' : 'User')
  const account: Account = {
    kind,
    ...newIds(state, kind, description.id),
    login: description.login,
    name: description.name ?? null,
    email: description.email ?? null,
    // Search answers 422 for apps: "The listed users cannot be searched either because the users do not exist …"
    searchable: description.searchable ?? kind !== 'Bot',
    createdAt: timestamp(state),
  }
  state.accounts.set(key, account)
  return register(state, account)
}

/** The account of a login; a login seen for the first time becomes a User, or a Bot when it ends in `[bot]`. */
export function accountOf(state: State, login: string): Account {
  const known = findAccount(state, login)
  if (known) return known
  if (login.toLowerCase() === GHOST_LOGIN) return addAccount(state, { login: GHOST_LOGIN, id: GHOST_ID })
  return addAccount(state, { login })
}

/** Null stands for a deleted account; the scenario writes it as `ghost`. */
export const authorOf = (state: State, login: string): Account | null =>
  login.toLowerCase() === GHOST_LOGIN ? null : accountOf(state, login)

export const findAccount = (state: State, login: string): Account | undefined => state.accounts.get(login.toLowerCase())

export function addOrganization(state: State, login: string): Organization {
  const account = findAccount(state, login) ?? addAccount(state, { login, type: 'Organization' })
  const organization: Organization = { account, members: new Map(), teams: new Map(), issueTypes: [] }
  state.organizations.set(login.toLowerCase(), organization)
  return organization
}

export function organizationOf(state: State, login: string): Organization {
  const organization = state.organizations.get(login.toLowerCase())
  if (!organization) throw notFound()
  return organization
}

export function organizationOfTeam(state: State, team: Team): Organization {
  for (const organization of state.organizations.values()) {
    if (organization.teams.get(team.slug.toLowerCase()) === team) return organization
  }
  throw new Error(`Team "${team.slug}" does not belong to an organization.`)
}

export function addMember(organization: Organization, member: OrganizationMember): void {
  organization.members.set(member.account.login.toLowerCase(), member)
}

export function addTeam(state: State, organization: Organization, slug: string, members: Account[]): Team {
  const team: Team = {
    kind: 'Team',
    ...newIds(state, 'Team'),
    slug,
    name: slug,
    description: '',
    privacy: 'closed',
    members: new Map(members.map((account) => [account.login.toLowerCase(), { account, role: 'member' as const }])),
    createdAt: timestamp(state),
  }
  organization.teams.set(slug.toLowerCase(), team)
  return register(state, team)
}

/** The account whose e-mail or noreply address this is, as GitHub links commits to people. */
export function accountByEmail(state: State, email: string): Account | null {
  const noreply = /^(?:(?<id>\d+)\+)?(?<login>[^@]+)@users\.noreply\.github\.com$/i.exec(email)?.groups?.['login']
  if (noreply !== undefined) return findAccount(state, noreply) ?? null
  const wanted = email.toLowerCase()
  for (const account of state.accounts.values()) if (account.email?.toLowerCase() === wanted) return account
  return null
}
