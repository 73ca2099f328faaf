import type { LeftAlone } from '@porchlight/action-kit'
import type { Care } from './effects.ts'
import type { Hint } from '../rules/yaml.ts'

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
