import type { Fields } from '@porchlight/action-kit'
import { commentFrom } from '../../parse.ts'
import type { Comment, Comments, Thread } from '../../port.ts'
import { undefinedIfMissing } from '../../undefined-if-missing.ts'
import type { Client } from '../client/client.ts'
import { graphql, isWithoutGraphql } from '../client/graphql.ts'
import { ownComments } from './own-comments.ts'
import { addComment, commentsOf } from './queries.ts'
import { commentFromNode, commentNodeFrom, listedComments } from './read-comments.ts'
import { newestFirst } from './thread-pages.ts'

const COMMENTS = { operation: commentsOf, list: 'comments', parse: commentFromNode }

const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

/** Those of issues and pull requests. */
export const commentsFor = (client: Client): Comments =>
  ownComments({
    pages: (number) => pagesOf(client, number),
    add: async (thread, body) =>
      (await addAndLook(client, thread, body)) ?? { created: await post(client, thread, body), others: undefined },
    update: ({ id }, body) => client.call(`PATCH ${ONE}`, { comment_id: id, body }, ours),
    remove: async ({ id }) => {
      // Another run or a maintainer was faster; it is gone anyway.
      await undefinedIfMissing(client.call(`DELETE ${ONE}`, { comment_id: id }, () => undefined))
    },
  })

/** GraphQL says which are ours; where it is not there, as behind some proxies, REST still has the comments. */
async function* pagesOf(client: Client, number: number): AsyncGenerator<readonly Comment[]> {
  try {
    yield* newestFirst(client, { ...COMMENTS, number })
  } catch (error) {
    if (!isWithoutGraphql(error)) throw error
    yield await listedComments(client, number)
  }
}

/**
 * Two runs at once both look, find nothing, and both write. Looking again after writing would cost every run a request
 * for what hardly ever happens; GraphQL's `addComment` answers with the thread as it is now, so one request is enough.
 *
 * Undefined when GraphQL does not know the thread: an event written by hand has no id, or one of another GitHub.
 */
async function addAndLook(client: Client, { nodeId }: Thread, body: string) {
  if (nodeId === '') return undefined
  try {
    return await graphql(client, addComment, { subjectId: nodeId, body }, writtenFrom)
  } catch (error) {
    if (isWithoutGraphql(error)) return undefined
    throw error
  }
}

/** The new comment and the newest of the thread, in no order. */
function writtenFrom(answer: Fields): { created: Comment; others: readonly Comment[] } {
  const payload = answer.object('addComment')
  const { json, path } = payload.object('commentEdge').at('node')
  return {
    created: commentNodeFrom(json, path),
    others: payload.objectOrNull('subject')?.object('comments').list('nodes', commentNodeFrom) ?? [],
  }
}

/** The same through REST, which goes by the number. */
const post = (client: Client, { number }: Thread, body: string): Promise<Comment> =>
  client.call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number, body }, ours)

const ours = (json: unknown): Comment => commentFrom(json, { isOurs: true, isMinimized: false })
