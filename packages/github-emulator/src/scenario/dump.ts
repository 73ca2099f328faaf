import type { Account, Issue, Organization, PullRequest, Repository } from '../state/model.ts'
import { type State, timestamp } from '../state/state.ts'
import { branchesOf, commitsOf, filesOf, tagsOf } from './git-views.ts'
import type { Scenario, ScenarioRepository } from './scenario.ts'
import { discussionView, issueView, pullRequestView, releaseView } from './views.ts'

/** A repository as it is now, in the words of a scenario. A picture: changing it changes nothing. */
export type RepositoryView = ReturnType<typeof viewOf>

/** The picture, with ways to find a thread in it. */
export function viewOf(repository: Repository) {
  const view = repositoryView(repository)
  return {
    ...view,
    /** The issue or pull request of a number. */
    issue: (number: number) => found([...view.issues, ...view.pullRequests], { number, repository }),
    pullRequest: (number: number) => found(view.pullRequests, { number, repository }),
  }
}

export function repositoryView(repository: Repository) {
  const threads = [...repository.threads.values()].toSorted((a, b) => a.number - b.number)
  const issues = threads.filter((thread): thread is Issue => thread.kind === 'Issue')
  const pullRequests = threads.filter((thread): thread is PullRequest => thread.kind === 'PullRequest')
  return {
    ...settingsOf(repository),
    files: filesOf(repository, repository.defaultBranch),
    branches: branchesOf(repository),
    commits: commitsOf(repository),
    tags: tagsOf(repository),
    issues: issues.map(issueView),
    pullRequests: pullRequests.map(pullRequestView),
    releases: repository.releases.map(releaseView),
    discussions: [...repository.discussions.values()].map(discussionView),
    ...verdictsOf(repository),
  } satisfies ScenarioRepository
}

function found<T extends { number: number }>(
  views: T[],
  { number, repository }: { number: number; repository: Repository },
): T {
  const view = views.find((candidate) => candidate.number === number)
  if (view) return view
  throw new Error(
    `${repository.fullName} has no thread #${number}. It has ${views.map((one) => `#${one.number}`).join(', ')}.`,
  )
}

const settingsOf = (repository: Repository) => ({
  name: repository.fullName,
  description: repository.description,
  private: repository.private,
  fork: repository.fork,
  parent: repository.parent?.fullName ?? null,
  archived: repository.archived,
  hasIssues: repository.hasIssues,
  ...(repository.actionsMayCreateAndApprove && { actionsMayCreateAndApprove: true }),
  ...(repository.requiresReview && { requiresReview: true }),
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
})

const verdictsOf = ({ checkRuns, statuses }: Repository) => ({
  checkRuns: checkRuns.map(({ headSha, name, status, conclusion, output }) => ({
    sha: headSha,
    name,
    status,
    conclusion,
    output,
  })),
  statuses: statuses.map(({ sha, context, state, description }) => ({ sha, context, state, description })),
})

/**
 * The whole world as a scenario. What each commit changed, the branches of forks, ids of threads and timelines have no
 * place in the format.
 */
export const dumpScenario = (state: State): Scenario => ({
  now: timestamp(state),
  users: [...state.accounts.values()].flatMap(userView),
  organizations: [...state.organizations.values()].map(organizationView),
  repositories: [...state.repositories.values()].map(repositoryView),
})

const userView = ({ login, kind, id, name, email, searchable }: Account) =>
  kind === 'Organization' ? [] : [{ login, type: kind, id, name, email, searchable }]

const organizationView = ({ account, members, teams, issueTypes }: Organization) => ({
  login: account.login,
  members: [...members.values()].map((member) => ({
    login: member.account.login,
    public: member.public,
    role: member.role,
  })),
  teams: [...teams.values()].map((team) => ({
    slug: team.slug,
    members: [...team.members.values()].map((member) => member.account.login),
  })),
  issueTypes: issueTypes.map(({ name, description, color, enabled }) => ({ name, description, color, enabled })),
})
