import type { AnnotatedTag, TreeEntry } from '../state/git-model.ts'
import { type FlatEntry, flatTree, storeBlob, storeCommit, storeFlatTree, storeTag } from '../state/git-objects.ts'
import { ancestors } from '../state/git-history.ts'
import type { Repository } from '../state/model.ts'
import { Refusal, notFound } from '../state/refusal.ts'
import { mayNotBeArchived, moveRef } from '../state/repositories.ts'
import { actorAsPerson, blobOf, personIn } from './contents.ts'
import { type Call, type Operations, created, noContent, ok, repositoryIn, textIn } from './operation.ts'
import { resolveCommit } from '../state/git-history.ts'
import { gitCommitBody, personBody } from './shapes/git.ts'
import { repositoryUrl } from './shapes/repository.ts'

// "The limit for the tree array is 100,000 entries with a maximum size of 7 MB": https://docs.github.com/rest/git/trees
const MAX_TREE_ENTRIES = 100_000

export const gitOperations: Operations = {
  'git/get-ref': (call) => {
    const repository = repositoryIn(call)
    return ok(refBody(call, repository, existingRef(repository, `refs/${call.params['ref']}`)))
  },
  'git/list-matching-refs': (call) => {
    const repository = repositoryIn(call)
    const prefix = `refs/${call.params['ref']}`
    const refs = [...repository.git.refs.keys()].filter((ref) => ref.startsWith(prefix))
    return ok(refs.toSorted().map((ref) => refBody(call, repository, ref)))
  },
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/delete-ref': (call) => {
    const repository = repositoryIn(call)
    const ref = `refs/${call.params['ref']}`
    if (!repository.git.refs.delete(ref)) throw new Refusal(422, 'Reference does not exist')
    return noContent()
  },
  'git/get-commit': (call) => {
    const repository = repositoryIn(call)
    const commit = repository.git.objects.commits.get(call.params['commit_sha'] ?? '')
    if (!commit) throw notFound()
    return ok(gitCommitBody(call, repository, commit))
  },
  'git/create-commit': (call) => {
    const repository = repositoryIn(call)
    mayNotBeArchived(repository)
    const { body } = call
    const tree = String(body['tree'])
    const parents = (body['parents'] ?? []) as string[]
    if (!repository.git.objects.trees.has(tree)) throw new Refusal(422, 'Tree SHA does not exist')
    if (!parents.every((parent) => repository.git.objects.commits.has(parent)))
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
    const author = personIn(call, body['author']) ?? actorAsPerson(call)
    const committer = personIn(call, body['committer']) ?? author
    // An app's commits without an explicit author are signed by GitHub.
    const verified =
      call.token?.installation === true && body['author'] === undefined && body['committer'] === undefined
    const commit = storeCommit(repository.git.objects, {
      message: String(body['message']),
      author,
      committer,
      parents,
      tree,
      verified,
    })
    return created(gitCommitBody(call, repository, commit))
  },
  'git/get-tree': (call) => {
    const repository = repositoryIn(call)
    const name = call.params['tree_sha'] ?? ''
    const sha = repository.git.objects.trees.has(name) ? name : resolveCommit(repository, name)?.tree
    if (sha === undefined) throw notFound()
    return ok(treeBody(call, repository, { sha, recursive: call.query['recursive'] !== undefined }))
  },
  'git/create-tree': createTree,
  'git/get-blob': (call) => {
    const repository = repositoryIn(call)
    const sha = call.params['file_sha'] ?? ''
    const content = blobOf(repository, sha)
    const body = {
      sha,
      node_id: `B_${sha}`,
      size: content.byteLength,
      url: `${repositoryUrl(call, repository)}/git/blobs/${sha}`,
    }
    return ok({
      ...body,
      content: Buffer.from(content).toString('base64').replaceAll(/.{60}/g, '$&\n'),
      encoding: 'base64',
    })
  },
  'git/create-blob': (call) => {
    const repository = repositoryIn(call)
    const encoding = textIn(call.body, 'encoding') === 'base64' ? 'base64' : 'utf8'
    const sha = storeBlob(repository.git.objects, Buffer.from(String(call.body['content']), encoding))
    return created({ sha, url: `${repositoryUrl(call, repository)}/git/blobs/${sha}` })
  },
  'git/get-tag': (call) => {
    const repository = repositoryIn(call)
    const tag = repository.git.objects.tags.get(call.params['tag_sha'] ?? '')
    if (!tag) throw notFound()
    return ok(tagBody(call, repository, tag))
  },
  'git/create-tag': (call) => {
    const repository = repositoryIn(call)
    const { body } = call
    const target = String(body['object'])
    if (!repository.git.objects.commits.has(target)) throw new Refusal(422, 'Object does not exist')
    const tagger = personIn(call, body['tagger']) ?? actorAsPerson(call)
    const tag = storeTag(repository.git.objects, {
      tag: String(body['tag']),
      message: String(body['message']),
      target,
      tagger,
    })
    return created(tagBody(call, repository, tag))
  },
}

