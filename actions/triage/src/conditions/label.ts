import { stringsOf } from '../rules/yaml.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'
import { no, unknown, yes } from './result.ts'

export const label = defineCondition<{ readonly names: readonly string[] }>({
  key: 'label',
  subjects: SUBJECT_KINDS,
  documentation: 'It has this label, or one of several: also one that another rule gives in the same run.',
  asksOwnChanges: true,
  jsonSchema: { $ref: '#/definitions/texts' },
  parse: ({ node }, compilation) => [{ names: stringsOf(node, 'a label', compilation).map(({ text }) => text) }],
  evaluate: ({ names }, { facts: { subject, openLabels } }) => {
    const asked = names.map((name) => name.toLowerCase())
    const found = subject.labels.find(isAmong(asked))
    if ((found === undefined ? asked : [found]).some(isAmong(openLabels)))
      return unknown(`the label ${found ?? names.join(' or ')} is not decided yet`)
    return found === undefined ? no(`it has no label ${names.join(' or ')}`) : yes(`it has the label ${found}`)
  },
})

const isAmong = (labels: readonly string[]) => (name: string) =>
  labels.some((each) => each.toLowerCase() === name.toLowerCase())
