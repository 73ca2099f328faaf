import { isGitHubError } from '@porchlight/action-kit'
import { fieldsOf, type Fields } from '../json.ts'
import type { Comment, Comments } from '../port.ts'
import type { Client } from './client.ts'
import { keepOldest } from './create-once.ts'
import {
  addDiscussionComment,
  deleteDiscussionComment,
  discussionComments,
  updateDiscussionComment,
} from './discussion-queries.ts'
import { graphql } from './graphql.ts'
import { minimizeComment } from './queries.ts'
import { newestFirst } from './thread-pages.ts'

const COMMENTS = { operation: discussionComments, within: 'discussion', list: 'comments' }

/** The comments of discussions, behind the same words as those of issues. GraphQL knows each by its node id alone. */
export function discussionCommentsFor(client: Client): Comments {
  const nodeIds = new Map<number, string>()
  const seen = (node: Fields): Comment => {
    const comment = commentFromNode(node)
    nodeIds.set(comment.id, comment.nodeId)
    return comment
  }
  const nodeIdOf = (id: number): string => {
    const nodeId = nodeIds.get(id)
    if (nodeId === undefined) throw new Error(`The discussion comment ${id} was neither read nor written by this run.`)
    return nodeId
  }
  const written = (answer: Fields): readonly Comment[] => {
    const comment = answer.object('addDiscussionComment').object('comment')
    const others = comment.objectOrNull('discussion')?.object('comments').list('nodes', (json, path) => seen(fieldsOf(json, path)))
    const created = seen(comment)
    return [created, ...(others ?? []).filter(({ id }) => id !== created.id)]
  }
  const write = (nodeId: string, body: string) => graphql(client, addDiscussionComment, { subjectId: nodeId, body }, written)

  const comments: Comments = {
    withMarker: async (number, marker) => {
      const found: Comment[] = []
      for await (const page of newestFirst(client, { ...COMMENTS, number, parse: seen })) {
        found.push(...page.filter(({ isOurs, body }) => isOurs && body.includes(marker)))
      }
      return found
    },
    create: async (number, body) => {
      const { owner, name } = client.repository
      const variables = { owner, name, number, before: null }
      const nodeId = await graphql(client, discussionComments, variables, discussionIdFrom)
      const [created] = await write(nodeId, body)
      if (created === undefined) throw new Error('A comment that was written did not come back.')
      return created
    },
    createOnce: async ({ nodeId }, { marker, body }) => keepOldest(comments, await write(nodeId, body), marker),
    update: (id, body) =>
      graphql(client, updateDiscussionComment, { id: nodeIdOf(id), body }, (answer) =>
        seen(answer.object('updateDiscussionComment').object('comment')),
      ),
    remove: async (id) => {
      try {
        await graphql(client, deleteDiscussionComment, { id: nodeIdOf(id) }, () => undefined)
      } catch (error) {
        // Somebody was faster; it is gone all the same.
        if (!isGitHubError(error) || error.status !== 404) throw error
      }
    },
    minimize: (nodeId, classifier) => graphql(client, minimizeComment, { id: nodeId, classifier }, () => undefined),
  }
  return comments
}

const discussionIdFrom = (answer: Fields): string => answer.object('repository').object('discussion').text('id')

const commentFromNode = (node: Fields): Comment => ({
  id: node.whole('databaseId'),
  nodeId: node.text('id'),
  body: node.text('body'),
  url: node.text('url'),
  isOurs: node.flag('viewerDidAuthor'),
  isMinimized: node.flag('isMinimized'),
})
