import type { Plan } from '@porchlight/action-kit/pure'
import type { ClaimEffect } from './effects.ts'
import type { Hint } from '../rules/yaml.ts'

export interface ClaimPlan extends Plan<ClaimEffect> {
  /** For the maintainer who wrote the rules. */
  readonly hints: readonly Hint[]
  /** Who becomes a mentor by it, and has more to do from then on. */
  readonly newMentors: readonly string[]
}

export const NO_CLAIMS: ClaimPlan = { effects: [], leftAlone: [], hints: [], newMentors: [] }

export const doing = (...effects: readonly ClaimEffect[]): ClaimPlan => ({ ...NO_CLAIMS, effects })

export const leave = (number: number, because: string): ClaimPlan => ({
  ...NO_CLAIMS,
  leftAlone: [{ what: `#${number}`, because }],
})
