import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The bundle is dist/try/index.js; from the sources, this file is packages/cli/src/places.ts (or build/places.js).
const here = import.meta.url
const isBundle = existsSync(new URL('./schema', here))

/** Where `action.yml`, `dist/` and the workflows are. */
export const repositoryRoot = (): string => fileURLToPath(new URL(isBundle ? '../../' : '../../../', here))

/** The schemas that the emulator checks itself against. */
export const schemaDirectory = (): URL => new URL(isBundle ? './schema/' : '../../github-emulator/schema/', here)

/** Payloads that GitHub published. */
export const payloadDirectory = (): URL => new URL(isBundle ? './payloads/' : '../payloads/', here)
