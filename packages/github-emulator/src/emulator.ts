import type { Server } from 'node:http'
import { type FaultRule, armFault, armed } from './http/faults.ts'
import type { World } from './http/world.ts'
import { type Limits, createRateLimits } from './http/rate-limit.ts'
import { type RequestRecord, type Violation, requestLine, writeLine } from './http/record.ts'
import { listen } from './http/server.ts'
import { type RestApi, createRestApi } from './rest/dispatch.ts'
import { dumpScenario, type RepositoryView, viewOf } from './scenario/dump.ts'
import { loadScenario } from './scenario/load.ts'
import type { Scenario } from './scenario/scenario.ts'
import { packagedSchemas } from './spec/schema-files.ts'
import { readSlimSpec, specOfVersion } from './spec/slim-spec.ts'
import { addApp, type AppDescription } from './state/apps.ts'
import { ACTIONS_LOGIN, accountOf } from './state/accounts.ts'
import { findRepository } from './state/repositories.ts'
import type { State } from './state/state.ts'
import { issueToken, type Token } from './tokens.ts'
import { type Permissions } from './token-permissions.ts'

export type EmulatorOptions = {
  scenario?: Scenario
  /** What the default token may do: a workflow's `permissions:`. */
  permissions?: Permissions
  /** Who the default token acts as. */
  tokenLogin?: string
  /** The repository whose workflow the default token belongs to; elsewhere it may only read what is public. */
  tokenRepository?: string
  /** Answers requests that name no version, as github.com does with 2022-11-28. */
  apiVersion?: '2022-11-28' | '2026-03-10'
  port?: number
  /** The present, over the scenario's own. */
  now?: string
  limits?: Limits
  /** How many milliseconds the search index is behind. */
  searchLag?: number
  /** Where the JSON files of `schema/` are; a bundle says it. */
  schemaDirectory?: URL
}

export type Emulator = {
  readonly url: string
  readonly graphqlUrl: string
  readonly token: string
  issueToken: (rights?: { login?: string; permissions?: Permissions; repository?: string }) => string
  /** Registers a GitHub App and installs it; its key signs the JSON web tokens that it asks for others with. */
  addApp: (described: AppDescription) => { id: number; installationId: number; privateKey: string }
  readonly requests: string[]
  readonly writes: string[]
  readonly log: readonly RequestRecord[]
  /** Forgets what was asked; from a record on, or all of it. */
  clearLog: (from?: number) => void
  readonly violations: readonly Violation[]
  readonly state: State
  repository: (name: string) => RepositoryView
  fault: (rule: FaultRule) => void
  before: (on: string, change: (state: State) => void, when?: { nth?: number; times?: number }) => void
  dump: () => Scenario
  stop: () => Promise<void>
}

const ACTIONS_BOT = { login: ACTIONS_LOGIN, id: 41_898_282 }

/** Starts a GitHub on a loopback port; `stop()` ends it. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world = worldOf(options)
  const { state, tokens, log, violations } = world
  const token = issue(state, tokens, {
    login: options.tokenLogin ?? ACTIONS_BOT.login,
    permissions: options.permissions ?? 'write-all',
    ...(options.tokenRepository !== undefined && { repository: options.tokenRepository }),
  })
  const { server, origin } = await listen(world, options.port ?? 0)
  return {
    url: origin,
    graphqlUrl: `${origin}/graphql`,
    token,
    issueToken: (rights = {}) => issue(state, tokens, rights),
    addApp: (described) => {
      const { installation, privateKey } = addApp(state, described)
      return { id: installation.app.id, installationId: installation.id, privateKey }
    },
    get requests() {
      return log.map(requestLine)
    },
    get writes() {
      return log.filter(({ kind }) => kind === 'write').map(writeLine)
    },
    log,
    clearLog: (from = 0) => void log.splice(from),
    violations,
    state,
    repository: (name) => viewNamed(state, name),
    fault: (rule) => void world.faults.push(armFault(rule)),
    before: (on, change, when = {}) => void world.races.push(armed({ on, ...when }, change)),
    dump: () => dumpScenario(state),
    stop: () => closed(server),
  }
}

function worldOf(options: EmulatorOptions): World {
  const { schemaDirectory = packagedSchemas() } = options
  const state = loadScenario(withActionsBot(options.scenario ?? {}), { now: options.now, schemaDirectory })
  state.searchLag = options.searchLag ?? 0
  return {
    state,
    tokens: new Map(),
    apis: restApisIn(schemaDirectory),
    defaultVersion: options.apiVersion ?? '2022-11-28',
    schemaDirectory,
    rateLimits: createRateLimits(options.limits ?? {}),
    log: [],
    violations: [],
    faults: [],
    races: [],
  }
}

function viewNamed(state: State, name: string): RepositoryView {
  const repository = findRepository(state, name)
  if (repository) return viewOf(repository)
  throw new Error(`There is no repository "${name}". There are: ${[...state.repositories.keys()].join(', ')}.`)
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    // Clients keep connections open; they are not waited for.
    server.closeAllConnections()
  })

function withActionsBot(scenario: Scenario): Scenario {
  const users = scenario.users ?? []
  if (users.some(({ login }) => login === ACTIONS_BOT.login)) return scenario
  return { ...scenario, users: [{ ...ACTIONS_BOT, type: 'Bot' }, ...users] }
}

/** A token with `permissions` is an installation's; one with only a `login` is that person's own. */
function issue(
  state: State,
  tokens: Map<string, Token>,
  { login, permissions, repository }: { login?: string; permissions?: Permissions; repository?: string },
): string {
  const account = accountOf(state, login ?? ACTIONS_BOT.login)
  const installation = permissions !== undefined || account.kind === 'Bot'
  const repositories = repository === undefined ? null : [repository.toLowerCase()]
  const rights = { account, installation, permissions: permissions ?? 'write-all', repositories }
  return issueToken(tokens, rights, { ends: false }).value
}

// A cache, not state: routes and validators know nothing of a world, and compiling them anew for each emulator of a
// test file costs tens of milliseconds.
const restApis = new Map<string, Readonly<Record<string, RestApi>>>()

function restApisIn(schemaDirectory: URL): Readonly<Record<string, RestApi>> {
  const known = restApis.get(schemaDirectory.href)
  if (known) return known
  const fresh = lazyApis(schemaDirectory)
  restApis.set(schemaDirectory.href, fresh)
  return fresh
}

/** Builds the API of a version when it is first asked for; most runs ask for one. */
function lazyApis(schemaDirectory: URL): Record<string, RestApi> {
  const spec = readSlimSpec(schemaDirectory)
  const apis: Record<string, RestApi> = {}
  for (const version of Object.keys(spec.versions)) {
    let api: RestApi | undefined
    Object.defineProperty(apis, version, {
      enumerable: true,
      get: () => (api ??= createRestApi(specOfVersion(spec, version), { legacy: version === '2022-11-28' })),
    })
  }
  return apis
}
