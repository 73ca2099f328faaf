import { readFileSync } from 'node:fs'
import { payloadDirectory } from '../places.ts'

export type Payload = { readonly [key: string]: unknown }

/** A payload as GitHub published it (packages/cli/payloads), with the story's own people, numbers and shas laid over it. */
export function payload(name: string, changes: Payload): Payload {
  const published: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, payloadDirectory()), 'utf8'))
  if (!isObject(published)) throw new Error(`${name}.json is not an object.`)
  return merged(published, changes)
}

/** Objects are merged key by key; anything else replaces. */
function merged(base: Payload, changes: Payload): Payload {
  const entries = Object.entries(changes).map(([key, value]) => {
    const before = base[key]
    return [key, isObject(before) && isObject(value) ? merged(before, value) : value]
  })
  return { ...base, ...Object.fromEntries(entries) }
}

export const isObject = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
