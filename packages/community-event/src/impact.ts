import type { ActionType, ActorKind, ImpactFactor } from './community-action.ts'
import { ownLetters } from './own-words.ts'

/** What the score depends on; nothing else does. */
export interface ImpactFacts {
  readonly type: ActionType
  readonly actorKind: ActorKind
  /** A review of one's own pull request, a reply in one's own thread, an answer to oneself. */
  readonly isOwn: boolean
  readonly labels: readonly string[]
  /** Of a merged pull request; null where size says nothing. */
  readonly changedLines: number | null
  /** What a reply says; null where there is no text. */
  readonly text: string | null
  readonly isPrerelease: boolean
}

export interface Impact {
  readonly score: number
  readonly factors: readonly ImpactFactor[]
}

/**
 * Points for each type: chosen so that bringing a change in is worth most, and helping it in about half of that. They
 * follow the order that crowd.dev and the leaderboards in use agree on; the distances are ours.
 */
const POINTS: Readonly<Record<ActionType, number>> = {
  pr_merged: 10,
  release_published: 6,
  review_submitted: 5,
  answer_accepted: 5,
  issue_completed: 4,
  issue_opened: 2,
  discussion_opened: 2,
  pr_opened: 1,
  reply_given: 1,
  pr_closed: 0,
  issue_closed: 0,
}

/** At these many points the score is 1 - 1/e, about 0.63; it nears 1 and never gets there. */
const POINTS_TO_SATURATE = 10

/** How much an action matters, from 0 to 1, and why: points, times each factor that applies, saturated. */
export function impactOf(facts: ImpactFacts): Impact {
  const points: ImpactFactor = {
    name: 'points',
    value: POINTS[facts.type],
    because: `an action of the type ${facts.type} is worth that`,
  }
  const factors = [points, ...FACTORS.flatMap((factor) => factor(facts) ?? [])]
  const product = factors.reduce((total, { value }) => total * value, 1)
  return { score: rounded(1 - Math.exp(-product / POINTS_TO_SATURATE), 3), factors }
}

const FACTORS: readonly ((facts: ImpactFacts) => ImpactFactor | undefined)[] = [
  ({ actorKind }) => (actorKind === 'person' ? undefined : none('person', `the actor is a ${actorKind}`)),
  ({ isOwn }) => (isOwn ? none('others', 'it answers the same person') : undefined),
  ({ labels }) => {
    const spam = labels.find((label) => SPAM.has(label.toLowerCase()))
    return spam === undefined ? undefined : none('spam', `it carries the label ${spam}`)
  },
  ({ text }) =>
    text !== null && ownLetters(text) < LEAST_LETTERS ? none('text', 'it says next to nothing') : undefined,
  ({ isPrerelease }) => (isPrerelease ? { name: 'prerelease', value: 0.5, because: 'it is a prerelease' } : undefined),
  ({ changedLines }) => (changedLines === null ? undefined : sizeFactor(changedLines)),
]

const none = (name: string, because: string): ImpactFactor => ({ name, value: 0, because })

// GitHub's default labels have `invalid`; `spam` is what Hacktoberfest taught maintainers to write.
const SPAM: ReadonlySet<string> = new Set(['spam', 'invalid'])

/** From 0.5 for nothing to 2 for 31,622 lines and more, by the logarithm: ten times the lines add a third. */
function sizeFactor(lines: number): ImpactFactor {
  const value = rounded(Math.min(2, 0.5 + Math.log10(1 + lines) / 3), 2)
  return { name: 'size', value, because: `${lines} ${lines === 1 ? 'line' : 'lines'} changed` }
}

/** "Same here" and "+1" say next to nothing; "What does the log say?" does. */
const LEAST_LETTERS = 12

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))
