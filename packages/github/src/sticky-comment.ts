import { hasMarker, truncateMarkdown, withMarker, withoutMarker, type Marker } from '@porchlight/action-kit'
import type { Classifier, Comment, Comments } from './port.ts'

/**
 * - `update`: one comment that always says the latest.
 * - `append`: the same comment grows; a text that is its end already is not added again.
 * - `recreate`: the old one goes and a new one comes, which notifies people again.
 * - `create-only`: what was written once stays as it is.
 * - `hide`: folds ours away. `delete`: removes ours. Neither writes.
 */
export type StickyMode = 'update' | 'append' | 'recreate' | 'create-only' | 'hide' | 'delete'

export interface StickyComment {
  /** Of the thread. For a discussion, hand in `github.discussions.comments`. */
  readonly number: number
  /** When it is known, a first comment takes one request less. */
  readonly nodeId?: string
  readonly marker: Marker
  /** Without the marker. `hide` and `delete` need none. */
  readonly body?: string
  readonly mode?: StickyMode
  /** For `hide`: the word that GitHub folds it away behind; OUTDATED unless given. */
  readonly classifier?: Classifier
  /** Markdown for the end of a body that had to be cut. */
  readonly notice?: string
  /** What `comments.withMarker` said already, when the facts were gathered; saves asking again. */
  readonly existing?: readonly Comment[]
}

export interface StickyOutcome {
  readonly did: 'created' | 'updated' | 'left-unchanged' | 'hid' | 'deleted' | 'nothing'
  /** The one that stands now, or the one that was hidden. */
  readonly comment: Comment | null
}

const NOTICE = '_This comment was longer than GitHub allows and was cut._'

/** Writes, updates or clears our one comment with this marker, so that doing it twice leaves what doing it once leaves. */
export async function stickyComment(comments: Comments, wanted: StickyComment): Promise<StickyOutcome> {
  const found = wanted.existing ?? (await comments.withMarker(wanted.number, wanted.marker))
  const ours = oldestFirst(found.filter((comment) => comment.isOurs && hasMarker(comment.body, wanted.marker)))
  // What is hidden was put away on purpose; an update in there would reach nobody.
  const visible = ours.filter((comment) => !comment.isMinimized)
  const { mode = 'update' } = wanted
  if (mode === 'hide') return hide(comments, visible, wanted)
  if (mode === 'delete') return remove(comments, ours)
  if (mode === 'recreate') return recreate(comments, visible, wanted)
  const [oldest] = visible
  if (oldest !== undefined) return keep(comments, visible, nextBody(oldest, wanted))
  return ours.length === 0 ? createFirst(comments, wanted) : create(comments, wanted)
}

function nextBody(existing: Comment, wanted: StickyComment): string {
  if (wanted.mode === 'create-only') return existing.body
  return wanted.mode === 'append' ? grown(existing, wanted) : bodyOf(wanted)
}

const oldestFirst = (found: readonly Comment[]): readonly Comment[] => found.toSorted((one, other) => one.id - other.id)

const fitting = (body: string, { marker, notice = NOTICE }: StickyComment): string =>
  truncateMarkdown(withMarker(body, marker), { notice })

const bodyOf = (wanted: StickyComment): string => fitting(wanted.body ?? '', wanted)

function grown(existing: Comment, wanted: StickyComment): string {
  const before = normal(withoutMarker(existing.body, wanted.marker))
  const added = normal(wanted.body ?? '')
  return before.endsWith(added) ? existing.body : fitting(`${before}\n\n${added}`, wanted)
}

// GitHub keeps line ends as it gets them, and people edit with those of their system.
const normal = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd()

/** `createOnce` looks at the thread in the request that writes. It knows nothing of hidden comments, so only where none is ours. */
async function createFirst(comments: Comments, wanted: StickyComment): Promise<StickyOutcome> {
  const { number, nodeId, marker } = wanted
  if (nodeId === undefined) return create(comments, wanted)
  const body = bodyOf(wanted)
  const standing = await comments.createOnce({ number, nodeId }, { marker, body })
  const { did, comment } = await keep(comments, [standing], body)
  return { did: did === 'left-unchanged' ? 'created' : did, comment }
}

/**
 * Writes, then looks once more: another run may have found nothing at the same moment and written as well. Both keep
 * the oldest, so they agree without talking; and it gets the text of whoever looked last.
 */
async function create(comments: Comments, wanted: StickyComment): Promise<StickyOutcome> {
  const body = bodyOf(wanted)
  const created = await comments.create(wanted.number, body)
  const written = await comments.withMarker(wanted.number, wanted.marker)
  const twins = oldestFirst(
    written.filter(
      (comment) => hasMarker(comment.body, wanted.marker) && !comment.isMinimized && comment.id !== created.id,
    ),
  )
  if (twins.length === 0) return { did: 'created', comment: created }
  return keep(comments, oldestFirst([...twins, created]), body)
}

/** One with this body stays: the oldest, whose place in the thread and whose link people know. */
async function keep(comments: Comments, ours: readonly Comment[], body: string): Promise<StickyOutcome> {
  const [oldest, ...duplicates] = ours
  if (oldest === undefined) return { did: 'nothing', comment: null }
  for (const duplicate of duplicates) await comments.remove(duplicate.id)
  if (normal(oldest.body) === normal(body)) return { did: 'left-unchanged', comment: oldest }
  return { did: 'updated', comment: await comments.update(oldest.id, body) }
}

async function recreate(comments: Comments, ours: readonly Comment[], wanted: StickyComment): Promise<StickyOutcome> {
  const [newest, ...rest] = ours.toReversed()
  // A re-run of the same job would notify everybody of what they have read.
  if (newest !== undefined && rest.length === 0 && normal(newest.body) === normal(bodyOf(wanted))) {
    return { did: 'left-unchanged', comment: newest }
  }
  for (const old of ours) await comments.remove(old.id)
  return create(comments, wanted)
}

async function remove(comments: Comments, ours: readonly Comment[]): Promise<StickyOutcome> {
  for (const comment of ours) await comments.remove(comment.id)
  return { did: ours.length === 0 ? 'nothing' : 'deleted', comment: null }
}

async function hide(
  comments: Comments,
  ours: readonly Comment[],
  { classifier }: StickyComment,
): Promise<StickyOutcome> {
  for (const comment of ours) await comments.minimize(comment.nodeId, classifier ?? 'OUTDATED')
  const [newest] = ours.toReversed()
  return newest === undefined
    ? { did: 'nothing', comment: null }
    : { did: 'hid', comment: { ...newest, isMinimized: true } }
}