function existingRef(repository: Repository, ref: string): string {
  if (!repository.git.refs.has(ref)) throw notFound()
  return ref
}

function refBody(call: Call, repository: Repository, ref: string) {
  const sha = repository.git.refs.get(ref) ?? ''
  const type = repository.git.objects.tags.has(sha) ? 'tag' : 'commit'
  const base = `${repositoryUrl(call, repository)}/git`
  return {
    ref,
    node_id: `REF_kw${Buffer.from(`${repository.id}:${ref}`).toString('base64url')}`,
    url: `${base}/${ref}`,
    object: { sha, type, url: `${base}/${type}s/${sha}` },
  }
}

function createRef(call: Call) {
  const repository = repositoryIn(call)
  mayNotBeArchived(repository)
  const ref = String(call.body['ref'])
  const sha = String(call.body['sha'])
  if (!/^refs\/.+\/.+/.test(ref))
    throw new Refusal(422, `Reference name must start with 'refs/' and have at least two slashes.`)
  if (repository.git.refs.has(ref)) throw new Refusal(422, 'Reference already exists')
  checkObject(repository, sha)
  moveRef(call.state, repository, ref, sha)
  return created(refBody(call, repository, ref))
}

/** Refuses what would lose commits, unless forced: two writers cannot overwrite each other. */
function updateRef(call: Call) {
  const repository = repositoryIn(call)
  mayNotBeArchived(repository)
  const ref = `refs/${call.params['ref']}`
  const sha = String(call.body['sha'])
  const current = repository.git.refs.get(ref)
  if (current === undefined) throw new Refusal(422, 'Reference does not exist')
  checkObject(repository, sha)
  const isFastForward = ancestors(repository.git.objects, [sha]).has(current)
  if (!isFastForward && call.body['force'] !== true) throw new Refusal(422, 'Update is not a fast forward')
  moveRef(call.state, repository, ref, sha)
  return ok(refBody(call, repository, ref))
}

function checkObject({ git }: Repository, sha: string): void {
  if (!git.objects.commits.has(sha) && !git.objects.tags.has(sha)) throw new Refusal(422, 'Object does not exist')
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

function createTree(call: Call) {
  const repository = repositoryIn(call)
  const { objects } = repository.git
  const baseName = textIn(call.body, 'base_tree')
  const base =
    baseName === undefined ? undefined : objects.trees.has(baseName) ? baseName : objects.commits.get(baseName)?.tree
  if (baseName !== undefined && base === undefined) throw new Refusal(422, 'base_tree is not a valid tree oid')
  const items = call.body['tree'] as TreeItem[]
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

const tagBody = (call: Call, repository: Repository, tag: AnnotatedTag) => ({
  node_id: tag.nodeId,
  tag: tag.tag,
  sha: tag.sha,
  url: `${repositoryUrl(call, repository)}/git/tags/${tag.sha}`,
  message: tag.message,
  tagger: personBody(tag.tagger),
  object: { sha: tag.target, type: 'commit', url: `${repositoryUrl(call, repository)}/git/commits/${tag.target}` },
  verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
})
