import { organizationOf } from '../state/accounts.ts'
import type { Organization, OrganizationMember, Team } from '../state/model.ts'
import { notFound } from '../state/refusal.ts'
import { type Call, type Operations, noContent, ok, textIn } from './operation.ts'
import { grants } from '../token-permissions.ts'
import { paged } from './paging.ts'
import { organizationFull, organizationSimple, simpleUser } from './shapes/account.ts'
import { teamBody } from './shapes/team.ts'

const organizationIn = ({ state, params }: Call): Organization => organizationOf(state, params['org'] ?? '')

export const organizationOperations: Operations = {
  'orgs/get': (call) => ok(organizationFull(call, organizationIn(call))),
  'orgs/list-members': (call) => {
    const organization = organizationIn(call)
    const role = textIn(call.query, 'role') ?? 'all'
    const members = [...organization.members.values()].filter(
      (member) => (role === 'all' || member.role === role) && (member.public || isInside(call, organization)),
    )
    return paged(call, members, ({ account }) => simpleUser(call, account))
  },
  'orgs/list-public-members': (call) => {
    const members = [...organizationIn(call).members.values()].filter((member) => member.public)
    return paged(call, members, ({ account }) => simpleUser(call, account))
  },
  'orgs/check-membership-for-user': (call) => {
    const organization = organizationIn(call)
    // Who is not a member is sent to the question about public members.
    if (!isInside(call, organization)) {
      return {
        status: 302,
        headers: { location: `${call.origin}/orgs/${call.params['org']}/public_members/${call.params['username']}` },
      }
    }
    memberIn(call, organization)
    return noContent()
  },
  'orgs/check-public-membership-for-user': (call) => {
    if (!memberIn(call, organizationIn(call)).public) throw notFound()
    return noContent()
  },
  'orgs/get-membership-for-user': (call) => {
    const organization = organizationIn(call)
    const { account, role } = memberIn(call, organization)
    const url = `${call.origin}/orgs/${organization.account.login}`
    return ok({
      url: `${url}/memberships/${account.login}`,
      state: 'active',
      role,
      organization_url: url,
      organization: organizationSimple(call, organization),
      user: simpleUser(call, account),
    })
  },
  'teams/get-by-name': (call) => ok(fullTeamBody(call, organizationIn(call), teamIn(call))),
  'teams/list-members-in-org': (call) => {
    const role = textIn(call.query, 'role') ?? 'all'
    const members = [...teamIn(call).members.values()].filter((member) => role === 'all' || member.role === role)
    return paged(call, members, ({ account }) => simpleUser(call, account))
  },
  'teams/get-membership-for-user-in-org': (call) => {
    const team = teamIn(call)
    const member = team.members.get((call.params['username'] ?? '').toLowerCase())
    if (!member) throw notFound()
    return ok({
      url: `${teamBody(call, team).url}/memberships/${member.account.login}`,
      role: member.role,
      state: 'active',
    })
  },
}

/**
 * Who may see private members: an app with `members`, and the members themselves. A workflow's token can have no such
 * permission; it gets 302 for every member of every organization (tried out in NVIDIA/TensorRT-LLM#4883).
 */
function isInside({ token }: Call, organization: Organization): boolean {
  if (!token) return false
  return token.installation
    ? grants(token.permissions, 'members', 'read')
    : organization.members.has(token.account.login.toLowerCase())
}

function memberIn({ params }: Call, organization: Organization): OrganizationMember {
  const member = organization.members.get((params['username'] ?? '').toLowerCase())
  if (!member) throw notFound()
  return member
}

function teamIn(call: Call): Team {
  const team = organizationIn(call).teams.get((call.params['team_slug'] ?? '').toLowerCase())
  if (!team) throw notFound()
  return team
}

const fullTeamBody = (call: Call, organization: Organization, team: Team) => ({
  ...teamBody(call, team),
  members_count: team.members.size,
  repos_count: 0,
  created_at: team.createdAt,
  updated_at: team.createdAt,
  organization: organizationFull(call, organization),
})
