import type { Account, ChangedFile, Issue, PullRequest as PullRequestState, Review } from '../state/model.ts'
import { pullRequestCommits, pullRequestFiles } from '../state/pull-requests.ts'
import { type Commit } from '../state/git-model.ts'
import { mergeableState, reviewDecision } from '../state/review-decision.ts'
import { rollupOf } from './checks.ts'
import { sum } from './commits.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Context, Fields } from './context.ts'
import { type Answer, answer } from './answer.ts'
import { branchRef, commitIn, commitNode } from './git-objects.ts'
import { issuesOf, pullRequestState } from './issues.ts'
import { ordered, type Order } from './ordering.ts'
import { seenTeam } from './organizations.ts'
import { mustRead } from './permissions.ts'
import { thread } from './threads.ts'
import { repositoryPath, threadPath, webUrl } from './urls.ts'

export const PullRequest: Fields<PullRequestState> = {
  ...thread,
  // REST's `id` of a pull request, which is not the one of its issue.
  databaseId: ({ pullId }) => pullId,
  fullDatabaseId: ({ pullId }) => String(pullId),
  permalink: (pullRequest) => webUrl(threadPath(pullRequest)),
  state: pullRequestState,
  isDraft: ({ draft }) => draft,
  merged: ({ merged }) => merged,
  mergedAt: ({ mergedAt }) => mergedAt,
  mergedBy: ({ mergedBy }) => mergedBy,
  mergeCommit: ({ repository, merged, mergeCommitSha }) =>
    merged && mergeCommitSha !== null ? commitIn(repository, mergeCommitSha) : null,
  mergeable: ({ mergeable }) => (mergeable === null ? 'UNKNOWN' : mergeable ? 'MERGEABLE' : 'CONFLICTING'),
  baseRefName: ({ base }) => base.branch,
  baseRefOid: ({ base }) => base.sha,
  baseRef: ({ repository, base }) => branchRef(repository, base.branch),
  baseRepository: ({ repository }) => repository,
  headRefName: ({ head }) => head.branch,
  headRefOid: ({ head }) => head.sha,
  headRef: ({ head }) => head.repository && branchRef(head.repository, head.branch),
  headRepository: ({ head }) => head.repository,
  headRepositoryOwner: ({ head }) => (head.repository ? head.owner : null),
  isCrossRepository: ({ repository, head }) => head.repository !== repository,
  additions: (pullRequest) => sum(pullRequestFiles(pullRequest), 'additions'),
  deletions: (pullRequest) => sum(pullRequestFiles(pullRequest), 'deletions'),
  changedFiles: (pullRequest) => pullRequestFiles(pullRequest).length,
  files: (pullRequest, args: PageArguments) => fileConnection(pullRequest, args),
  commits: (pullRequest, args: PageArguments) => commitsConnection(pullRequest, args),
  reviews: (pullRequest, args: ReviewArguments, { viewer }) => reviewConnection(pullRequest, args, viewer.account),
  mergeStateStatus: (pullRequest, _args, { state }) => mergeableState(state, pullRequest).toUpperCase(),
  // None of these is modelled.
  isInMergeQueue: () => false,
  isMergeQueueEnabled: () => false,
  autoMergeRequest: () => null,
  maintainerCanModify: () => false,
  reviewDecision: (pullRequest, _args, { state }) => reviewDecision(state, pullRequest),
  statusCheckRollup: ({ repository, head }) => {
    const commit = commitIn(repository, head.sha)
    return commit && rollupOf(commit)
  },
  latestReviews: (pullRequest, args: PageArguments) =>
    connection(latestReviews(pullRequest), args, { keyOf: ({ id }) => id }),
  reviewRequests: (pullRequest, args: PageArguments) =>
    connection([...pullRequest.requestedReviewers, ...pullRequest.requestedTeams], args, {
      keyOf: ({ id }) => id,
      nodeOf: (reviewer) =>
        answer({
          requestedReviewer: (_args: unknown, context: Context) =>
            reviewer.kind === 'Team' ? seenTeam(reviewer, context) : reviewer,
          pullRequest,
          asCodeOwner: false,
        }),
    }),
  closingIssuesReferences: (pullRequest, args: PageArguments & { orderBy?: Order | null }, context) => {
    mustRead(context, ['issues'], pullRequest.repository)
    return connection(ordered(closedIssues(pullRequest), args.orderBy, ISSUE_TIMES), args, { keyOf: ({ id }) => id })
  },
}

