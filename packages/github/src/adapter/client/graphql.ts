import {
  entriesIn,
  fieldsOf,
  GitHubError,
  isGitHubError,
  isObject,
  isUserError,
  wordIn,
  type Fields,
} from '@porchlight/action-kit'
import { isMissingPermission, type Answer } from './answer.ts'
import type { Client, Operation, Parameters } from './client.ts'
import { isLocked, lockedText, missingPermission, type Refusing } from './refusal.ts'

/**
 * Runs a GraphQL operation. GitHub answers a query that it could only do in part with `data` and `errors` together and
 * puts null where something is missing; read as "none", that would be a wrong answer. Any error throws.
 */
export const graphql = <Value>(
  client: Client,
  operation: Operation,
  variables: Parameters,
  parse: (data: Fields) => Value,
): Promise<Value> => read(client, { operation, variables, fails: () => true }, parse)

/**
 * The same for a query that asks for things that may not exist. GitHub says of each that it found none, and puts null
 * in its place: those nulls do mean "none". Any other error beside them throws.
 */
export const graphqlOfWhatExists = <Value>(
  client: Client,
  operation: Operation,
  variables: Parameters,
  parse: (data: Fields) => Value,
): Promise<Value> => read(client, { operation, variables, fails: ({ type }) => type !== 'NOT_FOUND' }, parse)

/**
 * The same for a query with a field that GitHub may keep from this token, as it does with teams: it says so, and puts
 * null in its place. Any other error throws.
 */
export const graphqlHiding =
  (hidden: string | undefined): typeof graphql =>
  (client, operation, variables, parse) =>
    read(client, { operation, variables, fails: ({ type, field }) => type !== 'FORBIDDEN' || field !== hidden }, parse)

interface Reading {
  readonly operation: Operation
  readonly variables: Parameters
  fails(complaint: Complaint): boolean
}

async function read<Value>(client: Client, { operation, variables, fails }: Reading, parse: (data: Fields) => Value) {
  const { answer, sent } = await client.post(operation, variables)
  const errors = errorsIn(answer).filter(fails)
  if (errors.length > 0) throw refusal(errors, sent, { isPartial: hasData(answer) })
  try {
    return parse(fieldsOf(answer.data, '').object('data'))
  } catch (error) {
    if (!isUserError(error)) throw error
    throw new GitHubError(`${sent.name}: ${error.message}`, { request: sent.name, status: answer.status, cause: error })
  }
}

interface Complaint {
  readonly type: string
  readonly message: string
  /** The field that it is about; '' when it is about the whole query. */
  readonly field: string
}

const errorsIn = ({ data }: Answer): readonly Complaint[] =>
  entriesIn(data, 'errors').map((error) => {
    const field = entriesIn(error, 'path').at(-1)
    return {
      type: wordIn(error, 'type'),
      message: wordIn(error, 'message'),
      field: typeof field === 'string' ? field : '',
    }
  })

const hasData = ({ data }: Answer): boolean => isObject(data) && isObject(data['data'])

function refusal(errors: readonly Complaint[], sent: Refusing, { isPartial }: { isPartial: boolean }): Error {
  const isForbidden = ({ type, message }: Complaint): boolean => type === 'FORBIDDEN' || isMissingPermission(message)
  const locked = errors.find(({ message }) => isLocked(message))
  if (locked !== undefined)
    return new GitHubError(`${sent.name}: ${lockedText(`"${locked.message}"`)}`, { request: sent.name, status: 403 })
  if (errors.some(isForbidden)) return missingPermission(sent, { said: errors.find(isForbidden)?.message ?? '' })
  const status = errors.some(({ type }) => type === 'NOT_FOUND') ? 404 : 200
  const said = [...new Set(errors.map(({ message }) => `"${message}"`))].join(', ')
  const what = isPartial ? 'GitHub answered in part only' : 'GitHub could not answer'
  return new GitHubError(`${sent.name}: ${what} (${said}). Nothing is decided on half an answer; run the job again.`, {
    request: sent.name,
    status,
  })
}

// GitHub says 404 of an address that it does not have; proxies and servers that speak REST alone also say the others.
const NOT_THERE = [404, 405, 501]

/** Whether GraphQL is not there; what it is asked about may also be missing, which REST then says. */
export const isWithoutGraphql = (error: unknown): boolean => isGitHubError(error) && NOT_THERE.includes(error.status)

export function* batchesOf<Entry>(entries: readonly Entry[], size: number): Generator<readonly Entry[]> {
  for (let start = 0; start < entries.length; start += size) yield entries.slice(start, start + size)
}
