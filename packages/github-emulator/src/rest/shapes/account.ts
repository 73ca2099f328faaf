import { GHOST_ID, GHOST_LOGIN } from '../../state/accounts.ts'
import type { Account, Organization } from '../../state/model.ts'
import { nodeId } from '../../state/state.ts'
import type { Call } from '../operation.ts'

/** Where people look at things; only `url` fields point at the emulator. */
export const HTML_ORIGIN = 'https://github.com'
const AVATARS = 'https://avatars.githubusercontent.com/u'

export function simpleUser(
  { origin }: Pick<Call, 'origin'>,
  account: Pick<Account, 'id' | 'login' | 'kind' | 'nodeId'>,
) {
  const { id, login, kind } = account
  const url = `${origin}/users/${encodeURIComponent(login)}`
  const page = kind === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login
  return {
    login,
    id,
    node_id: account.nodeId,
    avatar_url: `${AVATARS}/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${HTML_ORIGIN}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: kind,
    user_view_type: 'public',
    site_admin: false,
  }
}

const GHOST: Account = {
  kind: 'User',
  id: GHOST_ID,
  nodeId: nodeId('User', GHOST_ID),
  login: GHOST_LOGIN,
  name: 'Deleted user',
  email: null,
  searchable: false,
  createdAt: '2008-05-13T06:14:25Z',
}

/** GitHub shows the `ghost` account in place of a deleted author. */
export const userOrGhost = (call: Pick<Call, 'origin'>, account: Account | null) => simpleUser(call, account ?? GHOST)

export const userOrNull = (call: Pick<Call, 'origin'>, account: Account | null) =>
  account === null ? null : simpleUser(call, account)

/** What everyone may see of a person or organization. */
export function publicUser(call: Call, account: Account) {
  const repositories = [...call.state.repositories.values()].filter(({ owner }) => owner === account)
  return {
    ...simpleUser(call, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: repositories.filter((repository) => !repository.private).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  }
}

export function organizationSimple({ origin }: Pick<Call, 'origin'>, { account }: Organization) {
  const url = `${origin}/orgs/${account.login}`
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${AVATARS}/${account.id}?v=4`,
    description: null,
  }
}

export function organizationFull(call: Call, organization: Organization) {
  const { account } = organization
  const repositories = [...call.state.repositories.values()].filter(({ owner }) => owner === account)
  return {
    ...organizationSimple(call, organization),
    name: account.name ?? account.login,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: repositories.filter((repository) => !repository.private).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${HTML_ORIGIN}/${account.login}`,
    type: 'Organization',
    created_at: account.createdAt,
    updated_at: account.createdAt,
    archived_at: null,
  }
}
