import type { LeftAlone, Plan } from '@porchlight/action-kit/pure'
import type { Subject } from '../facts/facts.ts'
import { decidePeople } from './people.ts'
import { decideComment } from './comment.ts'
import { choiceText } from './choice.ts'
import { undecided, type FollowUpDecision } from './decision.ts'
import { requestedFor, type MatchedRule } from './matched-rules.ts'
import type { FollowUpEffect } from './effects.ts'
import { currentComment, type FollowUpFacts, type Mistake } from './facts.ts'
import { decideName, missingMilestone } from './milestone-and-type.ts'
import { quoted } from '../conditions/result.ts'

export interface FollowUpPlan extends Plan<FollowUpEffect> {
  readonly decisions: readonly FollowUpDecision[]
  readonly mistakes: readonly Mistake[]
}

/** What follows for one subject, besides labels, from rules whose conditions are answered. */
export function decideFollowUps(matched: readonly MatchedRule[], facts: FollowUpFacts): FollowUpPlan {
  const comment = decideComment(matched, facts)
  const decisions = [
    ...decidePeople('assign', matched, facts),
    ...decidePeople('review', matched, facts),
    ...decideName('milestone', matched, facts),
    ...decideName('type', matched, facts),
    ...comment.decisions,
  ]
  return {
    effects: [
      ...assignEffects(decisions, facts),
      ...reviewEffects(decisions, facts),
      ...milestoneEffects(decisions, facts),
      ...typeEffects(decisions),
      ...commentEffects(decisions, facts, comment.body),
    ],
    leftAlone: decisions.filter(({ action }) => action === 'leave').map(leftAloneOf),
    decisions,
    mistakes: [...facts.mistakes, ...unevaluated(matched), ...missingMilestones(matched, facts)],
  }
}

type Decisions = readonly FollowUpDecision[]

const added = (decisions: Decisions, wanted: FollowUpDecision['kind']): Decisions =>
  decisions.filter(({ kind, action }) => kind === wanted && action === 'add')

const namesOf = (decisions: Decisions): readonly string[] => decisions.map(({ what }) => what)

/** A reason that all share is said once; several are said with the name that each is for. */
function becauseOf(decisions: Decisions): string {
  const [first, ...others] = decisions
  if (first === undefined) return ''
  if (others.every(({ because }) => because === first.because)) return first.because
  return decisions.map(({ what, because }) => `${what}: ${because}`).join('; ')
}

function assignEffects(decisions: Decisions, { subject: { number } }: FollowUpFacts): readonly FollowUpEffect[] {
  const people = added(decisions, 'assignee')
  return people.length === 0 ? [] : [{ kind: 'assign', number, people: namesOf(people), because: becauseOf(people) }]
}

/** Apart, as GitHub refuses a request as a whole, and most tokens may not ask teams. */
function reviewEffects(decisions: Decisions, { subject: { number } }: FollowUpFacts): readonly FollowUpEffect[] {
  const asked = added(decisions, 'reviewer')
  const people = asked.filter(({ what }) => !what.includes('/'))
  const teams = asked.filter(({ what }) => what.includes('/'))
  const request = { kind: 'request-reviews' as const, number, people: [], teams: [] }
  return [
    ...(people.length === 0 ? [] : [{ ...request, people: namesOf(people), because: becauseOf(people) }]),
    ...(teams.length === 0 ? [] : [{ ...request, teams: namesOf(teams).map(slugOf), because: becauseOf(teams) }]),
  ]
}

const slugOf = (team: string): string => team.slice(team.indexOf('/') + 1)

const milestoneEffects = (decisions: Decisions, facts: FollowUpFacts): readonly FollowUpEffect[] =>
  added(decisions, 'milestone').flatMap(({ number, what: title, because }) => {
    const milestone = facts.milestones.find((each) => each.title === title)?.number
    return milestone === undefined ? [] : [{ kind: 'set-milestone', number, title, milestone, because }]
  })

const typeEffects = (decisions: Decisions): readonly FollowUpEffect[] =>
  added(decisions, 'type').map(({ number, what: type, because }) => ({ kind: 'set-type', number, type, because }))

function commentEffects(
  decisions: Decisions,
  facts: FollowUpFacts,
  body: string | undefined,
): readonly FollowUpEffect[] {
  const { number, nodeId } = facts.subject
  const current = currentComment(facts)
  return decisions.flatMap(({ kind, action, because }): FollowUpEffect[] => {
    if (kind !== 'comment') return []
    if (action === 'remove' && current) return [{ kind: 'remove-comment', number, comment: current.id, because }]
    if (body === undefined || (action !== 'add' && action !== 'change')) return []
    return [{ kind: 'comment', number, nodeId, body, replaces: current?.id ?? null, because }]
  })
}

const SUBJECTS: Readonly<Record<FollowUpDecision['kind'], (what: string) => string>> = {
  assignee: (what) => `${what} as assignee of`,
  reviewer: (what) => `${what} as reviewer of`,
  mentor: (what) => `${what} as mentor for`,
  milestone: (what) => `the milestone ${what} of`,
  type: (what) => `the type ${what} of`,
  comment: () => 'the comment on',
}

export const leftAloneOf = ({ kind, what, number, because }: FollowUpDecision): LeftAlone => ({
  what: `${SUBJECTS[kind](what)} #${number}`,
  because,
})

/** Where the rule gives a label as well, that label's verdict says so. */
const unevaluated = (matched: readonly MatchedRule[]): readonly Mistake[] =>
  matched.flatMap(({ rule, answer }) =>
    answer.problem === undefined || rule.hasLabels
      ? []
      : [{ place: rule.place, message: `This rule is not decided: ${answer.problem}.` }],
  )

function missingMilestones(matched: readonly MatchedRule[], facts: FollowUpFacts): readonly Mistake[] {
  const missing = missingMilestone(matched, facts)
  if (missing === undefined) return []
  const open = facts.milestones.map(({ title }) => quoted(title)).join(', ') || 'none'
  return [
    {
      place: missing.place,
      message: `There is no open milestone ${quoted(missing.name)} in this repository. Create it, or write the title of one: ${open}.`,
    },
  ]
}

/** What rules ask for, by their conditions alone: nothing is picked, and nothing is looked up. */
export function requestedActions(
  matched: readonly MatchedRule[],
  { kind: subject, number }: Subject,
): readonly FollowUpDecision[] {
  const people = (['assign', 'review', 'mentor'] as const).flatMap((key) =>
    requestedFor(key, matched, subject).map((request) =>
      undecided(request, { number, kind: PEOPLE[key], what: choiceText(request.value) }),
    ),
  )
  const names = (['milestone', 'type'] as const).flatMap((kind) =>
    requestedFor(kind, matched, subject).map((request) =>
      undecided(request, { number, kind, what: request.value.name }),
    ),
  )
  const comments = requestedFor('comment', matched, subject).map((request) =>
    undecided(request, { number, kind: 'comment', what: '' }),
  )
  return [...people, ...names, ...comments]
}

const PEOPLE = { assign: 'assignee', review: 'reviewer', mentor: 'mentor' } as const
