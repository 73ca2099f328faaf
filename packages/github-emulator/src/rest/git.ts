import type { AnnotatedTag } from '../state/git-model.ts'
import { storeBlob, storeCommit, storeTag } from '../state/git-objects.ts'
import type { Repository } from '../state/model.ts'
import { Refusal, notFound } from '../state/refusal.ts'
import { mayNotBeArchived } from '../state/repositories.ts'
import { actorAsPerson, blobOf, personIn } from './contents.ts'
import { type Call, type Operations, created, ok, repositoryIn, textIn, checkedAs } from './operation.ts'
import { gitCommitBody, personBody } from './shapes/git.ts'
import { repositoryUrl } from './shapes/repository.ts'

export const gitOperations: Operations = {
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
    const parents = checkedAs<string[] | undefined>(body['parents']) ?? []
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
