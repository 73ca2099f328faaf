import { isMarked, messageOf, sameText } from '@porchlight/action-kit'
import type { Comment, GitHub } from '@porchlight/github'
import { skipFor } from '../decide/decide.ts'
import { isSettled, NO_HISTORY, returning, withDiscussions, withPage } from '../decide/history.ts'
import { payloadFacts, type Facts, type History, type Subject } from '../facts.ts'
import { markerOf } from '../greeting.ts'
import type { Mode } from '../inputs.ts'
import { commentFrom, ownMark, templateOf, type MessageFound, type Sources as MessageSources } from './message.ts'
import { isRefusal } from './refusal.ts'

interface Sources extends MessageSources {
  readonly runAttempt: number
}

interface Asking extends Sources {
  /** Asked at the most once, and only when a step needs it. */
  readonly message: () => Promise<MessageFound>
}

/** Asks GitHub for one fact after the other, and stops with the first that rules a greeting out. */
export async function gather(subject: Subject, sources: Sources): Promise<Facts> {
  let facts = payloadFacts(subject)
  let found: Promise<MessageFound> | undefined
  const asking = { ...sources, message: () => (found ??= templateOf(subject, sources)) }
  for (const next of STEPS) {
    facts = { ...facts, ...(await next(facts, asking)) }
    if (skipFor(facts, sources.inputs) !== undefined) return facts
  }
  return facts
}

type Step = (facts: Facts, asking: Asking) => Promise<Partial<Facts>>

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

const askGreeting: Step = async ({ subject, history }, asking) => {
  const { github, inputs, runAttempt } = asking
  if (inputs.greetings[subject.moment]?.message === null) return {}
  if (!mayBeGreeted(subject, { history, runAttempt })) return {}
  const comments = subject.moment === 'first-discussion' ? github.discussions.comments : github.comments
  const candidates = await comments.withMarker(subject.number, markerOf(subject.moment))
  return { greeting: (await ownGreeting(candidates, subject, asking)) ?? null }
}

/**
 * A marker alone, which others may have quoted, is not enough (docs/decisions/0052-what-proves-a-comment-ours.md). The
 * message and its links may have to be asked for, so first what is known without.
 */
async function ownGreeting(
  candidates: readonly Comment[],
  subject: Subject,
  asking: Asking,
): Promise<Comment | undefined> {
  if (candidates.length === 0) return undefined
  const builtIn = ownMark(subject.moment, null)
  const known = candidates.find(({ body }) => isMarked(body, builtIn))
  if (known !== undefined) return known
  const { template } = await asking.message()
  if (template === null) return undefined
  const mark = ownMark(subject.moment, template)
  const shaped = candidates.find(({ body }) => isMarked(body, mark))
  if (shaped !== undefined) return shaped
  // A message without words of its own, such as `{{ title }}`, has no shape: then what it would say now is compared.
  const now = await commentFrom(template, subject, asking)
  return candidates.find(({ body }) => sameText(body, now))
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

const askMessage: Step = async ({ subject }, asking) => {
  const { template, hosted } = await asking.message()
  return { hosted, body: template === null ? null : await commentFrom(template, subject, asking) }
}

const STEPS: readonly Step[] = [askHistory, askPermission, askGreeting, askMessage]
