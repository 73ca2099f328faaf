import type { Marker } from '@porchlight/action-kit'
import type { Comment, GitHub } from '../../src/port.ts'

/* One call of each kind, for tests that are about requests in general and not about what is asked. */

/** A list that is read page by page: the names of the repository's labels. */
export const labelNames = async ({ labels }: GitHub): Promise<readonly string[]> =>
  (await labels.defined()).map(({ name }) => name)

export const MARKER: Marker = '<!-- porchlight:test:specimen -->'
/** Whatever stands below the marker. */
export const OURS = { marker: MARKER, isOurs: (): boolean => true }

/** A POST that notifies people and that nobody repeats; GitHub is then asked whether another run wrote the same. */
export const postComment = ({ comments }: GitHub, number = 7): Promise<Comment> =>
  comments.keepOne({ number, nodeId: '' }, { ...OURS, body: 'hi', existing: [] })

/** The same as a mutation, in one request. */
export const addComment = ({ comments }: GitHub, nodeId = 'I_7'): Promise<Comment> =>
  comments.keepOne({ number: 7, nodeId }, { ...OURS, body: 'hi', existing: [] })

/** A comment as REST has it. */
export const aComment = {
  id: 9,
  node_id: 'IC_9',
  body: `${MARKER}\nhi`,
  html_url: 'https://github.com/acme/widgets/issues/7#issuecomment-9',
}

/** The same as GraphQL has it. */
export const aCommentNode = {
  id: 'IC_9',
  fullDatabaseId: '9',
  body: aComment.body,
  url: aComment.html_url,
  viewerDidAuthor: true,
  isMinimized: false,
}

/** What GraphQL says of a thread with these comments. */
export const threadWith = (...nodes: readonly unknown[]) => {
  const comments = { nodes, pageInfo: { hasPreviousPage: false, startCursor: null } }
  return { json: { data: { repository: { issueOrPullRequest: { comments } } } } }
}
