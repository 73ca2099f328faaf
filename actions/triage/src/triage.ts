import type { LeftAlone } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { decide, proposals, type Problem } from './decide.ts'
import { contestedLabels } from './decide/people.ts'
import { verdictsOf } from './decide/verdicts.ts'
import type { Subject } from './facts.ts'
import { changesOf, factsOf, subjectOf } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { versionOf } from './issue-version.ts'
import type { Decision, Triage } from './plan.ts'
import { DEFAULT_PATH, rulesFileReader, type ReadRulesFile } from './rules-file.ts'
import type { Hint } from './rules/model.ts'
import { readRules } from './rules/read-rules.ts'
import type { Target } from './targets.ts'
import { timeLimit, type TimeLimit } from './time-limit.ts'

/** Everything that one run decided, for all its subjects. */
export interface Triaged {
  readonly subjects: readonly Subject[]
  readonly effects: readonly Triage[]
  readonly leftAlone: readonly LeftAlone[]
  readonly decisions: readonly Decision[]
  readonly problems: readonly Problem[]
  readonly hints: readonly Hint[]
}

interface Means {
  readonly inputs: Inputs
  readonly github: GitHub
  readonly readFile: ReadRulesFile
  readonly limit: TimeLimit
}

/** Gathers and decides, one subject after the other. */
export async function triage(targets: readonly Target[], inputs: Inputs, github: GitHub): Promise<Triaged> {
  const means = { inputs, github, readFile: rulesFileReader(inputs, github), limit: timeLimit() }
  const parts: Partial<Triaged>[] = []
  for (const target of targets) parts.push(await triageTarget(target, means))
  return {
    subjects: parts.flatMap(({ subjects = [] }) => subjects),
    effects: parts.flatMap(({ effects = [] }) => effects),
    leftAlone: parts.flatMap(({ leftAlone = [] }) => leftAlone),
    decisions: parts.flatMap(({ decisions = [] }) => decisions),
    problems: parts.flatMap(({ problems = [] }) => problems),
    // The same file gives the same hints for every subject.
    hints: parts.find(({ hints = [] }) => hints.length > 0)?.hints ?? [],
  }
}

async function triageTarget(target: Target, means: Means): Promise<Partial<Triaged>> {
  const found = await subjectOf(target, means.github)
  if ('missing' in found) return { leftAlone: [{ what: `#${target.number}`, because: found.missing }] }
  const { subject } = found
  const { notBefore } = means.inputs
  if (notBefore !== undefined && new Date(subject.createdAt) < notBefore) {
    return leave(subject, `it is from ${subject.createdAt}, before not-before: ${notBefore.toISOString()}`)
  }
  const versioned = versionOf(subject, means.inputs, means.limit)
  if (versioned.kind === 'missing') return { subjects: [subject], ...versioned }
  const rest = await triageByRules(subject, { ...means, base: found.base, version: versioned.version })
  return { ...rest, effects: [...(rest.effects ?? []), ...versioned.effects] }
}

const leave = (subject: Subject, because: string): Partial<Triaged> => ({
  subjects: [subject],
  leftAlone: [{ what: `#${subject.number}`, because }],
})

interface Ruling extends Means {
  readonly base: string | undefined
  readonly version: string | undefined
}

async function triageByRules(
  subject: Subject,
  { inputs, github, readFile, limit, base, version }: Ruling,
): Promise<Partial<Triaged>> {
  const file = await readFile({ base, version })
  if (file === undefined) {
    const branch = base === undefined ? 'the default branch' : `the branch ${base}`
    return leave(subject, `there are no rules: ${branch} has no ${DEFAULT_PATH}`)
  }
  const isIssueLabeler = inputs.enableVersionedRegex !== undefined
  const rules = readRules(file.text, {
    path: file.path,
    dot: inputs.dot,
    kind: subject.kind,
    isIssueLabeler,
    field: fieldOf(inputs),
  })
  const facts = await factsOf(subject, rules, github)
  const verdicts = verdictsOf(facts, rules, limit)
  const deciding = { subject, limits: rules.limits, sync: inputs.sync }
  const contested = contestedLabels(proposals(verdicts, deciding), subject, inputs.sync)
  const changes = await changesOf(contested, subject, github)
  const { plan, decisions, problems } = decide(verdicts, deciding, changes)
  return { subjects: [subject], ...plan, decisions, problems, hints: rules.hints }
}

/** github/issue-labeler looks at the body alone unless told otherwise; a title says more than most bodies. */
function fieldOf({ includeTitle, includeBody, enableVersionedRegex }: Inputs): 'title' | 'body' | 'title and body' {
  const isTitleIn = includeTitle ?? enableVersionedRegex === undefined
  if (!includeBody) return 'title'
  return isTitleIn ? 'title and body' : 'body'
}
