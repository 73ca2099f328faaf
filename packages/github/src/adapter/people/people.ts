import { fieldsOf, isGitHubError, isUserError, UserError } from '@porchlight/action-kit'
import { accountFrom } from '../../parse.ts'
import type { Account, People } from '../../port.ts'
import { undefinedIfMissing } from '../../undefined-if-missing.ts'
import type { Client } from '../client/client.ts'
import { completeList } from '../client/paging.ts'

const ROLES: readonly string[] = ['admin', 'maintain', 'write', 'triage', 'read']

export function peopleOf(client: Client): People {
  return {
    isMember: async (organization, login) =>
      (await undefinedIfMissing(membership(client, { org: organization, username: login }))) ?? false,
    isTeamMember: async (organization, team, login) => {
      const member = { org: organization, team_slug: team, username: login }
      const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}'
      const state = client.call(route, member, (json) => fieldsOf(json, 'membership').text('state'))
      return (await undefinedIfMissing(state)) === 'active'
    },
    teamMembers: (organization, team) => teamMembers(client, organization, team),
    permission: async (login) => {
      const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
      return (await undefinedIfMissing(client.call(route, { username: login }, permissionFrom))) ?? 'none'
    },
  }
}

async function membership(client: Client, member: { org: string; username: string }): Promise<boolean> {
  try {
    // 204 for a member; who may not see the whole list is redirected to the public one, which fetch follows.
    return await client.call('GET /orgs/{org}/members/{username}', member, () => true)
  } catch (error) {
    // GITHUB_TOKEN has no permission for organizations: GitHub redirects it or refuses it. The public list is open to all.
    if (!isUserError(error)) throw error
    return client.call('GET /orgs/{org}/public_members/{username}', member, () => true)
  }
}

async function teamMembers(client: Client, organization: string, team: string): Promise<readonly Account[]> {
  try {
    return await completeList(client, {
      route: 'GET /orgs/{org}/teams/{team_slug}/members',
      parameters: { org: organization, team_slug: team },
      parse: accountFrom,
      keyOf: ({ id }) => id,
    })
  } catch (error) {
    throw isRefused(error) ? unseenTeam(`${organization}/${team}`, error) : error
  }
}

const isRefused = (error: unknown): error is Error =>
  isUserError(error) || (isGitHubError(error) && [403, 404].includes(error.status))

function unseenTeam(team: string, cause: Error): UserError {
  const cure =
    'Check the name; if it is right: no workflow can let its own GITHUB_TOKEN see teams, so give github-token one of an app with `members: read`, or of a person in the organization with `read:org`.'
  return new UserError(`The members of the team ${team} cannot be read. ${cure} ${cause.message}`, { cause })
}

/** `role_name` knows triage and maintain but may be a custom role of the organization; `permission` is then its base. */
function permissionFrom(json: unknown): string {
  const granted = fieldsOf(json, 'permission')
  const role = granted.textOrNull('role_name')
  return role !== null && ROLES.includes(role) ? role : granted.text('permission')
}
