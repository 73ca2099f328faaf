import { carryOut, type Log, type Outcome } from '@porchlight/action-kit'
import { apply } from './apply.ts'
import { subjectsOf } from './targets/subjects.ts'
import { describe, type TriageEffect } from './effects.ts'
import type { Target } from './event.ts'
import { triageClaims } from './good-first-issue/triage-claims.ts'
import { triage, type Means, type Triaged } from './triage-subject.ts'

/** What one target came to. */
export type Part = Partial<Triaged> & {
  readonly outcome?: Outcome<TriageEffect>
  /** What GitHub said in place of an answer. */
  readonly failures?: readonly string[]
}

interface Occasion {
  readonly means: Means
  readonly log: Log
  /** Makes less of what a subject came to, before it is logged. */
  readonly reduced?: (part: Partial<Triaged>) => Partial<Triaged>
}

/** Reads, decides and carries out, one subject of the target after the other. */
export async function* triagedTarget(target: Target, { means, log, reduced }: Occasion): AsyncGenerator<Part> {
  if (target.kind === 'claims') {
    const claims = await triageClaims(means)
    if (claims !== undefined) yield await carriedOut(claims, { means, log })
    else if (target.otherwise !== undefined) log.warning(`Nothing to triage: ${target.otherwise}.`)
    return
  }
  for (const found of await subjectsOf(target, means.github)) {
    const triaged = await triage(found, means)
    yield await carriedOut(reduced?.(triaged) ?? triaged, { means, log })
  }
}

async function carriedOut(part: Partial<Triaged>, { means, log }: Occasion): Promise<Part> {
  const { effects = [], leftAlone = [] } = part
  const { dryRun } = means.inputs
  const outcome = await carryOut(
    { effects, leftAlone },
    { dryRun, log, describe, perform: (effect) => apply(effect, means.github) },
  )
  return { ...part, outcome }
}
