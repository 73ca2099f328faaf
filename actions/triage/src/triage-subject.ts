import { timeLimit } from './conditions/time-limit.ts'
import { isCut, noFacts } from './facts/facts.ts'
import { gatherFacts } from './facts/gather-facts.ts'
import { decideFollowUps } from './follow-ups/decide.ts'
import { gatherFollowUps } from './follow-ups/gather.ts'
import { matchRules } from './follow-ups/matched-rules.ts'
import { claimTasks, decideClaims } from './good-first-issue/decide.ts'
import { gatherClaims } from './good-first-issue/gather.ts'
import type { Inputs } from './inputs.ts'
import { decideLabels } from './labels/decide.ts'
import { gatherLabelHistory } from './labels/gather.ts'
import { definedLabels } from './labels/label-definitions.ts'
import { nearMisses } from './labels/near-misses.ts'
import { evaluateRules } from './labels/verdicts.ts'
import { asksForLabels, withLabels } from './rules/compile.ts'
import { versionOf } from './rules/issue-version.ts'
import { branchText, missingRules, type RulesFiles } from './rules/load-rules.ts'
import { previewsOf } from './rules/proposed-rules.ts'
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
    ? await triageByRules(found, files, { ...run, limit })
    : await withoutRules(found, files, run)
  return mergeResults([triaged, resultOf({ effects: versioned.effects })])
}

/** The order of things. Labels come first: what GITHUB_TOKEN labels starts no run that could see them. */
async function triageByRules(
  found: SubjectWithSource,
  rulesFiles: RulesFiles,
  run: RunContext & { readonly limit: TimeLimit },
): Promise<SubjectResult> {
  const { inputs, github, limit } = run
  const { subject, event } = found
  const written = run.rulesIn(rulesFiles.files, subject)
  const labels = asksForLabels(written, subject.kind) ? [...(await run.readLabels()).values()] : undefined
  const rules = withLabels(written, labels)

  const results: Results = new Map()
  const facts = await gatherFacts(subject, { ...run, pull: found.pull, rules, isExplained: inputs.explain, results })
  const question = { facts, limit, results }

  const verdicts = evaluateRules(facts, rules, limit, results)
  const deciding = { subject, rules, sync: inputs.sync }
  const history = await gatherLabelHistory(verdicts, { question, deciding, github })
  const { plan, decisions, problems } = decideLabels(verdicts, deciding, history)
  const definitions = await definedLabels(plan.effects, rules, run.readLabels)

  const tasks = claimTasks(event, rules.goodFirstIssue, plan.effects)
  const claims = decideClaims(await gatherClaims(tasks, run))
  run.reader.count(claims.newMentors.map((what) => ({ kind: 'mentor', action: 'add', what })))

  const matched = matchRules(rules, question)
  const followUpFacts = await gatherFollowUps(matched, subject, { ...run, sync: inputs.sync })
  const followUps = decideFollowUps(matched, followUpFacts)
  run.reader.count(followUps.decisions)

  const preview = { rulesFiles, inputs, github, limitedTo: timeLimit }
  return mergeResults([
    resultOf({ subjects: [subject], cutLists: isCut(facts) ? [subject] : [], hints: rules.hints }),
    resultOf({ effects: [...definitions, ...plan.effects], leftAlone: plan.leftAlone, decisions, problems }),
    resultOf({ effects: claims.effects, leftAlone: claims.leftAlone, hints: claims.hints }),
    resultOf({ ...followUps, decisions: [], followUps: followUps.decisions }),
    resultOf({
      previews: await previewsOf(found, facts, { ...preview, labels, mayList: inputs.explain }),
      nearMisses: inputs.explain ? nearMisses({ written, rules, question }) : [],
      ...(rules.translation === undefined ? {} : { translation: rules.translation }),
    }),
  ])
}

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
  const previews = await previewsOf(found, facts, {
    rulesFiles,
    inputs,
    github,
    labels: undefined,
    mayList: true,
    limitedTo: timeLimit,
  })
  if (inputs.configurationPaths.length === 0)
    return { ...leftAlone(found, unruled(missing, base)), previews, withoutRules: [found.subject] }
  if (previews.length === 0) throw missingRules(missing, base)
  return { ...leftAlone(found, `${branchText(base)} has no ${missing.join(' and no ')} yet`), previews }
}

const unruled = (missing: readonly string[], base: string | undefined): string =>
  `there are no rules: ${branchText(base)} has ${missing.length === 1 ? 'no' : 'neither'} ${missing.join(' nor ')}`
