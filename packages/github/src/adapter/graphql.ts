import { GitHubError, isUserError } from '@porchlight/action-kit'
import { entriesIn, fieldsOf, isObject, wordIn, type Fields } from '../json.ts'
import { isMissingPermission, type Answer } from './answer.ts'
import type { Client, Operation, Parameters } from './client.ts'
import { missingPermission, type Refusing } from './refusal.ts'

/**
 * Runs a GraphQL operation. GitHub answers a query that it could only do in part with `data` and `errors` together and
 * puts null where something is missing; read as "none", that would be a wrong answer. Any error throws.
 */
export async function graphql<Value>(
  client: Client,
  operation: Operation,
  variables: Parameters,
  parse: (data: Fields) => Value,
): Promise<Value> {
  const { answer, sent } = await client.post(operation, variables)
  const errors = errorsIn(answer)
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
}

const errorsIn = ({ data }: Answer): readonly Complaint[] =>
  entriesIn(data, 'errors').map((error) => ({ type: wordIn(error, 'type'), message: wordIn(error, 'message') }))

const hasData = ({ data }: Answer): boolean => isObject(data) && isObject(data['data'])

function refusal(errors: readonly Complaint[], sent: Refusing, { isPartial }: { isPartial: boolean }): Error {
  const isForbidden = ({ type, message }: Complaint): boolean => type === 'FORBIDDEN' || isMissingPermission(message)
  if (errors.some(isForbidden)) return missingPermission(sent, { said: errors.find(isForbidden)?.message ?? '' })
  const status = errors.some(({ type }) => type === 'NOT_FOUND') ? 404 : 200
  const said = [...new Set(errors.map(({ message }) => `"${message}"`))].join(', ')
  const what = isPartial ? 'GitHub answered in part only' : 'GitHub could not answer'
  return new GitHubError(`${sent.name}: ${what} (${said}). Nothing is decided on half an answer; run the job again.`, {
    request: sent.name,
    status,
  })
}
