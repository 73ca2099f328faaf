import type { Requests } from '../../port.ts'
import { answerIn, header, type Answer } from './answer.ts'

export interface RequestCount extends Requests {
  /** Counts one attempt and reads from its answer, also from a refusal, what is left. */
  attempt<Answered extends Answer>(send: () => Promise<Answered>): Promise<Answered>
}

export function requestCount(): RequestCount {
  let sent = 0
  let remaining: number | undefined
  const note = (answer: Answer | undefined): void => {
    if (answer !== undefined) remaining = remainingIn(answer) ?? remaining
  }
  return {
    sent: () => sent,
    remaining: () => remaining,
    attempt: async (send) => {
      sent += 1
      try {
        const answer = await send()
        note(answer)
        return answer
      } catch (error) {
        note(answerIn(error))
        throw error
      }
    },
  }
}

// GraphQL and search have budgets of their own, and say so:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
function remainingIn(answer: Answer): number | undefined {
  if (header(answer, 'x-ratelimit-resource') !== 'core') return undefined
  const left = Number(header(answer, 'x-ratelimit-remaining') ?? Number.NaN)
  return Number.isSafeInteger(left) ? left : undefined
}
