import { isObject } from '@porchlight/action-kit/pure'
import { Script } from 'node:vm'
import type { Budget, TimeLimit } from './limit.ts'

/*
 * Patterns come from the repository and are matched against text that any contributor writes. V8 backtracks: `^([a-z]+[-/]?)+$` on a branch name of 41
 * characters does not end in this century, and a timer cannot fire meanwhile. What does interrupt it is the watchdog
 * thread that `node:vm` starts for a script with a timeout (docs/decisions/0030-patterns-run-under-a-watchdog.md).
 *
 * The watchdog's clock runs on while a busy machine lets this thread wait. So when it rings, the CPU time that was used
 * decides (docs/decisions/0054-slow-machines-are-innocent.md).
 */

// An innocent pattern needs microseconds on 65,536 characters.
const PATTERN_BUDGET: Budget = { each: 200, together: 2000 }

// The watchdog rings a little after the budget: on a quiet machine it is then used up, and nothing is tried twice.
const FIRST_WAIT = 1.25

// So long a run waits at the most, for all patterns on one subject, for a machine that does not let it work.
const PATIENCE = 30_000

/** What the limit needs of the machine. Tests hand in machines as busy as they like. */
export interface Machine {
  /** CPU time used so far, in milliseconds. */
  readonly cpuTime: () => number
  /** Interrupts `work` after `wait` milliseconds on the clock. */
  readonly attempt: <Value>(work: () => Value, wait: number) => Attempt<Value>
  /** How many milliseconds on the clock may be waited in vain. */
  readonly patience: number
}

type Attempt<Value> = { readonly value: Value } | { readonly interrupted: 'by the watchdog' | 'by its size' }

export function timeLimit({ each, together }: Budget = PATTERN_BUDGET, machine: Machine = THIS_MACHINE): TimeLimit {
  let left = together
  let { patience } = machine
  return (work) => {
    if (left <= 0) return { stopped: 'no time left' }
    // Each attempt waits twice as long as the one before: patterns cannot go on where they were interrupted.
    for (let wait = each * FIRST_WAIT; ; wait *= 2) {
      const before = machine.cpuTime()
      const attempted = machine.attempt(work, wait)
      if ('value' in attempted) return attempted
      const used = machine.cpuTime() - before
      left -= used
      if (used >= each || attempted.interrupted === 'by its size') return { stopped: 'timed out' }
      patience -= wait
      if (patience < wait * 2) return { stopped: 'too busy' }
    }
  }
}

/** Of this thread where Node can tell (from 23.9 on); else of the process, whose other threads have little to do meanwhile. */
function cpuTime(): number {
  const threadCpuUsage: typeof process.cpuUsage | undefined = process.threadCpuUsage
  const { user, system } = (threadCpuUsage ?? process.cpuUsage).call(process)
  return (user + system) / 1000
}

const CALL = Symbol.for('porchlight.triage.call')
// Compiled once: the script only calls back, as a watchdog guards a script and not a function.
const script = new Script(`globalThis[Symbol.for('porchlight.triage.call')]()`)

function attempt<Value>(work: () => Value, wait: number): Attempt<Value> {
  let outcome: { value: Value } | undefined
  Reflect.set(globalThis, CALL, () => {
    outcome = { value: work() }
  })
  try {
    script.runInThisContext({ timeout: wait })
    return outcome ?? { interrupted: 'by the watchdog' }
  } catch (error) {
    // The regex engine's own backtrack stack overflowed: out of space rather than time, the same to us.
    if (error instanceof RangeError) return { interrupted: 'by its size' }
    if (isTimeout(error)) return { interrupted: 'by the watchdog' }
    throw error
  } finally {
    Reflect.deleteProperty(globalThis, CALL)
  }
}

const isTimeout = (error: unknown): boolean => isObject(error) && error['code'] === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

export const THIS_MACHINE: Machine = { cpuTime, attempt, patience: PATIENCE }
