import { readFileSync } from 'node:fs'

/** A text that people read, whole, as `messages.test.ts` and `summary.test.ts` compare it. */
export const golden = (name: string): string => readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8')
