import type { Connection, Runner } from '@porchlight/action-kit'
import type { GitHub } from './port.ts'

/** Replaced by the adapter. */
export declare const runner: Runner
export declare function connect(connection: Connection): Promise<GitHub>
