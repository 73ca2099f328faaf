import { DAYS_RANGE, daysBetween, exactly, inRange, type Range } from './amount.ts'
import { SUBJECT_KINDS, defineCondition } from './condition.ts'
import { unknown } from './result.ts'

export const updated = defineCondition<Range>({
  key: 'updated',
  subjects: SUBJECT_KINDS,
  documentation:
    'The same for its last change. A comment, a label, a push or an edit is a change, also a label that a rule gives; but with `sync: own` that alone takes no label back.',
  ...DAYS_RANGE,
  asksOwnChanges: true,
  evaluate: (range, { facts: { subject, now, ownChangeAt } }) => {
    const days = daysBetween(subject.updatedAt, now)
    const ago = exactly(days, (amount, isOne) => `it changed last ${amount} ${isOne ? 'day' : 'days'} ago`)
    const atLeastSoLong = { ...ago, most: Number.POSITIVE_INFINITY }
    return isOurs(subject.updatedAt, ownChangeAt) && inRange(atLeastSoLong, range).verdict === 'unknown'
      ? unknown('its last change is our own, and GitHub does not say when the one before was')
      : inRange(ago, range)
  },
})

/*
 * A label that we change is a change, too: it would take back what it follows from, and the next run would give it again. What
 * else its run did, such as a comment, comes after it. Assumption: that takes less than a minute. What a person does in
 * that minute counts with whatever changes next.
 */
const SAME_RUN = 60_000

const isOurs = (changedAt: string, ownChangeAt: string | null): boolean =>
  ownChangeAt !== null && Date.parse(changedAt) <= Date.parse(ownChangeAt) + SAME_RUN
