import { DAYS_RANGE, daysBetween, exactly, inRange, type Range } from './amount.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'

export const updated = defineCondition<Range>({
  key: 'updated',
  subjects: SUBJECT_KINDS,
  documentation:
    'The same for its last change. A comment, a label, a push or an edit is a change, also a label that a rule gives.',
  ...DAYS_RANGE,
  evaluate: (range, { facts: { subject, now } }) =>
    inRange(
      exactly(
        daysBetween(subject.updatedAt, now),
        (amount, isOne) => `it changed last ${amount} ${isOne ? 'day' : 'days'} ago`,
      ),
      range,
    ),
})
