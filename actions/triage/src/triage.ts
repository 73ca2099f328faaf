import type { LeftAlone } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { decide, proposals, type Problem } from './decide.ts'
import { contestedLabels } from './decide/people.ts'
import { verdictsOf } from './decide/verdicts.ts'
import type { Subject } from './facts.ts'
import { changesOf, factsOf, subjectOf, type Known } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { versionOf } from './issue-version.ts'
import { labelKey, type Decision, type Triage } from './plan.ts'
import { DEFAULT_PATHS, rulesFileReader, type ReadRulesFile, type RulesFile } from './rules-file.ts'
import type { Hint, Rules } from './rules/model.ts'
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
  readonly now: Date
  readonly readFile: ReadRulesFile
  readonly limit: TimeLimit
  /** In lower case. */
  readonly existingLabels: () => Promise<Set<string>>
}

/** Gathers and decides, one subject after the other. */
export async function triage(
  targets: readonly Target[],
  { inputs, github, now }: { inputs: Inputs; github: GitHub; now: Date },
): Promise<Triaged> {
  const means = {
    inputs,
    github,
    now,
    readFile: rulesFileReader(inputs, github),
    limit: timeLimit(),
    existingLabels: labelReader(github),
  }
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
  const rest = await triageByRules(found, { ...means, version: versioned.version })
  return { ...rest, effects: [...(rest.effects ?? []), ...versioned.effects] }
}

const leave = (subject: Subject, because: string): Partial<Triaged> => ({
  subjects: [subject],
  leftAlone: [{ what: `#${subject.number}`, because }],
})

interface Ruling extends Means {
  readonly version: string | undefined
}

async function triageByRules(known: Known, ruling: Ruling): Promise<Partial<Triaged>> {
  const { inputs, github, readFile, limit, now, version } = ruling
  const { subject, pull } = known
  const base = pull?.base.name
  const file = await readFile({ base, version })
  if (file === undefined) {
    const branch = base === undefined ? 'the default branch' : `the branch ${base}`
    return leave(subject, `there are no rules: ${branch} has neither ${DEFAULT_PATHS.join(' nor ')}`)
  }
  const rules = rulesFrom(file, subject, inputs)
  const facts = await factsOf(known, rules, { github, now })
  const verdicts = verdictsOf(facts, rules, limit)
  const deciding = { subject, rules, sync: inputs.sync ?? rules.sync ?? 'off' }
  const contested = contestedLabels(proposals(verdicts, deciding), subject, deciding.sync)
  const changes = await changesOf(contested, subject, github)
  const { plan, decisions, problems } = decide(verdicts, deciding, changes)
  const effects = [...(await definedLabels(plan.effects, rules, ruling)), ...plan.effects]
  return { subjects: [subject], ...plan, effects, decisions, problems, hints: rules.hints }
}

/** Labels to create as the rules define them. The repository's labels are read once, and only if one of those is added. */
async function definedLabels(
  effects: readonly Triage[],
  { definitions }: Rules,
  { existingLabels }: Means,
): Promise<Triage[]> {
  const added = effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : [])).map(labelKey)
  const wanted = definitions.filter(({ name }) => added.includes(labelKey(name)))
  if (wanted.length === 0) return []
  const existing = await existingLabels()
  const missing = wanted.filter(({ name }) => !existing.has(labelKey(name)))
  for (const { name } of missing) existing.add(labelKey(name))
  const because = 'the rules define it and it does not exist yet'
  return missing.map(({ name: label, color, description }) => ({
    kind: 'create-label',
    label,
    color,
    description,
    because,
  }))
}

/** Reads the names of the repository's labels when first asked. */
function labelReader(github: GitHub): () => Promise<Set<string>> {
  let reading: Promise<Set<string>> | undefined
  return async () => {
    reading ??= github.labels.defined().then((labels) => new Set(labels.map(({ name }) => labelKey(name))))
    return await reading
  }
}

const rulesFrom = ({ text, path }: RulesFile, { kind }: Subject, inputs: Inputs): Rules =>
  readRules(text, {
    path,
    kind,
    dot: inputs.dot,
    isIssueLabeler: inputs.enableVersionedRegex !== undefined,
    field: fieldOf(inputs),
  })

/** github/issue-labeler looks at the body alone unless told otherwise; a title says more than most bodies. */
function fieldOf({ includeTitle, includeBody, enableVersionedRegex }: Inputs): 'title' | 'body' | 'title and body' {
  const isTitleIn = includeTitle ?? enableVersionedRegex === undefined
  if (!includeBody) return 'title'
  return isTitleIn ? 'title and body' : 'body'
}
