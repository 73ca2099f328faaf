import { GitHubError, isGitHubError } from '@porchlight/action-kit'
import type { Fields } from '../json.ts'
import { commentFrom } from '../parse.ts'
import type { Comment, Comments } from '../port.ts'
import type { Client } from './client.ts'
import { graphql } from './graphql.ts'
import { commentNodeFrom } from './comment-node.ts'
import { creatingOnce } from './create-once.ts'
import { commentsOf, minimizeComment } from './queries.ts'

const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

export function commentsFor(client: Client): Comments {
  const comments: Omit<Comments, 'createOnce'> = {
    withMarker: async (number, marker) => {
      const found: Comment[] = []
      for await (const page of newestFirst(client, number)) {
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

const ours = (json: unknown): Comment => commentFrom(json, { isOurs: true, isMinimized: false })

async function* newestFirst(client: Client, number: number): AsyncGenerator<readonly Comment[]> {
  const { owner, name } = client.repository
  let before: string | null = null
  do {
    const variables: Readonly<Record<string, unknown>> = { owner, name, number, before }
    const page: CommentPage = await graphql(client, commentsOf, variables, (found) => commentPageFrom(found, number))
    yield page.comments
    if (page.before !== null && page.before === before) throw repeatedPage(number)
    before = page.before
  } while (before !== null)
}

interface CommentPage {
  readonly comments: readonly Comment[]
  /** Where the older ones end; null when there are none. */
  readonly before: string | null
}

function commentPageFrom(found: Fields, number: number): CommentPage {
  const thread = found.object('repository').objectOrNull('issueOrPullRequest')
  if (thread === null) throw noThread(number)
  const comments = thread.object('comments')
  const page = comments.object('pageInfo')
  return {
    // GitHub lists the oldest first, also of the last hundred.
    comments: comments.list('nodes', commentNodeFrom).toReversed(),
    before: page.flag('hasPreviousPage') ? page.text('startCursor') : null,
  }
}

const REQUEST = `POST /graphql (${commentsOf.name})`

const noThread = (number: number): GitHubError =>
  new GitHubError(`${REQUEST}: there is no issue or pull request #${number}.`, { request: REQUEST, status: 404 })

const repeatedPage = (number: number): GitHubError =>
  new GitHubError(`${REQUEST}: GitHub repeats a page of the comments on #${number}. Run the job again.`, {
    request: REQUEST,
    status: 200,
  })
