import { resolveCommit } from '../state/git-history.ts'
import type { Release as ReleaseState, Repository } from '../state/model.ts'
import { latestRelease, newestFirst } from '../state/releases.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Answer } from './answer.ts'
import type { Context, Fields } from './context.ts'
import { commitNode, refNode } from './git-objects.ts'
import { ordered, type Order } from './ordering.ts'
import { mayPush } from './permissions.ts'
import { reactable } from './reactions.ts'
import { addresses, repositoryPath } from './urls.ts'

export const Release: Fields<ReleaseState> = {
  ...reactable,
  ...addresses(({ repository, tag }: ReleaseState) => `${repositoryPath(repository)}/releases/tag/${tag}`),
  id: ({ nodeId }) => nodeId,
  databaseId: ({ id }) => id,
  name: ({ name }) => name,
  description: ({ body }) => body,
  tagName: ({ tag }) => tag,
  tag: ({ repository, tag }) => refNode(repository, `refs/tags/${tag}`),
  tagCommit: ({ repository, tag }) => {
    const commit = resolveCommit(repository, `refs/tags/${tag}`)
    return commit ? commitNode(repository, commit) : null
  },
  isDraft: ({ draft }) => draft,
  isPrerelease: ({ prerelease }) => prerelease,
  isLatest: (release) => latestRelease(release.repository) === release,
  // The field's type is User: a release made by an app has no author here.
  author: ({ author }) => (author.kind === 'User' ? author : null),
  createdAt: ({ createdAt }) => createdAt,
  publishedAt: ({ publishedAt }) => publishedAt,
  repository: ({ repository }) => repository,
}

/** An account with push access sees drafts, too. */
export const visibleReleases = (repository: Repository, context: Context): ReleaseState[] =>
  repository.releases.filter(({ draft }) => !draft || mayPush(context, repository))

const ORDERS = {
  CREATED_AT: ({ createdAt }: ReleaseState) => createdAt,
  NAME: ({ tag }: ReleaseState) => tag,
}

export const releaseConnection = (
  releases: readonly ReleaseState[],
  args: PageArguments & { orderBy?: Order | null },
): Answer =>
  connection(args.orderBy ? ordered(releases, args.orderBy, ORDERS) : newestFirst(releases), args, {
    keyOf: ({ id }) => id,
  })
