import type { Log } from '@porchlight/action-kit'

/**
 * What one run waits for in all, for limits and broken answers together. A job is billed while it waits, and a
 * primary limit resets once an hour: past three minutes, failing with the time of the reset serves better.
 */
export const MOST_WAITING = 180_000

const WORTH_A_LINE = 1000

/** All waiting of one connection. Requests that run side by side share a pause instead of adding theirs up. */
export interface Patience {
  /** Resolves when no pause is left to sit out. */
  ready(): Promise<void>
  /** Pauses every request for that long and says so in the log; false when the run would wait too long in all. */
  pauseFor(milliseconds: number, because: string): boolean
}

export function patience({ clock, log }: { clock: Clock; log: Log }): Patience {
  let pausedUntil = 0
  let waited = 0
  return {
    ready: async () => {
      const left = pausedUntil - clock.now()
      if (left > 0) await clock.wait(left)
    },
    pauseFor: (milliseconds, because) => {
      const until = clock.now() + milliseconds
      const added = until - Math.max(pausedUntil, clock.now())
      if (added <= 0) return true
      if (waited + added > MOST_WAITING) return false
      waited += added
      pausedUntil = until
      // The answers of requests side by side come milliseconds apart; one line says it for all.
      if (added >= WORTH_A_LINE)
        log.info(`Waiting ${seconds(added)}: ${because} (${seconds(waited)} of ${seconds(MOST_WAITING)} so far).`)
      return true
    },
  }
}

export const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`

// GitHub asks for a second between requests that create content, so as not to meet a secondary limit:
// https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
const BETWEEN_NOTIFYING_WRITES = 1000

/** Keeps writes that notify people at least a second apart. */
export function pacing(clock: Clock): () => Promise<void> {
  let next = 0
  return async () => {
    const now = clock.now()
    const slot = Math.max(now, next)
    next = slot + BETWEEN_NOTIFYING_WRITES
    if (slot > now) await clock.wait(slot - now)
  }
}

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
