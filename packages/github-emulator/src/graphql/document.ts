import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import { MAX_NODES, type QueryCost, queryCost } from './cost.ts'
import type { AnswerError, GraphQLAnswer } from './render.ts'
import { validationErrors } from './validation.ts'

/** The body of `POST /graphql`. */
export type GraphQLDocument = {
  query: string
  variables?: Readonly<Record<string, unknown>> | null | undefined
  operationName?: string | null | undefined
}

export type Prepared = { document: DocumentNode; operation: OperationDefinitionNode; cost: QueryCost }

/** Whatever GitHub refuses before it runs anything. */
export type Rejected = { rejected: GraphQLAnswer & { errors: readonly AnswerError[] } }

/** Reads and checks a document: syntax, schema, variables, page sizes, the number of nodes. */
export function prepare(schema: GraphQLSchema, request: GraphQLDocument): Prepared | Rejected {
  const document = parsed(request.query)
  if ('rejected' in document) return document
  const invalid = validationErrors(schema, document)
  if (invalid.length > 0) return { rejected: { errors: invalid } }
  const operation = getOperationAST(document, request.operationName)
  if (!operation) return { rejected: { errors: [{ message: missingOperation(request.operationName) }] } }
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], { ...request.variables })
  if (values.errors) return { rejected: { errors: values.errors.map(({ message }) => ({ message })) } }
  const cost = queryCost(schema, operation, { fragments: fragmentsOf(document), variables: values.coerced })
  const excess = excessErrors(cost)
  return excess.length > 0 ? { rejected: { data: null, errors: excess } } : { document, operation, cost }
}

function parsed(query: string): DocumentNode | Rejected {
  try {
    return parse(query)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const locations = error.locations?.map(({ line, column }) => ({ line, column })) ?? []
    return { rejected: { errors: [{ message: error.message, locations }] } }
  }
}

const missingOperation = (name: string | null | undefined): string =>
  name ? `No operation named "${name}"` : 'An operation name is required'

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )

function excessErrors({ nodes, errors }: QueryCost): AnswerError[] {
  if (errors.length > 0) {
    return errors.map(({ type, path, node, message }) => ({
      type,
      path,
      locations: node.loc ? [{ line: node.loc.startToken.line, column: node.loc.startToken.column }] : [],
      message,
    }))
  }
  if (nodes <= MAX_NODES) return []
  const limit = `exceeds the maximum limit of ${MAX_NODES.toLocaleString('en-US')}`
  const message = `This query requests up to ${nodes.toLocaleString('en-US')} possible nodes which ${limit}.`
  return [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }]
}
