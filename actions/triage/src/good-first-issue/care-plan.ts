import type { LeftAlone } from '@porchlight/action-kit'
import type { Hint } from '../rules/model.ts'
import type { Care } from './effects.ts'

export interface CarePlan {
  readonly effects: readonly Care[]
  readonly leftAlone: readonly LeftAlone[]
  /** For whoever wrote the rules. */
  readonly hints: readonly Hint[]
}

export const NOTHING: CarePlan = { effects: [], leftAlone: [], hints: [] }

export const doing = (...effects: readonly Care[]): CarePlan => ({ ...NOTHING, effects })

export const leave = (number: number, because: string): CarePlan => ({
  ...NOTHING,
  leftAlone: [{ what: `#${number}`, because }],
})
