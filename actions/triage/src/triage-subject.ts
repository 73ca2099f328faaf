import type { LeftAlone } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { definedLabels, labelReader, type ReadLabels } from './labels/label-definitions.ts'
import { decide, type Problem } from './labels/decide.ts'
import type { Answers, Question, TimeLimit } from './conditions/condition.ts'
import { nearMisses, type NearMiss } from './labels/near-misses.ts'
import { contestedLabels } from './labels/people.ts'
import { untoldLabels } from './labels/untold.ts'
import { verdictsOf } from './labels/verdicts.ts'
import { isCut, noFacts, type Subject } from './facts/facts.ts'
import { gatherFacts } from './facts/gather-facts.ts'
import type { Mistake } from './follow-ups/decide.ts'
import type { FollowUpDecision } from './follow-ups/decision.ts'
import { followUps } from './follow-ups/follow-up.ts'
import { followUpReader, type FollowUpReader } from './follow-ups/reader.ts'
import { changesOf, type Found, type Known } from './targets/subjects.ts'
import { careFor } from './good-first-issue/gather.ts'
import type { Inputs } from './inputs.ts'
import { versionOf } from './rules/issue-version.ts'
import type { LabelDecision } from './labels/decision.ts'
import type { TriageEffect } from './effects.ts'
import { branchText, missingRules, rulesFileReader, type ReadRulesFiles, type RulesFiles } from './rules/load-rules.ts'
import { previewsOf, type Preview } from './rules/preview.ts'
import { rulesReader, type RulesIn } from './rules/reading.ts'
import { firstReader, remembered, type ReadFirst } from './facts/request-cache.ts'
import { asksForLabels, withLabels } from './rules/existing-labels.ts'
import type { Hint } from './rules/yaml.ts'
import { timeLimit } from './conditions/time-limit.ts'
import type { Rules } from './rules/rules.ts'

/** Everything that was decided for one subject, or for all of a run. */
export interface Triaged {
  readonly subjects: readonly Subject[]
  readonly effects: readonly TriageEffect[]
  readonly leftAlone: readonly LeftAlone[]
  readonly decisions: readonly LabelDecision[]
  /** What became of everything that follows besides labels. */
  readonly followUps: readonly FollowUpDecision[]
  readonly problems: readonly Problem[]
  readonly mistakes: readonly Mistake[]
  readonly hints: readonly Hint[]
  /** Those whose changed files GitHub did not list all. */
  readonly cutLists: readonly Subject[]
  /** Of a file in the form of actions/labeler 1 to 4. */
  readonly translation?: string | undefined
  /** Of a sweep, what the branches lack that have no rules. */
  readonly unruled: readonly string[]
  /** What a changed rules file would do, where the pull request changes it. */
  readonly previews: readonly Preview[]
  /** With `explain`: captured parts that make no allowed label. */
  readonly nearMisses: readonly NearMiss[]
}

/** What a run has for all its subjects: files and labels that concern several of them are read once. */
export interface Means {
  readonly inputs: Inputs
  readonly github: GitHub
  readonly now: Date
  readonly readFiles: ReadRulesFiles
  readonly rulesIn: RulesIn
  readonly readLabels: ReadLabels
  readonly readFirst: ReadFirst
  readonly reader: FollowUpReader
}

export const meansFor = (inputs: Inputs, github: GitHub, now: Date): Means => ({
  inputs,
  github: remembered(github),
  now,
  readFiles: rulesFileReader(inputs, github),
  rulesIn: rulesReader(inputs),
  readLabels: labelReader(github),
  readFirst: firstReader(github),
  reader: followUpReader(github),
})

/** Gathers and decides for one subject. Its time limit is its own: what one text uses up is not taken from the next. */
export async function triage(found: Found, means: Means): Promise<Partial<Triaged>> {
  return await triageFound(found, { ...means, limit: timeLimit() })
}

interface Ruling extends Means {
  readonly limit: TimeLimit
}

async function triageFound(found: Found, means: Ruling): Promise<Partial<Triaged>> {
  if ('missing' in found) return { leftAlone: [{ what: found.what, because: found.missing }] }
  const { subject } = found
  const opened = new Date(subject.createdAt)
  const { notBefore, notAfter } = means.inputs
  if (notBefore !== undefined && opened < notBefore)
    return leave(subject, `it is from ${subject.createdAt}, before not-before: ${notBefore.toISOString()}`)
  if (notAfter !== undefined && opened > notAfter)
    return leave(subject, `it is from ${subject.createdAt}, after not-after: ${notAfter.toISOString()}`)
  const versioned = versionOf(subject, means.inputs, means.limit)
  if (versioned.kind === 'missing') return { subjects: [subject], ...versioned }
  const rest = await triageByRules(found, { ...means, version: versioned.version })
  return { ...rest, effects: [...(rest.effects ?? []), ...versioned.effects] }
}

