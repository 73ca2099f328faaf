import { flatTree } from '../state/git-objects.ts'
import { history } from '../state/git-history.ts'
import type { Commit } from '../state/git-model.ts'
import type {
  Account,
  Comment,
  DiscussionComment,
  Issue,
  PullRequest,
  Reaction,
  Repository,
  Thread,
} from '../state/model.ts'
import { pullRequestCommits, pullRequestFiles } from '../state/pull-requests.ts'
import { GHOST_LOGIN } from '../state/accounts.ts'
import { type State, timestamp } from '../state/state.ts'
import type { Scenario, ScenarioRepository } from './scenario.ts'

type Filled = Required<
  Pick<
    ScenarioRepository,
    'issues' | 'pullRequests' | 'releases' | 'discussions' | 'files' | 'tags' | 'checkRuns' | 'statuses' | 'milestones'
  >
>

/** A repository as it is now, in the words of a scenario. A picture: changing it changes nothing. */
export type RepositoryView = ReturnType<typeof dumpRepository>

const nameOf = (account: Account | null): string => account?.login ?? GHOST_LOGIN

export function dumpRepository(repository: Repository) {
  const threads = [...repository.threads.values()].toSorted((a, b) => a.number - b.number)
  const issues = threads.filter((thread): thread is Issue => thread.kind === 'Issue').map(issueView)
  const pullRequests = threads
    .filter((thread): thread is PullRequest => thread.kind === 'PullRequest')
    .map(pullRequestView)
  return {
    name: repository.fullName,
    description: repository.description,
    private: repository.private,
    archived: repository.archived,
    hasIssues: repository.hasIssues,
    defaultBranch: repository.defaultBranch,
    collaborators: [...repository.collaborators.values()].map(({ account, role }) => ({
      login: account.login,
      permission: role,
    })),
    labels: repository.labels.map(({ name, color, description }) => ({ name, color, description })),
    milestones: repository.milestones.map(({ title, description, state, dueOn }) => ({
      title,
      description,
      state,
      dueOn,
    })),
    files: filesOf(repository, repository.defaultBranch),
    branches: branchesOf(repository),
    commits: commitsOf(repository),
    tags: tagsOf(repository),
    issues,
    pullRequests,
    releases: repository.releases.map(({ tag, name, body, draft, prerelease, author, target, publishedAt }) => ({
      tag,
      name,
      body,
      draft,
      prerelease,
      author: author.login,
      target,
      publishedAt,
    })),
    discussions: [...repository.discussions.values()].map((discussion) => ({
      number: discussion.number,
      title: discussion.title,
      body: discussion.body,
      author: nameOf(discussion.author),
      category: discussion.category.name,
      locked: discussion.locked,
      comments: discussion.comments
        .filter(({ replyTo }) => replyTo === null)
        .map((comment) => ({
          ...commentView(comment),
          isAnswer: comment.isAnswer,
          replies: discussion.comments.filter(({ replyTo }) => replyTo === comment).map(commentView),
        })),
    })),
    checkRuns: repository.checkRuns.map(({ headSha, name, status, conclusion, output }) => ({
      sha: headSha,
      name,
      status,
      conclusion,
      output,
    })),
    statuses: repository.statuses.map(({ sha, context, state, description }) => ({ sha, context, state, description })),
    /** The issue or pull request of a number. */
    issue: (number: number) => {
      const found = [...issues, ...pullRequests].find((thread) => thread.number === number)
      if (!found) throw new Error(`${repository.fullName} has no issue or pull request #${number}.`)
      return found
    },
    pullRequest: (number: number) => {
      const found = pullRequests.find((thread) => thread.number === number)
      if (!found) throw new Error(`${repository.fullName} has no pull request #${number}.`)
      return found
    },
  } satisfies Filled & Record<string, unknown>
}

const conversationView = (thread: Thread) => ({
  number: thread.number,
  title: thread.title,
  body: thread.body,
  author: nameOf(thread.author),
  state: thread.state,
  labels: thread.labels.map(({ name }) => name),
  assignees: thread.assignees.map(({ login }) => login),
  milestone: thread.milestone?.title ?? null,
  locked: thread.locked,
  createdAt: thread.createdAt,
  closedAt: thread.closedAt,
  comments: thread.comments.map(commentView),
  reactions: thread.reactions.map(reactionView),
})

const issueView = (issue: Issue) => ({ ...conversationView(issue), stateReason: issue.stateReason })

