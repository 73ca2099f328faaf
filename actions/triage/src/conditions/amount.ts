import { quoted, type ConfigEntry } from '@porchlight/config/pure'
import { days, isText, nameOf, type Compilation } from '../rules/yaml.ts'
import type { ConditionType } from './condition.ts'
import { no, unknown, yes, type Result } from './result.ts'

export interface Range {
  readonly atLeast: number
  /** Exclusive; Infinity when there is no end. */
  readonly below: number
}

/** How much of something there is: exactly, or between two bounds where GitHub does not show all. */
export interface Amount {
  readonly least: number
  readonly most: number
  /** "it has 2 changed files", for so much of it. */
  readonly say: (amount: string, isOne: boolean) => string
}

export const exactly = (amount: number, say: Amount['say']): Amount => ({ least: amount, most: amount, say })

export function inRange(amount: Amount, range: Range): Result {
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

const rangeText = ({ atLeast, below }: Range): string => {
  if (below === Number.POSITIVE_INFINITY) return `${atLeast} or more`
  return atLeast === 0 ? `below ${below}` : `from ${atLeast} to below ${below}`
}

const DAY = 24 * 60 * 60 * 1000

/** Whole days from one time to another. */
export const daysBetween = (from: string, to: Date): number => Math.floor((to.getTime() - Date.parse(from)) / DAY)

type Ranges = Pick<ConditionType<Range>, 'jsonSchema' | 'definitions' | 'parse'>

const COUNT = { type: 'integer', minimum: 0, maximum: 999_999_999 }

/** How a key is written that takes a range of whole numbers. */
export const NUMBER_RANGE: Ranges = {
  jsonSchema: { $ref: '#/definitions/range' },
  definitions: {
    range: { type: 'object', properties: { 'at-least': COUNT, below: COUNT }, additionalProperties: false },
  },
  parse: (entry, compilation) => rangeOf(entry, { parse: wholeNumber, example: 'at-least: 100' }, compilation),
}

const TIME = { type: 'string', pattern: '^\\d{1,5}[dwmy]$' }

/** The same for times: `30d`, `2w`, `6m`, `1y` are days, weeks, months of 30 and years of 365 days. */
export const DAYS_RANGE: Ranges = {
  jsonSchema: { $ref: '#/definitions/ageRange' },
  definitions: {
    ageRange: {
      description: '30d, 2w, 6m (30 days each) or 1y (365 days).',
      type: 'object',
      properties: { 'at-least': TIME, below: TIME },
      additionalProperties: false,
    },
  },
  parse: (entry, compilation) => rangeOf(entry, { parse: days, example: 'at-least: 30d' }, compilation),
}

const wholeNumber = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)

interface Unit {
  parse(text: string): number | undefined
  readonly example: string
}

const KEYS = ['at-least', 'below']

function rangeOf({ node }: ConfigEntry, unit: Unit, { problems }: Compilation): readonly Range[] {
  if (node.kind !== 'mapping') {
    problems.at(node, `expected a range, found ${nameOf(node)}. Write for example ${unit.example}.`)
    return []
  }
  for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key))) problems.unknownKey(entry, KEYS)
  const bound = (key: string): number | undefined => {
    const value = node.entries.find((entry) => entry.key === key)?.node
    if (value === undefined) return undefined
    const text = isText(value) ? value.text : ''
    const number = unit.parse(text)
    if (number === undefined)
      problems.at(value, `${key}: ${quoted(text)} is not valid. Write for example ${unit.example}.`)
    return number
  }
  const range = { atLeast: bound('at-least') ?? 0, below: bound('below') ?? Number.POSITIVE_INFINITY }
  if (range.below <= range.atLeast)
    problems.at(node, `nothing is at least ${range.atLeast} and below ${range.below}. Make below the larger one.`)
  return [range]
}
