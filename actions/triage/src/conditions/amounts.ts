import type { Facts } from '../facts/facts.ts'
import type { Quantity, Range } from '../rules/model.ts'
import { aKind } from './a-kind.ts'
import { no, unknown, yes, type Answer } from './result.ts'

/** How much of something there is: exactly, or between two bounds where GitHub does not show all. */
interface Amount {
  readonly least: number
  readonly most: number
  /** "it has 2 changed files", for so much of it. */
  readonly say: (amount: string, isOne: boolean) => string
}

export function amountAnswer({ quantity, range }: { quantity: Quantity; range: Range }, facts: Facts): Answer {
  const amount = AMOUNTS[quantity](facts)
  if (amount === undefined) return no(`${aKind(facts.subject.kind)} has no ${quantity}`)
  const { least, most } = amount
  const is = amountText(amount)
  if (least >= range.atLeast && most < range.below) return yes(is)
  if (most < range.atLeast || least >= range.below) return no(`${is}, and not ${rangeText(range)}`)
  return unknown(`${is}, and GitHub does not show more`)
}

function amountText({ least, most, say }: Amount): string {
  const amount = least === most ? `${least}` : least === 0 ? `at most ${most}` : `from ${least} to ${most}`
  return say(amount, most === 1)
}

const AMOUNTS: Record<Quantity, (facts: Facts) => Amount | undefined> = {
  lines: changedLines,
  'changed files': ({ subject }) =>
    subject.kind !== 'pull request'
      ? undefined
      : exactly(subject.changedFiles, (amount, isOne) => `it has ${amount} changed ${isOne ? 'file' : 'files'}`),
  days: ({ subject, now }) =>
    exactly(
      Math.floor((now.getTime() - Date.parse(subject.createdAt)) / DAY),
      (amount, isOne) => `it is ${amount} ${isOne ? 'day' : 'days'} old`,
    ),
}

const DAY = 24 * 60 * 60 * 1000

const exactly = (amount: number, say: Amount['say']): Amount => ({ least: amount, most: amount, say })

/** What GitHub does not list of more than 3,000 files may be generated or not, so that it counts for a part only. */
function changedLines({ subject, files, isGenerated }: Facts): Amount | undefined {
  if (files === null) return undefined
  const linesOf = (paths: typeof files.files): number =>
    paths.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0)
  const counted = linesOf(files.files.filter(({ path }) => !isGenerated(path)))
  const unlisted = files.isComplete ? 0 : Math.max(0, subject.changedLines - linesOf(files.files))
  const say: Amount['say'] = (amount, isOne) =>
    `it has ${amount} changed ${isOne ? 'line' : 'lines'} without generated files`
  return { least: counted, most: counted + unlisted, say }
}

const rangeText = ({ atLeast, below }: Range): string => {
  if (below === Number.POSITIVE_INFINITY) return `${atLeast} or more`
  return atLeast === 0 ? `below ${below}` : `from ${atLeast} to below ${below}`
}
