import { isGitHubError, isUserError } from '@porchlight/action-kit/pure'
import type { Target } from './event.ts'
import type { Sweep } from './inputs.ts'
import type { RunContext } from './run-context.ts'
import { failedResult, type SubjectResult } from './subject-result.ts'
import { reasonToStop } from './targets/request-budget.ts'
import { listCandidates, type SweepCandidate } from './targets/sweep-candidates.ts'

/** How far a sweep came. */
export interface Progress {
  readonly sweep: Sweep
  readonly lookedAt: number
  /** Undefined when all were looked at. */
  readonly stopped?: Stop
  readonly warnings: readonly string[]
}

interface Stop {
  readonly because: string
  /** When the first one was opened that was not looked at, or that failed right before. */
  readonly next: string
  /** How many were not looked at. */
  readonly left: number
}

type Process = (target: Target) => AsyncIterable<SubjectResult>

// One subject may be out of order, and GitHub may falter for a moment. Three in a row would go on like that.
const MOST_FAILURES_IN_A_ROW = 3

/** As many as the budget allows, the newest first, each one wholly or not at all. */
export async function sweep(
  wanted: Sweep,
  run: RunContext,
  process: Process,
): Promise<{ results: readonly SubjectResult[]; progress: Progress }> {
  const { candidates, warnings } = await listCandidates(wanted, run)
  const results: SubjectResult[] = []
  const failing: SweepCandidate[] = []
  let lookedAt = 0
  let latest: SweepCandidate | undefined
  let current: SweepCandidate | undefined
  const ended = (because?: string) => {
    const left = (current?.left ?? 0) + (current === latest ? 0 : 1)
    const first = failing[0] ?? current
    const stopped = because && first ? { because, next: first.createdAt, left } : undefined
    return { results, progress: { sweep: wanted, lookedAt, warnings, ...(stopped && { stopped }) } }
  }
  try {
    for await (current of candidates) {
      if (failing.length === MOST_FAILURES_IN_A_ROW) return ended(`${MOST_FAILURES_IN_A_ROW} in a row failed`)
      const because = reasonToStop(current.target.kind, run)
      if (because !== undefined) return ended(because)
      const own = await resultsFor(current.target, run, process)
      lookedAt += 1
      latest = current
      results.push(...own)
      if (own.some(hasFailed)) failing.push(current)
      else failing.splice(0)
    }
    return ended()
  } catch (error) {
    // A mistake in the rules, a permission that is missing, a list that does not go on: what was done is still reported.
    if (lookedAt === 0 || (!isUserError(error) && !isGitHubError(error))) throw error
    results.push(failedResult(error, run.log))
    return ended('it could not go on')
  }
}

const hasFailed = ({ failures, outcome }: SubjectResult): boolean => failures.length > 0 || outcome.failed.length > 0

async function resultsFor(target: Target, { log }: RunContext, process: Process): Promise<readonly SubjectResult[]> {
  const results: SubjectResult[] = []
  try {
    for await (const result of process(target)) results.push(result)
  } catch (error) {
    if (!isGitHubError(error)) throw error
    results.push(failedResult(error, log))
  }
  return results
}
