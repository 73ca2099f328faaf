import { ACTIONS_LOGIN } from '../../state/accounts.ts'
import type { App, Installation } from '../../state/app-model.ts'
import type { Account } from '../../state/model.ts'
import { nodeId } from '../../state/state.ts'
import { permissionFields } from '../../token-permissions.ts'
import type { Call } from '../operation.ts'
import { HTML_ORIGIN, simpleUser } from './account.ts'

// GitHub Actions, as https://api.github.com/apps/github-actions shows it, and the account that owns it.
const ACTIONS_APP_ID = 15_368
const GITHUB: Account = {
  kind: 'Organization',
  id: 9919,
  nodeId: nodeId('Organization', 9919),
  login: 'github',
  name: 'GitHub',
  email: null,
  searchable: true,
  createdAt: '2008-05-11T04:37:31Z',
}

const slugOf = ({ login }: Account): string => login.replace(/\[bot\]$/, '')

const appIdOf = (bot: Account): number => (bot.login === ACTIONS_LOGIN ? ACTIONS_APP_ID : bot.id)

/** An app by its bot's account; null for a person. Assumption: every app of a scenario is owned by GitHub. */
export function appBody(call: Pick<Call, 'origin'>, bot: Account) {
  if (bot.kind !== 'Bot') return null
  const slug = slugOf(bot)
  return {
    id: appIdOf(bot),
    slug,
    node_id: nodeId('Bot', appIdOf(bot)),
    owner: simpleUser(call, GITHUB),
    name: bot.login === ACTIONS_LOGIN ? 'GitHub Actions' : slug,
    description: null,
    external_url: `${HTML_ORIGIN}/apps/${slug}`,
    html_url: `${HTML_ORIGIN}/apps/${slug}`,
    created_at: bot.createdAt,
    updated_at: bot.createdAt,
    permissions: {},
    events: [],
  }
}

/** An app as it sees itself. */
export const registeredAppBody = (call: Pick<Call, 'origin'>, app: App) => ({
  ...appBody(call, app.bot),
  permissions: permissionFields(app.permissions),
  installations_count: app.installations.length,
})

export function installationBody(call: Pick<Call, 'origin'>, installation: Installation) {
  const { id, app, account } = installation
  const url = `${call.origin}/app/installations/${id}`
  return {
    id,
    account: simpleUser(call, account),
    repository_selection: installation.repositories === null ? 'all' : 'selected',
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${call.origin}/installation/repositories`,
    html_url: `${HTML_ORIGIN}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.kind,
    permissions: permissionFields(app.permissions),
    events: [],
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: null,
  }
}
