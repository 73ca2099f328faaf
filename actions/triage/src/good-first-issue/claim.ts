import { listed, sameText, withoutMarker } from '@porchlight/action-kit/pure'
import type { Assignments, ClaimedIssue } from '@porchlight/github'
import { isSameLogin } from '../follow-ups/load-balance.ts'
import type { RequestFacts } from './facts.ts'
import { alreadyYours, answerMarker, atTheCap, freeIssues, takenBy } from './messages.ts'
import { doing, leave, type ClaimPlan } from './plan.ts'

/** What comes of `/assign` and `/unassign`. */
export function decideRequest(facts: RequestFacts): ClaimPlan {
  const { command, issue, newComment, assignments } = facts
  const { login } = newComment.by
  if (!isClaimable(assignments)) return leave(issue.number, 'it was closed or locked meanwhile')
  const request = { ...facts, assignments }
  if (isDealtWith(request)) return leave(issue.number, `the request of ${login} was handled before`)
  if (command === 'assign') return decideAssignment(request)
  const because = `${login} gives it back`
  if (!isAssigned(assignments, login)) return leave(issue.number, `${login} is not assigned to it`)
  return doing({ kind: 'give-back', number: issue.number, login, because })
}

/** Whether the issue is there, open and not locked. */
export const isClaimable = (assignments: Assignments | undefined): assignments is Assignments =>
  assignments !== undefined && assignments.isOpen && !assignments.isLocked

interface OpenRequest extends RequestFacts {
  readonly assignments: Assignments
}

const CHANGES = { assign: 'assigned', unassign: 'unassigned' } as const

/**
 * A run that is started again plays an old comment: what came after it stands. Not so where it is only that we carried out
 * what they asked for before, as runs take a while: `/assign`, and `/unassign` seconds later. Times have whole seconds.
 */
function isDealtWith({ command, newComment, assignments }: OpenRequest): boolean {
  return assignments.changes.some(
    ({ kind, login, at, isOurs }) =>
      isSameLogin(login, newComment.by.login) &&
      Date.parse(at) >= Date.parse(newComment.at) &&
      (kind === CHANGES[command] || !isOurs),
  )
}

function decideAssignment(request: OpenRequest): ClaimPlan {
  const { issue, rule, newComment, assignments, answers, claimed } = request
  const { login, id } = newComment.by
  const others = assignments.assignees.map((assignee) => assignee.login)
  if (isAssigned(assignments, login)) {
    return decideAnswer(request, { body: alreadyYours(login), because: `it is already assigned to ${login}` })
  }
  if (others.length > 0) {
    const body = takenBy(login, others, freeIssues(issue.url, rule.label))
    return decideAnswer(request, { body, because: `it was assigned to ${listed(others)} before ${login} asked` })
  }
  if (claimed.length >= rule.most) {
    const body = atTheCap(login, claimed, rule.most)
    const numbers = claimed.map((number) => `#${number}`)
    return decideAnswer(request, { body, because: `${login} already has ${listed(numbers)}, of at most ${rule.most}` })
  }
  const { number, nodeId, url } = issue
  const { label, most } = rule
  const person = { number, login, id }
  const because = `${login} asked for it and it has no assignee`
  const hasAnswer = answers.some(({ isMinimized }) => !isMinimized)
  return doing(
    { kind: 'claim', ...person, nodeId, url, label, most, because },
    // The answer there says that another contributor has it.
    ...(hasAnswer ? [{ kind: 'withdraw-answer' as const, ...person, because: `it is assigned to ${login} now` }] : []),
  )
}

/** One answer for each contributor, kept up to date, so that a flood of requests makes no flood of comments. */
function decideAnswer(
  { issue: { number, nodeId }, newComment, answers }: OpenRequest,
  { body, because }: { body: string; because: string },
): ClaimPlan {
  const { login, id } = newComment.by
  if (answers.some(({ isMinimized }) => isMinimized))
    return leave(number, `${because}; a person hid the earlier answer`)
  if (answers.some((answer) => sameText(withoutMarker(answer.body, answerMarker(id)), body)))
    return leave(number, `${because}, as answered before`)
  return doing({ kind: 'answer-claim', number, nodeId, login, id, body, because })
}

/** Who was assigned before this contributor. Those whose assignment GitHub does not show any more were first. */
export function assignedBefore({ assignees, changes }: Assignments, login: string): readonly string[] {
  const turnOf = (name: string): number =>
    changes.findLastIndex((change) => change.kind === 'assigned' && isSameLogin(change.login, name))
  return assignees.map((assignee) => assignee.login).filter((name) => turnOf(name) < turnOf(login))
}

const isAssigned = ({ assignees }: Pick<Assignments, 'assignees'>, login: string): boolean =>
  assignees.some((assignee) => isSameLogin(assignee.login, login))

/** The issues of one assignee, those that were assigned first in front; the lower number where it was the same second. */
export function claimsInOrder(issues: readonly ClaimedIssue[], login: string): readonly number[] {
  const own = issues.filter(({ assignees }) => assignees.some((assignee) => isSameLogin(assignee.login, login)))
  const claims = own.map(({ number, changes }) => ({
    number,
    // What GitHub does not show any more was long ago.
    at: changes.findLast((change) => change.kind === 'assigned' && isSameLogin(change.login, login))?.at ?? '',
  }))
  // ISO times of one form sort as texts.
  return claims
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.number - other.number)
    .map(({ number }) => number)
}
