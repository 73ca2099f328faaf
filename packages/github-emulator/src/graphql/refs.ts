import { resolveCommit } from '../state/git-history.ts'
import { isUtf8 } from 'node:buffer'
import type { PullRequest } from '../state/model.ts'
import { abbreviated, comparison, gitActor } from './commits.ts'
import { connection, type PageArguments } from './connections.ts'
import { answer, type Answer } from './answer.ts'
import type { Fields } from './context.ts'
import { type BlobNode, commitNode, objectNode, type RefNode, type TagNode, type TreeNode } from './git-objects.ts'
import { repositoryPath, webUrl } from './urls.ts'

const prefixOf = (name: string): string => /^refs\/(?:heads|tags|pull)\//.exec(name)?.[0] ?? 'refs/'

export const Ref: Fields<RefNode> = {
  id: ({ repository, name }) => `REF_kw${Buffer.from(`${repository.id}:${name}`).toString('base64url')}`,
  name: ({ name }) => name.slice(prefixOf(name).length),
  prefix: ({ name }) => prefixOf(name),
  repository: ({ repository }) => repository,
  target: ({ repository, sha }) => objectNode(repository, sha),
  compare: ({ repository, name }, { headRef }: { headRef: string }) => {
    const base = resolveCommit(repository, name)
    const head = resolveCommit(repository, headRef)
    return base && head ? comparison(commitNode(repository, base), commitNode(repository, head)) : null
  },
  associatedPullRequests: ({ repository, name }, args: PageArguments) =>
    connection(
      [...repository.threads.values()]
        .filter((thread): thread is PullRequest => thread.kind === 'PullRequest')
        .filter(({ head }) => head.repository === repository && `refs/heads/${head.branch}` === name),
      args,
      { keyOf: ({ id }) => id },
    ),
}

const gitNodeId = (prefix: string, sha: string): string => `${prefix}_kw${Buffer.from(sha).toString('base64url')}`

export const Blob: Fields<BlobNode> = {
  id: ({ sha }) => gitNodeId('B', sha),
  oid: ({ sha }) => sha,
  abbreviatedOid: ({ sha }) => abbreviated(sha),
  repository: ({ repository }) => repository,
  byteSize: (blob) => contentOf(blob).byteLength,
  isBinary: (blob) => !isUtf8(contentOf(blob)),
  isTruncated: () => false,
  text: (blob) => (isUtf8(contentOf(blob)) ? Buffer.from(contentOf(blob)).toString('utf8') : null),
}

const contentOf = ({ repository, sha }: BlobNode): Uint8Array =>
  repository.git.objects.blobs.get(sha) ?? new Uint8Array()

export const Tree: Fields<TreeNode> = {
  id: ({ sha }) => gitNodeId('T', sha),
  oid: ({ sha }) => sha,
  abbreviatedOid: ({ sha }) => abbreviated(sha),
  repository: ({ repository }) => repository,
  entries: ({ repository, sha }) =>
    repository.git.objects.trees.get(sha)?.map((entry): Answer => {
      const type = entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob'
      const object = () => objectNode(repository, entry.sha)
      return answer({
        name: entry.name,
        mode: Number.parseInt(entry.mode, 8),
        oid: entry.sha,
        type,
        repository,
        object,
      })
    }) ?? null,
}

export const Tag: Fields<TagNode> = {
  id: ({ tag }) => tag.nodeId,
  oid: ({ tag }) => tag.sha,
  abbreviatedOid: ({ tag }) => abbreviated(tag.sha),
  name: ({ tag }) => tag.tag,
  message: ({ tag }) => tag.message,
  tagger: ({ tag }) => gitActor(tag.tagger),
  target: ({ repository, tag }) => objectNode(repository, tag.target),
  repository: ({ repository }) => repository,
  commitUrl: ({ repository, tag }) => webUrl(`${repositoryPath(repository)}/commit/${tag.target}`),
}
