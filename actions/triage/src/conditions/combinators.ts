import { nameOf } from '../rules/yaml.ts'
import type { ConditionKey } from './condition.ts'
import { SUBJECT_KINDS, define } from './condition.ts'
import { no, yes } from './result.ts'

const LIST = { $ref: '#/definitions/conditionList' }
const definitions = { conditionList: { type: 'array', items: { $ref: '#/definitions/condition' } } }

export const any: ConditionKey = {
  key: 'any',
  documentation: 'One of the conditions in the list below it holds.',
  jsonSchema: LIST,
  definitions,
  read: blockReader('any'),
}

export const all: ConditionKey = {
  key: 'all',
  documentation: 'All conditions in the list below it hold.',
  jsonSchema: LIST,
  definitions,
  read: blockReader('all'),
}

export const not: ConditionKey = {
  key: 'not',
  documentation: 'The conditions below it do not all hold.',
  jsonSchema: { $ref: '#/definitions/condition' },
  read: ({ node }, compilation, when) => [{ kind: 'none', of: [when(node, compilation)] }],
}

function blockReader(kind: 'any' | 'all'): ConditionKey['read'] {
  return ({ key, node }, compilation, when) => {
    if (node.kind === 'sequence') return [{ kind, of: node.items.map((item) => when(item, compilation)) }]
    compilation.problems.at(
      node,
      `${key}: expected a list, found ${nameOf(node)}. Write each item below it, with a dash.`,
    )
    return []
  }
}

/** Asks nothing: for blocks that a dialect says always or never hold. */
export const constant = define<{ readonly holds: boolean; readonly because: string }>({
  subjects: SUBJECT_KINDS,
  evaluate: ({ holds, because }) => (holds ? yes(because) : no(because)),
})
