import { isUserError } from '@porchlight/action-kit'
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
    const written = await write(client, comments, { thread, marker, body })
    const [oldest, ...newer] = written.filter(isTwin(marker)).toSorted((one, other) => one.id - other.id)
    for (const twin of newer) await comments.remove(twin.id)
    if (oldest === undefined) throw new Error('The comment that was just written lacks its marker.')
    return oldest
  }

const isTwin =
  (marker: string) =>
  ({ isOurs, body }: Comment): boolean =>
    isOurs && body.includes(marker)

interface Writing {
  readonly thread: { readonly number: number; readonly nodeId: string }
  readonly marker: string
  readonly body: string
}

/** The new comment and others of the thread, in no order. */
async function write(client: Client, comments: Rest, { thread, marker, body }: Writing): Promise<readonly Comment[]> {
  try {
    return await graphql(client, addComment, { subjectId: thread.nodeId, body }, writtenFrom)
  } catch (error) {
    // Only a refusal is told to the user, and nothing was written then. For REST, `issues: write` or `pull-requests:
    // write` will do, on either kind of thread; whether GraphQL is as generous is documented nowhere.
    if (!isUserError(error)) throw error
    const created = await comments.create(thread.number, body)
    return [created, ...(await comments.withMarker(thread.number, marker)).filter(({ id }) => id !== created.id)]
  }
}

function writtenFrom(answer: Fields): readonly Comment[] {
  const payload = answer.object('addComment')
  const { json, path } = payload.object('commentEdge').at('node')
  const created = commentNodeFrom(json, path)
  const others = payload.object('subject').object('comments').list('nodes', commentNodeFrom)
  return [created, ...others.filter(({ id }) => id !== created.id)]
}
