import { DAYS_RANGE, daysBetween, exactly, inRange, type Range } from './amount.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'

export const age = defineCondition<Range>({
  key: 'age',
  subjects: SUBJECT_KINDS,
  documentation: 'It was opened `at-least` so long ago and `below` so long ago: `30d`, `2w`, `6m` or `1y`.',
  ...DAYS_RANGE,
  evaluate: (range, { facts: { subject, now } }) =>
    inRange(
      exactly(daysBetween(subject.createdAt, now), (amount, isOne) => `it is ${amount} ${isOne ? 'day' : 'days'} old`),
      range,
    ),
})
