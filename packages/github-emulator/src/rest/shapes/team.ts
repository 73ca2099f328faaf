import { organizationOfTeam } from '../../state/accounts.ts'
import type { Team } from '../../state/model.ts'
import type { Call } from '../operation.ts'
import { HTML_ORIGIN } from './account.ts'

/** A team where it is only named, as in the list of who reviews a pull request. */
export function teamSimple(call: Pick<Call, 'origin' | 'state'>, team: Team) {
  const { account } = organizationOfTeam(call.state, team)
  const url = `${call.origin}/organizations/${account.id}/team/${team.id}`
  return {
    id: team.id,
    node_id: team.nodeId,
    url,
    html_url: `${HTML_ORIGIN}/orgs/${account.login}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: team.description,
    privacy: team.privacy,
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: account.id,
  }
}

/** The same with its place among teams. The emulator has no teams below others. */
export const teamBody = (call: Pick<Call, 'origin' | 'state'>, team: Team) => ({
  ...teamSimple(call, team),
  parent: null,
})
