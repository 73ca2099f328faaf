import { switchOf } from '../rules/yaml.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'
import { failed, no, unknown, yes } from './result.ts'

export const firstTime = defineCondition<{ readonly is: boolean }>({
  key: 'first-time',
  subjects: SUBJECT_KINDS,
  documentation:
    "It is the author's first issue, first pull request or first discussion here (`true`), or not (`false`).",
  jsonSchema: { type: 'boolean' },
  needs: () => [{ kind: 'first' }],
  parse: (entry, compilation) => switchOf(entry, compilation).map((is) => ({ is })),
  evaluate: ({ is }, { facts: { subject, isFirst } }) => {
    const { login } = subject.author
    if (isFirst === null) return unknown(`it was not read what ${login} opened before`)
    if (typeof isFirst === 'object') return failed(`what ${login} opened before could not be read: ${isFirst.problem}`)
    const because = `it is ${isFirst ? '' : 'not '}the first ${subject.kind} of ${login}`
    return isFirst === is ? yes(because) : no(because)
  },
})
