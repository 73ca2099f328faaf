import { isObject } from '@porchlight/action-kit/pure'
import { Script } from 'node:vm'
import type { Budget, TimeLimit } from './condition.ts'

/*
 * Patterns come from the repository and are matched against text that any contributor writes. V8 backtracks: `^([a-z]+[-/]?)+$` on a branch name of 41
 * characters does not end in this century, and a timer cannot fire meanwhile. What does interrupt it is the watchdog
 * thread that `node:vm` starts for a script with a timeout (docs/decisions/0030-patterns-run-under-a-watchdog.md).
 */

// An innocent pattern needs microseconds on 65,536 characters; 250 ms leaves room for a runner that stalls.
const PATTERN_BUDGET: Budget = { each: 250, together: 2500 }

export function timeLimit({ each, together }: Budget = PATTERN_BUDGET): TimeLimit {
  let left = together
  return (work) => {
    if (left <= 0) return undefined
    const attempt = interruptible(work, each)
    if (attempt === undefined) left -= each
    return attempt?.value
  }
}

const CALL = Symbol.for('porchlight.triage.call')
// Compiled once: the script only calls back, as a watchdog guards a script and not a function.
const script = new Script(`globalThis[Symbol.for('porchlight.triage.call')]()`)

function interruptible<Value>(work: () => Value, timeout: number): { value: Value } | undefined {
  let outcome: { value: Value } | undefined
  Reflect.set(globalThis, CALL, () => {
    outcome = { value: work() }
  })
  try {
    script.runInThisContext({ timeout })
    return outcome
  } catch (error) {
    if (isExhausted(error)) return undefined
    throw error
  } finally {
    Reflect.deleteProperty(globalThis, CALL)
  }
}

// A RangeError is the regex engine's own backtrack stack overflowing: out of space rather than time, the same to us.
const isExhausted = (error: unknown): boolean =>
  error instanceof RangeError || (isObject(error) && error['code'] === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
