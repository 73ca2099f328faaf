import { groupedBy } from '@porchlight/action-kit/pure'
import type { ActionType, CommunityAction } from './community-action.ts'

export interface Standing {
  /** Highest score first. Equal: more merged pull requests, more reviews, then the login by code points. */
  readonly people: readonly Row[]
  /** Bots and agents that did something, without score, by login. */
  readonly automated: readonly Row[]
}

export interface Row {
  readonly actor: string
  /** Of the newest action: logins are renamed. */
  readonly login: string
  /** Sum of the impact scores that count. */
  readonly score: number
  /** How many actions of each type count. */
  readonly counts: Readonly<Partial<Record<ActionType, number>>>
  /** Ids of the actions that count, sorted: every point can be traced. */
  readonly because: readonly string[]
}

export interface Period {
  /** Included; RFC 3339. */
  readonly from?: string
  /** Not included. */
  readonly until?: string
}

/** A reply to each of three questions is worth more than thirty in one thread. */
const MOST_REPLIES_IN_A_THREAD = 3

/**
 * The standing that a set of events amounts to. A fold over a set: an event that arrives twice counts once, and the order
 * of arrival changes nothing. So it can be computed again at any time, and two runs at once cannot lose a point.
 */
export function standing(events: Iterable<CommunityAction>, { from, until }: Period = {}): Standing {
  const unique = new Map(
    Array.from(events)
      .toSorted(byText)
      .map((action) => [action.id, action] as const),
  )
  const isWithin = ({ timestamp }: CommunityAction): boolean =>
    (from === undefined || Date.parse(timestamp) >= Date.parse(from)) &&
    (until === undefined || Date.parse(timestamp) < Date.parse(until))
  const byActor = groupedBy([...unique.values()].filter(isWithin).toSorted(byTimeThenId), ({ actor }) => actor)
  const rows = [...byActor].map(([actor, actions]) => ({
    kind: actions.at(-1)?.context.actor_kind,
    row: rowOf(actor, actions),
  }))
  return {
    people: rows.flatMap(({ kind, row }) => (kind === 'person' && row.score > 0 ? [row] : [])).toSorted(byRank),
    automated: rows.flatMap(({ kind, row }) => (kind === 'bot' || kind === 'agent' ? [row] : [])).toSorted(byLogin),
  }
}

function rowOf(actor: string, actions: readonly CommunityAction[]): Row {
  const counted = countedAmong(actions)
  const counts = new Map<ActionType, number>()
  for (const { context } of counted) counts.set(context.type, (counts.get(context.type) ?? 0) + 1)
  // In whole thousandths, as sums of fractions depend on their order.
  const thousandths = counted.reduce((sum, { context }) => sum + Math.round(context.impact_score * 1000), 0)
  return {
    actor,
    login: actions.at(-1)?.context.login ?? '',
    score: thousandths / 1000,
    counts: Object.fromEntries([...counts].toSorted(([one], [other]) => compare(one, other))),
    because: counted.map(({ id }) => id).toSorted(compare),
  }
}

/** One review for each pull request, and few replies in each thread; always those of the highest score. */
function countedAmong(actions: readonly CommunityAction[]): readonly CommunityAction[] {
  return [...groupedBy(actions, threadOf)].flatMap(([thread, group]) => {
    const most = MOST_IN_A_THREAD[group[0]?.context.type ?? 'pr_closed']
    return thread === '' || most === undefined ? group : group.toSorted(byScoreThenId).slice(0, most)
  })
}

/** Where an action competes with others of its type and person; '' where it does not. */
function threadOf({ context: { type, parent, repo_id } }: CommunityAction): string {
  if (parent === undefined || MOST_IN_A_THREAD[type] === undefined) return ''
  return `${type} ${repo_id} ${parent.type} ${parent.number}`
}

const MOST_IN_A_THREAD: Readonly<Partial<Record<ActionType, number>>> = {
  review_submitted: 1,
  reply_given: MOST_REPLIES_IN_A_THREAD,
}

// By code points, as `localeCompare` depends on the machine.
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Of two events with one id and different contents, the same one wins in any order. */
const byText = (one: CommunityAction, other: CommunityAction): number =>
  compare(JSON.stringify(one), JSON.stringify(other))

const byTimeThenId = (one: CommunityAction, other: CommunityAction): number =>
  Date.parse(one.timestamp) - Date.parse(other.timestamp) || compare(one.id, other.id)

const byScoreThenId = (one: CommunityAction, other: CommunityAction): number =>
  other.context.impact_score - one.context.impact_score || compare(one.id, other.id)

const byLogin = (one: Row, other: Row): number => compare(one.login, other.login) || compare(one.actor, other.actor)

const byRank = (one: Row, other: Row): number =>
  other.score - one.score ||
  (other.counts.pr_merged ?? 0) - (one.counts.pr_merged ?? 0) ||
  (other.counts.review_submitted ?? 0) - (one.counts.review_submitted ?? 0) ||
  byLogin(one, other)
