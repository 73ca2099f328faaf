import { ancestors } from '../state/git-history.ts'
import type { Repository } from '../state/model.ts'
import { notFound, Refusal } from '../state/refusal.ts'
import { mayNotBeArchived, moveRef } from '../state/repositories.ts'
import { type Answer, type Call, type Operations, created, noContent, ok, repositoryIn } from './operation.ts'
import { repositoryUrl } from './shapes/repository.ts'

export const refOperations: Operations = {
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

function createRef(call: Call): Answer {
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
function updateRef(call: Call): Answer {
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
