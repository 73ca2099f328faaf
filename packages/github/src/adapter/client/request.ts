import type { Log } from '@porchlight/action-kit'
import { header, outcomeOf, type Answer, type Unanswered } from './answer.ts'
import { pacing, patience, type Clock, type Patience } from './patience.ts'
import { refusalFrom } from './refusal.ts'
import type { Sent } from './sent.ts'

export type Policy = <Answered extends Answer>(sent: Sent, attempt: () => Promise<Answered>) => Promise<Answered>

// A second, two, four: most 502s are over by then, and the job has not waited long.
const RETRY_PAUSES = [1000, 2000, 4000]

// "If no retry-after header is present … wait for at least one minute", longer each time:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
const UNSAID_PAUSE = 60_000

/**
 * Sends a request politely: waits as GitHub says, repeats what is safe to repeat, paces what notifies people, and
 * turns everything else into one of our errors. Why not Octokit's plugins: docs/decisions/0005-own-request-policy.md.
 */
export function requestPolicy({ clock, log }: { clock: Clock; log: Log }): Policy {
  const waiting = patience({ clock, log })
  const nextNotifyingWrite = pacing(clock)
  return async (sent, attempt) => {
    if (sent.notifies) await nextNotifyingWrite()
    let attempts = 0
    for (;;) {
      await waiting.ready()
      const outcome = await outcomeOf(attempt)
      attempts += 1
      if (outcome.kind === 'answered') return outcome.answer
      const wait = pauseAfter(outcome, { sent, attempts, now: clock.now() })
      if (wait === undefined || !pauses(waiting, wait, { sent, outcome })) {
        throw refusalFrom(outcome, { ...sent, attempts, wait })
      }
    }
  }
}

interface Situation {
  readonly sent: Sent
  /** Made so far, the last one included. */
  readonly attempts: number
  readonly now: number
}

/** How long to wait before trying again; undefined when trying again would be wrong or in vain. */
function pauseAfter(outcome: Unanswered, { sent, attempts, now }: Situation): number | undefined {
  if (outcome.kind === 'limited') return limitPause(outcome.answer, { attempts, now })
  const isFault = outcome.kind === 'failed' || outcome.kind === 'broken'
  return isFault && sent.isRepeatable ? RETRY_PAUSES[attempts - 1] : undefined
}

function limitPause(answer: Answer, { attempts, now }: { attempts: number; now: number }): number {
  const retryAfter = Number(header(answer, 'retry-after') ?? Number.NaN)
  // At least a second each time, so that `retry-after: 0` for ever ends at the bound.
  if (Number.isFinite(retryAfter)) return Math.max(retryAfter, 1) * 1000
  const reset = Number(header(answer, 'x-ratelimit-reset') ?? Number.NaN)
  const isUsedUp = header(answer, 'x-ratelimit-remaining') === '0'
  // The reset has whole seconds; one more makes sure that it lies behind us.
  if (isUsedUp && Number.isFinite(reset)) return Math.max(reset * 1000 - now, 0) + 1000
  return UNSAID_PAUSE * 2 ** (attempts - 1)
}

function pauses(waiting: Patience, wait: number, { sent, outcome }: { sent: Sent; outcome: Unanswered }): boolean {
  return waiting.pauseFor(wait, `${reasonOf(outcome)} for ${sent.name}`)
}

function reasonOf(outcome: Unanswered): string {
  if (outcome.kind === 'broken') return 'no readable answer'
  if (outcome.kind === 'limited')
    return outcome.isSecondary ? 'GitHub asks us to slow down' : 'the rate limit is used up'
  const { status } = outcome.answer
  return status < 500 ? 'the query did not finish' : `GitHub failed (${status})`
}
