import { isGitHubError, type Fields } from '@porchlight/action-kit'
import type { Comment, Comments, Thread } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { commentNodeFrom } from './comment-node.ts'
import { graphql } from '../client/graphql.ts'
import { addComment } from './queries.ts'
import { isWithoutGraphql } from '../client/without-graphql.ts'

type Rest = Pick<Comments, 'create' | 'remove' | 'withMarker'>

/**
 * Two runs at once both look, find nothing, and both write. Looking again after writing would cost every run a request
 * for what hardly ever happens; GraphQL's `addComment` answers with the thread as it is now, so the same request tells.
 */
export const creatingOnce =
  (client: Client, comments: Rest): Comments['createOnce'] =>
  async (thread, { marker, body }) => {
    const added = await add(client, thread, body)
    const written = added ?? (await createAndLook(comments, { number: thread.number, marker, body }))
    return keepOldest(comments, written, marker)
  }

/** undefined when GraphQL does not know the thread: an event written by hand has no id, or one of another GitHub. */
async function add(client: Client, { nodeId }: Thread, body: string): Promise<readonly Comment[] | undefined> {
  if (nodeId === '') return undefined
  try {
    return await graphql(client, addComment, { subjectId: nodeId, body }, writtenFrom)
  } catch (error) {
    if (isWithoutGraphql(error)) return undefined
    throw error
  }
}

/** The same through REST, which goes by the number, in two requests. */
async function createAndLook(
  comments: Rest,
  { number, marker, body }: { number: number; marker: string; body: string },
) {
  const created = await comments.create(number, body)
  try {
    const others = await comments.withMarker(number, marker)
    return [created, ...others.filter(({ id }) => id !== created.id)]
  } catch (error) {
    // The comment is written, and a twin is unlikely: not being able to look for one is no failure.
    if (!isGitHubError(error)) throw error
    return [created]
  }
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
