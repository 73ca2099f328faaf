import { isGitHubError, isUserError, messageOf } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { skipFor } from '../decide/decide.ts'
import { isSettled, NO_HISTORY, returning, withDiscussions, withPage } from '../decide/history.ts'
import { payloadFacts, type Facts, type History, type Subject } from '../facts.ts'
import { markerOf } from '../greeting.ts'
import type { Mode } from '../inputs.ts'
import { bodyFor, type Sources as MessageSources } from './message.ts'

interface Sources extends MessageSources {
  readonly runAttempt: number
}

/** Asks GitHub for one fact after the other, and stops with the first that rules a greeting out. */
export async function gather(subject: Subject, sources: Sources): Promise<Facts> {
  let facts = payloadFacts(subject)
  for (const next of STEPS) {
    facts = { ...facts, ...(await next(facts, sources)) }
    if (skipFor(facts, sources.inputs) !== undefined) return facts
  }
  return facts
}

type Step = (facts: Facts, sources: Sources) => Promise<Partial<Facts>>

const askHistory: Step = async ({ subject }, { github, inputs, log }) => {
  try {
    return { history: await historyOf(subject, github, inputs.mode) }
  } catch (error) {
    if (!isRefusal(error)) throw error
    log.warning(
      `${messageOf(error)} So whether ${subject.author.login} is new here is judged by the author association alone.`,
    )
    return { history: null }
  }
}

// A wrong token would be refused again when writing, and without an answer nothing can be written either: a
// maintainer has to fix both, and a guess would help with neither.
const isRefusal = (error: unknown): boolean =>
  (isGitHubError(error) && error.status !== 0) || (isUserError(error) && !isBadToken(error))

// The adapter keeps what GitHub answered as the cause.
const isBadToken = ({ cause }: Error): boolean =>
  typeof cause === 'object' && cause !== null && 'status' in cause && cause.status === 401

async function historyOf(subject: Subject, github: GitHub, mode: Mode): Promise<History> {
  const isDiscussion = subject.moment === 'first-discussion'
  const needsList = !isDiscussion || mode === 'any'
  const history = needsList ? await listedHistory(subject, github, mode) : NO_HISTORY
  const needsDiscussions = isDiscussion || (mode === 'any' && subject.hasDiscussions)
  if (!needsDiscussions || returning(subject, history, mode) !== undefined) return history
  const started = await github.discussions.startedBy(subject.author.login, subject.repositoryId)
  return withDiscussions(history, started, subject)
}

async function listedHistory(subject: Subject, github: GitHub, mode: Mode): Promise<History> {
  let history = NO_HISTORY
  for await (const page of github.issues.createdBy(subject.author.login)) {
    history = withPage(history, page, subject)
    if (isSettled(history, page, { subject, mode })) break
  }
  return history
}

/** Private members of an organization show as strangers in payloads, and as what they may do here. */
const askPermission: Step = async ({ subject }, { github, inputs, log }) => {
  if (!inputs.asksForMembers || !subject.isOrganization) return {}
  try {
    return { permission: await github.people.permission(subject.author.login) }
  } catch (error) {
    if (!isRefusal(error)) throw error
    log.warning(`${messageOf(error)} So ${subject.author.login} is treated as an outside contributor.`)
    return {}
  }
}

const askGreeting: Step = async ({ subject, history }, { github, inputs, runAttempt }) => {
  if (inputs.greetings[subject.moment]?.message === null) return {}
  if (!mayBeGreeted(subject, { history, runAttempt })) return {}
  const comments = subject.moment === 'first-discussion' ? github.discussions.comments : github.comments
  const [greeting] = await comments.withMarker(subject.number, markerOf(subject.moment))
  return { greeting: greeting ?? null }
}

/**
 * Whether our greeting may be there already. The list has just told how many comments there are: none, or as many as
 * when the event happened, is proof enough that no other run has greeted since (docs/decisions/0041-a-greeting-is-written-once.md).
 */
function mayBeGreeted(
  subject: Subject,
  { history, runAttempt }: { history: History | null; runAttempt: number },
): boolean {
  const count = history?.commentCount ?? null
  if (count === 0) return false
  const isFreshEvent = subject.happensOnce && runAttempt === 1
  return !isFreshEvent || (count !== null && count !== subject.commentCount)
}

const askMessage: Step = async ({ subject }, sources) => ({ body: await bodyFor(subject, sources) })

const STEPS: readonly Step[] = [askHistory, askPermission, askGreeting, askMessage]
