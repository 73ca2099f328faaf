import { isGitHubError } from '@porchlight/action-kit'
import { commentFrom } from '../../parse.ts'
import type { Comment, Comments } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { graphql } from '../client/graphql.ts'
import { commentFromNode } from './comment-node.ts'
import { creatingOnce } from './create-once.ts'
import { listedComments } from './listed-comments.ts'
import { commentsOf, minimizeComment } from './queries.ts'
import { newestFirst } from './thread-pages.ts'
import { isWithoutGraphql } from '../client/without-graphql.ts'

const COMMENTS = { operation: commentsOf, list: 'comments', parse: commentFromNode }

const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

export function commentsFor(client: Client): Comments {
  const comments: Omit<Comments, 'createOnce'> = {
    withMarker: async (number, marker) => {
      const found: Comment[] = []
      for await (const page of pagesOf(client, number)) {
        found.push(...page.filter((comment) => comment.isOurs && comment.body.includes(marker)))
      }
      return found
    },
    create: (number, body) =>
      client.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number, body }, ours),
    update: (id, body) => client.call(`PATCH ${ONE}`, { comment_id: id, body }, ours),
    remove: async (id) => {
      try {
        await client.call(`DELETE ${ONE}`, { comment_id: id }, () => undefined)
      } catch (error) {
        // Somebody was faster; it is gone all the same.
        if (!isGitHubError(error) || error.status !== 404) throw error
      }
    },
    minimize: (nodeId, classifier) => graphql(client, minimizeComment, { id: nodeId, classifier }, () => undefined),
  }
  return { ...comments, createOnce: creatingOnce(client, comments) }
}

/** GraphQL says which are ours; where it is not there, as behind some proxies, REST still has the comments. */
async function* pagesOf(client: Client, number: number): AsyncGenerator<readonly Comment[]> {
  try {
    yield* newestFirst(client, { ...COMMENTS, number })
  } catch (error) {
    if (!isWithoutGraphql(error)) throw error
    yield await listedComments(client, number)
  }
}

const ours = (json: unknown): Comment => commentFrom(json, { isOurs: true, isMinimized: false })
