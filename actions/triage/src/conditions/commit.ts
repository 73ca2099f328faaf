import { defineCondition } from './condition.ts'
import { anyOf, no, patternStopped, quoted, unknown, yes, type Result } from './result.ts'
import { PATTERNS } from './text.ts'

export const commit = defineCondition({
  key: 'commit',
  subjects: ['pull request'],
  documentation: 'A regular expression matches the message of one commit.',
  ...PATTERNS,
  needs: () => [{ kind: 'commits' }],
  patternTexts: (pattern) => ({
    pattern,
    name: 'the commit messages',
    stringsOf: ({ commits }) =>
      commits === null
        ? { texts: [], missing: UNREAD }
        : { texts: commits.map((text) => ({ text, from: `the commit ${firstLine(text)}` })) },
  }),
  evaluate: (pattern, { facts: { commits }, limit }) => {
    if (commits === null) return UNREAD
    const source = quoted(pattern.source)
    const result = anyOf(commits, (message) => {
      const tested = limit(() => pattern.isIn(message))
      if ('stopped' in tested) return patternStopped(tested.stopped, pattern.source, 'a commit message')
      return tested.value ? yes(`the commit ${firstLine(message)} matches ${source}`) : no('')
    })
    return result.verdict === 'no' ? no(`no commit message matches ${source}`) : result
  },
})

const UNREAD: Result = unknown('its commits were not read')

const firstLine = (message: string): string => quoted(message.split('\n', 1)[0] ?? '')
