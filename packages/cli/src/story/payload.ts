import { readFileSync } from 'node:fs'
import { payloadDirectory } from '../places.ts'

export type Payload = { readonly [key: string]: unknown }

/** A payload as GitHub published it (packages/cli/payloads), with the story's own people, numbers and shas laid over it. */
export const payload = (name: string, changes: Payload): Payload =>
  merged(JSON.parse(readFileSync(new URL(`${name}.json`, payloadDirectory()), 'utf8')) as Payload, changes)

/** Objects are merged key by key; anything else replaces. */
function merged(base: Payload, changes: Payload): Payload {
  const entries = Object.entries(changes).map(([key, value]) => {
    const before = base[key]
    return [key, isObject(before) && isObject(value) ? merged(before, value) : value]
  })
  return { ...base, ...Object.fromEntries(entries) }
}

const isObject = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
