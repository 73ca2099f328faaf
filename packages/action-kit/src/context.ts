import { readFileSync } from 'node:fs'
import { UserError, messageOf } from './errors.ts'
import { isObject } from './json.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** The event that started the run, as GitHub wrote it. The payload is unchecked: parsers of `@porchlight/github` read it. */
export interface Event {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** What the runner says of itself, from the variables it documents. */
export interface Context {
  readonly repository: RepositoryName
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  /** Of the repository's page. */
  readonly page: string
  /** Of this run's page. */
  readonly runUrl: string
  /** 1 for the first attempt, 2 after "Re-run". */
  readonly runAttempt: number
  readonly sha: string
  readonly ref: string
  /** The account that caused the event; '' on a schedule. */
  readonly actor: string
  /** The job's working directory. */
  readonly workspace: string
}

export function contextOf(env: Environment): Context {
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '')
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  return {
    // Lazily, as a run beside a git clone (dco-check's `range`) has no repository and needs none.
    get repository() {
      return repositoryName(repository)
    },
    apiUrl,
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] || graphqlUrlOf(apiUrl),
    serverUrl,
    page: `${serverUrl}/${repository}`,
    runUrl: `${serverUrl}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] || '1'),
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
  }
}

// GHES serves REST below /api/v3 and GraphQL at /api/graphql.
const graphqlUrlOf = (apiUrl: string): string =>
  apiUrl.endsWith('/api/v3') ? `${apiUrl.slice(0, -'/v3'.length)}/graphql` : `${apiUrl}/graphql`

export function repositoryName(text: string): RepositoryName {
  const [owner, name, ...rest] = text.split('/')
  if (!owner || !name || rest.length > 0) {
    throw new UserError(
      `GITHUB_REPOSITORY is "${text}". The runner sets it to owner/name; set it so when you run by hand.`,
    )
  }
  return { owner, name }
}

/** Reads the event file that the runner wrote. Errors name the file's fault and never quote its content. */
export function readEvent(env: Environment): Event {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const path = env['GITHUB_EVENT_PATH'] ?? ''
  if (name === '')
    throw new UserError(
      'GITHUB_EVENT_NAME is not set. Run this action in a workflow, or set it to the event, for example issues.',
    )
  if (path === '')
    throw new UserError(
      'GITHUB_EVENT_PATH is not set. Run this action in a workflow, or set it to a file with the event as JSON.',
    )
  return { name, payload: parsePayload(readText(path), path) }
}

function readText(path: string): string {
  try {
    // A byte order mark, as editors on Windows write it, is not JSON.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UserError(
      `The event file ${path} cannot be read (${codeOf(error)}). GITHUB_EVENT_PATH must name a readable JSON file.`,
      {
        cause: error,
      },
    )
  }
}

function parsePayload(text: string, path: string): Readonly<Record<string, unknown>> {
  if (text.trim() === '')
    throw new UserError(`The event file ${path} is empty. It must hold the event's payload as JSON.`)
  const payload = parseJson(text, path)
  if (!isObject(payload)) {
    throw new UserError(`The event file ${path} is not a JSON object. It must hold the event's payload.`)
  }
  return payload
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError(`The event file ${path} is not JSON. It must hold the event's payload.`, { cause: error })
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : messageOf(error)
