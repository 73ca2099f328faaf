import { quoted, type ConfigNode } from '@porchlight/config'
import { isText, nameOf, type Compilation } from './yaml.ts'
import type { Range } from './model.ts'

const KEYS = ['at-least', 'below']

export const numberRange = (node: ConfigNode, compilation: Compilation): Range[] =>
  rangeOf(node, { parse: wholeNumber, example: 'at-least: 100' }, compilation)

/** `30d`, `2w`, `6m`, `1y`: days, weeks, months of 30 and years of 365 days. */
export const daysRange = (node: ConfigNode, compilation: Compilation): Range[] =>
  rangeOf(node, { parse: days, example: 'at-least: 30d' }, compilation)

interface Unit {
  parse(text: string): number | undefined
  readonly example: string
}

function rangeOf(node: ConfigNode, unit: Unit, { problems }: Compilation): Range[] {
  if (node.kind !== 'mapping') {
    problems.at(node, `${nameOf(node)} stands where a range belongs. Write for example ${unit.example}.`)
    return []
  }
  for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key))) problems.unknownKey(entry, KEYS)
  const bound = (key: string): number | undefined => {
    const value = node.entries.find((entry) => entry.key === key)?.node
    if (value === undefined) return undefined
    const text = isText(value) ? value.text : ''
    const number = unit.parse(text)
    if (number === undefined)
      problems.at(value, `${key}: ${quoted(text)} is not understood. Write for example ${unit.example}.`)
    return number
  }
  const range = { atLeast: bound('at-least') ?? 0, below: bound('below') ?? Number.POSITIVE_INFINITY }
  if (range.below <= range.atLeast)
    problems.at(node, `nothing is at least ${range.atLeast} and below ${range.below}. Make below the larger one.`)
  return [range]
}

const wholeNumber = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)

const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 }

/** Undefined for what is no time. */
export function days(text: string): number | undefined {
  const [, number, unit] = /^(\d{1,5})([dwmy])$/.exec(text) ?? []
  return number === undefined || unit === undefined ? undefined : Number(number) * (DAYS[unit] ?? 1)
}
