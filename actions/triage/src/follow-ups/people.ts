import type { Subject } from '../facts/facts.ts'
import { decided, undecided, type FollowUpDecision } from './decision.ts'
import { holds, requestedFor, type MatchedRule, type RequestedAction } from './matched-rules.ts'
import type { FollowUpFacts } from './facts.ts'
import type { Choice } from './model.ts'
import { choiceText, namedIn, namesIn, teamText, type Name } from './choice.ts'
import { isSameLogin, loginKey, picksOf } from './load-balance.ts'
import { currentPeople, wasBefore, type Role, type CurrentPeople } from './current-people.ts'

const KINDS = { assign: 'assignee', review: 'reviewer' } as const

/** Whom to assign, or to request a review from. Named people come before picked ones, as a pick counts them. */
export function decidePeople(
  role: Role,
  matched: readonly MatchedRule[],
  facts: FollowUpFacts,
): readonly FollowUpDecision[] {
  const { subject } = facts
  const requested = requestedFor(role, matched, subject.kind)
  const held = requested.filter(holds)
  const obstacle = obstacleTo(role, subject)
  const chosen: FollowUpDecision[] = []
  for (const request of [...held.filter(({ value }) => !isPick(value)), ...held.filter(({ value }) => isPick(value))]) {
    const choosing: Choosing = { request, role, facts, current: currentPeople(role, subject, facts.changes), chosen }
    chosen.push(...(obstacle === undefined ? choose(choosing) : [leftAlone(choosing, obstacle)]))
  }
  const open = requested.filter((request) => !holds(request))
  return [
    ...withinRoom(chosen, facts),
    ...open.map((request) =>
      undecided(request, { number: subject.number, kind: KINDS[role], what: choiceText(request.value) }),
    ),
  ]
}

const isPick = ({ pick }: Choice): boolean => pick !== Number.POSITIVE_INFINITY

export function obstacleTo(role: Role, subject: Subject): string | undefined {
  if (!subject.isOpen) return 'it is closed'
  return role === 'review' && subject.isDraft ? 'it is a draft, and reviews are requested when it is ready' : undefined
}

/** Whether the choice may be incomplete, as far as that can be told without the members of teams. */
export function isOpen(choice: Choice, current: CurrentPeople, author: string): boolean {
  const named = namedIn(choice)
  const before = named.filter((name) => wasBefore(name, current))
  if (isPick(choice)) return before.length < choice.pick && current.manualChoice === undefined
  const hasMembers = choice.from.some(({ kind }) => kind === 'members')
  return hasMembers || named.some((name) => !before.includes(name) && name.key !== loginKey(author))
}

interface Choosing {
  readonly request: RequestedAction<Role>
  readonly role: Role
  readonly facts: FollowUpFacts
  readonly current: CurrentPeople
  /** What the rules before this one came to. */
  readonly chosen: readonly FollowUpDecision[]
}

function choose(choosing: Choosing): readonly FollowUpDecision[] {
  const { request, facts, current } = choosing
  const choice = request.value
  const named = namedIn(choice)
  if (isPick(choice)) {
    const before = decisionsOn(named, choosing)
    if (named.filter((name) => isTaken(name, choosing)).length >= choice.pick) return before
    if (current.manualChoice !== undefined) return [...before, leftAlone(choosing, current.manualChoice)]
  }
  const names = namesIn(choice, facts.members)
  if (names === undefined) return [leftAlone(choosing, 'the members of its teams could not be read')]
  return [...decisionsOn(names, choosing), ...newlyChosen(names, choosing)]
}

/** A pick counts those who are there, were there, or are chosen by a rule before it. */
const isTaken = (name: Name, { current, chosen }: Choosing): boolean =>
  wasBefore(name, current) || chosen.some((decision) => decision.action === 'add' && isOn(name, decision))

const isOn = ({ shown }: Name, { what }: FollowUpDecision): boolean => isSameLogin(what, shown)

