import { DAYS_RANGE, daysBetween, exactly, inRange, type Range } from './amount.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'

export const age = defineCondition<Range>({
  key: 'age',
  subjects: SUBJECT_KINDS,
  documentation:
    'It was opened at least `at-least` and less than `below` ago, or one of the two: `30d`, `2w`, `6m` (30 days each) or `1y`.',
  ...DAYS_RANGE,
  evaluate: (range, { facts: { subject, now } }) =>
    inRange(
      exactly(daysBetween(subject.createdAt, now), (amount, isOne) => `it is ${amount} ${isOne ? 'day' : 'days'} old`),
      range,
    ),
})
