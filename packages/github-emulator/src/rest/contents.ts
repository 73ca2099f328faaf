import { accountByEmail } from '../state/accounts.ts'
import type { Commit, GitPerson, TreeEntry } from '../state/git-model.ts'
import { entryAt } from '../state/git-objects.ts'
import { resolveCommit } from '../state/git-history.ts'
import type { Repository } from '../state/model.ts'
import { Refusal, Unsupported, notFound } from '../state/refusal.ts'
import { commitFiles, mayNotBeArchived } from '../state/repositories.ts'
import { timestamp } from '../state/state.ts'
import { noreplyAddress } from '../state/pull-requests.ts'
import { mediaIn, plainAnswer } from './media-type.ts'
import { type Answer, type Call, type Operations, created, ok, repositoryIn, textIn } from './operation.ts'
import { gitCommitBody } from './shapes/git.ts'
import { htmlUrl, repositoryUrl } from './shapes/repository.ts'

// "1-100 MB: only the raw or object custom media types are supported … content will be empty … > 100 MB: not supported":
// https://docs.github.com/rest/repos/contents#get-repository-content
const MAX_INLINE_BYTES = 1024 * 1024
const MAX_BYTES = 100 * 1024 * 1024
// "This API has an upper limit of 1,000 files for a directory": the same page.
const MAX_DIRECTORY_ENTRIES = 1000

export const contentOperations: Operations = {
  'repos/get-content': (call) => {
    const repository = repositoryIn(call)
    const commit = commitIn(call, repository)
    const path = (call.params['path'] ?? '').replace(/\/$/, '')
    const entry = entryAt(repository.git.objects, commit.tree, path)
    if (!entry) throw notFound()
    return entry.mode === '040000'
      ? directory(call, { repository, entry, path })
      : file(call, { repository, entry, path })
  },
  'repos/get-readme': (call) => {
    const repository = repositoryIn(call)
    const root = repository.git.objects.trees.get(commitIn(call, repository).tree) ?? []
    const entry = root.find(({ name, mode }) => mode !== '040000' && /^readme(?:\.\w+)?$/i.test(name))
    if (!entry) throw notFound()
    return file(call, { repository, entry, path: entry.name })
  },
  'repos/create-or-update-file-contents': write,
  'repos/delete-file': remove,
}

type Found = { repository: Repository; entry: TreeEntry; path: string }

const refIn = (call: Call, repository: Repository): string => textIn(call.query, 'ref') ?? repository.defaultBranch

function commitIn(call: Call, repository: Repository): Commit {
  const ref = refIn(call, repository)
  const commit = resolveCommit(repository, ref.replace(/^refs\/(?:heads|tags)\//, ''))
  if (commit) return commit
  throw new Refusal(
    404,
    textIn(call.query, 'ref') === undefined ? 'This repository is empty.' : `No commit found for the ref ${ref}`,
  )
}

export function blobOf(repository: Repository, sha: string): Uint8Array {
  const blob = repository.git.objects.blobs.get(sha)
  if (blob) return blob
  throw new Unsupported(`The scenario gives no content for the blob ${sha}. Add "content" to the file.`)
}

function file(call: Call, found: Found): Answer {
  const content = blobOf(found.repository, found.entry.sha)
  if (content.byteLength > MAX_BYTES) {
    throw new Refusal(
      403,
      'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.',
    )
  }
  const media = mediaIn(call.headers)
  if (media === 'html') throw new Unsupported('The emulator does not render files as HTML. Ask for the raw media type.')
  if (media === 'raw') return plainAnswer('raw', content)
  const isInline = content.byteLength <= MAX_INLINE_BYTES
  return ok({
    ...entryBody(call, found),
    type: 'file',
    size: content.byteLength,
    encoding: isInline ? 'base64' : 'none',
    // GitHub breaks the lines, as MIME does.
    content: isInline ? Buffer.from(content).toString('base64').replaceAll(/.{60}/g, '$&\n') : '',
  })
}

function directory(call: Call, { repository, entry, path }: Found): Answer {
  const entries = repository.git.objects.trees.get(entry.sha) ?? []
  const media = mediaIn(call.headers)
  if (media === 'raw') throw new Refusal(415, "Unsupported 'Accept' header: a directory has no raw form")
  const listed = entries.slice(0, MAX_DIRECTORY_ENTRIES).map((child) => {
    const isFolder = child.mode === '040000'
    return {
      ...entryBody(call, { repository, entry: child, path: path === '' ? child.name : `${path}/${child.name}` }),
      type: isFolder ? 'dir' : 'file',
      size: isFolder ? 0 : (repository.git.objects.blobs.get(child.sha)?.byteLength ?? 0),
    }
  })
  if (media !== 'object') return ok(listed)
  return ok({ ...entryBody(call, { repository, entry, path }), type: 'dir', size: 0, entries: listed })
}

function entryBody(call: Call, { repository, entry, path, ref = refIn(call, repository) }: Found & { ref?: string }) {
  const isFolder = entry.mode === '040000'
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const url = `${repositoryUrl(call, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = `${repositoryUrl(call, repository)}/git/${isFolder ? 'trees' : 'blobs'}/${entry.sha}`
  const html = `${htmlUrl(repository)}/${isFolder ? 'tree' : 'blob'}/${ref}/${encoded}`
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: entry.sha,
    url,
    git_url: git,
    html_url: html,
    download_url: isFolder ? null : `https://raw.githubusercontent.com/${repository.fullName}/${ref}/${encoded}`,
    _links: { self: url, git, html },
  }
}

// Needs the permission `workflows`, which no workflow's token can have: "workflows" is not a key of `permissions:`.
function mayWriteWorkflow({ token }: Call, path: string): void {
  if (!token?.installation || !path.startsWith('.github/workflows/')) return
  throw new Refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' },
  })
}

