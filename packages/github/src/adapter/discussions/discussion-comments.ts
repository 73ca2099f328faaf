import { fieldsOf, type Fields } from '@porchlight/action-kit'
import type { Comment, Comments } from '../../port.ts'
import { undefinedIfMissing } from '../../undefined-if-missing.ts'
import type { Client } from '../client/client.ts'
import { graphql } from '../client/graphql.ts'
import { ownComments } from '../threads/own-comments.ts'
import { newestFirst } from '../threads/thread-pages.ts'
import {
  addDiscussionComment,
  deleteDiscussionComment,
  discussionComments,
  updateDiscussionComment,
} from './discussion-queries.ts'

const COMMENTS = { operation: discussionComments, within: 'discussion', list: 'comments' }

/** The comments of discussions, behind the same words as those of issues. GraphQL knows each by its node id alone. */
export const discussionCommentsFor = (client: Client): Comments =>
  ownComments({
    pages: (number) => newestFirst(client, { ...COMMENTS, number, parse: commentFrom }),
    add: async ({ number, nodeId }, body) => {
      const subjectId = nodeId === '' ? await discussionId(client, number) : nodeId
      return graphql(client, addDiscussionComment, { subjectId, body }, writtenFrom)
    },
    update: ({ nodeId }, body) => graphql(client, updateDiscussionComment, { id: nodeId, body }, updatedFrom),
    remove: async ({ nodeId }) => {
      // Another run or a maintainer was faster; it is gone anyway.
      await undefinedIfMissing(graphql(client, deleteDiscussionComment, { id: nodeId }, () => undefined))
    },
  })

function writtenFrom(answer: Fields): { created: Comment; others: readonly Comment[] } {
  const comment = answer.object('addDiscussionComment').object('comment')
  const list = comment.objectOrNull('discussion')?.object('comments')
  return {
    created: commentFrom(comment),
    others: list?.list('nodes', (json, path) => commentFrom(fieldsOf(json, path))) ?? [],
  }
}

const updatedFrom = (answer: Fields): Comment => commentFrom(answer.object('updateDiscussionComment').object('comment'))

function discussionId(client: Client, number: number): Promise<string> {
  const { owner, name } = client.repository
  return graphql(client, discussionComments, { owner, name, number, before: null }, (answer) =>
    answer.object('repository').object('discussion').text('id'),
  )
}

const commentFrom = (node: Fields): Comment => ({
  id: node.whole('databaseId'),
  nodeId: node.text('id'),
  body: node.text('body'),
  url: node.text('url'),
  isOurs: node.flag('viewerDidAuthor'),
  isMinimized: node.flag('isMinimized'),
})
