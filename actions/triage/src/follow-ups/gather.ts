import { isUserError, messageOf } from '@porchlight/action-kit/pure'
import type { GitHub, ThreadRecord } from '@porchlight/github'
import { teamKey, type Subject, type Team } from '../facts/facts.ts'
import { commentMark, mentorsIn } from './own-comment.ts'
import { commentObstacle, commentingRules, decideComment } from './comment.ts'
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

interface Sources extends Pick<FollowUpFacts, 'sync' | 'otherComment'> {
  readonly github: GitHub
  readonly reader: FollowUpReader
  readonly readThread: ReadThread
}

/** How one thread is now, and what was done to it before; asked once for all that depends on it. */
export type ReadThread = (number: number, options?: { readonly withTypes: boolean }) => Promise<ThreadRecord>

/** The rules for a subject, and what their conditions come to. */
type Match = (subject: Subject) => readonly MatchedRule[]

export interface GatheredFollowUps {
  readonly matched: readonly MatchedRule[]
  readonly facts: FollowUpFacts
}

/**
 * What the rules that hold depend on, each fact once, and none that decides nothing. Where something is due, the thread
 * is read as it is now: what people did since the event counts, for the conditions as well.
 */
export async function gatherFollowUps(
  match: Match,
  subject: Subject,
  { github, reader, readThread, ...settings }: Sources,
): Promise<GatheredFollowUps> {
  const facts = noFollowUpFacts(subject, { owner: github.repository.owner, ...settings })
  const matched = match(subject)
  // What was just opened has no comment of ours.
  const known = subject.isNew ? facts : await withComments(matched, facts, github)
  if (!isDue(matched, known)) return { matched, facts: known }
  const withTypes = pendingName('type', matched, subject) !== undefined
  const record = await readThread(subject.number, { withTypes })
  const now = { ...known, subject: subjectNow(subject, record), changes: record.changes }
  const again = isAsBefore(subject, now.subject) ? matched : match(now.subject)
  // Unless another run was faster.
  const isUnread = known === facts && record.now.commentCount > 0
  const open = isUnread ? await withComments(again, now, github) : now
  return { matched: again, facts: await withCandidates(again, open, { github, reader }) }
}

async function withComments(
  matched: readonly MatchedRule[],
  facts: FollowUpFacts,
  github: GitHub,
): Promise<FollowUpFacts> {
  if (!needsComments(matched, facts)) return facts
  const mark = commentMark(commentingRules(matched))
  return { ...facts, comments: await github.comments.withMarker(facts.subject.number, mark) }
}

/** A type is told by the changes alone. */
function subjectNow(subject: Subject, { now, changes }: ThreadRecord): Subject {
  const { commentCount: _, ...state } = now
  const type = changes.find(({ what }) => what === 'type')
  return { ...subject, ...state, type: type === undefined ? subject.type : type.kind === 'added' ? type.name : null }
}

const isAsBefore = (before: Subject, now: Subject): boolean => JSON.stringify(before) === JSON.stringify(now)

async function withCandidates(
  matched: readonly MatchedRule[],
  known: FollowUpFacts,
  { github, reader }: Pick<Sources, 'github' | 'reader'>,
): Promise<FollowUpFacts> {
  const open = openChoices(matched, known)
  const { members, mistakes } = await membersFor(open, github)
  const facts = { ...known, members }
  const { loads, unread, mistakes: unknown } = await loadsFor(open, facts, reader)
  const milestones = needsMilestones(matched, facts) ? await reader.milestones() : []
  return { ...facts, loads, unread, milestones, mistakes: [...mistakes, ...unknown] }
}

function needsComments(matched: readonly MatchedRule[], { subject, sync }: FollowUpFacts): boolean {
  const commenting = commentingRules(matched)
  if (commenting.length === 0) return false
  if (commenting.some(holds)) return subject.isOpen && !subject.isLocked
  return commenting.every(
    ({ answer, rule }) => answer.verdict === 'no' && answer.isTransient !== true && (sync ?? rule.sync) !== 'off',
  )
}

/** Whether something would follow, as far as the event and our comment say; where it might, the thread is worth a read. */
const isDue = (matched: readonly MatchedRule[], facts: FollowUpFacts): boolean =>
  ROLES.some((role) => openIn(role, matched, facts, { isHistoryKnown: false }).length > 0) ||
  pendingName('milestone', matched, facts.subject) !== undefined ||
  pendingName('type', matched, facts.subject) !== undefined ||
  isCommentDue(matched, facts)

/** One that goes asks nothing of the thread. */
function isCommentDue(matched: readonly MatchedRule[], facts: FollowUpFacts): boolean {
  const commenting = commentingRules(matched)
  if (!commenting.some(holds) || commentObstacle(commenting, facts) !== undefined) return false
  if (currentComment(facts) === undefined || openMentors(matched, facts).length > 0) return true
  return decideComment(matched, facts).body !== undefined
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
  { subject: { author, number }, members, loads }: FollowUpFacts,
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
    // A mentor is mentioned, and GitHub says of nobody whom a comment mentions that there is no such user.
    const isAsked = kind === 'mentor' || needsLoads({ candidates, pick, atMost: choice.atMost, excluded })
    if (pick <= 0 || !isAsked) continue
    const found = await orProblem(reader.load(kind, { logins: candidates, besides: number }))
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
