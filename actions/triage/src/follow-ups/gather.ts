import { isUserError, messageOf } from '@porchlight/action-kit/pure'
import type { GitHub } from '@porchlight/github'
import { teamKey, type Subject, type Team } from '../facts/facts.ts'
import type { Sync } from '../rules/model.ts'
import { COMMENT_MARKER, mentorsIn } from './messages.ts'
import { commentObstacle, commentingRules } from './comment.ts'
import { isOpen, obstacleTo } from './people.ts'
import { holds, requestedFor, type MatchedRule } from './matched-rules.ts'
import { noFollowUpFacts, currentComment, type FollowUpFacts, type Loads, type Mistake } from './facts.ts'
import { isMentorOpen } from './mentors.ts'
import type { Choice } from './model.ts'
import { namesIn, teamsIn, type Members, type Name } from './choice.ts'
import { pendingName } from './milestone-and-type.ts'
import { loginKey, needsLoads } from './load-balance.ts'
import type { FollowUpReader } from './reader.ts'
import { currentPeople, wasBefore, type Role } from './current-people.ts'

interface Sources {
  readonly github: GitHub
  readonly reader: FollowUpReader
  readonly sync: Sync | undefined
}

/** What the rules that hold depend on, each fact once, and none that decides nothing. */
export async function gatherFollowUps(
  matched: readonly MatchedRule[],
  subject: Subject,
  { github, reader, sync }: Sources,
): Promise<FollowUpFacts> {
  let facts = noFollowUpFacts(subject, { owner: github.repository.owner, sync })
  if (needsComments(matched, facts))
    facts = { ...facts, comments: await github.comments.withMarker(subject.number, COMMENT_MARKER) }
  if (needsHistory(matched, facts)) {
    const withTypes = pendingName('type', matched, subject) !== undefined
    facts = { ...facts, changes: await github.threadHistory.changes(subject.number, { withTypes }) }
  }
  const open = openChoices(matched, facts)
  const { members, mistakes } = await membersFor(open, github)
  facts = { ...facts, members }
  const { loads, unread, mistakes: unknown } = await loadsFor(open, facts, reader)
  facts = { ...facts, loads, unread }
  if (needsMilestones(matched, facts)) facts = { ...facts, milestones: await reader.milestones() }
  return { ...facts, mistakes: [...mistakes, ...unknown] }
}

/** What was just opened has no comment of ours. */
function needsComments(matched: readonly MatchedRule[], { subject, sync }: FollowUpFacts): boolean {
  const commenting = commentingRules(matched)
  if (subject.isNew || commenting.length === 0) return false
  if (commenting.some(holds)) return subject.isOpen && !subject.isLocked
  return commenting.every(
    ({ answer, rule }) => answer.verdict === 'no' && answer.isTransient !== true && (sync ?? rule.sync) !== 'off',
  )
}

function needsHistory(matched: readonly MatchedRule[], facts: FollowUpFacts): boolean {
  const { subject } = facts
  if (subject.isNew) return false
  const commenting = commentingRules(matched)
  return (
    ROLES.some((role) => openIn(role, matched, facts, { isHistoryKnown: false }).length > 0) ||
    pendingName('milestone', matched, subject) !== undefined ||
    pendingName('type', matched, subject) !== undefined ||
    (commenting.some(holds) && currentComment(facts) === undefined && commentObstacle(commenting, facts) === undefined)
  )
}

const needsMilestones = (matched: readonly MatchedRule[], { subject, changes }: FollowUpFacts): boolean =>
  pendingName('milestone', matched, subject) !== undefined && !changes.some(({ what }) => what === 'milestone')

const ROLES: readonly Role[] = ['assign', 'review']

interface OpenChoice {
  readonly kind: keyof Loads
  readonly choice: Choice
  /** Those who need not be chosen any more. */
  readonly isTaken: (name: Name) => boolean
}

