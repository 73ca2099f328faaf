import { fieldsOf, type Fields } from '@porchlight/action-kit/pure'
import { accountFrom, labelNameFrom, updatedAtFrom } from './parse.ts'
import type { Post } from './port.ts'

export interface Discussion extends Post {
  readonly category: DiscussionCategory
  /** The node id of its repository; '' in an event written by hand. */
  readonly repositoryId: string
}

export interface DiscussionCategory {
  readonly name: string
  /** As it stands in the category's address: `show-and-tell`. */
  readonly slug: string
}

/** As an event has it: the webhook's schema does not require labels, and no published event has them. */
export interface EventDiscussion extends Omit<Discussion, 'labels'> {
  /** Null where the event does not say them. */
  readonly labels: readonly string[] | null
}

/** From the payload of a `discussion` or `discussion_comment` event, as the discussion alone does not know its repository. */
export function discussionFrom(payload: unknown): EventDiscussion {
  const event = fieldsOf(payload, '')
  const discussion = event.object('discussion')
  const { json: author, path } = discussion.at('user')
  return {
    number: discussion.whole('number'),
    nodeId: discussion.textOrNull('node_id') ?? '',
    title: discussion.text('title'),
    body: discussion.textOrNull('body') ?? '',
    author: accountFrom(author, path),
    association: discussion.textOrNull('author_association') ?? 'NONE',
    category: categoryFrom(discussion.object('category')),
    labels: discussion.has('labels') ? discussion.list('labels', labelNameFrom) : null,
    createdAt: discussion.text('created_at'),
    updatedAt: updatedAtFrom(discussion),
    repositoryId: event.objectOrNull('repository')?.textOrNull('node_id') ?? '',
  }
}

/** Events and GraphQL write it alike. */
export const categoryFrom = (category: Fields): DiscussionCategory => ({
  name: category.text('name'),
  slug: category.text('slug'),
})
