import { quoted, type ConfigEntry, type ConfigNode } from '@porchlight/config'
import { nameOf, patternsOf, textsOf, type Compilation } from '../rules/yaml.ts'
import type { Condition, Pattern, Quantity, TextField } from '../rules/model.ts'
import { flaggedPattern } from '../rules/patterns.ts'
import { filesCondition } from './files-condition.ts'
import { formConditions } from './form-condition.ts'
import { daysRange, numberRange } from '../rules/range.ts'

/** What stands below `when`, `any`, `all` and `not`: each key is a condition, and all of them must hold. */
export function conditionOf(node: ConfigNode, compilation: Compilation): Condition {
  if (node.kind !== 'mapping') {
    compilation.problems.at(
      node,
      `${nameOf(node)} stands where conditions belong. Write one of: ${CONDITION_KEYS.join(', ')}.`,
    )
    return NEVER
  }
  const conditions = node.entries.flatMap((entry) => {
    // Of its own: `toString` is a key that anybody may write, and every object answers to it.
    const read = Object.hasOwn(READERS, entry.key) ? READERS[entry.key] : undefined
    if (read === undefined) compilation.problems.unknownKey(entry, CONDITION_KEYS)
    return read?.(entry, compilation) ?? []
  })
  if (node.entries.length === 0)
    compilation.problems.at(node, 'an empty mapping stands where conditions belong. Add one, or leave it out.')
  const [only] = conditions
  return conditions.length === 1 && only !== undefined ? only : { kind: 'all', of: conditions }
}

const NEVER: Condition = { kind: 'constant', holds: false, because: 'its condition is not valid' }

type Reader = (entry: ConfigEntry, compilation: Compilation) => readonly Condition[]

const READERS: Readonly<Record<string, Reader>> = {
  any: blockReader('any'),
  all: blockReader('all'),
  not: ({ node }, compilation) => [{ kind: 'none', of: [conditionOf(node, compilation)] }],
  title: textReader('title'),
  body: textReader('body'),
  text: textReader('title and body'),
  comment: textReader('comment'),
  'head-branch': textReader('head branch'),
  'base-branch': textReader('base branch'),
  commit: ({ node }, compilation) => [
    anyOf(patterns(node, compilation).map((pattern) => ({ kind: 'commit', pattern }))),
  ],
  path: ({ node }, compilation) => [anyOf(patterns(node, compilation).map((pattern) => ({ kind: 'path', pattern })))],
  files: filesCondition,
  'file-count': numberReader('changed files'),
  lines: numberReader('lines'),
  age: ({ node }, compilation) =>
    daysRange(node, compilation).map((range) => ({ kind: 'number', quantity: 'days', range })),
  author: ({ node }, compilation) => {
    const logins = textsOf(node, 'a login', compilation).map(({ text }) => text.replace(/^@/, ''))
    return [{ kind: 'author', logins }]
  },
  team: teamConditions,
  association: associationConditions,
  'first-time': switchReader('first'),
  draft: switchReader('draft'),
  milestone: ({ node }, compilation) => {
    if (node.kind === 'boolean') return [{ kind: 'any milestone', is: node.value }]
    return [{ kind: 'milestone', titles: textsOf(node, 'a milestone', compilation).map(({ text }) => text) }]
  },
  category: ({ node }, compilation) => [
    { kind: 'category', names: textsOf(node, 'a category', compilation).map(({ text }) => text) },
  ],
  label: ({ node }, compilation) => [
    { kind: 'label', names: textsOf(node, 'a label', compilation).map(({ text }) => text) },
  ],
  form: formConditions,
}

export const CONDITION_KEYS: readonly string[] = Object.keys(READERS)

function blockReader(kind: 'any' | 'all'): Reader {
  return ({ key, node }, compilation) => {
    if (node.kind === 'sequence') return [{ kind, of: node.items.map((item) => conditionOf(item, compilation)) }]
    compilation.problems.at(node, `${key} has ${nameOf(node)}. Write a list below it, each item with a dash.`)
    return []
  }
}

/** A list of patterns are alternatives here, as everywhere in this language. */
function textReader(field: TextField): Reader {
  return ({ node }, compilation) => [
    anyOf(patterns(node, compilation).map((pattern) => ({ kind: 'text', field, pattern }))),
  ]
}

const patterns = (node: ConfigNode, compilation: Compilation): readonly Pattern[] =>
  patternsOf(node, flaggedPattern, compilation)

const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 1 && conditions[0] !== undefined ? conditions[0] : { kind: 'any', of: conditions }

function numberReader(quantity: Quantity): Reader {
  return ({ node }, compilation) => numberRange(node, compilation).map((range) => ({ kind: 'number', quantity, range }))
}

function switchReader(kind: 'first' | 'draft'): Reader {
  return ({ key, node }, compilation) => {
    if (node.kind === 'boolean') return [{ kind, is: node.value }]
    compilation.problems.at(node, `${key} has ${nameOf(node)}. Write ${key}: true or ${key}: false.`)
    return []
  }
}

function teamConditions({ node }: ConfigEntry, compilation: Compilation): readonly Condition[] {
  const teams = textsOf(node, 'a team', compilation).flatMap(({ text, node: place }): Condition[] => {
    const [, organisation, slug] = /^@?([\w.-]+)\/([\w.-]+)$/.exec(text) ?? []
    if (organisation !== undefined && slug !== undefined) return [{ kind: 'team', team: { organisation, slug } }]
    compilation.problems.at(place, `${quoted(text)} is no team. Write organization/team.`)
    return []
  })
  return [anyOf(teams)]
}

// https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
const ASSOCIATIONS = [
  'OWNER',
  'MEMBER',
  'COLLABORATOR',
  'CONTRIBUTOR',
  'FIRST_TIME_CONTRIBUTOR',
  'FIRST_TIMER',
  'NONE',
  'MANNEQUIN',
]

function associationConditions({ node }: ConfigEntry, compilation: Compilation): readonly Condition[] {
  const associations = textsOf(node, 'an association', compilation).flatMap(({ text, node: place }) => {
    const name = text.toUpperCase().replaceAll(/[ -]/g, '_')
    if (ASSOCIATIONS.includes(name)) return [name]
    compilation.problems.at(place, `${quoted(text)} is no association. Write one of: ${ASSOCIATIONS.join(', ')}.`)
    return []
  })
  return [{ kind: 'association', associations }]
}
