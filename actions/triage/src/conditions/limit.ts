/** Runs `work` until it is done or its time is up. `work` must have no effects, as it may be run again. */
export type TimeLimit = <Value>(work: () => Value) => Limited<Value>

export type Limited<Value> = { readonly value: Value } | { readonly stopped: Stopped }

/**
 * `timed out`: it used up its own time. `no time left`: others used up the time of all, and it was not tried. `too busy`:
 * the machine gave it no time to use.
 */
export type Stopped = 'timed out' | 'no time left' | 'too busy'

export interface Budget {
  /** For one pattern, in milliseconds of CPU time. */
  readonly each: number
  /** For all that were interrupted, in the same: a file full of bad patterns must not hold a runner for minutes. */
  readonly together: number
}
