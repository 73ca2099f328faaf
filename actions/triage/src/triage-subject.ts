import { timeLimit } from './conditions/time-limit.ts'
import { isCut, noFacts, type Facts, type Subject } from './facts/facts.ts'
import { gatherFacts } from './facts/gather-facts.ts'
import { memoize } from './facts/request-cache.ts'
import { decideFollowUps, type FollowUpPlan } from './follow-ups/decide.ts'
import { gatherFollowUps, type ReadThread } from './follow-ups/gather.ts'
import { matchRules } from './follow-ups/matched-rules.ts'
import { claimTasks, decideClaims, newCommentOf } from './good-first-issue/decide.ts'
import { gatherClaims } from './good-first-issue/gather.ts'
import type { IssueEvent } from './good-first-issue/model.ts'
import type { ClaimPlan } from './good-first-issue/plan.ts'
import type { Inputs } from './inputs.ts'
import type { LabelEffect } from './labels/effects.ts'
import { settleByHistory } from './labels/gather.ts'
import { definedLabels } from './labels/label-definitions.ts'
import { nearMisses } from './labels/near-misses.ts'
import { labelledAs } from './labels/settle.ts'
import { asksForLabels, withLabels } from './rules/compile.ts'
import { versionOf } from './rules/issue-version.ts'
import { branchText, missingRules, type RulesFiles } from './rules/load-rules.ts'
import { previewsOf, type Preview } from './rules/proposed-rules.ts'
import type { Mistaken, Rules } from './rules/rules.ts'
import type { RunContext } from './run-context.ts'
import { mergeResults, resultOf, type SubjectResult } from './subject-result.ts'
import type { SubjectOrMissing, SubjectWithSource } from './targets/find-subjects.ts'
import type { Results } from './conditions/condition.ts'
import type { TimeLimit } from './conditions/limit.ts'

/** Gathers and decides for one subject. Its time limit is its own: what one text uses up is not taken from the next. */
export async function triageSubject(found: SubjectOrMissing, run: RunContext): Promise<SubjectResult> {
  if ('missing' in found) return resultOf({ leftAlone: [{ what: found.what, because: found.missing }] })
  const { subject, pull } = found
  const obstacle = dateObstacle(subject.createdAt, run.inputs)
  if (obstacle !== undefined) return leftAlone(found, obstacle)
  const limit = timeLimit()
  const versioned = versionOf(subject, run.inputs, limit)
  if (versioned.kind === 'missing')
    return resultOf({ subjects: [subject], effects: versioned.effects, leftAlone: versioned.leftAlone })

  const number = run.inputs.sweep === undefined ? pull?.number : undefined
  const files = await run.readFiles({ base: pull?.base.name, version: versioned.version, number })
  const triaged = hasRules(files, run.inputs)
    ? await triageByRules(found, files, { ...run, limit, readThread: memoize(run.github.threadHistory.of) })
    : await withoutRules(found, files, run)
  return mergeResults([triaged, resultOf({ effects: versioned.effects })])
}

/** The order of things. Labels come first: what GITHUB_TOKEN labels starts no run that could see them. */
async function triageByRules(
  found: SubjectWithSource,
  rulesFiles: RulesFiles,
  run: SubjectRun,
): Promise<SubjectResult> {
  const { inputs, limit } = run
  const written = run.rulesIn(rulesFiles.files, found.subject)
  const labels = asksForLabels(written, found.subject.kind) ? [...(await run.readLabels()).values()] : undefined
  const rules = withLabels(written, labels)

  const results: Results = new Map()
  const reading = { ...run, pull: found.pull, rules, isExplained: inputs.explain, results }
  const read = await gatherFacts(found.subject, reading)
  // What follows, follows of the labels as they are then.
  const { facts, settledFacts, ...labelled } = await labelSubject(read, { ...run, rules, results })
  const claims = await claimsOn(found.event, rules, labelled.plan.effects, run)
  const followUps = await followUpsOn(settledFacts, {
    ...run,
    rules,
    results,
    otherComment: newCommentOf(claims.effects),
  })

  const question = { facts: settledFacts, limit, results }
  const preview = { rulesFiles, inputs, github: run.github, limitedTo: timeLimit }
  const { previews, hints } = await previewsOf(found, facts, { ...preview, labels, mayList: inputs.explain })
  return mergeResults([
    resultOf({ subjects: [facts.subject], cutLists: isCut(facts) ? [facts.subject] : [], hints: rules.hints }),
    labelled.result,
    resultOf({ effects: claims.effects, leftAlone: claims.leftAlone, hints: claims.hints }),
    resultOf({ ...followUps, decisions: [], followUps: followUps.decisions }),
    resultOf({
      previews,
      hints,
      broken: [...rules.broken, ...mistakesIn(previews)],
      nearMisses: inputs.explain ? nearMisses({ written, rules, question }) : [],
      ...(rules.translation === undefined ? {} : { translation: rules.translation }),
    }),
  ])
}

