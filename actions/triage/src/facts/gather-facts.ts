import { isUserError, messageOf } from '@porchlight/action-kit/pure'
import type { GitHub, PullRequest } from '@porchlight/github'
import { undefinedIfMissing } from '@porchlight/github/pure'
import { needsFiles, needsOf, type Need, type Question } from '../conditions/condition.ts'
import { formPath, formTemplateFrom } from '../conditions/form-template.ts'
import { exceedsFileLimit } from '../labels/verdicts.ts'
import type { ConditionalRule } from '../rules/model.ts'
import { decidingFiles, generatedFiles } from './changed-files.ts'
import {
  noFacts,
  teamKey,
  type DiscussionDetails,
  type Facts,
  type FormTemplate,
  type Subject,
  type Unread,
} from './facts.ts'
import type { ReadFirstContribution } from './request-cache.ts'
import type { Rules } from '../rules/rules.ts'

interface Gathering extends Question {
  readonly pull: PullRequest | null
  readonly rules: Rules
  readonly github: GitHub
  readonly readFirstContribution: ReadFirstContribution
  /** Lists changed files to the end, for what else would have matched. */
  readonly isExplained: boolean
}

/** What the rules need beyond the subject itself, each fact once and none that no rule asks for. */
export async function gatherFacts(
  subject: Subject,
  { now, ...means }: Omit<Gathering, 'facts'> & { readonly now: Date },
): Promise<Facts> {
  let facts = noFacts(subject, now)
  for (const gather of Object.values(GATHERERS)) facts = { ...facts, ...(await gather({ ...means, facts })) }
  return facts
}

type Gather = (gathering: Gathering) => Promise<Partial<Facts>>

/** Files come last, as the other facts may decide a rule without them. */
const GATHERERS: Readonly<Record<Need['kind'], Gather>> = { commits, generated, team: teams, first, form: forms, files }

const askingRules = ({ rules, facts: { subject } }: Gathering): readonly ConditionalRule[] =>
  [...rules.rules, ...rules.followUps].filter(
    (rule) => rule.appliesTo.includes(subject.kind) && !exceedsFileLimit(rule, subject.changedFiles, rules.limits),
  )

type NeedOf<Kind extends Need['kind']> = Extract<Need, { kind: Kind }>

const needed = <Kind extends Need['kind']>(kind: Kind, gathering: Gathering): readonly NeedOf<Kind>[] =>
  askingRules(gathering)
    .flatMap(({ when }) => needsOf(when))
    .filter((need): need is NeedOf<Kind> => need.kind === kind)

async function files(gathering: Gathering): Promise<Partial<Facts>> {
  const { facts, github, isExplained } = gathering
  const { kind, number, changedFiles } = facts.subject
  const asking = askingRules(gathering).filter(({ when }) => needsFiles(when))
  if (kind !== 'pull request' || asking.length === 0) return {}
  if (changedFiles === 0) return { files: { files: [], isComplete: true } }
  const { rules, fallback } = gathering.rules
  const openLabels = [...rules.map(({ label }) => label), ...(fallback === undefined ? [] : [fallback.label])]
  if (!isExplained) return { files: await decidingFiles(asking, { ...gathering, facts: { ...facts, openLabels } }) }
  return { files: await github.pullRequests.files(number, { expected: changedFiles }) }
}

async function commits(gathering: Gathering): Promise<Partial<Facts>> {
  const { pull, github } = gathering
  if (pull === null || needed('commits', gathering).length === 0) return {}
  return { commits: (await github.pullRequests.commits(pull)).map(({ message }) => message) }
}

/** `.gitattributes` of the base branch says what is generated, as it does on GitHub's own pages. */
async function generated(gathering: Gathering): Promise<Partial<Facts>> {
  const { pull, github } = gathering
  if (pull === null || needed('generated', gathering).length === 0) return {}
  const attributes = await github.contents.file('.gitattributes', { ref: pull.base.name })
  return { isGenerated: generatedFiles(attributes?.text ?? '') }
}

async function teams(gathering: Gathering): Promise<Partial<Facts>> {
  const known = new Map<string, boolean | Unread>()
  for (const { team } of needed('team', gathering)) {
    if (known.has(teamKey(team))) continue
    const { login } = gathering.facts.subject.author
    known.set(teamKey(team), await orUnread(gathering.github.people.isTeamMember(team.organization, team.slug, login)))
  }
  return { teams: known }
}

/** What only a maintainer can put right, such as a token that sees no teams, keeps no other rule from being decided. */
async function orUnread<Value>(reading: Promise<Value>): Promise<Value | Unread> {
  try {
    return await reading
  } catch (error) {
    if (!isUserError(error)) throw error
    return { problem: messageOf(error).replace(/\.$/, '') }
  }
}

async function first(gathering: Gathering): Promise<Partial<Facts>> {
  const { facts, github, readFirstContribution } = gathering
  const { subject } = facts
  if (needed('first', gathering).length === 0) return {}
  const isFirst =
    subject.discussion === null
      ? isFirstOfAuthor(subject, readFirstContribution)
      : isFirstDiscussion(subject, subject.discussion, github)
  return { isFirst: await orUnread(isFirst) }
}

async function isFirstOfAuthor({ author, kind, number }: Subject, read: ReadFirstContribution): Promise<boolean> {
  const earliest = await read(author.login, kind)
  return earliest === undefined || earliest >= number
}

/** Null for authors that have no such list, such as apps. Compared by number, so that of two at once exactly one is first. */
async function isFirstDiscussion(
  { number, author }: Subject,
  { repositoryId }: DiscussionDetails,
  { discussions }: GitHub,
): Promise<boolean | null> {
  const home = repositoryId === '' ? (await discussions.discussion(number)).repositoryId : repositoryId
  const started = await undefinedIfMissing(discussions.startedBy(author.login, home))
  return started === undefined ? null : started.every((other) => other >= number)
}

async function forms(gathering: Gathering): Promise<Partial<Facts>> {
  const { kind } = gathering.facts.subject
  const paths = new Set(needed('form', gathering).map(({ template }) => formPath(template, kind)))
  const known = new Map<string, FormTemplate | Unread>()
  for (const path of paths) {
    const found = await orUnread(formAt(path, gathering.github))
    if (found !== undefined) known.set(path, found)
  }
  return { forms: known }
}

async function formAt(path: string, { contents }: GitHub): Promise<FormTemplate | undefined> {
  const file = await contents.file(path)
  return file && formTemplateFrom(file.text, path)
}
