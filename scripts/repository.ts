import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const root = join(import.meta.dirname, '..')

/**
 * The one list of actions: `actions.json`, which `npm run new-action` adds to and from which `npm run docs` writes the others. In the
 * order in which the root action runs them: contributors are greeted before they are told what to fix.
 */
export const actionNames: readonly string[] = JSON.parse(readFileSync(join(root, 'scripts/actions.json'), 'utf8'))

/** Those that the root action chains: they have a `root.yml`. */
export const rootNames: readonly string[] = actionNames.filter((name) =>
  existsSync(join(root, `actions/${name}/root.yml`)),
)

export interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, { description?: string; default?: string | number | boolean }>>
  readonly outputs?: Readonly<Record<string, { description?: string; value?: string }>>
}

export const actionFile = (path: string): ActionFile => parse(readFileSync(join(root, path), 'utf8')) as ActionFile

/** What the root action says of an action and when it runs it: the `root.yml` beside its `action.yml`. */
export interface RootEntry {
  /** Follows "Whether to". */
  readonly purpose: string
  /** Events that the action can do something with; on others its step is skipped without starting Node. */
  readonly events: readonly string[]
  readonly switch: Switch
  /** What holds without the switch, in the README's table. */
  readonly without: string
  /** Inputs of the action that the root sets itself, and does not have. */
  readonly fixed?: Readonly<Record<string, string>>
}

/** How an action is switched on and off in the root. */
export interface Switch {
  /** What holds when the maintainer writes nothing. Empty: the action is on where `onWith` is given. */
  readonly default: 'true' | 'false' | 'auto' | ''
  /** An input of the action that nobody gives without wanting it to run. */
  readonly onWith?: string
  /** Which input of the action hears whether it was switched on or is on by itself, and in which words. */
  readonly told?: { readonly input: string; readonly true: string; readonly auto: string }
}

export function rootEntry(action: string): RootEntry {
  const path = `actions/${action}/root.yml`
  const entry: unknown = parse(readFileSync(join(root, path), 'utf8'))
  if (!isRootEntry(entry))
    throw new Error(`${path} must hold a purpose, a list of events, a switch and what holds without it.`)
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
  entry.events.every((event) => typeof event === 'string') &&
  'switch' in entry &&
  isSwitch(entry.switch) &&
  'without' in entry &&
  typeof entry.without === 'string'

const isSwitch = (value: unknown): value is Switch =>
  typeof value === 'object' &&
  value !== null &&
  'default' in value &&
  typeof value.default === 'string' &&
  ['true', 'false', 'auto', ''].includes(value.default) &&
  (value.default === '') === 'onWith' in value &&
  (value.default === 'auto') === 'told' in value

/**
 * An input of another action's name, which says so in its description. Not by `deprecationMessage`: of that the runner
 * warns on every run, for those whose workflow works as it is.
 */
export const isAlias = ({ description = '' }: { readonly description?: string }): boolean =>
  description.startsWith('Another name for `')
