import { hasMarker, isGitHubError, sameText, truncateMarkdown, withMarker } from '@porchlight/action-kit'
import type { Comment, Comments, OwnComment, Thread } from '../../port.ts'

/** What GitHub does with the comments of one kind of thread. */
export interface CommentStore {
  /** All of a thread's, newest first, page by page. */
  pages(number: number): AsyncIterable<readonly Comment[]>
  /** `others` are the newest of the thread as it is then; undefined where GitHub's answer does not have them. */
  add(thread: Thread, body: string): Promise<{ created: Comment; others: readonly Comment[] | undefined }>
  update(comment: Comment, body: string): Promise<Comment>
  /** One that is not there is fine. */
  remove(comment: Comment): Promise<void>
}

/** Our one comment for a purpose, found again by its marker (docs/decisions/0050-one-mechanism-for-our-one-comment.md). */
export function ownComments(store: CommentStore): Comments {
  const own: Own = { store, known: new Map() }
  return {
    withMarker: (number, marker) => find(own, number, marker),
    keepOne: (thread, wanted) => keepOne(own, thread, wanted),
    replaceOne: (thread, wanted) => replaceOne(own, thread, wanted),
    removeOne: async ({ number }, wanted) => {
      for (const comment of await chosen(own, number, wanted)) await own.store.remove(comment)
    },
  }
}

interface Own {
  readonly store: CommentStore
  /** What this run has read or written: plans name comments by their id, and none is touched unread. */
  readonly known: Map<number, Comment>
}

/**
 * Whether we may change or delete a comment; everything that is asks here. Every workflow writes as the same account and
 * a marker can be copied, so it takes both.
 */
const isOurs = (comment: Comment, marker: string): boolean => comment.isOurs && hasMarker(comment.body, marker)

const isVisible = ({ isMinimized }: Comment): boolean => !isMinimized

const oldestFirst = (comments: readonly Comment[]): readonly Comment[] =>
  comments.toSorted((one, other) => one.id - other.id)

async function find({ store, known }: Own, number: number, marker: string): Promise<readonly Comment[]> {
  const found: Comment[] = []
  for await (const page of store.pages(number)) found.push(...page.filter((comment) => isOurs(comment, marker)))
  for (const comment of found) known.set(comment.id, comment)
  return found
}

/** Those that the plan names, else those that a look shows; oldest first. */
async function chosen(own: Own, number: number, { marker, existing }: Pick<OwnComment, 'marker' | 'existing'>) {
  if (existing === undefined) return oldestFirst(await find(own, number, marker))
  return oldestFirst(existing.map((id) => knownBy(own, id)).filter((comment) => isOurs(comment, marker)))
}

function knownBy({ known }: Own, id: number): Comment {
  const comment = known.get(id)
  if (comment === undefined) throw new Error(`The comment ${id} was neither read nor written by this run.`)
  return comment
}

const NOTICE = '_This comment was longer than GitHub allows and was cut._'

const bodyOf = ({ marker, body }: OwnComment): string => truncateMarkdown(withMarker(body, marker), { notice: NOTICE })

async function keepOne(own: Own, thread: Thread, wanted: OwnComment): Promise<Comment> {
  const body = bodyOf(wanted)
  const ours = await chosen(own, thread.number, wanted)
  // What was hidden was put away on purpose: an update would not be seen. A plan may still name it.
  const [oldest, ...newer] = wanted.existing === undefined ? ours.filter(isVisible) : ours
  if (oldest === undefined) return create(own, thread, { marker: wanted.marker, body })
  return keep(own, { oldest, newer, body })
}

async function replaceOne(own: Own, thread: Thread, wanted: OwnComment): Promise<Comment> {
  const body = bodyOf(wanted)
  const ours = (await chosen(own, thread.number, wanted)).filter(isVisible)
  const [oldest, ...newer] = ours
  // A re-run of the same job would notify everybody of what they have read.
  if (oldest !== undefined && newer.length === 0 && sameText(oldest.body, body)) return oldest
  for (const comment of ours) await own.store.remove(comment)
  return create(own, thread, { marker: wanted.marker, body })
}

/**
 * Writes, and looks at what else has been written: another run may have found nothing at the same moment and written as
 * well. Both keep the oldest, so they agree without talking; and it gets the text of the run that looked last.
 */
async function create(own: Own, thread: Thread, { marker, body }: { marker: string; body: string }): Promise<Comment> {
  const { created, others } = await own.store.add(thread, body)
  const newest = others ?? (await unlessFailed(() => find(own, thread.number, marker))) ?? []
  const twins = newest.filter((one) => one.id !== created.id && isOurs(one, marker) && isVisible(one))
  const [oldest = created, ...newer] = oldestFirst([created, ...twins])
  return keep(own, { oldest, newer, body })
}

/** The comment is written, and a twin is unlikely: not being able to look for one is not a failure. */
async function unlessFailed<Answer>(look: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await look()
  } catch (error) {
    if (isGitHubError(error)) return undefined
    throw error
  }
}

interface Kept {
  readonly oldest: Comment
  readonly newer: readonly Comment[]
  readonly body: string
}

/** The oldest stays, whose place in the thread and whose link people know. */
async function keep({ store, known }: Own, { oldest, newer, body }: Kept): Promise<Comment> {
  for (const twin of newer) await store.remove(twin)
  const kept = sameText(oldest.body, body) ? oldest : await store.update(oldest, body)
  known.set(kept.id, kept)
  return kept
}
