import { exactly, inRange, NUMBER_RANGE, type Range } from './amount.ts'
import { defineCondition } from './condition.ts'
import { aKind, no } from './result.ts'

export const fileCount = defineCondition<Range>({
  key: 'file-count',
  subjects: ['pull request'],
  documentation: 'The number of changed files is at least `at-least` and less than `below`, or one of the two.',
  ...NUMBER_RANGE,
  evaluate: (range, { facts: { subject } }) => {
    if (subject.kind !== 'pull request') return no(`${aKind(subject.kind)} has no changed files`)
    return inRange(
      exactly(subject.changedFiles, (amount, isOne) => `it has ${amount} changed ${isOne ? 'file' : 'files'}`),
      range,
    )
  },
})
