import { quoted, type ConfigEntry, type MappingNode } from '@porchlight/config'
import { globsOf, isText, textsOf, type Compilation } from '../rules/yaml.ts'
import type { Condition, FileSet } from '../rules/model.ts'

export const FILES_KEYS = ['include', 'exclude', 'match', 'status', 'old-name']
export const MATCHES = ['any', 'all', 'only'] as const
// What GitHub calls them: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
export const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']

/** A glob, a list of globs, or `include` and `exclude`: in the one and not in the other. */
export function filesCondition({ node }: ConfigEntry, compilation: Compilation): readonly Condition[] {
  if (node.kind !== 'mapping')
    return [{ kind: 'file set', match: 'any', set: { ...ANY_FILE, include: globsOf(node, compilation) } }]
  for (const entry of node.entries.filter(({ key }) => !FILES_KEYS.includes(key)))
    compilation.problems.unknownKey(entry, FILES_KEYS)
  const globs = (key: string) => {
    const value = valueOf(node, key)
    return value === undefined ? undefined : globsOf(value, compilation)
  }
  const set = {
    include: globs('include') ?? ANY_FILE.include,
    exclude: globs('exclude') ?? [],
    statuses: statusesOf(node, compilation),
    isByOldName: oldNameOf(node, compilation),
  }
  return [{ kind: 'file set', match: matchOf(node, compilation), set }]
}

const ANY_FILE: FileSet = {
  include: [{ source: '**', matches: () => true }],
  exclude: [],
  statuses: [],
  isByOldName: false,
}

const valueOf = ({ entries }: MappingNode, key: string) => entries.find((entry) => entry.key === key)?.node

function matchOf(node: MappingNode, { problems }: Compilation): 'any' | 'all' | 'only' {
  const value = valueOf(node, 'match')
  if (value === undefined) return 'any'
  const text = isText(value) ? value.text : ''
  const match = MATCHES.find((known) => known === text)
  if (match === undefined)
    problems.at(value, `match: ${quoted(text)} is not known. Write one of: ${MATCHES.join(', ')}.`)
  return match ?? 'any'
}

function statusesOf(node: MappingNode, compilation: Compilation): string[] {
  const value = valueOf(node, 'status')
  if (value === undefined) return []
  return textsOf(value, 'a status', compilation).flatMap(({ text, node: place }) => {
    if (STATUSES.includes(text)) return [text]
    compilation.problems.at(place, `status: ${quoted(text)} is not known. Write one of: ${STATUSES.join(', ')}.`)
    return []
  })
}

function oldNameOf(node: MappingNode, { problems }: Compilation): boolean {
  const value = valueOf(node, 'old-name')
  if (value === undefined || value.kind === 'boolean') return value?.value ?? false
  problems.at(value, 'old-name takes true or false. Write old-name: true to match a renamed file by its old name, too.')
  return false
}
