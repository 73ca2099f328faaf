import type { Milestone, Repository as RepositoryState, Role } from '../state/model.ts'
import { roleOf } from '../state/access.ts'
import { latestRelease } from '../state/releases.ts'
import { findLabel } from '../state/labels.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Fields } from './context.ts'
import { discussionConnection } from './discussions.ts'
import { notResolved } from './failure.ts'
import { branchRef, objectByExpression, objectNode, refNode } from './git-objects.ts'
import { issueConnection, type IssuesArguments, issuesOf, pullRequestConnection, pullRequestsOf } from './issues.ts'
import { labelConnection } from './labels.ts'
import { ordered, type Order } from './ordering.ts'
import { mustRead, readable } from './permissions.ts'
import { releaseConnection, visibleReleases } from './releases.ts'
import { addresses, repositoryPath } from './urls.ts'

const PERMISSIONS: Record<Role, string> = {
  admin: 'ADMIN',
  maintain: 'MAINTAIN',
  push: 'WRITE',
  triage: 'TRIAGE',
  pull: 'READ',
}

const MILESTONE_KEYS = {
  CREATED_AT: ({ createdAt }: Milestone) => createdAt,
  UPDATED_AT: ({ updatedAt }: Milestone) => updatedAt,
  NUMBER: ({ number }: Milestone) => number,
  DUE_DATE: ({ dueOn }: Milestone) => dueOn ?? '',
}

type Numbered = { number: number }

const issues: Fields<RepositoryState> = {
  issue: ({ threads }, { number }: Numbered) => {
    const thread = threads.get(number)
    if (thread?.kind !== 'Issue') throw notResolved(`an Issue with the number of ${number}`)
    return thread
  },
  issues: ({ threads }, args: IssuesArguments, context) => issueConnection(issuesOf(threads.values()), args, context),
}

const pullRequests: Fields<RepositoryState> = {
  pullRequest: ({ threads }, { number }: Numbered) => {
    const thread = threads.get(number)
    if (thread?.kind !== 'PullRequest') throw notResolved(`a PullRequest with the number of ${number}`)
    return thread
  },
  pullRequests: ({ threads }, args) => pullRequestConnection(pullRequestsOf(threads.values()), args),
}

const shared: Fields<RepositoryState> = {
  label: (repository, { name }: { name: string }) => findLabel(repository, name) ?? null,
  labels: ({ labels }, args: PageArguments & { query?: string | null; orderBy?: Order | null }) => {
    const query = args.query?.toLowerCase() ?? ''
    return labelConnection(
      labels.filter(({ name }) => name.toLowerCase().includes(query)),
      args,
    )
  },
  milestone: ({ milestones }, { number }: Numbered) =>
    milestones.find((milestone) => milestone.number === number) ?? null,
  milestones: ({ milestones }, args: PageArguments & { states?: string[] | null; orderBy?: Order | null }) => {
    const { states } = args
    const wanted = milestones.filter(({ state }) => !states || states.includes(state.toUpperCase()))
    return connection(ordered(wanted, args.orderBy, MILESTONE_KEYS), args, { keyOf: ({ id }) => id })
  },
}

const discussions: Fields<RepositoryState> = {
  discussion: (repository, { number }: Numbered) => {
    const discussion = repository.discussions.get(number)
    if (!discussion) throw notResolved(`a Discussion with the number of ${number}`)
    return discussion
  },
  discussions: (repository, args) => discussionConnection([...repository.discussions.values()], args),
  discussionCategories: ({ discussionCategories }, args: PageArguments) =>
    connection(discussionCategories, args, { keyOf: ({ id }) => id }),
  discussionCategory: ({ discussionCategories }, { slug }: { slug: string }) =>
    discussionCategories.find((category) => category.slug === slug) ?? null,
}

const contents: Fields<RepositoryState> = {
  defaultBranchRef: (repository) => branchRef(repository, repository.defaultBranch),
  ref: (repository, { qualifiedName }: { qualifiedName: string }) => refNode(repository, qualifiedName),
  refs: (repository, args: PageArguments & { refPrefix: string }) => {
    const { refPrefix } = args
    const names = [...repository.git.refs.keys()].filter((name) => name.startsWith(refPrefix)).toSorted()
    return connection(names, args, { keyOf: (name) => name, nodeOf: (name) => refNode(repository, name) })
  },
  object: (repository, { expression, oid }: { expression?: string | null; oid?: string | null }) => {
    if (oid != null) return objectNode(repository, oid)
    return expression == null ? null : objectByExpression(repository, expression)
  },
  release: (repository, { tagName }: { tagName: string }, context) =>
    visibleReleases(repository, context).find(({ tag }) => tag === tagName) ?? null,
  releases: (repository, args: PageArguments & { orderBy?: Order | null }, context) =>
    releaseConnection(visibleReleases(repository, context), args),
  latestRelease: (repository) => latestRelease(repository),
}

const inherent: Fields<RepositoryState> = {
  ...addresses(repositoryPath),
  id: ({ nodeId }) => nodeId,
  databaseId: ({ id }) => id,
  name: ({ name }) => name,
  nameWithOwner: ({ fullName }) => fullName,
  owner: ({ owner }) => owner,
  description: ({ description }) => description,
  createdAt: ({ createdAt }) => createdAt,
  pushedAt: ({ pushedAt }) => pushedAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  isPrivate: (repository) => repository.private,
  visibility: (repository) => (repository.private ? 'PRIVATE' : 'PUBLIC'),
  isFork: ({ fork }) => fork,
  isArchived: ({ archived }) => archived,
  sshUrl: ({ fullName }) => `git@github.com:${fullName}.git`,
  isInOrganization: ({ owner }) => owner.kind === 'Organization',
  hasIssuesEnabled: ({ hasIssues }) => hasIssues,
  // As a new repository has them; a wiki is not modelled.
  hasWikiEnabled: () => false,
  mergeCommitAllowed: () => true,
  squashMergeAllowed: () => true,
  rebaseMergeAllowed: () => false,
  deleteBranchOnMerge: () => false,
  parent: ({ parent }) => parent,
  viewerPermission: (repository, _args, { state, viewer }) => {
    const role = viewer.account && roleOf(state, repository, viewer.account.login)
    return role ? PERMISSIONS[role] : null
  },
  collaborators: ({ collaborators }, args: PageArguments) =>
    connection([...collaborators.values()], args, {
      keyOf: ({ account }) => account.id,
      nodeOf: ({ account }) => account,
      edgeOf: ({ role }) => ({ permission: PERMISSIONS[role] }),
    }),
}

export const Repository: Fields<RepositoryState> = {
  ...inherent,
  ...readable(['issues'], issues),
  ...readable(['pull-requests'], pullRequests),
  ...readable(['issues', 'pull-requests'], shared),
  ...readable(['discussions'], discussions),
  ...readable(['contents'], contents),
  issueOrPullRequest: (repository, { number }: Numbered, context) => {
    const thread = repository.threads.get(number)
    if (!thread) throw notResolved(`an issue or pull request with the number of ${number}`)
    mustRead(context, [thread.kind === 'Issue' ? 'issues' : 'pull-requests'], repository)
    return thread
  },
}
