import type { Assignments, Comment } from '@porchlight/github'
import { isSameLogin } from '../follow-ups/load-balance.ts'
import { doing, leave, type CarePlan } from './care-plan.ts'
import type { Command, GoodFirstIssue, Written } from './model.ts'
import { alreadyYours, atTheCap, freeIssues, takenBy } from './messages.ts'

export interface Asked {
  readonly command: Command
  readonly written: Written
  readonly issue: { readonly number: number; readonly nodeId: string; readonly url: string }
  readonly rule: GoodFirstIssue
}

/** What GitHub says about it now. */
export interface ClaimFacts {
  readonly assignments: Assignments
  /** Our answers to this person on this issue. */
  readonly answers: readonly Comment[]
  /** Open issues of this label that are theirs already. */
  readonly claimed: readonly number[]
}

/** What comes of `/assign` and `/unassign`. */
export function claimPlan(asked: Asked, facts: ClaimFacts): CarePlan {
  const { command, issue, written } = asked
  const { login } = written.by
  if (isDealtWith(asked, facts)) return leave(issue.number, `what ${login} asks for was dealt with before`)
  if (command === 'assign') return assignmentPlan(asked, facts)
  const because = `${login} gives it back`
  if (!isAssigned(facts.assignments, login)) return leave(issue.number, `${login} gives back what is not theirs`)
  return doing({ kind: 'give-back', number: issue.number, login, because })
}

const CHANGES = { assign: 'assigned', unassign: 'unassigned' } as const

/**
 * A run that is started again plays an old comment: what came after it stands. Not so where it is only that we carried out
 * what they asked for before, as runs take a while: `/assign`, and `/unassign` seconds later. Times have whole seconds.
 */
function isDealtWith({ command, written }: Asked, { assignments }: ClaimFacts): boolean {
  return assignments.changes.some(
    ({ kind, login, at, isOurs }) =>
      isSameLogin(login, written.by.login) &&
      Date.parse(at) >= Date.parse(written.at) &&
      (kind === CHANGES[command] || !isOurs),
  )
}

function assignmentPlan(asked: Asked, { assignments, answers, claimed }: ClaimFacts): CarePlan {
  const { issue, rule, written } = asked
  const { login, id } = written.by
  const others = assignments.assignees.map((assignee) => assignee.login)
  if (isAssigned(assignments, login)) {
    return answerPlan(asked, answers, { body: alreadyYours(login), because: `${login} has it already` })
  }
  if (others.length > 0) {
    const body = takenBy(login, others, freeIssues(issue.url, rule.label))
    return answerPlan(asked, answers, { body, because: `${others.join(', ')} had it before ${login} asked` })
  }
  if (claimed.length >= rule.most) {
    const body = atTheCap(login, claimed, rule.most)
    const numbers = claimed.map((number) => `#${number}`).join(', ')
    return answerPlan(asked, answers, { body, because: `${login} has ${numbers}, of at most ${rule.most}` })
  }
  const { number, nodeId, url } = issue
  const { label, most } = rule
  const person = { number, login, id }
  const because = `${login} asks for it and nobody has it`
  const hasAnswer = answers.some(({ isMinimized }) => !isMinimized)
  return doing(
    { kind: 'claim', ...person, nodeId, url, label, most, because },
    // What stands there said that it was somebody else's.
    ...(hasAnswer ? [{ kind: 'withdraw-answer' as const, ...person, because: `${login} gets it now` }] : []),
  )
}

/** One answer for one person, kept up to date, so that a flood of requests makes no flood of comments. */
function answerPlan(
  { issue: { number, nodeId }, written }: Asked,
  answers: readonly Comment[],
  { body, because }: { body: string; because: string },
): CarePlan {
  const { login, id } = written.by
  if (answers.some(({ isMinimized }) => isMinimized))
    return leave(number, `${because}; a person hid what we answered before`)
  if (answers.some((answer) => saysTheSame(answer.body, body)))
    return leave(number, `${because}, as we answered before`)
  return doing({ kind: 'answer-claim', number, nodeId, login, id, body, because })
}

/** Below the marker; people who edit leave line ends of their own. */
export const saysTheSame = (standing: string, wanted: string): boolean =>
  standing.replaceAll('\r\n', '\n').trimEnd().endsWith(wanted)

/** Of those who are assigned, who was so before this person. Whose assignment GitHub does not show any more was first. */
export function assignedBefore({ assignees, changes }: Assignments, login: string): readonly string[] {
  const turnOf = (name: string): number =>
    changes.findLastIndex((change) => change.kind === 'assigned' && isSameLogin(change.login, name))
  return assignees.map((assignee) => assignee.login).filter((name) => turnOf(name) < turnOf(login))
}

const isAssigned = ({ assignees }: Pick<Assignments, 'assignees'>, login: string): boolean =>
  assignees.some((assignee) => isSameLogin(assignee.login, login))
