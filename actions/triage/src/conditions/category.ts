import { stringsOf } from '../rules/yaml.ts'
import { defineCondition } from './condition.ts'
import { aKind, no, quoted, yes } from './result.ts'

/** By name or by slug, whatever the case: people know the one from the page and the other from its address. */
export const category = defineCondition<{ readonly names: readonly string[] }>({
  key: 'category',
  subjects: ['discussion'],
  documentation: 'The discussion is in this category, by name or slug, or in one of several.',
  jsonSchema: { $ref: '#/definitions/texts' },
  parse: ({ node }, compilation) => [{ names: stringsOf(node, 'a category', compilation).map(({ text }) => text) }],
  evaluate: ({ names }, { facts: { subject } }) => {
    if (subject.discussion === null) return no(`${aKind(subject.kind)} has no category`)
    const { name, slug } = subject.discussion.category
    const wanted = names.map((one) => one.toLowerCase())
    const isIn = wanted.includes(name.toLowerCase()) || wanted.includes(slug.toLowerCase())
    const is = `its category is ${quoted(name)}`
    return isIn ? yes(is) : no(`${is}, not ${names.map(quoted).join(' or ')}`)
  },
})
