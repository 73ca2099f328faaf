import { isGitHubError, isUserError, type Log, type Outcome } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import type { Inputs } from './inputs.ts'
import { triagedTarget, type Part } from './one-target.ts'
import type { TriageEffect } from './effects.ts'
import { sweep, type Progress } from './sweep.ts'
import { progressText } from './messages/progress.ts'
import type { ClaimsTarget, Sweep, Target } from './event.ts'
import { meansFor, type Means, type Triaged } from './triage-subject.ts'

/** Everything that one run decided and did, for all its subjects. */
export interface TriagedAll extends Triaged {
  readonly outcome: Outcome<TriageEffect>
  /** What GitHub said in place of an answer, once for each target that it failed for. */
  readonly failures: readonly string[]
  /** Of a sweep. */
  readonly progress?: Progress
}

export type Wanted = { readonly targets: readonly Target[] } | { readonly sweep: Sweep }

export interface Occasion {
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
  wanted: { readonly targets: readonly Target[] } | { readonly sweep: Sweep; readonly claims?: ClaimsTarget },
  { inputs, github, now, log }: Occasion,
): Promise<TriagedAll> {
  const means = meansFor(inputs, github, now)
  if ('targets' in wanted) return joined(await triageTargets(wanted.targets, { means, log }), inputs)
  const { parts, progress } = await sweep(wanted.sweep, { means, log })
  log.info(progressText(progress))
  const claims = wanted.claims === undefined ? [] : [wanted.claims]
  return { ...joined(await triageTargets(claims, { means, log, before: parts }), inputs), progress }
}

async function triageTargets(
  targets: readonly Target[],
  { means, log, before = [] }: { means: Means; log: Log; before?: readonly Part[] },
): Promise<readonly Part[]> {
  const parts = [...before]
  for (const target of targets) {
    try {
      for await (const part of triagedTarget(target, { means, log })) parts.push(part)
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
  return parts
}

const joined = (parts: readonly Part[], { dryRun }: Inputs): TriagedAll => ({
  subjects: parts.flatMap(({ subjects = [] }) => subjects),
  effects: parts.flatMap(({ effects = [] }) => effects),
  leftAlone: parts.flatMap(({ leftAlone = [] }) => leftAlone),
  decisions: parts.flatMap(({ decisions = [] }) => decisions),
  followUps: parts.flatMap(({ followUps = [] }) => followUps),
  problems: distinct(parts.flatMap(({ problems = [] }) => problems)),
  mistakes: distinct(parts.flatMap(({ mistakes = [] }) => mistakes)),
  cutLists: parts.flatMap(({ cutLists = [] }) => cutLists),
  previews: parts.flatMap(({ previews = [] }) => previews),
  nearMisses: parts.flatMap(({ nearMisses = [] }) => nearMisses),
  unruled: [...new Set(parts.flatMap(({ unruled = [] }) => unruled))],
  translation: parts.find(({ translation }) => translation !== undefined)?.translation,
  hints: distinct(parts.flatMap(({ hints = [] }) => hints)),
  outcome: {
    dryRun,
    done: parts.flatMap(({ outcome }) => outcome?.done ?? []),
    failed: parts.flatMap(({ outcome }) => outcome?.failed ?? []),
  },
  failures: parts.flatMap(({ failures = [] }) => failures),
})

/** A file that hints at something does so for every subject; a rule that runs out of time on many texts is one mistake. */
const distinct = <Each>(all: readonly Each[]): readonly Each[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
]
