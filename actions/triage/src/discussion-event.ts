import type { Event } from '@porchlight/action-kit'
import { fieldsOf, type Fields } from '@porchlight/action-kit/pure'
import type { Discussion } from '@porchlight/github'
import { discussionFrom } from '@porchlight/github/pure'
import type { Before } from './facts/facts.ts'

export interface DiscussionTarget {
  readonly kind: 'discussion'
  readonly number: number
  readonly known?: Discussion
  /** The event is its opening. */
  readonly isNew?: boolean
  /** The text of the comment that the event is about. */
  readonly comment?: string
  /** What it was before the event. */
  readonly before?: Before
  /** The run was started by hand, or anew. */
  readonly isAsked?: boolean
}

/** From the payload of a `discussion` or `discussion_comment` event. */
export function discussionTarget(payload: Event['payload'], isRerun: boolean): DiscussionTarget | undefined {
  const { labels, ...discussion } = discussionFrom(payload)
  const { number } = discussion
  const event = fieldsOf(payload, '')
  const action = event.textOrNull('action') ?? ''
  const comment = event.objectOrNull('comment')
  const isGone = action === 'deleted' || action === 'transferred'
  if (isGone && comment === null) return undefined
  const written = comment === null || isGone ? {} : { comment: comment.textOrNull('body') ?? '' }
  // "Re-run" plays the old payload again, and title, category and labels have moved on since.
  if (isRerun) return { kind: 'discussion', number, ...written, isAsked: true }
  const known = labels === null ? {} : { known: { ...discussion, labels } }
  if (action === 'created' && comment === null) return { kind: 'discussion', number, ...known, isNew: true }
  const before = beforeOf(event, action)
  return { kind: 'discussion', number, ...known, ...written, ...(before && { before }) }
}

/** Undefined where the event does not say what it changed. */
function beforeOf(event: Fields, action: string): Before | undefined {
  const changes = event.objectOrNull('changes')
  if (event.has('comment')) return commentBefore(action, changes)
  if (action === 'labeled' || action === 'unlabeled') {
    const name = event.objectOrNull('label')?.text('name')
    return name === undefined ? undefined : { label: { name, wasOn: action === 'unlabeled' } }
  }
  if (action !== 'edited' && action !== 'category_changed') return {}
  return changes === null ? undefined : textsBefore(changes)
}

function commentBefore(action: string, changes: Fields | null): Before | undefined {
  if (action === 'created') return { comment: null }
  if (action !== 'edited') return {}
  const body = changes?.objectOrNull('body')?.textOrNull('from')
  return body === undefined || body === null ? undefined : { comment: body }
}

function textsBefore(changes: Fields): Before {
  const title = changes.objectOrNull('title')?.text('from')
  const body = changes.objectOrNull('body')?.text('from')
  const category = changes.objectOrNull('category')?.object('from')
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(category === undefined ? {} : { category: { name: category.text('name'), slug: category.text('slug') } }),
  }
}