const ISSUE_TIMES = {
  CREATED_AT: ({ createdAt }: Issue) => createdAt,
  UPDATED_AT: ({ updatedAt }: Issue) => updatedAt,
}

/**
 * GitHub links issues only from pull requests into the default branch, with or without a keyword
 * (https://github.com/github/docs/issues/165).
 */
function closedIssues({ repository, base, closes }: PullRequestState): Issue[] {
  if (base.branch !== repository.defaultBranch) return []
  return issuesOf(closes.flatMap((number) => repository.threads.get(number) ?? []))
}

/** The last of each reviewer that was handed in. */
function latestReviews({ reviews }: PullRequestState): Review[] {
  const handedIn = reviews.filter(({ state }) => state !== 'PENDING')
  return handedIn.filter(({ id, author }) => !handedIn.some((other) => other.author === author && other.id > id))
}

type ReviewArguments = PageArguments & { states?: string[] | null; author?: string | null }

/** A pending review is its author's own business. */
function reviewConnection({ reviews }: PullRequestState, args: ReviewArguments, viewer: Account | null): Answer {
  const { states, author } = args
  const wanted = reviews
    .filter((review) => review.state !== 'PENDING' || review.author === viewer)
    .filter(({ state }) => !states || states.includes(state))
    .filter((review: Review) => author == null || review.author?.login.toLowerCase() === author.toLowerCase())
  return connection(wanted, args, { keyOf: ({ id }) => id })
}

const CHANGES: Record<ChangedFile['status'], string> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
  // REST only: nothing changed.
  unchanged: 'CHANGED',
}

// The same ceiling as REST's, without a sign: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
const MAX_FILES = 3000

function fileConnection(pullRequest: PullRequestState, args: PageArguments): Answer {
  const files = pullRequestFiles(pullRequest)
  return connection(files.slice(0, MAX_FILES), args, {
    keyOf: ({ path }) => path,
    nodeOf: ({ path, status, additions, deletions }) =>
      answer({ path, changeType: CHANGES[status], additions, deletions, viewerViewedState: 'UNVIEWED' }),
    totalCount: files.length,
  })
}

// GraphQL stops there as REST does, also along cursors (ultralytics/actions#830: 250 of 256).
const MAX_COMMITS = 250

/** Assumption: `totalCount` tells the true number, as `commits` does in REST. */
function commitsConnection(pullRequest: PullRequestState, args: PageArguments): Answer {
  const commits = pullRequestCommits(pullRequest)
  return connection(commits.slice(0, MAX_COMMITS), args, {
    keyOf: ({ sha }) => sha,
    nodeOf: (commit) => ({ kind: 'PullRequestCommit', pullRequest, commit }),
    totalCount: commits.length,
  })
}

type PullRequestCommitNode = { pullRequest: PullRequestState; commit: Commit }

const pathOfCommit = ({ pullRequest, commit }: PullRequestCommitNode): string =>
  `${repositoryPath(pullRequest.repository)}/pull/${pullRequest.number}/commits/${commit.sha}`

export const PullRequestCommit: Fields<PullRequestCommitNode> = {
  id: ({ pullRequest, commit }) => `PURC_kw${Buffer.from(`${pullRequest.pullId}:${commit.sha}`).toString('base64url')}`,
  commit: ({ pullRequest, commit }) => commitNode(pullRequest.repository, commit),
  pullRequest: ({ pullRequest }) => pullRequest,
  url: (node) => webUrl(pathOfCommit(node)),
  resourcePath: pathOfCommit,
}
