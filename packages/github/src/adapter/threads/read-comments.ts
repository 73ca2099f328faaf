import { fieldsOf, type Fields } from '@porchlight/action-kit'
import { commentFrom } from '../../parse.ts'
import type { Comment } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { completeList } from '../client/paging.ts'

/** A comment as our GraphQL documents ask for it. */
export const commentNodeFrom = (json: unknown, path: string): Comment => commentFromNode(fieldsOf(json, path))

export function commentFromNode(node: Fields): Comment {
  return {
    id: idOf(node),
    nodeId: node.text('id'),
    body: node.text('body'),
    url: node.text('url'),
    isOurs: node.flag('viewerDidAuthor'),
    isMinimized: node.flag('isMinimized'),
  }
}

// A comment's address ends in its id (`…#issuecomment-42`), which also tells it where a GitHub does not fill in the field.
const idOf = (node: Fields): number => Number(node.textOrNull('fullDatabaseId') ?? /\d+$/.exec(node.text('url'))?.[0])

const ROUTE = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'

// REST does not say whose token wrote a comment, and GITHUB_TOKEN may not ask who it is. This is its login everywhere.
const OURS = 'github-actions[bot]'

/**
 * A thread's comments through REST, newest first, for where GraphQL is not there. What the token of another app or a
 * person wrote is not recognised here; it is what a marker proves nothing about.
 */
export async function listedComments(client: Client, number: number): Promise<readonly Comment[]> {
  const paged = {
    route: ROUTE,
    parameters: { issue_number: number },
    parse: listedFrom,
    keyOf: ({ id }: Comment) => id,
  }
  return (await completeList(client, paged)).toReversed()
}

function listedFrom(json: unknown, path: string): Comment {
  const author = fieldsOf(json, path).objectOrNull('user')?.textOrNull('login') ?? ''
  return commentFrom(json, { isOurs: author === OURS, isMinimized: false }, path)
}
