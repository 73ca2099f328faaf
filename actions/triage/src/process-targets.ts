import { carryOut, isGitHubError, isUserError } from '@porchlight/action-kit/pure'
import { apply } from './apply.ts'
import { describe } from './effects.ts'
import type { ClaimsTarget, Target, Targets } from './event.ts'
import { decideStaleClaims, draftsInDoubt } from './good-first-issue/stale.ts'
import { progressText } from './messages/progress.ts'
import { missingRules } from './rules/load-rules.ts'
import { runContext, type RunContext, type RunParts } from './run-context.ts'
import { failedResult, mergeResults, resultOf, type SubjectResult } from './subject-result.ts'
import { sweep, type Progress } from './sweep.ts'
import { findSubjects } from './targets/find-subjects.ts'
import { triageSubject } from './triage-subject.ts'

/** Everything that one run decided and did, for all its subjects. */
export interface RunResult extends SubjectResult {
  /** Of a sweep. */
  readonly progress?: Progress
}

/**
 * One subject after the other, each decided and carried out before the next is read: little time passes between reading
 * and writing, and what is done stays done when a later one fails.
 */
export async function processTargets(wanted: Targets, parts: RunParts): Promise<RunResult> {
  const run = runContext(parts)
  if ('targets' in wanted) return mergeResults(await processAll(wanted.targets, run))
  const swept = await sweep(wanted.sweep, run, (target) => processTarget(target, run))
  run.log.info(progressText(swept.progress))
  const claims = wanted.claims === undefined ? [] : [wanted.claims]
  return { ...mergeResults(await processAll(claims, run, swept.results)), progress: swept.progress }
}

async function processAll(
  targets: readonly Target[],
  run: RunContext,
  before: readonly SubjectResult[] = [],
): Promise<readonly SubjectResult[]> {
  const results = [...before]
  for (const target of targets) {
    try {
      for await (const result of processTarget(target, run)) results.push(result)
    } catch (error) {
      if (!isGitHubError(error) && !isUserError(error)) throw error
      // A mistake in the rules or in the permissions holds for the others as well; an answer that failed need not.
      const isFinal = isUserError(error) || targets.length === 1
      if (isFinal && results.length === 0) throw error
      results.push(failedResult(error, run.log))
      if (isFinal) break
    }
  }
  return results
}

/** Reads, decides and carries out, one subject of the target after the other. */
async function* processTarget(target: Target, run: RunContext): AsyncGenerator<SubjectResult> {
  if (target.kind === 'claims') {
    const claims = await staleClaims(target, run)
    if (claims !== undefined) yield await carriedOut(claims, run)
    return
  }
  for (const found of await findSubjects(target, run)) {
    const triaged = await triageSubject(found, run)
    yield await carriedOut(isUsual(triaged, run) ? withoutDetails(triaged) : triaged, run)
  }
}

/** Of hundreds that a sweep leaves as they are, nothing is worth a line, and nothing is kept. */
const isUsual = ({ effects }: SubjectResult, { inputs }: RunContext): boolean =>
  inputs.sweep !== undefined && !inputs.explain && effects.length === 0

const withoutDetails = ({ problems, mistakes, broken, hints, cutLists, unruled }: SubjectResult): SubjectResult =>
  resultOf({ problems, mistakes, broken, hints, cutLists, unruled })

async function carriedOut(result: SubjectResult, { inputs, log, github }: RunContext): Promise<SubjectResult> {
  const { dryRun } = inputs
  const outcome = await carryOut(result, { dryRun, log, describe, perform: (effect) => apply(effect, github) })
  return { ...result, outcome }
}

/**
 * Claims of good first issues that became old, by the rules of the default branch. One point of GraphQL's for 25 of them;
 * undefined where the rules release none.
 */
async function staleClaims({ otherwise }: ClaimsTarget, run: RunContext): Promise<SubjectResult | undefined> {
  const { inputs, github, now, log } = run
  const { files, missing } = await run.readFiles({ base: undefined, version: undefined })
  if (missing.length > 0 && inputs.configurationPaths.length > 0) throw missingRules(missing, undefined)
  const { label = '', releaseAfter } = run.rulesIn(files, { kind: 'issue' }).goodFirstIssue ?? {}
  if (releaseAfter !== undefined) {
    const issues = await github.claims.open(label)
    const pushes = await github.claims.pushes(draftsInDoubt(issues, { releaseAfter, now }))
    return resultOf(decideStaleClaims(issues, { releaseAfter, now, pushes }))
  }
  if (otherwise !== undefined) log.warning(`Nothing to triage: ${otherwise}.`)
  return undefined
}
