// `POST /repos/*/*/issues/*/comments`, `* /rate_limit`, `POST /graphql addComment`: `*` is one segment or any root
// field, `**` the rest.
export function requestPattern(
  pattern: string,
): (request: { method: string; path: string; operations: readonly string[] }) => boolean {
  const [method = '', path = '', operation] = pattern.split(' ')
  if (!/^(?:\*|[A-Z]+)$/.test(method) || !path.startsWith('/')) {
    throw new Error(`"${pattern}" is not a request pattern. Write it as "POST /repos/*/*/issues/*/comments".`)
  }
  const source = path
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**', '\0')
    .replaceAll('*', '[^/]+')
    .replaceAll('\0', '.+')
  const matcher = new RegExp(`^${source}$`)
  const isWanted = (operations: readonly string[]): boolean =>
    operation === undefined || (operation === '*' ? operations.length > 0 : operations.includes(operation))
  return (request) =>
    (method === '*' || method === request.method) && matcher.test(request.path) && isWanted(request.operations)
}
