import { isUserError, messageOf } from '@porchlight/action-kit/pure'
import type { GitHub } from '@porchlight/github'
import type { Choice } from '../follow-ups/model.ts'
import { peopleIn, type ReadThread } from '../follow-ups/gather.ts'
import { loginKey } from '../follow-ups/load-balance.ts'
import type { FollowUpReader } from '../follow-ups/reader.ts'
import { isClaimable } from './claim.ts'
import {
  NO_MENTOR_FACTS,
  type ClaimFacts,
  type ClaimTask,
  type IntroductionFacts,
  type IntroductionTask,
  type MentorFacts,
  type RequestFacts,
  type RequestTask,
} from './facts.ts'
import { introductionObstacle, isIntroductionDue, mentorRequest, visible } from './introduction.ts'
import { lacksMentors, pickingFrom } from './mentors.ts'
import { answerMark, INTRODUCTION_MARK } from './messages.ts'

interface Sources {
  readonly github: GitHub
  readonly reader: FollowUpReader
  readonly readThread: ReadThread
}

/** For each task what GitHub says about it; without a task, no request. */
export async function gatherClaims(tasks: readonly ClaimTask[], sources: Sources): Promise<readonly ClaimFacts[]> {
  const facts: ClaimFacts[] = []
  for (const task of tasks) facts.push(await gatherTask(task, sources))
  return facts
}

async function gatherTask(task: ClaimTask, sources: Sources): Promise<ClaimFacts> {
  if (task.kind === 'introduction') return await introductionFacts(task, sources)
  if (task.kind === 'request') return await requestFacts(task, sources)
  const { number } = task.issue
  const comments = await sources.github.comments.withMarker(number, INTRODUCTION_MARK)
  const record = visible(comments) === undefined ? undefined : await sources.readThread(number)
  return { ...task, comments, now: record?.now }
}

/**
 * What was just opened has no comments yet; for the rest, one request says what stands there. Where something is due, the
 * thread is read as it is now: what people did since the event counts.
 */
async function introductionFacts(task: IntroductionTask, sources: Sources): Promise<IntroductionFacts> {
  const { isNew, issue } = task
  const { number } = issue
  const read = () => sources.github.comments.withMarker(number, INTRODUCTION_MARK)
  const known = { ...task, comments: isNew ? [] : await read(), wasDeleted: false, now: undefined }
  if (!isIntroductionDue(known)) return { ...known, mentors: NO_MENTOR_FACTS }
  const { now, changes } = await sources.readThread(number)
  // Unless another run was faster.
  const comments = isNew && now.commentCount > 0 ? await read() : known.comments
  // GitHub does not say which of our comments it was; none of ours is written again where a person deleted one.
  const wasDeleted = comments.length === 0 && changes.some(({ what, isOurs }) => what === 'comment' && !isOurs)
  const facts = { ...known, comments, wasDeleted, now, mentors: NO_MENTOR_FACTS }
  return introductionObstacle(facts) === undefined ? { ...facts, mentors: await mentorFacts(facts, sources) } : facts
}

async function mentorFacts(
  facts: IntroductionFacts,
  { github, reader }: Omit<Sources, 'readThread'>,
): Promise<MentorFacts> {
  const request = mentorRequest(facts)
  if (request === undefined || !lacksMentors(request)) return NO_MENTOR_FACTS
  try {
    const candidates = await candidatesOf(request.choice, github)
    const picking = pickingFrom(candidates, request)
    // Also of the only one, as GitHub says of nobody whom a comment mentions that there is no such user.
    const free = picking.candidates.filter((login) => !picking.excluded.has(loginKey(login)))
    return { candidates, loads: await reader.load('mentor', { logins: free, besides: facts.issue.number }) }
  } catch (error) {
    // A token that sees no teams, or a misspelt login: the issue can be introduced without a mentor.
    if (!isUserError(error)) throw error
    return { ...NO_MENTOR_FACTS, problem: messageOf(error) }
  }
}

async function candidatesOf({ from }: Choice, github: GitHub): Promise<readonly string[]> {
  const people: string[] = []
  for (const each of from) people.push(...(each.kind === 'person' ? [each.login] : await peopleIn(each.team, github)))
  return people
}

async function requestFacts(task: RequestTask, { github }: Pick<Sources, 'github'>): Promise<RequestFacts> {
  const { command, issue, newComment, rule } = task
  const { login, id } = newComment.by
  const assignments = await github.claims.on(issue.number)
  if (command === 'unassign' || !isClaimable(assignments)) return { ...task, assignments, answers: [], claimed: [] }
  const answers = await github.comments.withMarker(issue.number, answerMark(id))
  const claimed = assignments.assignees.length === 0 ? await github.assignment.assignedWith(login, rule.label) : []
  return { ...task, assignments, answers, claimed: claimed.map(({ number }) => number) }
}
