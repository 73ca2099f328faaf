import type { App, Installation } from '../state/app-model.ts'
import { covers, reachOf } from '../state/apps.ts'
import { findRepository, repositoryOf } from '../state/repositories.ts'
import { Refusal, notFound } from '../state/refusal.ts'
import { type Access, permissionFields, type PermissionKey, permissionKey } from '../token-permissions.ts'
import { type Answer, type Call, checkedAs, created, numberIn, objectOf, ok, type Operations } from './operation.ts'
import { paged } from './paging.ts'
import { installationBody, registeredAppBody } from './shapes/app.ts'
import { repositoryBody } from './shapes/repository.ts'

/** Only an app that signed in with its key reaches these: see `byKey` in permissions.ts. */
function appIn({ token }: Call): App {
  if (!token?.app) throw new Error('An operation for apps was reached without one.')
  return token.app
}

export const appOperations: Operations = {
  'apps/get-authenticated': (call) => ok(registeredAppBody(call, appIn(call))),
  'apps/list-installations': (call) =>
    paged(call, appIn(call).installations, (installation) => installationBody(call, installation)),
  'apps/get-installation': (call) => ok(installationBody(call, installationIn(call))),
  'apps/get-repo-installation': (call) => {
    const { fullName } = repositoryOf(call.state, call.params['owner'] ?? '', call.params['repo'] ?? '')
    return found(call, (installation) => reachOf(call.state, installation).includes(fullName.toLowerCase()))
  },
  'apps/get-org-installation': (call) => found(call, ({ account }) => isNamed(account.login, call.params['org'])),
  'apps/get-user-installation': (call) => found(call, ({ account }) => isNamed(account.login, call.params['username'])),
  'apps/create-installation-access-token': (call) => createToken(call, installationIn(call)),
}

const isNamed = (login: string, wanted = ''): boolean => login.toLowerCase() === wanted.toLowerCase()

function found(call: Call, isWanted: (installation: Installation) => boolean): Answer {
  const installation = appIn(call).installations.find(isWanted)
  if (!installation) throw notFound()
  return ok(installationBody(call, installation))
}

function installationIn(call: Call): Installation {
  const id = numberIn(call, 'installation_id')
  const installation = appIn(call).installations.find((candidate) => candidate.id === id)
  if (!installation) throw notFound()
  return installation
}

/** Less than the installation has, if so asked. Assumption: the words of the refusals. */
function createToken(call: Call, installation: Installation): Answer {
  const { app } = installation
  const wanted = wantedPermissions(call)
  if (wanted && !covers(app.permissions, wanted))
    throw new Refusal(422, 'The permissions requested are not granted to this installation.')
  const permissions = wanted ? Object.fromEntries(wanted) : app.permissions
  const names = wantedRepositories(call, installation)
  const reach = reachOf(call.state, installation)
  if (!(names ?? []).every((name) => reach.includes(name)))
    throw new Refusal(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    )
  const repositories = names ?? reach
  const { value, expiresAt = 0 } = call.issueToken({ account: app.bot, installation: true, permissions, repositories })
  const isSelected = names !== undefined || installation.repositories !== null
  const bodies = repositories.flatMap((name) => findRepository(call.state, name) ?? [])
  return created({
    token: value,
    expires_at: new Date(expiresAt).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    permissions: permissionFields(permissions),
    repository_selection: isSelected ? 'selected' : 'all',
    ...(names && { repositories: bodies.map((repository) => repositoryBody(call, repository)) }),
  })
}

function wantedPermissions({ body }: Call): Map<PermissionKey, Access> | undefined {
  if (body['permissions'] === undefined) return undefined
  const fields = Object.entries(objectOf(body['permissions']))
  return new Map(fields.map(([name, access]) => [permissionKey(name.replaceAll('_', '-')), checkedAs<Access>(access)]))
}

function wantedRepositories({ body, state }: Call, { account }: Installation): string[] | undefined {
  const names = checkedAs<string[] | undefined>(body['repositories'])
  const ids = checkedAs<number[] | undefined>(body['repository_ids'])
  if (!names && !ids) return undefined
  const byId = [...state.repositories.entries()].filter(([, { id }]) => ids?.includes(id)).map(([name]) => name)
  return [...(names ?? []).map((name) => `${account.login}/${name}`.toLowerCase()), ...byId]
}
