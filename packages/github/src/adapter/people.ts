import { isGitHubError } from '@porchlight/action-kit'
import { fieldsOf } from '../json.ts'
import type { People } from '../port.ts'
import type { Client } from './client.ts'

const ROLES: readonly string[] = ['admin', 'maintain', 'write', 'triage', 'read']

export function peopleOf(client: Client): People {
  return {
    // 204 for a member. Who is no member is redirected to the public list, which fetch follows; 404 is "no" in both.
    isMember: (organisation, login) =>
      unlessAbsent(false, () =>
        client.call('GET /orgs/{org}/members/{username}', { org: organisation, username: login }, () => true),
      ),
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
