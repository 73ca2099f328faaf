import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { PageArguments } from './connections.ts'
import { type PaginationError, paginationErrors } from './pagination.ts'

/** What a query is charged before it runs: it depends on the question only, never on what is found. */
export type QueryCost = { points: number; nodes: number; errors: readonly PaginationError[] }

// https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
export const MAX_NODES = 500_000
const FETCHES_PER_POINT = 100

type Walk = {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  fetches: number
  nodes: number
  errors: PaginationError[]
}

/** `times` is how often this place of the query is reached at most. */
type Place = { type: GraphQLNamedType; times: number; path: readonly string[] }

/**
 * Points as GitHub documents them: each connection costs one fetch for every parent that it can have, and a hundred
 * fetches are a point. Assumption: a connection that is only counted (`{ totalCount }`) costs nothing and has no nodes,
 * which agrees with the node count in semantic-release/github#911.
 */
export function queryCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { fragments, variables }: Pick<Walk, 'fragments' | 'variables'>,
): QueryCost {
  const walk: Walk = { schema, fragments, variables, fetches: 0, nodes: 0, errors: [] }
  const root = schema.getRootType(operation.operation)
  if (root) visitSelections(walk, operation.selectionSet, { type: root, times: 1, path: [] })
  return { points: Math.max(1, Math.round(walk.fetches / FETCHES_PER_POINT)), nodes: walk.nodes, errors: walk.errors }
}

function visitSelections(walk: Walk, { selections }: SelectionSetNode, place: Place): void {
  for (const selection of selections.filter((candidate) => isIncluded(walk, candidate))) {
    if (selection.kind === Kind.FIELD) {
      visitField(walk, selection, place)
      continue
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value)
    const condition = fragment?.typeCondition?.name.value
    const type = condition === undefined ? place.type : walk.schema.getType(condition)
    if (fragment && type) visitSelections(walk, fragment.selectionSet, { ...place, type })
  }
}

function isIncluded({ variables }: Walk, selection: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
}

function visitField(walk: Walk, node: FieldNode, { type, times, path }: Place): void {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
  if (!field || !node.selectionSet) return
  const fieldType = getNamedType(field.type)
  const here = [...path, (node.alias ?? node.name).value]
  const args = getArgumentValues(field, node, walk.variables)
  let reached = times
  if (fieldType.name.endsWith('Connection') && isFetched(walk, node.selectionSet)) {
    walk.errors.push(...paginationErrors(node, here, args))
    const { first, last } = args as PageArguments
    walk.fetches += times
    reached = times * (first ?? last ?? 0)
    walk.nodes += reached
  } else if (Array.isArray(args['ids']) && field.name === 'nodes') {
    reached = times * args['ids'].length
  }
  visitSelections(walk, node.selectionSet, { type: fieldType, times: reached, path: here })
}

/** Whether a connection is asked for its elements or pages, not only for their number. */
const isFetched = (walk: Walk, { selections }: SelectionSetNode): boolean =>
  selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return !['totalCount', '__typename'].includes(selection.name.value)
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value)
    return fragment !== undefined && isFetched(walk, fragment.selectionSet)
  })
