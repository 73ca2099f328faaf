import type { Fields } from '../json.ts'
import type { Comment, Comments } from '../port.ts'
import type { Client } from './client.ts'
import { commentNodeFrom } from './comment-node.ts'
import { graphql } from './graphql.ts'
import { addComment } from './queries.ts'

type Rest = Omit<Comments, 'createOnce'>

/**
 * Two runs at once both look, find nothing, and both write. Looking again after writing would cost every run a request
 * for what hardly ever happens; GraphQL's `addComment` answers with the thread as it is now, so the same request tells.
 * Both runs keep the oldest comment, so that they agree without talking.
 */
export const creatingOnce =
  (client: Client, comments: Rest): Comments['createOnce'] =>
  async (thread, { marker, body }) => {
    const written = await graphql(client, addComment, { subjectId: thread.nodeId, body }, writtenFrom)
    const [oldest, ...newer] = written.filter(isTwin(marker)).toSorted((one, other) => one.id - other.id)
    for (const twin of newer) await comments.remove(twin.id)
    if (oldest === undefined) throw new Error('The comment that was just written lacks its marker.')
    return oldest
  }

const isTwin =
  (marker: string) =>
  ({ isOurs, body }: Comment): boolean =>
    isOurs && body.includes(marker)

/** The new comment and the newest others of the thread, in no order. */
function writtenFrom(answer: Fields): readonly Comment[] {
  const payload = answer.object('addComment')
  const { json, path } = payload.object('commentEdge').at('node')
  const created = commentNodeFrom(json, path)
  const others = payload.objectOrNull('subject')?.object('comments').list('nodes', commentNodeFrom) ?? []
  return [created, ...others.filter(({ id }) => id !== created.id)]
}
