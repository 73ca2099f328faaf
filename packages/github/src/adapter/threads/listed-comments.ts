import { fieldsOf } from '@porchlight/action-kit'
import { commentFrom } from '../../parse.ts'
import type { Comment } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { completeList } from '../client/paging.ts'

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
