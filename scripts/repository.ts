import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const root = join(import.meta.dirname, '..')

/** In the order in which the root action runs them: contributors are greeted before they are told what to fix. */
export const actionNames = ['welcome', 'triage', 'dco-check', 'notify-requesters', 'leaderboard-post'] as const

export interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<
    Record<string, { description?: string; default?: string | number | boolean; deprecationMessage?: string }>
  >
  readonly outputs?: Readonly<Record<string, { description?: string; value?: string }>>
}

export const actionFile = (path: string): ActionFile => parse(readFileSync(join(root, path), 'utf8')) as ActionFile

/** What the root action says of an action and when it runs it: the `root.yml` beside its `action.yml`. */
export interface RootEntry {
  /** Follows "Whether to". */
  readonly purpose: string
  /** Events that the action can do something with; on others its step is skipped without starting Node. */
  readonly events: readonly string[]
}

export function rootEntry(action: string): RootEntry {
  const path = `actions/${action}/root.yml`
  const entry: unknown = parse(readFileSync(join(root, path), 'utf8'))
  if (!isRootEntry(entry)) throw new Error(`${path} must hold a purpose and a list of events.`)
  return entry
}

const isRootEntry = (entry: unknown): entry is RootEntry =>
  typeof entry === 'object' &&
  entry !== null &&
  'purpose' in entry &&
  typeof entry.purpose === 'string' &&
  'events' in entry &&
  Array.isArray(entry.events) &&
  entry.events.length > 0 &&
  entry.events.every((event) => typeof event === 'string')
