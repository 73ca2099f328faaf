import type { TreeEntry } from '../state/git-model.ts'
import { resolveCommit } from '../state/git-history.ts'
import { type FlatEntry, flatTree, storeBlob, storeFlatTree } from '../state/git-objects.ts'
import type { Repository } from '../state/model.ts'
import { notFound, Refusal } from '../state/refusal.ts'
import { type Answer, type Call, checkedAs, type Operations, created, ok, repositoryIn, textIn } from './operation.ts'
import { repositoryUrl } from './shapes/repository.ts'

// "The limit for the tree array is 100,000 entries with a maximum size of 7 MB": https://docs.github.com/rest/git/trees
const MAX_TREE_ENTRIES = 100_000

export const treeOperations: Operations = {
  'git/get-tree': (call) => {
    const repository = repositoryIn(call)
    const name = call.params['tree_sha'] ?? ''
    const sha = repository.git.objects.trees.has(name) ? name : resolveCommit(repository, name)?.tree
    if (sha === undefined) throw notFound()
    return ok(treeBody(call, repository, { sha, recursive: call.query['recursive'] !== undefined }))
  },
  'git/create-tree': createTree,
}

function treeBody(
  call: Call,
  { git, ...repository }: Repository,
  { sha, recursive }: { sha: string; recursive: boolean },
) {
  const base = `${repositoryUrl(call, { git, ...repository })}/git`
  const direct = (git.objects.trees.get(sha) ?? []).map(({ mode, name, sha: of }) => ({ path: name, mode, sha: of }))
  const entries: FlatEntry[] = recursive ? withFolders(git.objects.trees, sha, '') : direct
  return {
    sha,
    url: `${base}/trees/${sha}`,
    tree: entries.slice(0, MAX_TREE_ENTRIES).map(({ path, mode, sha: of }) =>
      mode === '040000'
        ? { path, mode, type: 'tree', sha: of, url: `${base}/trees/${of}` }
        : {
            path,
            mode,
            type: 'blob',
            sha: of,
            size: git.objects.blobs.get(of)?.byteLength ?? 0,
            url: `${base}/blobs/${of}`,
          },
    ),
    truncated: entries.length > MAX_TREE_ENTRIES,
  }
}

const withFolders = (trees: ReadonlyMap<string, TreeEntry[]>, sha: string, prefix: string): FlatEntry[] =>
  (trees.get(sha) ?? []).flatMap(({ mode, name, sha: of }) => {
    const entry = { path: `${prefix}${name}`, mode, sha: of }
    return mode === '040000' ? [entry, ...withFolders(trees, of, `${entry.path}/`)] : [entry]
  })

type TreeItem = { path?: string; mode?: TreeEntry['mode']; sha?: string | null; content?: string }

function createTree(call: Call): Answer {
  const repository = repositoryIn(call)
  const { objects } = repository.git
  const baseName = textIn(call.body, 'base_tree')
  const base =
    baseName === undefined ? undefined : objects.trees.has(baseName) ? baseName : objects.commits.get(baseName)?.tree
  if (baseName !== undefined && base === undefined) throw new Refusal(422, 'base_tree is not a valid tree oid')
  const items = checkedAs<TreeItem[]>(call.body['tree'])
  const replaced = new Set(items.map(({ path }) => path))
  const entries: FlatEntry[] =
    base === undefined ? [] : flatTree(objects, base).filter(({ path }) => !replaced.has(path))
  for (const { path = '', mode = '100644', sha, content } of items) {
    // `sha: null` removes the path.
    if (sha === null) continue
    const blob = sha ?? storeBlob(objects, Buffer.from(content ?? '', 'utf8'))
    if (mode === '040000') entries.push(...flatTree(objects, blob, `${path}/`))
    else if (objects.blobs.has(blob)) entries.push({ path, mode, sha: blob })
    else throw new Refusal(422, `tree.sha ${blob} is not a valid blob`)
  }
  return created(treeBody(call, repository, { sha: storeFlatTree(objects, entries), recursive: false }))
}