/** A write names the blob that it replaces, so that two writers cannot overwrite each other: 409 when it is another. */
function write(call: Call): Answer {
  const repository = repositoryIn(call)
  mayNotBeArchived(repository)
  const { body, state, params } = call
  const path = params['path'] ?? ''
  mayWriteWorkflow(call, path)
  const branch = textIn(body, 'branch') ?? repository.defaultBranch
  const tip = resolveCommit(repository, branch)
  if (!tip && branch !== repository.defaultBranch) throw new Refusal(404, `Branch ${branch} not found`)
  const existing = tip && entryAt(repository.git.objects, tip.tree, path)
  const replaced = textIn(body, 'sha')
  if (existing && replaced === undefined) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
  if (replaced !== undefined && replaced !== existing?.sha) throw new Refusal(409, `${path} does not match ${replaced}`)
  const author = personIn(call, body['author']) ?? personIn(call, body['committer']) ?? actorAsPerson(call)
  const content = Buffer.from(textIn(body, 'content') ?? '', 'base64')
  const sha = commitFiles(state, repository, {
    branch,
    files: new Map([[path, content]]),
    message: String(body['message']),
    author,
  })
  return written(call, { repository, sha, path, branch, isNew: existing === undefined })
}

function remove(call: Call): Answer {
  const repository = repositoryIn(call)
  mayNotBeArchived(repository)
  const { body, state, params } = call
  const path = params['path'] ?? ''
  mayWriteWorkflow(call, path)
  const branch = textIn(body, 'branch') ?? repository.defaultBranch
  const tip = resolveCommit(repository, branch)
  if (!tip) throw new Refusal(404, `Branch ${branch} not found`)
  const existing = entryAt(repository.git.objects, tip.tree, path)
  if (!existing || existing.mode === '040000') throw notFound()
  const { sha } = body
  if (sha !== existing.sha) throw new Refusal(409, `${path} does not match ${String(sha)}`)
  const author = personIn(call, body['author']) ?? personIn(call, body['committer']) ?? actorAsPerson(call)
  const files = new Map([[path, null]])
  const commit = commitFiles(state, repository, { branch, files, message: String(body['message']), author })
  const made = repository.git.objects.commits.get(commit)
  return ok({ content: null, commit: made && gitCommitBody(call, repository, made) })
}

type Written = { repository: Repository; sha: string; path: string; branch: string; isNew: boolean }

function written(call: Call, { repository, sha, path, branch, isNew }: Written): Answer {
  const commit = repository.git.objects.commits.get(sha)
  const entry = commit && entryAt(repository.git.objects, commit.tree, path)
  if (!commit || !entry) throw new Error(`${path} was not written`)
  const size = blobOf(repository, entry.sha).byteLength
  const content = { ...entryBody(call, { repository, entry, path, ref: branch }), type: 'file', size }
  const body = { content, commit: gitCommitBody(call, repository, commit) }
  return isNew ? created(body) : ok(body)
}

export function personIn({ state }: Call, value: unknown): GitPerson | undefined {
  if (value === undefined || value === null) return undefined
  const { name, email, date } = value as { name?: string; email?: string; date?: string }
  const address = email ?? ''
  return { name: name ?? '', email: address, date: date ?? timestamp(state), account: accountByEmail(state, address) }
}

export const actorAsPerson = ({ state, actor }: Call): GitPerson => ({
  name: actor.name ?? actor.login,
  email: actor.email ?? noreplyAddress(actor),
  date: timestamp(state),
  account: actor,
})
