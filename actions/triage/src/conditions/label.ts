import { stringsOf } from '../rules/yaml.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'
import { no, yes } from './result.ts'

export const label = defineCondition<{ readonly names: readonly string[] }>({
  key: 'label',
  subjects: SUBJECT_KINDS,
  documentation: 'It has this label already, or one of several.',
  jsonSchema: { $ref: '#/definitions/texts' },
  parse: ({ node }, compilation) => [{ names: stringsOf(node, 'a label', compilation).map(({ text }) => text) }],
  evaluate: ({ names }, { facts: { subject } }) => {
    const found = subject.labels.find((one) => names.some((name) => name.toLowerCase() === one.toLowerCase()))
    return found === undefined ? no(`it has no label ${names.join(' or ')}`) : yes(`it has the label ${found}`)
  },
})
