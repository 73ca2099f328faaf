import { stringsOf } from '../rules/yaml.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'
import { no, yes } from './result.ts'

export const author = defineCondition<{ readonly logins: readonly string[] }>({
  key: 'author',
  subjects: SUBJECT_KINDS,
  documentation: 'The author has this login, or one of several.',
  jsonSchema: { $ref: '#/definitions/texts' },
  parse: ({ node }, compilation) => [
    { logins: stringsOf(node, 'a login', compilation).map(({ text }) => text.replace(/^@/, '')) },
  ],
  evaluate: ({ logins }, { facts: { subject } }) => {
    const { login } = subject.author
    if (logins.some((one) => one.toLowerCase() === login.toLowerCase())) return yes(`${login} is its author`)
    return no(`${login}, its author, is not ${logins.join(' or ')}`)
  },
})