/** Those who are assigned or requested, or were before: none of them is a second time. */
function decisionsOn(names: readonly Name[], choosing: Choosing): FollowUpDecision[] {
  const { current, chosen } = choosing
  return names
    .filter((name) => wasBefore(name, current) && !chosen.some((decision) => isOn(name, decision)))
    .map((name) => decisionOn(name, choosing))
}

const NOW = { assign: 'is already assigned', review: 'is already requested' } as const
const BEFORE = { assign: 'was assigned before', review: 'was requested before, or has reviewed' } as const

function decisionOn(name: Name, { request, role, facts, current }: Choosing): FollowUpDecision {
  const parts = { number: facts.subject.number, kind: KINDS[role], what: name.shown }
  const decision = (action: 'keep' | 'leave', because: string): FollowUpDecision =>
    decided(request.value.place, { ...parts, action, because })
  if (current.isNow(name)) return decision('keep', `${name.shown} ${NOW[role]}`)
  const change = current.changeOf(name)
  if (change?.kind === 'removed' && !change.isOurs)
    return decision('leave', `${change.by.login} removed ${name.shown}, though ${request.answer.because}`)
  return decision('keep', `${name.shown} ${BEFORE[role]}`)
}

function newlyChosen(names: readonly Name[], choosing: Choosing): readonly FollowUpDecision[] {
  const { request, role, facts } = choosing
  const { pick, atMost } = request.value
  const free = names.filter((name) => !isTaken(name, choosing))
  const wanted = pick - (names.length - free.length)
  const candidates = free.map(({ shown }) => shown)
  const excluded = excludedFor(choosing)
  // Those who are named without a pick keep the order of the file.
  const turn = isPick(request.value) ? facts.subject.number : 0
  const { picked, passedOver } = picksOf({ candidates, pick: wanted, atMost, loads: facts.loads[role], excluded, turn })
  if (!isPick(request.value))
    return [
      ...picked.map(({ login }) => added(login, choosing, request.answer.because)),
      ...passedOver.map(({ login, because }) => leftAlone(choosing, because, login)),
    ]
  const reasons = passedOver.map(({ because }) => because).join('; ') || 'the rules name no other candidate'
  return [
    ...picked.map(({ login, because }) => added(login, choosing, `${request.answer.because}, and ${because}`)),
    ...(picked.length < wanted ? [leftAlone(choosing, reasons)] : []),
  ]
}

const added = (what: string, { request, role, facts }: Choosing, because: string): FollowUpDecision =>
  decided(request.value.place, { number: facts.subject.number, kind: KINDS[role], what, action: 'add', because })

/** Authors cannot review their own pull request, and need not be assigned to their own issue. */
function excludedFor({ request, role, facts: { subject, owner } }: Choosing): ReadonlyMap<string, string> {
  const { login } = subject.author
  const teams = request.value.from.flatMap((candidate) => (candidate.kind === 'team' ? [candidate.team] : []))
  const foreign = teams.filter(({ organization }) => role === 'review' && loginKey(organization) !== loginKey(owner))
  return new Map([
    [loginKey(login), `${login} is the author`],
    ...foreign.map((team): [string, string] => [
      loginKey(teamText(team)),
      `${teamText(team)} is not a team of ${owner}, which owns this repository`,
    ]),
  ])
}

function leftAlone(
  { request, role, facts }: Choosing,
  because: string,
  what = choiceText(request.value),
): FollowUpDecision {
  const parts = { number: facts.subject.number, kind: KINDS[role], what }
  return decided(request.value.place, { ...parts, action: 'leave', because })
}

// "You can assign up to 10 people": https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users
const MOST_ASSIGNEES = 10

function withinRoom(decisions: readonly FollowUpDecision[], { subject }: FollowUpFacts): readonly FollowUpDecision[] {
  const additions = decisions.filter(({ kind, action }) => kind === 'assignee' && action === 'add')
  const overflowing = additions.slice(Math.max(0, MOST_ASSIGNEES - subject.assignees.length))
  const because = `GitHub allows at most ${MOST_ASSIGNEES} assignees`
  return decisions.map((decision) =>
    overflowing.includes(decision) ? { ...decision, action: 'leave', because } : decision,
  )
}
