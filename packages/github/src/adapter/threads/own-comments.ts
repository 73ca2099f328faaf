import {
  hasMarker,
  isGitHubError,
  isMarked,
  sameText,
  truncateMarkdown,
  withMarker,
  type Marker,
  type OwnMark,
} from '@porchlight/action-kit'
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

/**
 * Our one comment for a purpose, found again by its mark. See decisions/0050-one-mechanism-for-our-one-comment.md and
 * 0052-what-proves-a-comment-ours.md in docs: nothing here proves a comment ours, so each method touches one at the most.
 */
export function ownComments(store: CommentStore): Comments {
  const own: Own = { store, known: new Map() }
  return {
    withMarker: (number, mark) => find(own, number, mark),
    keepOne: (thread, wanted) => keepOne(own, thread, wanted),
    replaceOne: (thread, wanted) => replaceOne(own, thread, wanted),
    removeOne: async ({ number }, wanted) => {
      const [oldest] = await chosen(own, number, wanted)
      if (oldest !== undefined) await own.store.remove(oldest)
    },
  }
}

interface Own {
  readonly store: CommentStore
  /** What this run has read or written: plans name comments by their id, and none is touched unread. */
  readonly known: Map<number, Comment>
}

/**
 * Whether we may take a comment for ours, and so change or delete it; everything that does asks here. Every workflow
 * writes as the same account, and may quote a text that has our marker: it takes the author, the marker as first line,
 * and below it a text that we write.
 */
export const isOurs = (comment: Comment, mark: OwnMark | Marker): boolean =>
  comment.isOurs && (typeof mark === 'string' ? hasMarker(comment.body, mark) : isMarked(comment.body, mark))

const isVisible = ({ isMinimized }: Comment): boolean => !isMinimized

const oldestFirst = (comments: readonly Comment[]): readonly Comment[] =>
  comments.toSorted((one, other) => one.id - other.id)

async function find({ store, known }: Own, number: number, mark: OwnMark | Marker): Promise<readonly Comment[]> {
  const found: Comment[] = []
  for await (const page of store.pages(number)) found.push(...page.filter((comment) => isOurs(comment, mark)))
  for (const comment of found) known.set(comment.id, comment)
  return found
}

/** Those that the plan names, else those that a look shows and that nobody has hidden; oldest first. */
async function chosen(own: Own, number: number, { existing, ...mark }: OwnMark & Pick<OwnComment, 'existing'>) {
  // What was hidden was put away on purpose: an update would not be seen. A plan may still name it.
  if (existing === undefined) return oldestFirst((await find(own, number, mark)).filter(isVisible))
  return oldestFirst(existing.map((id) => knownBy(own, id)).filter((comment) => isOurs(comment, mark)))
}

function knownBy({ known }: Own, id: number): Comment {
  const comment = known.get(id)
  if (comment === undefined) throw new Error(`The comment ${id} was neither read nor written by this run.`)
  return comment
}

const NOTICE = '_This comment was longer than GitHub allows and was cut._'

const bodyOf = ({ marker, body }: OwnComment): string => truncateMarkdown(withMarker(body, marker), { notice: NOTICE })

/** The oldest is ours, and what came after it may be a quote of it, or what a run left that was stopped half-way. */
async function keepOne(own: Own, thread: Thread, wanted: OwnComment): Promise<Comment> {
  const body = bodyOf(wanted)
  const [oldest] = await chosen(own, thread.number, wanted)
  return oldest === undefined ? create(own, thread, { mark: wanted, body }) : keep(own, oldest, body)
}

async function replaceOne(own: Own, thread: Thread, wanted: OwnComment): Promise<Comment> {
  const body = bodyOf(wanted)
  const ours = (await chosen(own, thread.number, wanted)).filter(isVisible)
  const [oldest] = ours
  // A re-run of the same job would notify everybody of what they have read.
  const same = ours.find((comment) => sameText(comment.body, body))
  if (same !== undefined) return same
  // After the first replacement ours is no longer the oldest, so that of several none is known to be ours.
  if (oldest !== undefined && ours.length === 1) await own.store.remove(oldest)
  return create(own, thread, { mark: wanted, body, seen: ours })
}

interface New {
  readonly mark: OwnMark
  readonly body: string
  /** What stays although it was there before. */
  readonly seen?: readonly Comment[]
}

/**
 * Writes, and looks at what else has been written: another run may have found nothing at the same moment and written as
 * well. Both keep the oldest, so they agree without talking; and it gets the text of the run that looked last. What this
 * run has just written is ours beyond doubt; of others only that goes which came after it and says the very same: a quote
 * of ours takes longer.
 */
async function create(own: Own, thread: Thread, { mark, body, seen = [] }: New): Promise<Comment> {
  const { created, others: shown } = await own.store.add(thread, body)
  const newest = shown ?? (await unlessFailed(() => find(own, thread.number, mark))) ?? []
  const known = new Set([created, ...seen].map(({ id }) => id))
  const twins = newest.filter((one) => !known.has(one.id) && isOurs(one, mark) && isVisible(one))
  const [oldest = created, ...newer] = oldestFirst([created, ...twins])
  for (const twin of newer) {
    const isTwin = twin.id > created.id && sameText(twin.body, body)
    if (isTwin || twin.id === created.id) await own.store.remove(twin)
  }
  return keep(own, oldest, body)
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

/** The oldest stays, whose place in the thread and whose link people know. */
async function keep({ store, known }: Own, oldest: Comment, body: string): Promise<Comment> {
  const kept = sameText(oldest.body, body) ? oldest : await store.update(oldest, body)
  known.set(kept.id, kept)
  return kept
}
