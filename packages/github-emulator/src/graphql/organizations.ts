import type { Account, OrganizationMember, Team as TeamState } from '../state/model.ts'
import { organizationOf, organizationOfTeam } from '../state/accounts.ts'
import { account } from './actors.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Context, Fields } from './context.ts'
import { Failure } from './failure.ts'
import { grants } from '../token-permissions.ts'
import { webUrl } from './urls.ts'

export const Organization: Fields<Account> = {
  ...account,
  login: ({ login }) => login,
  name: ({ name }) => name,
  email: ({ email }) => email,
  viewerIsAMember: ({ login }, _args, context) => isMember(context, login),
  membersWithRole: ({ login }, args: PageArguments, context) =>
    connection(visibleMembers(context, login), args, {
      keyOf: (member) => member.account.id,
      nodeOf: (member) => member.account,
      edgeOf: ({ role }) => ({ role: role.toUpperCase() }),
    }),
  team: ({ login }, { slug }: { slug: string }, context) => {
    mustSeeTeams(context, login)
    return organizationOf(context.state, login).teams.get(slug.toLowerCase()) ?? null
  },
  teams: ({ login }, args: PageArguments, context) => {
    mustSeeTeams(context, login)
    return connection([...organizationOf(context.state, login).teams.values()], args, { keyOf: ({ id }) => id })
  },
}

const isMember = ({ state, viewer }: Context, organization: string): boolean =>
  viewer.account !== null && organizationOf(state, organization).members.has(viewer.account.login.toLowerCase())

/** Only members see who else is one without saying so. */
const visibleMembers = (context: Context, login: string): OrganizationMember[] =>
  [...organizationOf(context.state, login).members.values()].filter(
    (member) => member.public || isMember(context, login),
  )

/** Teams need the organization permission "Members: read", which no `permissions:` block can give to GITHUB_TOKEN. */
function mustSeeTeams(context: Context, login: string): void {
  if (context.viewer.installation && !grants(context.token.permissions, 'members', 'read'))
    throw new Failure('FORBIDDEN', 'Resource not accessible by integration')
  if (!context.viewer.installation && !isMember(context, login))
    throw new Failure('FORBIDDEN', `Must be a member of ${login} to see its teams.`)
}

const teamPath = (team: TeamState, context: Context): string =>
  `/orgs/${ownerOf(team, context).login}/teams/${team.slug}`

const ownerOf = (team: TeamState, { state }: Context): Account => organizationOfTeam(state, team).account

/** What a pull request's timeline shows in the place of a team that the token may not see. */
export const seenTeam = (team: TeamState, context: Context): TeamState => {
  mustSeeTeams(context, ownerOf(team, context).login)
  return team
}

export const Team: Fields<TeamState> = {
  id: ({ nodeId }) => nodeId,
  databaseId: ({ id }) => id,
  slug: ({ slug }) => slug,
  name: ({ name }) => name,
  description: ({ description }) => description,
  createdAt: ({ createdAt }) => createdAt,
  privacy: ({ privacy }) => (privacy === 'secret' ? 'SECRET' : 'VISIBLE'),
  organization: (team, _args, context) => ownerOf(team, context),
  combinedSlug: (team, _args, context) => `${ownerOf(team, context).login}/${team.slug}`,
  url: (team, _args, context) => webUrl(teamPath(team, context)),
  resourcePath: (team, _args, context) => teamPath(team, context),
  members: ({ members }, args: PageArguments) =>
    connection([...members.values()], args, {
      keyOf: (member) => member.account.id,
      nodeOf: (member) => member.account,
      edgeOf: ({ role }) => ({ role: role.toUpperCase() }),
    }),
}
