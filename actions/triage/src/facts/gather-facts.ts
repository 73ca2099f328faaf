import type { GitHub, PullRequest } from '@porchlight/github'
import type { Question } from '../conditions/evaluate.ts'
import { exceedsFileLimit } from '../labels/verdicts.ts'
import { teamKey } from '../conditions/who.ts'
import type { Facts, Subject } from './facts.ts'
import { formPath, formTemplateFrom, type FormTemplate } from '../conditions/form-template.ts'
import type { ReadFirst } from './request-cache.ts'
import { conditionsIn, readsFiles, type Asking, type Condition, type Rules } from '../rules/model.ts'
import { isFirstDiscussion } from '../targets/discussion-subject.ts'
import { decidingFiles } from './changed-files.ts'
import { generatedFiles } from './generated.ts'

interface Gathering extends Question {
  readonly subject: Subject
  readonly pull: PullRequest | null
  readonly rules: Rules
  readonly github: GitHub
  readonly readFirst: ReadFirst
  /** Lists changed files to the end, for what else would have matched. */
  readonly isExplained: boolean
}

type Gather = (gathering: Gathering) => Promise<Partial<Facts>>

const rulesFor = ({ rules, subject }: Gathering): readonly Asking[] =>
  [...rules.rules, ...rules.followUps].filter(
    (rule) => rule.appliesTo.includes(subject.kind) && !exceedsFileLimit(rule, subject.changedFiles, rules.limits),
  )

const conditionsFor = (gathering: Gathering): readonly Condition[] =>
  rulesFor(gathering).flatMap(({ when }) => conditionsIn(when))

async function files(gathering: Gathering): Promise<Partial<Facts>> {
  const { subject, github, isExplained } = gathering
  const asking = rulesFor(gathering).filter(({ when }) => readsFiles(when))
  if (subject.kind !== 'pull request' || asking.length === 0) return {}
  if (subject.changedFiles === 0) return { files: { files: [], isComplete: true } }
  if (!isExplained) return { files: await decidingFiles(asking, gathering) }
  return { files: await github.pullRequests.files(subject.number, { expected: subject.changedFiles }) }
}

async function commits(gathering: Gathering): Promise<Partial<Facts>> {
  const { pull, github } = gathering
  const isAsked = pull !== null && conditionsFor(gathering).some(({ kind }) => kind === 'commit')
  return isAsked ? { commits: (await github.pullRequests.commits(pull)).map(({ message }) => message) } : {}
}

/** `.gitattributes` of the base branch says what is generated, as it does on GitHub's own pages. */
async function generated(gathering: Gathering): Promise<Partial<Facts>> {
  const { pull, github } = gathering
  const isAsked = conditionsFor(gathering).some(
    (condition) => condition.kind === 'number' && condition.quantity === 'lines',
  )
  if (!isAsked || pull === null) return {}
  const attributes = await github.contents.file('.gitattributes', { ref: pull.base.name })
  return { isGenerated: generatedFiles(attributes?.text ?? '') }
}

async function teams(gathering: Gathering): Promise<Partial<Facts>> {
  const asked = conditionsFor(gathering).flatMap((condition) => (condition.kind === 'team' ? [condition.team] : []))
  const known = new Map<string, boolean>()
  for (const team of asked) {
    if (known.has(teamKey(team))) continue
    const { login } = gathering.subject.author
    known.set(teamKey(team), await gathering.github.people.isTeamMember(team.organisation, team.slug, login))
  }
  return { teams: known }
}

async function first(gathering: Gathering): Promise<Partial<Facts>> {
  const { subject, github, readFirst } = gathering
  if (!conditionsFor(gathering).some(({ kind }) => kind === 'first')) return {}
  if (subject.discussion !== null) return { isFirst: await isFirstDiscussion(subject, subject.discussion, github) }
  const earliest = await readFirst(subject.author.login, subject.kind)
  return { isFirst: earliest === undefined || earliest >= subject.number }
}

async function forms(gathering: Gathering): Promise<Partial<Facts>> {
  const { kind } = gathering.subject
  const paths = new Set(
    conditionsFor(gathering).flatMap((condition) =>
      condition.kind === 'form' ? [formPath(condition.template, kind)] : [],
    ),
  )
  const known = new Map<string, FormTemplate>()
  for (const path of paths) {
    const file = await gathering.github.contents.file(path)
    if (file !== undefined) known.set(path, formTemplateFrom(file.text, path))
  }
  return { forms: known }
}

/** Files come last, as the other facts may decide a rule without them. */
export const factGatherers: readonly Gather[] = [commits, generated, teams, first, forms, files]
