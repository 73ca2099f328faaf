import type { Fields } from '../json.ts'
import type { Comment, Comments } from '../port.ts'
import type { Client } from './client.ts'
import { commentNodeFrom } from './comment-node.ts'
import { graphql } from './graphql.ts'
import { addComment } from './queries.ts'

/**
 * Two runs at once both look, find nothing, and both write. Looking again after writing would cost every run a request
 * for what hardly ever happens; GraphQL's `addComment` answers with the thread as it is now, so the same request tells.
 */
export const creatingOnce =
  (client: Client, comments: Pick<Comments, 'remove'>): Comments['createOnce'] =>
  async ({ nodeId }, { marker, body }) => {
    const written = await graphql(client, addComment, { subjectId: nodeId, body }, writtenFrom)
    return keepOldest(comments, written, marker)
  }

/** Of our comments with the marker, all but the oldest go. Two runs at once agree on which that is without talking. */
export async function keepOldest(
  comments: Pick<Comments, 'remove'>,
  written: readonly Comment[],
  marker: string,
): Promise<Comment> {
  const ours = written.filter(({ isOurs, body }) => isOurs && body.includes(marker))
  const [oldest, ...newer] = ours.toSorted((one, other) => one.id - other.id)
  for (const twin of newer) await comments.remove(twin.id)
  if (oldest === undefined) throw new Error('The comment that was just written lacks its marker.')
  return oldest
}

/** The new comment and the newest others of the thread, in no order. */
function writtenFrom(answer: Fields): readonly Comment[] {
  const payload = answer.object('addComment')
  const { json, path } = payload.object('commentEdge').at('node')
  const created = commentNodeFrom(json, path)
  const others = payload.objectOrNull('subject')?.object('comments').list('nodes', commentNodeFrom) ?? []
  return [created, ...others.filter(({ id }) => id !== created.id)]
}