const pullRequestView = (pullRequest: PullRequest) => ({
  ...conversationView(pullRequest),
  draft: pullRequest.draft,
  merged: pullRequest.merged,
  mergedAt: pullRequest.mergedAt,
  mergedBy: pullRequest.mergedBy?.login ?? null,
  mergeable: pullRequest.mergeable,
  base: pullRequest.base.branch,
  head: {
    repository: pullRequest.head.repository?.fullName ?? null,
    branch: pullRequest.head.branch,
    sha: pullRequest.head.sha,
  },
  files: pullRequestFiles(pullRequest).map(({ path, status, additions, deletions, previousPath }) => ({
    path,
    status,
    additions,
    deletions,
    previousPath,
  })),
  commits: pullRequestCommits(pullRequest).map(commitView),
  closes: pullRequest.closes,
  reviews: pullRequest.reviews.map(({ author, state, body }) => ({ author: nameOf(author), state, body })),
  requestedReviewers: pullRequest.requestedReviewers.map(({ login }) => login),
})

const commentView = ({ author, body, createdAt, minimizedReason, reactions }: Comment | DiscussionComment) => ({
  author: nameOf(author),
  body,
  createdAt,
  minimized: minimizedReason,
  reactions: reactions.map(reactionView),
})

const reactionView = ({ author, content }: Reaction) => ({ author: nameOf(author), content })

const commitView = ({ sha, message, author, committer, parents, verified }: Commit) => ({
  sha,
  message,
  author: { name: author.name, email: author.email, login: author.account?.login ?? null, date: author.date },
  committer: {
    name: committer.name,
    email: committer.email,
    login: committer.account?.login ?? null,
    date: committer.date,
  },
  parents,
  verified,
})

const commitsOf = ({ git, defaultBranch }: Repository) =>
  history(git.objects, git.refs.get(`refs/heads/${defaultBranch}`) ?? '')
    .toReversed()
    .map(commitView)

function filesOf({ git }: Repository, branch: string): Record<string, string | { base64: string }> {
  const tree = git.objects.commits.get(git.refs.get(`refs/heads/${branch}`) ?? '')?.tree ?? ''
  return Object.fromEntries(
    flatTree(git.objects, tree).map(({ path, sha }) => [path, contentView(git.objects.blobs.get(sha))]),
  )
}

function contentView(content: Uint8Array = new Uint8Array()): string | { base64: string } {
  const text = Buffer.from(content).toString('utf8')
  return Buffer.from(text).equals(content) ? text : { base64: Buffer.from(content).toString('base64') }
}

const branchesOf = (repository: Repository) =>
  Object.fromEntries(
    [...repository.git.refs.keys()]
      .filter((ref) => ref.startsWith('refs/heads/') && ref !== `refs/heads/${repository.defaultBranch}`)
      .map((ref) => ref.slice('refs/heads/'.length))
      .map((branch) => [branch, { files: filesOf(repository, branch) }]),
  )

const tagsOf = ({ git }: Repository): Record<string, string> =>
  Object.fromEntries(
    [...git.refs]
      .filter(([ref]) => ref.startsWith('refs/tags/'))
      .map(([ref, sha]) => [ref.slice('refs/tags/'.length), git.objects.tags.get(sha)?.target ?? sha]),
  )

/** The whole world as a scenario. Organisations' teams keep their members; tokens, ids and timelines are not part of it. */
export function dumpScenario(state: State): Scenario {
  const people = [...state.accounts.values()].filter(({ kind }) => kind !== 'Organization')
  return {
    now: timestamp(state),
    users: people.map(({ login, kind, id, name, email, searchable }) => ({
      login,
      type: kind as 'User' | 'Bot' | 'Mannequin',
      id,
      name,
      email,
      searchable,
    })),
    organizations: [...state.organizations.values()].map(({ account, members, teams }) => ({
      login: account.login,
      members: [...members.values()].map((member) => ({
        login: member.account.login,
        public: member.public,
        role: member.role,
      })),
      teams: [...teams.values()].map(({ slug, members: inTeam }) => ({
        slug,
        members: [...inTeam.values()].map(({ account: { login } }) => login),
      })),
    })),
    repositories: [...state.repositories.values()].map((repository) => {
      const { issue: _, pullRequest: __, ...view } = dumpRepository(repository)
      return { ...view, fork: repository.fork, parent: repository.parent?.fullName ?? null } as ScenarioRepository
    }),
  }
}
