import type { FieldNode } from 'graphql'
import type { FailureType } from './failure.ts'

export type PaginationError = { type: FailureType; message: string; path: readonly string[]; node: FieldNode }

// "Values of first and last must be within 1-100": https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
const MAX_PAGE = 100

/** What GitHub says to a connection that is asked for no page, for both ends or for too much. */
export function paginationErrors(
  node: FieldNode,
  path: readonly string[],
  args: Readonly<Record<string, unknown>>,
): PaginationError[] {
  const name = node.name.value
  const asked = (['first', 'last'] as const).filter((end) => args[end] != null)
  const [end] = asked
  if (end === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    return [{ type: 'MISSING_PAGINATION_BOUNDARIES', message, path, node }]
  }
  if (asked.length === 2) {
    const message = `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`
    return [{ type: 'UNPROCESSABLE', message, path, node }]
  }
  const count = Number(args[end])
  if (count > MAX_PAGE) {
    const message = `Requesting ${count} records on the \`${name}\` connection exceeds the \`${end}\` limit of ${MAX_PAGE} records.`
    return [{ type: 'EXCESSIVE_PAGINATION', message, path, node }]
  }
  if (count >= 1) return []
  return [
    {
      type: 'UNPROCESSABLE',
      message: `\`${end}\` on the \`${name}\` connection must be within 1-${MAX_PAGE}.`,
      path,
      node,
    },
  ]
}
