import type { Token } from '../tokens.ts'
import type { State } from '../state/state.ts'

export type GraphqlRequest = {
  query: string
  variables?: Record<string, unknown> | undefined
  operationName?: string | undefined
  token: Token | null
  /** The server's own address, for the `url` fields. */
  origin: string
}

/** `violations` are uses that GitHub's schema does not allow; `isMutation` and `points` feed the log and the limits. */
export type GraphqlOutcome = {
  body: { data?: unknown; errors?: readonly unknown[] }
  operations: string[]
  isMutation: boolean
  points: number
  violations: string[]
}

export async function executeGraphQL(_state: State, request: GraphqlRequest): Promise<GraphqlOutcome> {
  return {
    body: { errors: [{ message: 'GraphQL is not wired yet' }] },
    operations: [],
    isMutation: false,
    points: 1,
    violations: [`GraphQL is not wired yet; asked: ${request.query.slice(0, 200)}`],
  }
}
