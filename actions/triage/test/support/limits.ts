import type { TimeLimit } from '../../src/conditions/limit.ts'
import { THIS_MACHINE, timeLimit, type Machine } from '../../src/conditions/time-limit.ts'

/** For what cannot take long, so that a machine that stalls changes nothing. */
export const UNLIMITED: TimeLimit = (work) => ({ value: work() })

/** For what would never end: it is given up after this CPU time and no other, however long a busy machine needs for that. */
export const patientLimit = (each = 100): TimeLimit =>
  timeLimit({ each, together: Infinity }, { ...THIS_MACHINE, patience: Infinity })

/** How one attempt goes: done, or the watchdog rings after this CPU time. */
type AttemptOf = 'done' | { readonly ringsAfter: number }

/** A machine on which attempts go like this, one after the other, and all later ones are done. `waits` is what it was asked to wait. */
export function aMachine({ attempts }: { attempts: readonly AttemptOf[] }): Machine & { readonly waits: number[] } {
  const coming = [...attempts]
  const waits: number[] = []
  let used = 0
  return {
    waits,
    patience: THIS_MACHINE.patience,
    cpuTime: () => used,
    attempt: (work, wait) => {
      waits.push(wait)
      const next = coming.shift() ?? 'done'
      if (next === 'done') return { value: work() }
      used += next.ringsAfter
      return { interrupted: 'by the watchdog' }
    },
  }
}
