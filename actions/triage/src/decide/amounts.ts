import type { Facts } from '../facts.ts'
import type { Quantity, Range } from '../rules/model.ts'
import { no, unknown, yes, type Answer } from './answer.ts'

/** How much of something there is: exactly, or between two bounds where GitHub does not show all. */
interface Amount {
  readonly least: number
  readonly most: number
  readonly unit: string
}

export function amountAnswer({ quantity, range }: { quantity: Quantity; range: Range }, facts: Facts): Answer {
  const amount = AMOUNTS[quantity](facts)
  if (amount === undefined) return no(`an ${facts.subject.kind} has no ${quantity}`)
  const { least, most, unit } = amount
  const is = least === most ? `${least} ${unit}` : `from ${least} to ${most} ${unit}`
  if (least >= range.atLeast && most < range.below) return yes(`it has ${is}`)
  if (most < range.atLeast || least >= range.below) return no(`it has ${is}, and not ${rangeText(range)}`)
  return unknown(`it has ${is}, and GitHub does not show more`)
}

const AMOUNTS: Record<Quantity, (facts: Facts) => Amount | undefined> = {
  lines: changedLines,
  'changed files': ({ subject }) =>
    subject.kind === 'issue'
      ? undefined
      : exactly(subject.changedFiles, subject.changedFiles === 1 ? 'changed file' : 'changed files'),
  days: ({ subject, now }) =>
    exactly(Math.floor((now.getTime() - Date.parse(subject.createdAt)) / DAY), 'days behind it'),
}

const DAY = 24 * 60 * 60 * 1000

const exactly = (amount: number, unit: string): Amount => ({ least: amount, most: amount, unit })

/** What GitHub does not list of more than 3,000 files may be generated or not, so that it counts for a part only. */
function changedLines({ subject, files, isGenerated }: Facts): Amount | undefined {
  if (files === null) return undefined
  const linesOf = (paths: typeof files.files): number =>
    paths.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0)
  const counted = linesOf(files.files.filter(({ path }) => !isGenerated(path)))
  const unlisted = files.isComplete ? 0 : Math.max(0, subject.changedLines - linesOf(files.files))
  return { least: counted, most: counted + unlisted, unit: 'changed lines without generated files' }
}

const rangeText = ({ atLeast, below }: Range): string => {
  if (below === Number.POSITIVE_INFINITY) return `${atLeast} or more`
  return atLeast === 0 ? `below ${below}` : `from ${atLeast} to below ${below}`
}
