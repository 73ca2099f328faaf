import type { RestApi } from '../rest/dispatch.ts'
import type { State } from '../state/state.ts'
import type { Token } from '../tokens.ts'
import type { ArmedFault } from './faults.ts'
import type { RateLimits } from './rate-limit.ts'
import type { RequestRecord, Violation } from './record.ts'

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
