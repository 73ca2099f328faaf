import { carryOut, isGitHubError, isUserError, type Log, type Outcome } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { perform } from './apply.ts'
import { subjectsOf } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { describe, type Triage } from './plan.ts'
import type { Target } from './targets.ts'
import { meansFor, triage, type Means, type Triaged } from './triage.ts'

/** Everything that one run decided and did, for all its subjects. */
export interface TriagedAll extends Triaged {
  readonly outcome: Outcome<Triage>
  /** Targets that GitHub did not let us see or decide, each with what it said. */
  readonly failures: readonly string[]
}

type Part = Partial<Triaged> & { readonly outcome?: Outcome<Triage>; readonly failures?: readonly string[] }

interface Occasion {
  readonly inputs: Inputs
  readonly github: GitHub
  readonly now: Date
  readonly log: Log
}

/**
 * One subject after the other, each decided and carried out before the next is read: little time passes between reading
 * and writing, and what is done stays done when a later one fails.
 */
export async function triageAll(
  targets: readonly Target[],
  { inputs, github, now, log }: Occasion,
): Promise<TriagedAll> {
  const means = meansFor(inputs, github, now)
  const parts: Part[] = []
  for (const target of targets) {
    try {
      for (const found of await subjectsOf(target, github))
        parts.push(await carriedOut(await triage(found, means), { means, log }))
    } catch (error) {
      if (!isGitHubError(error) && !isUserError(error)) throw error
      // A mistake in the rules or in the permissions holds for the others as well; an answer that failed need not.
      const isFinal = isUserError(error) || targets.length === 1
      if (isFinal && parts.length === 0) throw error
      log.info(`Failed: ${error.message}`)
      parts.push({ failures: [error.message] })
      if (isFinal) break
    }
  }
  return joined(parts, inputs)
}

async function carriedOut(part: Partial<Triaged>, { means, log }: { means: Means; log: Log }): Promise<Part> {
  const { effects = [], leftAlone = [] } = part
  const outcome = await carryOut(
    { effects, leftAlone },
    {
      dryRun: means.inputs.dryRun,
      log,
      describe,
      perform: (effect) => perform(effect, means.github),
    },
  )
  return { ...part, outcome }
}

const joined = (parts: readonly Part[], { dryRun }: Inputs): TriagedAll => ({
  subjects: parts.flatMap(({ subjects = [] }) => subjects),
  effects: parts.flatMap(({ effects = [] }) => effects),
  leftAlone: parts.flatMap(({ leftAlone = [] }) => leftAlone),
  decisions: parts.flatMap(({ decisions = [] }) => decisions),
  problems: parts.flatMap(({ problems = [] }) => problems),
  cutLists: parts.flatMap(({ cutLists = [] }) => cutLists),
  previews: parts.flatMap(({ previews = [] }) => previews),
  nearMisses: parts.flatMap(({ nearMisses = [] }) => nearMisses),
  translation: parts.find(({ translation }) => translation !== undefined)?.translation,
  // The same file gives the same hints for every subject.
  hints: parts.find(({ hints = [] }) => hints.length > 0)?.hints ?? [],
  outcome: {
    dryRun,
    done: parts.flatMap(({ outcome }) => outcome?.done ?? []),
    failed: parts.flatMap(({ outcome }) => outcome?.failed ?? []),
  },
  failures: parts.flatMap(({ failures = [] }) => failures),
})
