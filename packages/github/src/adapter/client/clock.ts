/** Time as the adapter sees it. Tests hand in one that does not sleep. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number
  wait(milliseconds: number): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}
