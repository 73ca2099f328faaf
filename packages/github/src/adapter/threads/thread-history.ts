import type { Fields } from '@porchlight/action-kit'
import type { ThreadChange, ThreadHistory, ThreadRecord, ThreadState } from '../../port.ts'
import { actorFrom, isSameAccount } from '../client/accounts.ts'
import type { Client } from '../client/client.ts'
import { isWithoutGraphql } from '../client/graphql.ts'
import { threadChanges } from './history-queries.ts'
import { recordedChanges } from './recorded-changes.ts'
import { threadPages } from './thread-pages.ts'
import { listedState, stateFrom } from './thread-state.ts'

const CHANGES = { operation: threadChanges, list: 'timelineItems', parse: changeFrom, mayHide: 'requestedReviewer' }

export const threadHistoryFor = (client: Client): ThreadHistory => ({
  of: async (number, { withTypes = false } = {}) => {
    const recorded = await recordByGraphql(client, number)
    if (recorded === undefined)
      return { now: await listedState(client, number), changes: await recordedChanges(client, number) }
    const { now, changes } = recorded
    // GraphQL's published schema has no changes of types; a GitHub Enterprise Server that does not know a name in a
    // query refuses all of it, so they are not asked for there.
    const missing: readonly ThreadChange['what'][] = [
      ...(withTypes ? (['type'] as const) : []),
      ...(changes.some(isUnnamedReviewer) ? (['reviewer'] as const) : []),
    ]
    const elsewhere = missing.length === 0 ? [] : await recordedChanges(client, number)
    // Requests to people are in both lists then. Reviews are in the first alone, so that it cannot be left out.
    const all = [...changes, ...elsewhere.filter(({ what }) => missing.includes(what))]
    return { now, changes: all.filter(({ name }) => name !== '') }
  },
})

/** A team, of which GraphQL was not asked the name, or a reviewer whom it does not show to this token. */
const isUnnamedReviewer = ({ what, name }: ThreadChange): boolean => what === 'reviewer' && name === ''

/** undefined where GraphQL is not there, as behind some proxies. */
async function recordByGraphql(client: Client, number: number): Promise<ThreadRecord | undefined> {
  const changes: ThreadChange[] = []
  let now: ThreadState | undefined
  try {
    for await (const { thread, entries } of threadPages(client, { ...CHANGES, number })) {
      now ??= stateFrom(thread)
      changes.push(...entries.filter((change) => change !== null))
    }
    return now && { now, changes }
  } catch (error) {
    if (!isWithoutGraphql(error)) throw error
    return undefined
  }
}

/**
 * null for another account's comment, which is none of our business. Assumption: a token that may write
 * sees who deleted one; GitHub keeps it from those without write access.
 */
function changeFrom(node: Fields, answer: Fields): ThreadChange | null {
  const viewer = answer.object('viewer').text('login')
  const type = node.text('__typename')
  const { what, kind, nameIn } = kindOf(type)
  const name = nameIn(node)
  if (what === 'comment' && !isSameAccount(name, viewer)) return null
  const by = actorFrom(node.objectOrNull(type === REVIEW ? 'author' : 'actor'))
  return { what, kind, name, by, isOurs: isSameAccount(by.login, viewer) }
}

interface Kind extends Pick<ThreadChange, 'what' | 'kind'> {
  /** '' when GitHub does not say it. */
  readonly nameIn: (node: Fields) => string
}

const loginIn =
  (field: string) =>
  (node: Fields): string =>
    node.objectOrNull(field)?.textOrNull('login') ?? ''

const REVIEW = 'PullRequestReview'
const ASSIGNEE = { what: 'assignee', nameIn: loginIn('assignee') } as const
const MILESTONE = { what: 'milestone', nameIn: (node: Fields) => node.text('milestoneTitle') } as const
const REVIEWER = { what: 'reviewer', nameIn: loginIn('requestedReviewer') } as const

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['AssignedEvent', { ...ASSIGNEE, kind: 'added' }],
  ['UnassignedEvent', { ...ASSIGNEE, kind: 'removed' }],
  ['MilestonedEvent', { ...MILESTONE, kind: 'added' }],
  ['DemilestonedEvent', { ...MILESTONE, kind: 'removed' }],
  ['ReviewRequestedEvent', { ...REVIEWER, kind: 'added' }],
  ['ReviewRequestRemovedEvent', { ...REVIEWER, kind: 'removed' }],
  [REVIEW, { what: 'reviewer', kind: 'added', nameIn: (node) => actorFrom(node.objectOrNull('author')).login }],
  ['CommentDeletedEvent', { what: 'comment', kind: 'removed', nameIn: loginIn('deletedCommentAuthor') }],
])

function kindOf(type: string): Kind {
  const kind = KINDS.get(type)
  if (kind === undefined) throw new Error(`The query for changes asks for "${type}", which is not read.`)
  return kind
}
