import { fieldsOf, type Fields } from '@porchlight/action-kit'
import { accountFrom } from '../../parse.ts'
import type { DatedLabelChange, LabelChange, LabelHistory } from '../../port.ts'
import { actorFrom, isSameAccount, isWorkflowToken } from '../client/accounts.ts'
import type { Client } from '../client/client.ts'
import { isWithoutGraphql } from '../client/graphql.ts'
import { completeList } from '../client/paging.ts'
import { labelChanges } from './history-queries.ts'
import { threadPages } from './thread-pages.ts'
import { labelsOn, listedState } from './thread-state.ts'

const CHANGES = { operation: labelChanges, list: 'timelineItems', parse: changeFrom }

export const labelHistoryFor = (client: Client): LabelHistory => ({
  of: async (number, labels) => {
    const wanted = new Set(labels.map((label) => label.toLowerCase()))
    const lastChanges = new Map<string, DatedLabelChange>()
    let now: readonly string[] = []
    for await (const page of changesOf(client, number)) {
      now = page.now
      for (const { label, change } of page.changes)
        if (wanted.has(label) && !lastChanges.has(label)) lastChanges.set(label, change)
      if (lastChanges.size === wanted.size) break
    }
    return { now, lastChanges }
  },
})

interface Page {
  readonly now: readonly string[]
  readonly changes: readonly Change[]
}

/** Newest first; where GraphQL is not there, as behind some proxies, from the events that REST lists oldest first. */
async function* changesOf(client: Client, number: number): AsyncGenerator<Page> {
  try {
    for await (const { thread, entries } of threadPages(client, { ...CHANGES, number }))
      yield { now: labelsOn(thread), changes: entries }
  } catch (error) {
    if (!isWithoutGraphql(error)) throw error
    const events = await completeList(client, { ...EVENTS, parameters: { issue_number: number } })
    const { labels } = await listedState(client, number)
    yield { now: labels, changes: events.flatMap(({ change }) => (change === null ? [] : [change])).toReversed() }
  }
}

interface Change {
  readonly label: string
  readonly change: DatedLabelChange
}

function changeFrom(node: Fields, answer: Fields): Change {
  const viewer = answer.object('viewer').text('login')
  const by = actorFrom(node.objectOrNull('actor'))
  const kind = node.text('__typename') === 'LabeledEvent' ? 'added' : 'removed'
  const label = node.object('label').text('name').toLowerCase()
  const at = node.text('createdAt')
  return { label, change: { kind, at, by, isOurs: isSameAccount(by.login, viewer) } }
}

const EVENTS = {
  route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
  parse: eventFrom,
  keyOf: ({ id }: Listed) => id,
}

interface Listed {
  readonly id: number
  /** null for an event of another kind. */
  readonly change: Change | null
}

function eventFrom(json: unknown, path: string): Listed {
  const event = fieldsOf(json, path)
  const id = event.whole('id')
  const kind = KINDS.get(event.text('event'))
  if (kind === undefined) return { id, change: null }
  const { json: actor, path: actorPath } = event.at('actor')
  const by = accountFrom(actor, actorPath)
  const label = event.object('label').text('name').toLowerCase()
  const at = event.text('created_at')
  return { id, change: { label, change: { kind, at, by, isOurs: isWorkflowToken(by.login) } } }
}

const KINDS: ReadonlyMap<string, LabelChange['kind']> = new Map([
  ['labeled', 'added'],
  ['unlabeled', 'removed'],
])
