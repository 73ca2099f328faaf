import { isUtf8 } from 'node:buffer'
import type { GitObjects } from './git-model.ts'
import { type FlatEntry, flatTree } from './git-objects.ts'
import type { ChangedFile } from './model.ts'

/** What changed from one tree to another. A file that only moved is a rename; similarity below 100 % is not looked for. */
export function changedFiles(objects: GitObjects, before: string, after: string): ChangedFile[] {
  const old = new Map(flatTree(objects, before).map((entry) => [entry.path, entry]))
  const fresh = new Map(flatTree(objects, after).map((entry) => [entry.path, entry]))
  const removed = [...old.values()].filter((entry) => !fresh.has(entry.path))
  const changes: ChangedFile[] = []
  for (const entry of fresh.values()) {
    const previous = old.get(entry.path)
    if (previous?.sha === entry.sha) continue
    const moved = previous ? undefined : removed.find((candidate) => candidate.sha === entry.sha)
    if (moved) removed.splice(removed.indexOf(moved), 1)
    changes.push(moved ? renamed(moved, entry) : written(objects, previous, entry))
  }
  for (const entry of removed) changes.push(deleted(objects, entry))
  return changes.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const renamed = (from: FlatEntry, to: FlatEntry): ChangedFile => ({
  path: to.path,
  status: 'renamed',
  additions: 0,
  deletions: 0,
  previousPath: from.path,
  patch: null,
  blobSha: to.sha,
})

function written(objects: GitObjects, before: FlatEntry | undefined, after: FlatEntry): ChangedFile {
  const hunk = diffLines(linesOf(objects, before?.sha), linesOf(objects, after.sha))
  return {
    path: after.path,
    status: before ? 'modified' : 'added',
    ...hunk,
    previousPath: null,
    blobSha: after.sha,
  }
}

const deleted = (objects: GitObjects, entry: FlatEntry): ChangedFile => ({
  path: entry.path,
  status: 'removed',
  ...diffLines(linesOf(objects, entry.sha), []),
  previousPath: null,
  blobSha: entry.sha,
})

/** Each with its line end, which the last may lack; none for an empty file, undefined for one that is not text. */
function linesOf(objects: GitObjects, sha: string | undefined): string[] | undefined {
  const content = sha === undefined ? undefined : objects.blobs.get(sha)
  if (!content || content.byteLength === 0) return []
  if (!isUtf8(content) || content.includes(0)) return undefined
  return Buffer.from(content)
    .toString('utf8')
    .split(/(?<=\n)/)
}

const CONTEXT_LINES = 3

type Difference = { additions: number; deletions: number; patch: string | null }

const UNCOUNTED: Difference = { additions: 0, deletions: 0, patch: null }

/** One hunk around everything between the first and the last difference: a correct diff, if not the shortest. */
function diffLines(before: string[] | undefined, after: string[] | undefined): Difference {
  if (!before || !after || (before.length === 0 && after.length === 0)) return UNCOUNTED
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1
  const gone = before.slice(start, before.length - end)
  const come = after.slice(start, after.length - end)
  const lead = before.slice(Math.max(0, start - CONTEXT_LINES), start)
  const trail = before.slice(before.length - end, before.length - end + CONTEXT_LINES)
  const context = lead.length + trail.length
  const range = (count: number): string => rangeOf(start - lead.length + 1, count + context)
  const lines = [...marked(' ', lead), ...marked('-', gone), ...marked('+', come), ...marked(' ', trail)]
  return {
    additions: come.length,
    deletions: gone.length,
    patch: [`@@ -${range(gone.length)} +${range(come.length)} @@`, ...lines].join('\n'),
  }
}

/** As git writes it: no count of 1, and nothing stands after the line before it. */
const rangeOf = (first: number, count: number): string =>
  count === 1 ? String(first) : `${count === 0 ? first - 1 : first},${count}`

const marked = (sign: string, lines: readonly string[]): string[] =>
  lines.map((line) =>
    line.endsWith('\n') ? `${sign}${line.slice(0, -1)}` : `${sign}${line}\n\\ No newline at end of file`,
  )
