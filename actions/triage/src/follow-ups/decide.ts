import type { LeftAlone } from '@porchlight/action-kit'
import { chosenPeople } from './people.ts'
import { decidedComment } from './comment.ts'
import type { FollowUpDecision } from './decision.ts'
import type { Due } from './matched-rules.ts'
import type { FollowUpEffect } from './effects.ts'
import { standingComment, type FollowUpFacts } from './facts.ts'
import { chosenName, missingMilestone } from './milestone-and-type.ts'
import { quoted } from '../conditions/result.ts'
import type { Place } from '../rules/yaml.ts'

export interface FollowedUp {
  readonly effects: readonly FollowUpEffect[]
  readonly leftAlone: readonly LeftAlone[]
  readonly decisions: readonly FollowUpDecision[]
  readonly mistakes: readonly Mistake[]
}

/** Something for the maintainer to mend, though the rest goes on. */
export interface Mistake {
  readonly place: Place
  readonly message: string
}

/** What follows for one subject, besides labels, from rules whose conditions are answered. */
export function followedUp(dues: readonly Due[], facts: FollowUpFacts): FollowedUp {
  const comment = decidedComment(dues, facts)
  const decisions = [
    ...chosenPeople('assign', dues, facts),
    ...chosenPeople('review', dues, facts),
    ...chosenName('milestone', dues, facts),
    ...chosenName('type', dues, facts),
    ...comment.decisions,
  ]
  return {
    effects: [
      ...assignments(decisions, facts),
      ...requests(decisions, facts),
      ...milestones(decisions, facts),
      ...types(decisions),
      ...comments(decisions, facts, comment.body),
    ],
    leftAlone: decisions.filter(({ action }) => action === 'leave').map(leftAloneOf),
    decisions,
    mistakes: [...unevaluated(dues), ...missingMilestones(dues, facts)],
  }
}

type Decisions = readonly FollowUpDecision[]

const added = (decisions: Decisions, wanted: FollowUpDecision['kind']): Decisions =>
  decisions.filter(({ kind, action }) => kind === wanted && action === 'add')

const namesOf = (decisions: Decisions): readonly string[] => decisions.map(({ what }) => what)

/** One reason is said once; several are told apart by whom they are for. */
function becauseOf(decisions: Decisions): string {
  const [first, ...others] = decisions
  if (first === undefined) return ''
  if (others.every(({ because }) => because === first.because)) return first.because
  return decisions.map(({ what, because }) => `${what}: ${because}`).join('; ')
}

function assignments(decisions: Decisions, { subject: { number } }: FollowUpFacts): readonly FollowUpEffect[] {
  const people = added(decisions, 'assignee')
  return people.length === 0 ? [] : [{ kind: 'assign', number, people: namesOf(people), because: becauseOf(people) }]
}

/** Apart, as GitHub refuses a request as a whole, and most tokens may not ask teams. */
function requests(decisions: Decisions, { subject: { number } }: FollowUpFacts): readonly FollowUpEffect[] {
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

const milestones = (decisions: Decisions, facts: FollowUpFacts): readonly FollowUpEffect[] =>
  added(decisions, 'milestone').flatMap(({ number, what: title, because }) => {
    const milestone = facts.milestones.find((each) => each.title === title)?.number
    return milestone === undefined ? [] : [{ kind: 'set-milestone', number, title, milestone, because }]
  })

const types = (decisions: Decisions): readonly FollowUpEffect[] =>
  added(decisions, 'type').map(({ number, what: type, because }) => ({ kind: 'set-type', number, type, because }))

function comments(decisions: Decisions, facts: FollowUpFacts, body: string | undefined): readonly FollowUpEffect[] {
  const { number, nodeId } = facts.subject
  const isFirst = standingComment(facts) === undefined
  return decisions.flatMap(({ kind, action, because }): FollowUpEffect[] => {
    if (kind !== 'comment') return []
    if (action === 'remove') return [{ kind: 'remove-comment', number, because }]
    if (body === undefined || (action !== 'add' && action !== 'change')) return []
    return [{ kind: 'comment', number, nodeId, body, isFirst, because }]
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

const leftAloneOf = ({ kind, what, number, because }: FollowUpDecision): LeftAlone => ({
  what: `${SUBJECTS[kind](what)} #${number}`,
  because,
})

/** Where the rule gives a label as well, that label's verdict says so. */
const unevaluated = (dues: readonly Due[]): readonly Mistake[] =>
  dues.flatMap(({ rule, answer }) =>
    answer.problem === undefined || rule.hasLabels
      ? []
      : [{ place: rule.place, message: `This rule is not decided: ${answer.problem}.` }],
  )

function missingMilestones(dues: readonly Due[], facts: FollowUpFacts): readonly Mistake[] {
  const missing = missingMilestone(dues, facts)
  if (missing === undefined) return []
  const open = facts.milestones.map(({ title }) => quoted(title)).join(', ') || 'none'
  return [
    {
      place: missing.place,
      message: `There is no open milestone ${quoted(missing.name)} in this repository. Create it, or write the title of one: ${open}.`,
    },
  ]
}
