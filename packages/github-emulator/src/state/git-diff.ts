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

function linesOf(objects: GitObjects, sha: string | undefined): string[] {
  const content = sha === undefined ? undefined : objects.blobs.get(sha)
  if (!content || content.byteLength === 0) return []
  return Buffer.from(content).toString('utf8').replace(/\n$/, '').split('\n')
}

const CONTEXT_LINES = 3

/** One hunk around everything between the first and the last difference: a correct diff, if not the shortest. */
function diffLines(before: string[], after: string[]): { additions: number; deletions: number; patch: string | null } {
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
  const first = start - lead.length + 1
  const header = `@@ -${first},${gone.length + context} +${first},${come.length + context} @@`
  const body = [
    ...lead.map((line) => ` ${line}`),
    ...gone.map((line) => `-${line}`),
    ...come.map((line) => `+${line}`),
    ...trail.map((line) => ` ${line}`),
  ]
  return { additions: come.length, deletions: gone.length, patch: [header, ...body].join('\n') }
}
