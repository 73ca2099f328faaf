import { isUserError, type Place } from '@porchlight/action-kit/pure'
import { nearest, parseConfig, quoted, type ConfigEntry, type ConfigNode } from '@porchlight/config/pure'
import type { Moment } from './greeting.ts'

/** What the file of the hosted welcome app says, which has stopped. It is one file for many apps. */
export interface HostedApp {
  /** As people look for it: with the repository, where it is the owner's `.github`. */
  readonly path: string
  /** Said as they are: the app had no variables. A moment whose comment is left empty is not greeted by it. */
  readonly messages: Readonly<Partial<Record<Moment, string>>>
  /** Moments whose key is there, also where it is empty, misspelt or not readable: the project decided on these. */
  readonly named: readonly Moment[]
  /** Keys of other apps, as far as one can tell. */
  readonly ignored: readonly string[]
  readonly problems: readonly Place[]
}

// https://github.com/behaviorbot/welcome#getting-started
const KEY_OF: readonly (readonly [Moment, string])[] = [
  ['first-issue', 'newIssueWelcomeComment'],
  ['first-pull-request', 'newPRWelcomeComment'],
  ['first-merge', 'firstPRMergeComment'],
]

const KEYS = KEY_OF.map(([, key]) => key)

/** A file of the app's never stops a run: what is wrong in it is a warning at its line, and the rest holds. */
export function hostedAppFrom(text: string, path: string): HostedApp {
  const problems: Place[] = []
  const at = ({ line, column }: Pick<ConfigEntry, 'line' | 'column'>, message: string): void => {
    problems.push({ file: path, line, column, message })
  }
  const entries = entriesOf(text, { path, problems, at })
  const ignored: string[] = []
  const named = new Set<string>()
  for (const { key, ...place } of entries ?? []) {
    const meant = KEYS.includes(key) ? key : nearest(key, KEYS)
    if (meant === undefined) ignored.push(key)
    else named.add(meant)
    if (meant !== undefined && meant !== key) at(place, `unknown key ${quoted(key)}. Did you mean ${meant}?`)
  }
  // What does not parse has no keys, and yet these words in it.
  const isNamed = (key: string): boolean => (entries === undefined ? text.includes(key) : named.has(key))
  const said = (key: string): string | undefined => {
    const node = entries?.find((entry) => entry.key === key)?.node
    if (node?.kind === 'text') return node.text.trim() === '' ? undefined : node.text
    if (node !== undefined && node.kind !== 'null') at(node, `${key}: expected a text, found ${KINDS[node.kind]}.`)
    return undefined
  }
  const messages = KEY_OF.flatMap(([moment, key]) => {
    const message = said(key)
    return message === undefined ? [] : [[moment, message] as const]
  })
  const moments = KEY_OF.filter(([, key]) => isNamed(key)).map(([moment]) => moment)
  return { path, messages: Object.fromEntries(messages), named: moments, ignored, problems }
}

const KINDS: Readonly<Record<ConfigNode['kind'], string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
  sequence: 'a list',
  mapping: 'a mapping',
}

interface Finding {
  readonly path: string
  readonly problems: Place[]
  readonly at: (node: ConfigNode, message: string) => void
}

/** undefined when the text cannot be read as keys. */
function entriesOf(text: string, { path, problems, at }: Finding): readonly ConfigEntry[] | undefined {
  try {
    const root = parseConfig(text, { path })
    if (root === undefined || root.kind === 'null') return []
    if (root.kind === 'mapping') return root.entries
    at(root, `expected a mapping with keys such as ${KEYS.join(', ')}, found ${KINDS[root.kind]}.`)
  } catch (error) {
    if (!isUserError(error)) throw error
    problems.push(...(error.places ?? [{ file: path, message: error.message }]))
  }
  return undefined
}