type SubjectRun = RunContext & { readonly limit: TimeLimit; readonly readThread: ReadThread }
type Ruled = SubjectRun & { readonly rules: Rules; readonly results: Results }

/** `facts` have the labels as people left them until now. */
async function labelSubject(read: Facts, run: Ruled) {
  const { rules, inputs, readLabels } = run
  const { facts, settled } = await settleByHistory(read, { ...run, sync: inputs.sync })
  const { plan, decisions, problems } = settled
  const definitions = await definedLabels(plan.effects, rules, readLabels)
  const effects = [...definitions, ...plan.effects]
  const settledFacts = labelledAs(facts, settled.labels)
  return { facts, settledFacts, plan, result: resultOf({ effects, leftAlone: plan.leftAlone, decisions, problems }) }
}

async function claimsOn(
  event: IssueEvent | undefined,
  { goodFirstIssue }: Rules,
  planned: readonly LabelEffect[],
  run: SubjectRun,
): Promise<ClaimPlan> {
  const tasks = claimTasks(event, goodFirstIssue, planned)
  const claims = decideClaims(await gatherClaims(tasks, run))
  const number = event?.issue.number ?? 0
  run.reader.count(claims.newMentors.map((what) => ({ kind: 'mentor', action: 'add', what, number })))
  return claims
}

async function followUpsOn(
  facts: Facts,
  run: Ruled & { readonly otherComment: string | undefined },
): Promise<FollowUpPlan> {
  const { rules, limit, results, inputs } = run
  const match = (subject: Subject) => {
    // What is known of a subject holds for it alone.
    const isSame = subject === facts.subject
    const then = { ...subject, labels: facts.subject.labels }
    return matchRules(rules, { facts: { ...facts, subject: then }, limit, results: isSame ? results : new Map() })
  }
  const gathered = await gatherFollowUps(match, facts.subject, { ...run, sync: inputs.sync })
  const followUps = decideFollowUps(gathered.matched, gathered.facts)
  run.reader.count(followUps.decisions)
  return followUps
}

const mistakesIn = (previews: readonly Preview[]): readonly Mistaken[] =>
  previews.flatMap((preview) => ('mistakes' in preview ? (preview.mistakes ?? []) : []))

function dateObstacle(createdAt: string, { notBefore, notAfter }: Inputs): string | undefined {
  const opened = new Date(createdAt)
  if (notBefore !== undefined && opened < notBefore)
    return `it was created at ${createdAt}, before not-before: ${notBefore.toISOString()}`
  if (notAfter !== undefined && opened > notAfter)
    return `it was created at ${createdAt}, after not-after: ${notAfter.toISOString()}`
  return undefined
}

const leftAlone = ({ subject }: SubjectWithSource, because: string): SubjectResult =>
  resultOf({ subjects: [subject], leftAlone: [{ what: `#${subject.number}`, because }] })

const hasRules = ({ files, missing }: RulesFiles, { configurationPaths }: Inputs): boolean =>
  files.length > 0 && (missing.length === 0 || configurationPaths.length === 0)

/** The first rules may be in the pull request itself: its summary says what they would do, and they do nothing else. */
async function withoutRules(
  found: SubjectWithSource,
  rulesFiles: RulesFiles,
  { inputs, github, now }: RunContext,
): Promise<SubjectResult> {
  const { missing } = rulesFiles
  const base = found.pull?.base.name
  if (inputs.sweep !== undefined) {
    // Some branches may well have no rules; the default branch must have those that the workflow names.
    if (found.pull === null && inputs.configurationPaths.length > 0) throw missingRules(missing, base)
    return resultOf({ unruled: [unruled(missing, base)] })
  }
  const facts = noFacts(found.subject, now)
  const { previews, hints } = await previewsOf(found, facts, {
    rulesFiles,
    inputs,
    github,
    labels: undefined,
    mayList: true,
    limitedTo: timeLimit,
  })
  const proposed = { previews, hints, broken: mistakesIn(previews) }
  if (inputs.configurationPaths.length === 0)
    return { ...leftAlone(found, unruled(missing, base)), ...proposed, withoutRules: [found.subject] }
  if (previews.length === 0) throw missingRules(missing, base)
  return { ...leftAlone(found, `${branchText(base)} has no ${missing.join(' and no ')} yet`), ...proposed }
}

const unruled = (missing: readonly string[], base: string | undefined): string =>
  `there are no rules: ${branchText(base)} has ${missing.length === 1 ? 'no' : 'neither'} ${missing.join(' nor ')}`
