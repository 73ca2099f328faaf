import type { IncomingHttpHeaders } from 'node:http'
import { Refusal, Unsupported } from '../state/refusal.ts'
import type { SlimSpec } from '../spec/slim-spec.ts'
import type { State } from '../state/state.ts'
import type { Token } from '../tokens.ts'
import { actorOf, authorize, subjectOf } from './authorization.ts'
import { OPERATIONS } from './implemented.ts'
import { inTextForm, mustBeOffered } from './media-type.ts'
import { type Answer, type Call, objectOf, type RateLimitStatus } from './operation.ts'
import { REQUIREMENTS } from './permissions.ts'
import { createRouter, type Route } from './router.ts'
import { STATUS_HEADER } from './answer-status.ts'
import { createValidation, type Validation } from './validation.ts'

type RestRequest = {
  method: string
  path: string
  search: URLSearchParams
  headers: IncomingHttpHeaders
  body: unknown
  token: Token | null
  origin: string
  rateLimits: () => Record<string, RateLimitStatus>
  issueToken: Call['issueToken']
}

type Violate = (message: string) => void

export type RestApi = { answer: (state: State, request: RestRequest, violate: Violate) => Answer }

/** GitHub's REST API in one version: route, authorise, validate, answer, validate again. */
export function createRestApi(
  spec: Pick<SlimSpec, 'operations' | 'schemas'>,
  { legacy }: { legacy: boolean },
): RestApi {
  const route = createRouter(spec.operations)
  const validation = createValidation(spec)
  return {
    answer: (state, request, violate) => {
      const found = route(request.method, request.path)
      if (!found) {
        violate('no such operation in schema/github-rest.json, or the emulator does not implement it')
        return refusalAnswer(new Refusal(404, 'Not Found'))
      }
      const answer = attempt(
        () => carryOut(state, { request, route: found, legacy, validation, violate }),
        spec.operations[found.id]?.docs,
      )
      return inTextForm(checked(answer, { id: found.id, validation, violate }), request.headers)
    },
  }
}

type Step = { request: RestRequest; route: Route; legacy: boolean; validation: Validation; violate: Violate }

function carryOut(state: State, { request, route, legacy, validation, violate }: Step): Answer {
  const { id, params } = route
  const requirement = REQUIREMENTS[id]
  const operation = OPERATIONS[id]
  if (!requirement || !operation) throw new Unsupported(`${id} has no permission requirement or no implementation.`)
  const { token, method, headers, origin, rateLimits, issueToken, path, search } = request
  authorize(state, { token, requirement, method, subject: subjectOf(state, token, params) })
  const { query, mistakes } = validation.query(id, search)
  for (const mistake of mistakes) violate(mistake)
  mustBeOffered(id, headers)
  const body = documentedForm(id, request.body)
  checkBody(id, { body, validation, violate })
  const address = search.size > 0 ? `${path}?${search.toString()}` : path
  const actor = actorOf(state, token)
  const call: Call = {
    state,
    token,
    actor,
    params,
    query,
    body: objectOf(body),
    headers,
    origin,
    address,
    legacy,
    rateLimits,
    issueToken,
  }
  return operation(call)
}

const TAKES_BARE_LABELS = ['issues/add-labels', 'issues/set-labels']

// GitHub takes a bare list of labels here, although its description names only the object:
// @semantic-release/github sends one on every release.
const documentedForm = (id: string, body: unknown): unknown =>
  TAKES_BARE_LABELS.includes(id) && Array.isArray(body) ? { labels: body } : body

function checkBody(
  id: string,
  { body, validation, violate }: { body: unknown; validation: Validation; violate: Violate },
): void {
  const { invalid, refusal, unknown } = validation.body(id, body)
  for (const line of invalid) violate(`invalid body: ${line}`)
  for (const name of unknown) violate(`the body has the unknown field "${name}"`)
  if (invalid.length > 0) throw new Refusal(422, refusal)
}

/** The emulator may not send what GitHub would not: then it says so, loudly, instead. */
function checked(
  answer: Answer,
  { id, validation, violate }: { id: string; validation: Validation; violate: Violate },
): Answer {
  const mistakes = validation.answer(id, answer.status, answer.body)
  const origin = validation.origin(id, answer.status)
  if (mistakes.length === 0)
    return { ...answer, headers: { ...answer.headers, [STATUS_HEADER]: origin ?? 'any-request' } }
  for (const mistake of mistakes) violate(`the emulator's own answer (${answer.status}) is wrong: ${mistake}`)
  const message = `Emulator: the answer of ${id} does not fit GitHub's description`
  return { status: 500, body: { message, errors: mistakes } }
}

function attempt(answer: () => Answer, docs: string | undefined): Answer {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error, docs)
    throw error
  }
}

/** GitHub's error document. */
export const refusalAnswer = (
  { status, message, errors, headers }: Refusal,
  docs = 'https://docs.github.com/rest',
): Answer => ({
  status,
  body: { message, ...(errors && { errors }), documentation_url: docs, status: String(status) },
  headers,
})
