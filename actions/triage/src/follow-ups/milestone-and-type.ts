import type { ThreadChange } from '@porchlight/github'
import type { Subject } from '../facts/facts.ts'
import { decided, undecided, type FollowUpDecision } from './decision.ts'
import { holds, requestedFor, type MatchedRule, type RequestedAction } from './matched-rules.ts'
import type { FollowUpFacts } from './facts.ts'
import type { Named } from './model.ts'
import { placeText } from '../rules/yaml.ts'

/** A subject has one milestone and one type: the first rule in the file gives it. */
export type Single = 'milestone' | 'type'

export function decideName(
  kind: Single,
  matched: readonly MatchedRule[],
  facts: FollowUpFacts,
): readonly FollowUpDecision[] {
  const { subject } = facts
  const requested = requestedFor(kind, matched, subject.kind)
  const [first, ...others] = requested.filter(holds)
  const open = requested.filter((request) => !holds(request))
  return [
    ...(first === undefined
      ? []
      : [firstDecision(kind, first, facts), ...laterDecisions(kind, { first, others }, facts)]),
    ...open.map((request) => undecided(request, { number: subject.number, kind, what: request.value.name })),
  ]
}

/** What rules would give to a subject that has none yet. */
export function pendingName(kind: Single, matched: readonly MatchedRule[], subject: Subject): string | undefined {
  return subject[kind] === null ? requestedFor(kind, matched, subject.kind).find(holds)?.value.name : undefined
}

/** GitHub lets two milestones differ in case alone, and compares types without it. */
const isSameName = (kind: Single, one: string, other: string): boolean =>
  one === other || (kind === 'type' && one.toLowerCase() === other.toLowerCase())

function firstDecision(
  kind: Single,
  { value, answer }: RequestedAction<Single>,
  facts: FollowUpFacts,
): FollowUpDecision {
  const { subject, changes } = facts
  const decision = (action: FollowUpDecision['action'], because: string): FollowUpDecision =>
    decided(value.place, { number: subject.number, kind, what: value.name, action, because })
  const now = subject[kind]
  if (now !== null && isSameName(kind, now, value.name)) return decision('keep', answer.because)
  if (now !== null) return decision('leave', `it has the ${kind} ${now}, though ${answer.because}`)
  const before = changes.find(({ what }) => what === kind)
  if (before !== undefined) return decision('leave', `${beforeText(before)}, though ${answer.because}`)
  if (kind === 'milestone' && !isThere(value, facts))
    return decision('leave', `the repository has no open milestone ${value.name}`)
  return decision('add', answer.because)
}

const isThere = ({ name }: Named, { milestones }: FollowUpFacts): boolean =>
  milestones.some(({ title }) => title === name)

/** A milestone that is to be set and is not there: a mistake in the rules. */
export function missingMilestone(matched: readonly MatchedRule[], facts: FollowUpFacts): Named | undefined {
  const { subject, changes } = facts
  const first = requestedFor('milestone', matched, subject.kind).find(holds)?.value
  const isSettled = subject.milestone !== null || changes.some(({ what }) => what === 'milestone')
  return first === undefined || isSettled || isThere(first, facts) ? undefined : first
}

const beforeText = ({ what, kind, name, by }: ThreadChange): string =>
  kind === 'removed' ? `${by.login} removed the ${what} ${name}` : `it had the ${what} ${name} before`

function laterDecisions(
  kind: Single,
  { first, others }: { first: RequestedAction<Single>; others: readonly RequestedAction<Single>[] },
  { subject: { number } }: FollowUpFacts,
): readonly FollowUpDecision[] {
  const because = `${first.value.name} comes first, at ${placeText(first.value.place)}`
  return others
    .filter(({ value }) => !isSameName(kind, value.name, first.value.name))
    .map(({ value }) => decided(value.place, { number, kind, what: value.name, action: 'leave', because }))
}
