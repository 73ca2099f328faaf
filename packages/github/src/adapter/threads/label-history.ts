import { fieldsOf, type Fields } from '@porchlight/action-kit'
import { accountFrom } from '../../parse.ts'
import type { DatedLabelChange, LabelChange, LabelHistory } from '../../port.ts'
import { actorFrom, isSameAccount, isWorkflowToken } from '../client/accounts.ts'
import type { Client } from '../client/client.ts'
import { isWithoutGraphql } from '../client/graphql.ts'
import { completeList } from '../client/paging.ts'
import { labelChanges } from './history-queries.ts'
import { newestFirst } from './thread-pages.ts'

const CHANGES = { operation: labelChanges, list: 'timelineItems', parse: changeFrom }

export const labelHistoryFor = (client: Client): LabelHistory => ({
  lastChanges: async (number, labels) => {
    const wanted = new Set(labels.map((label) => label.toLowerCase()))
    const last = new Map<string, DatedLabelChange>()
    for await (const page of changesOf(client, number)) {
      for (const { label, change } of page) if (wanted.has(label) && !last.has(label)) last.set(label, change)
      if (last.size === wanted.size) break
    }
    return last
  },
})

/** Newest first; where GraphQL is not there, as behind some proxies, from the events that REST lists oldest first. */
async function* changesOf(client: Client, number: number): AsyncGenerator<readonly Change[]> {
  try {
    yield* newestFirst(client, { ...CHANGES, number })
  } catch (error) {
    if (!isWithoutGraphql(error)) throw error
    const events = await completeList(client, { ...EVENTS, parameters: { issue_number: number } })
    yield events.flatMap(({ change }) => (change === null ? [] : [change])).toReversed()
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
