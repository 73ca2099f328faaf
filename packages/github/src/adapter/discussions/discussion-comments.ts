import { fieldsOf, isGitHubError, type Fields } from '@porchlight/action-kit'
import type { Comment, Comments } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { keepOldest } from '../threads/create-once.ts'
import {
  addDiscussionComment,
  deleteDiscussionComment,
  discussionComments,
  updateDiscussionComment,
} from './discussion-queries.ts'
import { graphql } from '../client/graphql.ts'
import { minimizeComment } from '../threads/queries.ts'
import { newestFirst } from '../threads/thread-pages.ts'

const COMMENTS = { operation: discussionComments, within: 'discussion', list: 'comments' }

/** The comments of discussions, behind the same words as those of issues. GraphQL knows each by its node id alone. */
export function discussionCommentsFor(client: Client): Comments {
  const known = knownComments()
  const write = (subjectId: string, body: string) =>
    graphql(client, addDiscussionComment, { subjectId, body }, (answer) => writtenFrom(answer, known.add))
  const comments: Comments = {
    withMarker: async (number, marker) => {
      const found: Comment[] = []
      for await (const page of newestFirst(client, { ...COMMENTS, number, parse: known.add })) {
        found.push(...page.filter(({ isOurs, body }) => isOurs && body.includes(marker)))
      }
      return found
    },
    create: async (number, body) => (await write(await discussionId(client, number), body)).created,
    createOnce: async ({ nodeId }, { marker, body }) => {
      const { created, others } = await write(nodeId, body)
      return keepOldest(comments, [created, ...others], marker)
    },
    update: (id, body) => graphql(client, updateDiscussionComment, { id: known.nodeId(id), body }, updatedFrom),
    remove: async (id) => {
      try {
        await graphql(client, deleteDiscussionComment, { id: known.nodeId(id) }, () => undefined)
      } catch (error) {
        // Somebody was faster; it is gone all the same.
        if (!isGitHubError(error) || error.status !== 404) throw error
      }
    },
    minimize: (nodeId, classifier) => graphql(client, minimizeComment, { id: nodeId, classifier }, () => undefined),
  }
  return comments
}

/** The port changes comments by the number that REST has for them; here the node id must be known for it. */
function knownComments() {
  const nodeIds = new Map<number, string>()
  return {
    add: (node: Fields): Comment => {
      const comment = commentFrom(node)
      nodeIds.set(comment.id, comment.nodeId)
      return comment
    },
    nodeId: (id: number): string => {
      const nodeId = nodeIds.get(id)
      if (nodeId !== undefined) return nodeId
      throw new Error(`The discussion comment ${id} was neither read nor written by this run.`)
    },
  }
}

function writtenFrom(answer: Fields, parse: (node: Fields) => Comment) {
  const comment = answer.object('addDiscussionComment').object('comment')
  const created = parse(comment)
  const list = comment.objectOrNull('discussion')?.object('comments')
  const newest = list?.list('nodes', (json, path) => parse(fieldsOf(json, path))) ?? []
  return { created, others: newest.filter(({ id }) => id !== created.id) }
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
