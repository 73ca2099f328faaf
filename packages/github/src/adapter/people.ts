import { isGitHubError, isUserError } from '@porchlight/action-kit'
import { fieldsOf } from '../json.ts'
import type { People } from '../port.ts'
import type { Client } from './client.ts'

const ROLES: readonly string[] = ['admin', 'maintain', 'write', 'triage', 'read']

export function peopleOf(client: Client): People {
  return {
    isMember: (organisation, login) =>
      unlessAbsent(false, async () => {
        const member = { org: organisation, username: login }
        try {
          // 204 for a member; who may not see the whole list is redirected to the public one, which fetch follows.
          return await client.call('GET /orgs/{org}/members/{username}', member, () => true)
        } catch (error) {
          // GITHUB_TOKEN knows no permission for organisations: GitHub redirects it or refuses it. The public list is open to all.
          if (!isUserError(error)) throw error
          return client.call('GET /orgs/{org}/public_members/{username}', member, () => true)
        }
      }),
    isTeamMember: async (organisation, team, login) =>
      (await unlessAbsent('none', () =>
        client.call(
          'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
          { org: organisation, team_slug: team, username: login },
          (json) => fieldsOf(json, 'membership').text('state'),
        ),
      )) === 'active',
    permission: (login) =>
      unlessAbsent('none', () =>
        client.call(
          'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
          { username: login },
          permissionFrom,
        ),
      ),
  }
}

/** `role_name` knows triage and maintain but may be a role that an organisation made up; `permission` is then its base. */
function permissionFrom(json: unknown): string {
  const granted = fieldsOf(json, 'permission')
  const role = granted.textOrNull('role_name')
  return role !== null && ROLES.includes(role) ? role : granted.text('permission')
}

async function unlessAbsent<Value>(absent: Value, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask()
  } catch (error) {
    if (isGitHubError(error) && error.status === 404) return absent
    throw error
  }
}