const leave = (subject: Subject, because: string): Partial<Triaged> => ({
  subjects: [subject],
  leftAlone: [{ what: `#${subject.number}`, because }],
})

interface Versioned extends Ruling {
  readonly version: string | undefined
}

async function triageByRules(known: Known, ruling: Versioned): Promise<Partial<Triaged>> {
  const { inputs, github, readFiles, readFirst, reader, limit, now, version } = ruling
  const { subject, pull } = known
  const number = inputs.sweep === undefined ? pull?.number : undefined
  const rulesFiles = await readFiles({ base: pull?.base.name, version, number })
  const { files, missing } = rulesFiles
  if (files.length === 0 || (missing.length > 0 && inputs.configurationPaths.length > 0))
    return await withoutRules(known, rulesFiles, ruling)
  const written = ruling.rulesIn(files, subject)
  const labels = asksForLabels(written, subject.kind) ? [...(await ruling.readLabels()).values()] : undefined
  const rules = withLabels(written, labels)
  const answers: Answers = new Map()
  const isExplained = inputs.explain
  const facts = await gatherFacts(subject, { pull, rules, github, readFirst, now, isExplained, limit, answers })
  const question = { facts, limit, answers }
  const labelling = await labelsBy(rules, question, ruling)
  const care = await careFor(known.cared, { rule: rules.goodFirstIssue, planned: labelling.effects, github, reader })
  const following = await followUps(rules, question, { github, reader, sync: inputs.sync })
  const previews = await previewsOf(known, facts, { rulesFiles, inputs, github, labels, mayList: inputs.explain })
  const cutLists = isCut(facts) ? [subject] : []
  return {
    subjects: [subject],
    cutLists,
    ...labelling,
    effects: [...labelling.effects, ...care.effects, ...following.effects],
    leftAlone: [...labelling.leftAlone, ...care.leftAlone, ...following.leftAlone],
    followUps: following.decisions,
    mistakes: following.mistakes,
    hints: [...rules.hints, ...care.hints],
    translation: rules.translation,
    previews,
    nearMisses: inputs.explain ? nearMisses({ written, rules, question }) : [],
  }
}

/** The labels to add and to remove, and what people did to them before. */
async function labelsBy(rules: Rules, question: Question, { inputs, github, readLabels }: Ruling) {
  const { facts, limit, answers } = question
  const { subject } = facts
  const verdicts = verdictsOf(facts, rules, limit, answers)
  const deciding = { subject, rules, sync: inputs.sync }
  const changes =
    subject.discussion === null
      ? await changesOf(contestedLabels(verdicts, deciding), subject, github)
      : untoldLabels(subject.discussion, { facts, verdicts, limit }, deciding)
  const { plan, decisions, problems } = decide(verdicts, deciding, changes)
  const defined = await definedLabels(plan.effects, rules, readLabels)
  return { effects: [...defined, ...plan.effects], leftAlone: plan.leftAlone, decisions, problems }
}

const unruled = (missing: readonly string[], base: string | undefined): string =>
  `there are no rules: ${branchText(base)} has ${missing.length === 1 ? 'no' : 'neither'} ${missing.join(' nor ')}`

/** The first rules may be in the pull request itself: it sees what they would do, and nothing more comes of them. */
async function withoutRules(known: Known, rulesFiles: RulesFiles, ruling: Ruling): Promise<Partial<Triaged>> {
  const { inputs, github, now } = ruling
  const { missing } = rulesFiles
  const base = known.pull?.base.name
  if (inputs.sweep !== undefined) {
    // Some branches may well have no rules; the default branch must have those that the workflow names.
    if (known.pull === null && inputs.configurationPaths.length > 0) throw missingRules(missing, base)
    return { unruled: [unruled(missing, base)] }
  }
  const facts = noFacts(known.subject, now)
  const previews = await previewsOf(known, facts, { rulesFiles, inputs, github, labels: undefined, mayList: true })
  if (inputs.configurationPaths.length === 0)
    return {
      ...leave(known.subject, unruled(missing, base)),
      previews,
    }
  if (previews.length === 0) throw missingRules(missing, base)
  return { ...leave(known.subject, `${branchText(base)} has no ${missing.join(' and no ')} yet`), previews }
}
