import { quoted } from '@porchlight/config/pure'
import { stringsOf } from '../rules/yaml.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'
import { no, yes } from './result.ts'

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

export const association = defineCondition<{ readonly associations: readonly string[] }>({
  key: 'association',
  subjects: SUBJECT_KINDS,
  documentation: 'The author has this role in the repository, such as `MEMBER`, or one of several.',
  jsonSchema: { $ref: '#/definitions/texts' },
  parse: ({ node }, compilation) => [
    {
      associations: stringsOf(node, 'an association', compilation).flatMap(({ text, node: place }) => {
        const name = text.toUpperCase().replaceAll(/[ -]/g, '_')
        if (ASSOCIATIONS.includes(name)) return [name]
        compilation.problems.at(
          place,
          `${quoted(text)} is not an association. Write one of: ${ASSOCIATIONS.join(', ')}.`,
        )
        return []
      }),
    },
  ],
  evaluate: ({ associations }, { facts: { subject } }) => {
    const is = `${subject.author.login} is ${subject.association} here`
    return associations.includes(subject.association) ? yes(is) : no(`${is}, not ${associations.join(' or ')}`)
  },
})
