import type { Facts } from '../facts/facts.ts'
import { inRange, NUMBER_RANGE, type Amount, type Range } from './amount.ts'
import { defineCondition } from './condition.ts'
import { aKind, no } from './result.ts'

export const lines = defineCondition<Range>({
  key: 'lines',
  subjects: ['pull request'],
  documentation:
    'The number of changed lines is at least `at-least` and less than `below`, or one of the two. Lock files and what `.gitattributes` calls `linguist-generated` or `linguist-vendored` do not count.',
  ...NUMBER_RANGE,
  needs: () => [{ kind: 'generated' }, { kind: 'files' }],
  evaluate: (range, { facts }) => {
    const amount = changedLines(facts)
    return amount === undefined ? no(`${aKind(facts.subject.kind)} has no lines`) : inRange(amount, range)
  },
})

/** What GitHub does not list of more than 3,000 files may be generated or not, so that it counts for a part only. */
function changedLines({ subject, files, isGenerated }: Facts): Amount | undefined {
  if (files === null) return undefined
  const linesOf = (paths: typeof files.files): number =>
    paths.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0)
  const counted = linesOf(files.files.filter(({ path }) => !isGenerated(path)))
  const unlisted = files.isComplete ? 0 : Math.max(0, subject.changedLines - linesOf(files.files))
  return { least: counted, most: counted + unlisted, say: linesText }
}

const linesText: Amount['say'] = (amount, isOne) =>
  `it has ${amount} changed ${isOne ? 'line' : 'lines'} without generated files`
