import { isUserError, messageOf } from '@porchlight/action-kit/pure'
import type { GitHub } from '@porchlight/github'
import type { Choice } from '../follow-ups/model.ts'
import { peopleIn } from '../follow-ups/gather.ts'
import { loginKey, needsLoads } from '../follow-ups/load-balance.ts'
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
import { introductionObstacle, mentorRequest } from './introduction.ts'
import { lacksMentors, pickingFrom } from './mentors.ts'
import { answerMarker, INTRODUCTION } from './messages.ts'

interface Sources {
  readonly github: GitHub
  readonly reader: FollowUpReader
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
  return { ...task, comments: await sources.github.comments.withMarker(task.issue.number, INTRODUCTION) }
}

/** What was just opened has no comments yet; for the rest, one request says what stands there. */
async function introductionFacts(task: IntroductionTask, sources: Sources): Promise<IntroductionFacts> {
  const { isNew, issue } = task
  const { github } = sources
  const comments = isNew ? [] : await github.comments.withMarker(issue.number, INTRODUCTION)
  const wasDeleted = comments.length === 0 && !isNew && (await isDeleted(issue.number, github))
  const facts = { ...task, comments, wasDeleted, mentors: NO_MENTOR_FACTS }
  return introductionObstacle(facts) === undefined ? { ...facts, mentors: await mentorFacts(facts, sources) } : facts
}

/** GitHub does not say which of our comments it was; none of ours is written again where a person deleted one. */
const isDeleted = async (number: number, github: GitHub): Promise<boolean> =>
  (await github.threadHistory.changes(number)).some(({ what, isOurs }) => what === 'comment' && !isOurs)

async function mentorFacts(facts: IntroductionFacts, { github, reader }: Sources): Promise<MentorFacts> {
  const request = mentorRequest(facts)
  if (request === undefined || !lacksMentors(request)) return NO_MENTOR_FACTS
  try {
    const candidates = await candidatesOf(request.choice, github)
    const picking = pickingFrom(candidates, request)
    if (!needsLoads(picking)) return { candidates, loads: new Map() }
    const free = picking.candidates.filter((login) => !picking.excluded.has(loginKey(login)))
    return { candidates, loads: await reader.load('mentor', free) }
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

async function requestFacts(task: RequestTask, { github }: Sources): Promise<RequestFacts> {
  const { command, issue, newComment, rule } = task
  const { login, id } = newComment.by
  const assignments = await github.claims.on(issue.number)
  if (command === 'unassign' || !isClaimable(assignments)) return { ...task, assignments, answers: [], claimed: [] }
  const answers = await github.comments.withMarker(issue.number, answerMarker(id))
  const claimed = assignments.assignees.length === 0 ? await github.assignment.assignedWith(login, rule.label) : []
  return { ...task, assignments, answers, claimed: claimed.map(({ number }) => number) }
}
