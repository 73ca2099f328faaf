/** One request as the emulator saw it. */
export type RequestRecord = {
  method: string
  path: string
  /** With the question mark, or empty. */
  query: string
  body: unknown
  status: number
  /** The login behind the token; null without one. */
  login: string | null
  kind: 'read' | 'write'
  /** GitHub's price towards the secondary limit: 1 for a read, 5 for a write. */
  points: number
  /** Root fields of a GraphQL document; empty for REST. */
  operations: readonly string[]
}

/** A use that GitHub's description does not allow, by the client or by the emulator itself. */
export type Violation = { message: string; request: string }

export const requestLine = ({ method, path, query, operations }: RequestRecord): string =>
  [method, `${path}${query}`, ...operations].join(' ')

export const writeLine = ({ method, path, operations }: RequestRecord): string =>
  [method, path, ...operations].join(' ')
