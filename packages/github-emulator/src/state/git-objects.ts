import { createHash } from 'node:crypto'
import type { AnnotatedTag, Commit, GitObjects, GitPerson, TreeEntry } from './git-model.ts'
import { invalid } from './refusal.ts'

/** A path's blob and mode, without its content. */
export type FlatEntry = { path: string; sha: string; mode: TreeEntry['mode'] }

export const createGitObjects = (): GitObjects => ({
  blobs: new Map(),
  trees: new Map(),
  commits: new Map(),
  tags: new Map(),
})

/** The id that git itself gives to this content. */
function gitSha(type: 'blob' | 'tree' | 'commit' | 'tag', content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.byteLength}\0`).update(content).digest('hex')
}

/** A sha for something the scenario names but does not describe; the same text always gives the same sha. */
export const madeUpSha = (text: string): string => createHash('sha1').update(text).digest('hex')

export function storeBlob(objects: GitObjects, content: Uint8Array): string {
  const sha = gitSha('blob', content)
  objects.blobs.set(sha, content)
  return sha
}

export function storeTree(objects: GitObjects, entries: TreeEntry[]): string {
  const sorted = entries.toSorted((a, b) => (gitOrder(a) < gitOrder(b) ? -1 : 1))
  const bytes = Buffer.concat(
    sorted.flatMap((entry) => [
      Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
      Buffer.from(entry.sha, 'hex'),
    ]),
  )
  const sha = gitSha('tree', bytes)
  objects.trees.set(sha, sorted)
  return sha
}

// git sorts a folder as if its name ended in a slash.
const gitOrder = (entry: TreeEntry): string => (entry.mode === '040000' ? `${entry.name}/` : entry.name)

/** Stores the nested trees of a flat list of paths and gives the root's sha. */
export function storeFlatTree(objects: GitObjects, entries: FlatEntry[]): string {
  const here: TreeEntry[] = []
  const folders = new Map<string, FlatEntry[]>()
  for (const entry of entries) {
    const slash = entry.path.indexOf('/')
    if (slash === -1) {
      here.push({ mode: entry.mode, name: entry.path, sha: entry.sha })
      continue
    }
    const folder = entry.path.slice(0, slash)
    const inside = folders.get(folder) ?? []
    inside.push({ ...entry, path: entry.path.slice(slash + 1) })
    folders.set(folder, inside)
  }
  for (const [name, inside] of folders) here.push({ mode: '040000', name, sha: storeFlatTree(objects, inside) })
  return storeTree(objects, here)
}

/** Every file of a tree with its full path, in git's order. */
export function flatTree(objects: GitObjects, tree: string, prefix = ''): FlatEntry[] {
  return (objects.trees.get(tree) ?? []).flatMap((entry) => {
    const path = `${prefix}${entry.name}`
    return entry.mode === '040000'
      ? flatTree(objects, entry.sha, `${path}/`)
      : [{ path, sha: entry.sha, mode: entry.mode }]
  })
}

/** The tree of `base` with `files` written over it; `null` removes a path. */
export function treeWith(objects: GitObjects, base: string, files: Map<string, Uint8Array | null>): string {
  const entries = flatTree(objects, base).filter((entry) => !files.has(entry.path))
  for (const [path, content] of files) {
    if (content) entries.push({ path, sha: storeBlob(objects, content), mode: '100644' })
  }
  return storeFlatTree(objects, entries)
}

/** The entry at a path, or the folder's own tree. */
export function entryAt(objects: GitObjects, tree: string, path: string): TreeEntry | undefined {
  let current: TreeEntry = { mode: '040000', name: '', sha: tree }
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (current.mode !== '040000') return undefined
    const next = objects.trees.get(current.sha)?.find((entry) => entry.name === name)
    if (!next) return undefined
    current = next
  }
  return current
}

export type CommitDraft = {
  message: string
  author: GitPerson
  committer: GitPerson
  parents: string[]
  tree: string
  verified?: boolean | undefined
  /** Only for a scenario that names its shas; otherwise git's own id. */
  sha?: string | undefined
}

export function storeCommit(objects: GitObjects, draft: CommitDraft): Commit {
  const sha = draft.sha ?? gitSha('commit', commitBytes(draft))
  const commit: Commit = {
    kind: 'Commit',
    sha,
    nodeId: `C_kw${Buffer.from(sha).toString('base64url')}`,
    message: draft.message,
    author: draft.author,
    committer: draft.committer,
    parents: draft.parents,
    tree: draft.tree,
    verified: draft.verified ?? false,
  }
  objects.commits.set(sha, commit)
  return commit
}

const personLine = ({ name, email, date }: GitPerson): string => `${name} <${email}> ${Date.parse(date) / 1000} +0000`

function commitBytes(draft: CommitDraft): Uint8Array {
  const head = [`tree ${draft.tree}`, ...draft.parents.map((parent) => `parent ${parent}`)]
  const people = [`author ${personLine(draft.author)}`, `committer ${personLine(draft.committer)}`]
  return Buffer.from(`${[...head, ...people].join('\n')}\n\n${draft.message}`)
}

export function storeTag(objects: GitObjects, tag: Omit<AnnotatedTag, 'sha' | 'nodeId'>): AnnotatedTag {
  const bytes = Buffer.from(`object ${tag.target}\ntype commit\ntag ${tag.tag}\n\n${tag.message}`)
  const sha = gitSha('tag', bytes)
  const stored = { ...tag, sha, nodeId: `TA_kw${Buffer.from(sha).toString('base64url')}` }
  objects.tags.set(sha, stored)
  return stored
}

/** Resolves an unambiguous abbreviation as GitHub does, from seven characters. */
export function commitBySha(objects: GitObjects, sha: string): Commit | undefined {
  const exact = objects.commits.get(sha)
  if (exact || !/^[0-9a-f]{7,39}$/.test(sha)) return exact
  const matches = [...objects.commits.keys()].filter((candidate) => candidate.startsWith(sha))
  if (matches.length > 1) throw invalid({ resource: 'Commit', field: 'sha', code: 'ambiguous' })
  return matches[0] === undefined ? undefined : objects.commits.get(matches[0])
}
