import { switchOf } from '../rules/yaml.ts'
import { defineCondition } from './condition.ts'
import { aKind, no, yes } from './result.ts'

export const draft = defineCondition<{ readonly is: boolean }>({
  key: 'draft',
  subjects: ['pull request'],
  documentation: 'The pull request is a draft (`true`) or not (`false`).',
  jsonSchema: { type: 'boolean' },
  parse: (entry, compilation) => switchOf(entry, compilation).map((is) => ({ is })),
  evaluate: ({ is }, { facts: { subject } }) => {
    const { isDraft, kind } = subject
    const not = kind === 'pull request' ? 'it is not a draft' : `${aKind(kind)} is not a draft`
    const because = isDraft ? 'it is a draft' : not
    return isDraft === is ? yes(because) : no(because)
  },
})