/** Choices that are not complete yet. */
function openChoices(matched: readonly MatchedRule[], facts: FollowUpFacts): readonly OpenChoice[] {
  return [
    ...ROLES.flatMap((role) => openIn(role, matched, facts, { isHistoryKnown: true })),
    ...openMentors(matched, facts),
  ]
}

function openIn(
  role: Role,
  matched: readonly MatchedRule[],
  { subject, changes }: FollowUpFacts,
  { isHistoryKnown }: { isHistoryKnown: boolean },
): readonly OpenChoice[] {
  if (obstacleTo(role, subject) !== undefined) return []
  const current = currentPeople(role, subject, changes)
  const known = isHistoryKnown ? current : { ...current, manualChoice: undefined }
  return requestedFor(role, matched, subject.kind)
    .filter(holds)
    .filter(({ value }) => isOpen(value, known, subject.author.login))
    .map(({ value: choice }) => ({ kind: role, choice, isTaken: (name) => wasBefore(name, current) }))
}

function openMentors(matched: readonly MatchedRule[], facts: FollowUpFacts): readonly OpenChoice[] {
  const commenting = commentingRules(matched)
  if (commentObstacle(commenting, facts) !== undefined) return []
  const current = currentComment(facts)
  const before = current === undefined ? [] : mentorsIn(current)
  const keys = before.map(loginKey)
  return requestedFor('mentor', matched, facts.subject.kind)
    .filter(holds)
    .filter(({ value }) => isMentorOpen(value, before))
    .map(({ value: choice }) => ({ kind: 'mentor', choice, isTaken: ({ key }) => keys.includes(key) }))
}

async function membersFor(
  open: readonly OpenChoice[],
  github: GitHub,
): Promise<{ members: Members; mistakes: readonly Mistake[] }> {
  const members = new Map<string, readonly string[]>()
  const mistakes: Mistake[] = []
  const wanted = open.flatMap(({ choice }) => teamsIn(choice).map((team) => ({ team, place: choice.place })))
  for (const { team, place } of wanted) {
    const found = await orProblem(peopleIn(team, github))
    if ('problem' in found) mistakes.push({ place, message: found.problem })
    else members.set(teamKey(team), found.value)
  }
  return { members, mistakes }
}

/** Logins of a team's members: of those alone who are people. */
export async function peopleIn({ organization, slug }: Team, { people }: GitHub): Promise<readonly string[]> {
  const members = await people.teamMembers(organization, slug)
  return members.filter(({ type }) => type === 'User').map(({ login }) => login)
}

async function loadsFor(
  open: readonly OpenChoice[],
  { subject: { author }, members, loads }: FollowUpFacts,
  reader: FollowUpReader,
): Promise<Pick<FollowUpFacts, 'loads' | 'unread'> & { readonly mistakes: readonly Mistake[] }> {
  const known = { ...loads }
  const unread = new Set<Choice>()
  const mistakes: Mistake[] = []
  const excluded = new Map([[loginKey(author.login), '']])
  for (const { kind, choice, isTaken } of open) {
    const names = namesIn(choice, members) ?? []
    const free = names.filter((name) => !isTaken(name))
    const candidates = free.map(({ shown }) => shown).filter((login) => !excluded.has(loginKey(login)))
    const pick = choice.pick - (names.length - free.length)
    if (pick <= 0 || !needsLoads({ candidates, pick, atMost: choice.atMost, excluded })) continue
    const found = await orProblem(reader.load(kind, candidates))
    if ('value' in found) known[kind] = found.value
    else {
      unread.add(choice)
      mistakes.push({ place: choice.place, message: found.problem })
    }
  }
  return { loads: known, unread, mistakes }
}

/** A login or a team that GitHub does not show is the maintainer's to fix, and keeps nothing else from being done. */
async function orProblem<Value>(reading: Promise<Value>): Promise<{ value: Value } | { problem: string }> {
  try {
    return { value: await reading }
  } catch (error) {
    if (!isUserError(error)) throw error
    return { problem: messageOf(error) }
  }
}
