import { fieldsOf, type Fields } from '@porchlight/action-kit'
import { accountFrom } from '../../parse.ts'
import type { ThreadChange } from '../../port.ts'
import { isWorkflowToken } from '../client/accounts.ts'
import type { Client } from '../client/client.ts'
import { completeList } from '../client/paging.ts'

/**
 * Changes as REST's list of events has them, newest first. It does not say whose comment was deleted, nor lists reviews:
 * those who were asked for one are in it all the same, by the request.
 */
export async function recordedChanges(client: Client, number: number): Promise<readonly ThreadChange[]> {
  const events = await completeList(client, { ...EVENTS, parameters: { issue_number: number } })
  return events.toReversed().flatMap(({ changes }) => changes)
}

interface Listed {
  readonly id: number
  /** None for an event of another kind; two for a type that was replaced. */
  readonly changes: readonly ThreadChange[]
}

const EVENTS = {
  route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
  parse: eventFrom,
  keyOf: ({ id }: Listed) => id,
}

interface Kind extends Pick<ThreadChange, 'what' | 'kind'> {
  /** Where the event has the name, and who did it where that is not the actor. */
  readonly named: readonly (readonly [object: string, field: string])[]
  readonly by?: string
}

const ASSIGNEE = { what: 'assignee', named: [['assignee', 'login']], by: 'assigner' } as const
const REVIEWER = {
  what: 'reviewer',
  named: [
    ['requested_reviewer', 'login'],
    ['requested_team', 'slug'],
  ],
  by: 'review_requester',
} as const
const MILESTONE = { what: 'milestone', named: [['milestone', 'title']] } as const
const TYPE_ADDED = { what: 'type', kind: 'added', named: [['issue_type', 'name']] } as const
const TYPE_REMOVED = { what: 'type', kind: 'removed', named: [['prev_issue_type', 'name']] } as const

const KINDS: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['assigned', [{ ...ASSIGNEE, kind: 'added' }]],
  ['unassigned', [{ ...ASSIGNEE, kind: 'removed' }]],
  ['review_requested', [{ ...REVIEWER, kind: 'added' }]],
  ['review_request_removed', [{ ...REVIEWER, kind: 'removed' }]],
  ['milestoned', [{ ...MILESTONE, kind: 'added' }]],
  ['demilestoned', [{ ...MILESTONE, kind: 'removed' }]],
  ['issue_type_added', [TYPE_ADDED]],
  ['issue_type_removed', [TYPE_REMOVED]],
  ['issue_type_changed', [TYPE_ADDED, TYPE_REMOVED]],
])

function eventFrom(json: unknown, path: string): Listed {
  const event = fieldsOf(json, path)
  const kinds = KINDS.get(event.text('event')) ?? []
  return { id: event.whole('id'), changes: kinds.flatMap((kind) => changeOf(event, kind)) }
}

function changeOf(event: Fields, { what, kind, named, by: doer = 'actor' }: Kind): readonly ThreadChange[] {
  const name = named.map(([object, field]) => event.objectOrNull(object)?.textOrNull(field) ?? null).find(isThere)
  // Who or what it was about has been deleted since.
  if (name === undefined || name === null) return []
  const { json, path } = event.at(event.has(doer) ? doer : 'actor')
  const by = accountFrom(json, path)
  return [{ what, kind, name, by, isOurs: isWorkflowToken(by.login) }]
}

const isThere = (name: string | null): boolean => name !== null
