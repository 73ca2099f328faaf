import { expect } from 'vitest'
import type { Facts } from '../../src/facts/facts.ts'
import { triaged } from './triaged.ts'

/** A condition, and whether it holds for a subject. */
export interface Row {
  readonly name: string
  /** What stands below `when`, in flow style. */
  readonly when: string
  readonly facts: Facts
  readonly gives: boolean
  readonly because?: string
}

/** What one rule with this condition comes to. */
export const verdictFor = (when: string, facts: Facts) =>
  triaged(`rules:\n- label: x\n  when: ${when}\n`, facts).decisions.map(({ verdict, because }) => ({
    verdict,
    because,
  }))

/** What the row says that its rule comes to. */
export function told({ gives, because }: Row) {
  const reason: unknown = expect.any(String)
  return [{ verdict: gives ? 'yes' : 'no', because: because ?? reason }]
}
