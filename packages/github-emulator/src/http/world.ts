import type { IncomingHttpHeaders } from 'node:http'
import type { RestApi } from '../rest/dispatch.ts'
import type { State } from '../state/state.ts'
import type { Token } from '../tokens.ts'
import type { ArmedFault } from './faults.ts'
import type { RateLimits } from './rate-limit.ts'
import type { RequestRecord, Violation } from './record.ts'

/** One request off the wire; `path` is as on github.com, also when it came in below /api/v3. */
export type Incoming = {
  method: string
  path: string
  query: string
  headers: IncomingHttpHeaders
  text: string
  origin: string
}

/** Everything that one emulator holds. */
export type World = {
  state: State
  tokens: Map<string, Token>
  apis: Readonly<Record<string, RestApi>>
  defaultVersion: string
  schemaDirectory: URL
  rateLimits: RateLimits
  log: RequestRecord[]
  violations: Violation[]
  faults: ((request: RequestRecord) => ArmedFault | undefined)[]
  races: ((request: RequestRecord) => ((state: State) => void) | undefined)[]
}
