import { isGitHubError, isUserError, type Log } from '@porchlight/action-kit'
import { triagedTarget, type Part } from './one-target.ts'
import { reasonToStop } from './targets/request-budget.ts'
import { sweptBy, type Swept } from './targets/sweep-candidates.ts'
import type { Sweep } from './event.ts'
import type { Means, Triaged } from './triage-subject.ts'

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
  /** When the first of those was opened that nobody looked at, or that failed right before. */
  readonly next: string
  /** How many nobody looked at. */
  readonly left: number
}

interface Occasion {
  readonly means: Means
  readonly log: Log
}

// One subject may be out of order, and GitHub may falter for a moment. Three in a row would go on like that.
const MOST_FAILURES_IN_A_ROW = 3

/** As many as the budget allows, the newest first, each one wholly or not at all. */
export async function sweep(
  wanted: Sweep,
  { means, log }: Occasion,
): Promise<{ parts: readonly Part[]; progress: Progress }> {
  const { swept, warnings } = await sweptBy(wanted, means)
  const parts: Part[] = []
  const failing: Swept[] = []
  let lookedAt = 0
  let latest: Swept | undefined
  let current: Swept | undefined
  const ended = (because?: string) => {
    const left = (current?.left ?? 0) + (current === latest ? 0 : 1)
    const first = failing[0] ?? current
    const stopped = because && first ? { because, next: first.createdAt, left } : undefined
    return { parts, progress: { sweep: wanted, lookedAt, warnings, ...(stopped && { stopped }) } }
  }
  try {
    for await (current of swept) {
      if (failing.length === MOST_FAILURES_IN_A_ROW) return ended(`${MOST_FAILURES_IN_A_ROW} in a row failed`)
      const because = reasonToStop(current.target.kind, means)
      if (because !== undefined) return ended(because)
      const own = await partsOf(current, { means, log })
      lookedAt += 1
      latest = current
      parts.push(...own)
      if (own.some(hasFailed)) failing.push(current)
      else failing.splice(0)
    }
    return ended()
  } catch (error) {
    // A mistake in the rules, a permission that is missing, a list that does not go on: what was done is still reported.
    if (lookedAt === 0 || (!isUserError(error) && !isGitHubError(error))) throw error
    log.info(`Failed: ${error.message}`)
    parts.push({ failures: [error.message] })
    return ended('it could not go on')
  }
}

const hasFailed = ({ failures = [], outcome }: Part): boolean =>
  failures.length > 0 || (outcome?.failed.length ?? 0) > 0

async function partsOf({ target }: Swept, { means, log }: Occasion): Promise<readonly Part[]> {
  const parts: Part[] = []
  const reduced = (part: Partial<Triaged>) => (means.inputs.explain ? part : withoutTheUsual(part))
  try {
    for await (const part of triagedTarget(target, { means, log, reduced })) parts.push(part)
  } catch (error) {
    if (!isGitHubError(error)) throw error
    log.info(`Failed: ${error.message}`)
    parts.push({ failures: [error.message] })
  }
  return parts
}

/** Of hundreds that stay as they are, nothing is worth a line, and nothing is kept. */
function withoutTheUsual(part: Partial<Triaged>): Partial<Triaged> {
  if ((part.effects ?? []).length > 0) return part
  const { problems = [], mistakes = [], hints = [], cutLists = [], unruled = [] } = part
  return { problems, mistakes, hints, cutLists, unruled }
}
