import type { IncomingHttpHeaders } from 'node:http'
import { Refusal, Unsupported } from '../state/refusal.ts'
import type { SlimSpec } from '../spec/slim-spec.ts'
import type { State } from '../state/state.ts'
import type { Token } from '../tokens.ts'
import { actorOf, authorize, subjectOf } from './authorization.ts'
import { OPERATIONS } from './implemented.ts'
import type { Answer, Call, RateLimitStatus } from './operation.ts'
import { REQUIREMENTS } from './permissions.ts'
import { createRouter, type Route } from './router.ts'
import { createValidation } from './validation.ts'

export type RestRequest = {
  method: string
  path: string
  search: URLSearchParams
  headers: IncomingHttpHeaders
  body: unknown
  token: Token | null
  origin: string
  rateLimits: () => Record<string, RateLimitStatus>
}

export type RestApi = {
  answer: (state: State, request: RestRequest, violate: (message: string) => void) => Answer
}

/** GitHub's REST API in one version: route, authorise, validate, answer, validate again. */
export function createRestApi(
  spec: Pick<SlimSpec, 'operations' | 'schemas'>,
  { legacy }: { legacy: boolean },
): RestApi {
  const route = createRouter(spec.operations)
  const validation = createValidation(spec)

  const carryOut = (
    state: State,
    request: RestRequest,
    { id, params }: Route,
    violate: (message: string) => void,
  ): Answer => {
    const requirement = REQUIREMENTS[id]
    const operation = OPERATIONS[id]
    if (!requirement || !operation) throw new Unsupported(`${id} has no permission requirement or no implementation.`)
    const { token, method } = request
    authorize(state, { token, requirement, method, subject: subjectOf(state, token, params) })
    const { query, mistakes } = validation.query(id, request.search)
    for (const mistake of mistakes) violate(mistake)
    const { invalid, unknown } = validation.body(id, request.body)
    for (const line of invalid) violate(`invalid body: ${line}`)
    for (const name of unknown) violate(`the body has the unknown field "${name}"`)
    if (invalid.length > 0) throw new Refusal(422, `Invalid request.\n\n${invalid.join('\n')}`)
    const { headers, origin, rateLimits, body, path, search } = request
    const address = search.size > 0 ? `${path}?${search.toString()}` : path
    const call: Call = {
      state,
      token,
      actor: actorOf(state, token),
      params,
      query,
      body: (body ?? {}) as Call['body'],
      headers,
      origin,
      address,
      legacy,
      rateLimits,
    }
    return operation(call)
  }

  const answer: RestApi['answer'] = (state, request, violate) => {
    const found = route(request.method, request.path)
    if (!found) {
      violate('no such operation in schema/github-rest.json, or the emulator does not implement it')
      return refusalAnswer(new Refusal(404, 'Not Found'), undefined)
    }
    const docs = spec.operations[found.id]?.docs
    const outcome = attempt(() => carryOut(state, request, found, violate), docs)
    if (outcome.status === 304) return outcome
    const mistakes = validation.answer(found.id, outcome.status, outcome.body)
    if (mistakes.length === 0) return outcome
    for (const mistake of mistakes) violate(`the emulator's own answer (${outcome.status}) is wrong: ${mistake}`)
    return {
      status: 500,
      body: { message: `Emulator: the answer of ${found.id} does not fit GitHub's description`, errors: mistakes },
    }
  }
  return { answer }
}

function attempt(carryOut: () => Answer, docs: string | undefined): Answer {
  try {
    return carryOut()
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
