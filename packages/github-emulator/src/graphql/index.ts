import { executeSync, OperationTypeNode } from 'graphql'
import type { State } from '../state/state.ts'
import type { Token } from '../tokens.ts'
import type { Budget, Context } from './context.ts'
import { type GraphQLDocument, prepare } from './document.ts'
import { fieldResolver, typeResolver } from './engine.ts'
import { type GraphQLAnswer, RATE_LIMITED, renderExecution } from './render.ts'
import { loadSchema } from './schema.ts'
import { TYPES } from './types.ts'
import { deprecations } from './validation.ts'

export type GraphqlRequest = GraphQLDocument & {
  token: Token
  /** The token's points before this request. */
  budget: Budget
  /** Where the packed schema is, when not in the package. */
  schemaDirectory?: URL | undefined
}

/** `violations` are uses that GitHub's schema does not allow or advises against, and fields that the emulator lacks. */
export type GraphqlOutcome = {
  body: GraphQLAnswer
  isMutation: boolean
  /** What the request costs: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
  points: number
  violations: string[]
}

/** Runs one document against the state. GitHub answers with status 200 whatever becomes of it. */
export function executeGraphQL(state: State, request: GraphqlRequest): GraphqlOutcome {
  const { schema } = loadSchema(request.schemaDirectory)
  const prepared = prepare(schema, request)
  if ('rejected' in prepared) {
    const violations = prepared.rejected.errors.map(({ message }) => message)
    return { body: prepared.rejected, isMutation: false, points: 1, violations }
  }
  const { document, operation, cost } = prepared
  const isMutation = operation.operation === OperationTypeNode.MUTATION
  const violations = deprecations(schema, document)
  if (cost.points > request.budget.remaining) return { body: RATE_LIMITED, isMutation, points: 0, violations }
  const outcome = executeSync({
    schema,
    document,
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
    contextValue: contextOf(state, request, cost),
    fieldResolver: fieldResolver(TYPES),
    typeResolver,
  })
  const body = renderExecution(outcome, (violation) => violations.push(violation))
  return { body, isMutation, points: cost.points, violations }
}

function contextOf(state: State, { token, budget }: GraphqlRequest, cost: Context['cost']): Context {
  const { limit, used, remaining, resetAt } = budget
  const charged = { limit, used: used + cost.points, remaining: remaining - cost.points, resetAt }
  return { state, token, viewer: { account: token.account, installation: token.installation }, budget: charged, cost }
}
