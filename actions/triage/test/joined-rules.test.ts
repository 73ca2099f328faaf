import { expect, it } from 'vitest'
import { joinedRules } from '../src/rules/load-rules.ts'
import { readRules } from '../src/rules/compile.ts'

const rulesIn = (path: string) =>
  readRules('rules: []\nfallback: needs-triage\ngood-first-issue:\n', {
    path,
    dot: undefined,
    kind: 'issue',
    isIssueLabeler: false,
    field: 'title',
  })

it('what several files can have only once is taken from the first, and the others are told', () => {
  const { fallback, goodFirstIssue, hints } = joinedRules([rulesIn('a/triage.yml'), rulesIn('b/triage.yml')])
  expect([fallback?.place.file, goodFirstIssue?.place.file]).toEqual(['a/triage.yml', 'a/triage.yml'])
  expect(hints.map(({ place, message }) => `${place.file}:${place.line} ${message}`)).toEqual([
    'b/triage.yml:2 this fallback is not used, as a/triage.yml:2:11 has one already. Keep one of the two.',
    'b/triage.yml:3 this good-first-issue is not used, as a/triage.yml:3:1 has one already. Keep one of the two.',
  ])
})
