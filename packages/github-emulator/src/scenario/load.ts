import { ACTIONS_LOGIN, accountOf, addAccount, addMember, addOrganization, addTeam } from '../state/accounts.ts'
import type { Repository, Role } from '../state/model.ts'
import { addRepository, findRepository, forkOf, setCollaborator } from '../state/repositories.ts'
import { addIssueType } from '../state/issue-types.ts'
import { createLabel } from '../state/labels.ts'
import { createMilestone } from '../state/milestones.ts'
import { createCheckRun, createStatus } from '../state/publications.ts'
import { createRelease } from '../state/releases.ts'
import { type State, createState } from '../state/state.ts'
import { loadGit, shaNamed } from './load-git.ts'
import { loadDiscussion, loadIssue } from './load-threads.ts'
import { loadPullRequest } from './load-pull-requests.ts'
import type { Scenario, ScenarioOrganization, ScenarioRepository } from './scenario.ts'
import { checkScenario } from './check.ts'

/** Builds the world that a scenario describes; a scenario that does not fit the schema is refused with every mistake named. */
export function loadScenario(
  scenario: Scenario,
  { now, schemaDirectory }: { now?: string | undefined; schemaDirectory?: URL | undefined } = {},
): State {
  checkScenario(scenario, schemaDirectory)
  const state = createState({ now: now ?? scenario.now })
  for (const user of scenario.users ?? []) addAccount(state, user)
  for (const organization of scenario.organizations ?? []) loadOrganization(state, organization)
  for (const repository of scenario.repositories ?? []) loadRepository(state, repository)
  return state
}

function loadOrganization(state: State, described: ScenarioOrganization): void {
  const organization = addOrganization(state, described.login)
  for (const { login, ...member } of described.members ?? []) {
    addMember(organization, {
      account: accountOf(state, login),
      public: member.public ?? true,
      role: member.role ?? 'member',
    })
  }
  for (const { slug, members } of described.teams ?? []) {
    addTeam(
      state,
      organization,
      slug,
      (members ?? []).map((login) => accountOf(state, login)),
    )
  }
  for (const type of described.issueTypes ?? [])
    addIssueType(state, organization, typeof type === 'string' ? { name: type } : type)
}

function loadRepository(state: State, described: ScenarioRepository): void {
  const repository = bareRepository(state, described)
  const merges = loadGit(state, repository, described)
  for (const issue of described.issues ?? []) loadIssue(state, repository, issue)
  for (const pullRequest of described.pullRequests ?? []) loadPullRequest(state, repository, pullRequest, merges)
  for (const discussion of described.discussions ?? []) loadDiscussion(state, repository, discussion)
  loadPublications(state, repository, described)
}

function bareRepository(state: State, described: ScenarioRepository): Repository {
  const [owner = '', name = ''] = described.name.split('/')
  const parentName = described.parent ?? undefined
  const parent = parentName === undefined ? undefined : findRepository(state, parentName)
  if (parentName !== undefined && !parent) {
    throw new Error(
      `repositories: "${described.name}" has the parent "${parentName}", which is not listed before it. List the parent first.`,
    )
  }
  const known = findRepository(state, described.name)
  const repository =
    known ??
    (parent
      ? forkOf(state, parent, described.name)
      : addRepository(state, {
          owner: accountOf(state, owner),
          name,
          private: described.private,
          fork: described.fork,
          defaultBranch: described.defaultBranch,
        }))
  repository.description = described.description ?? null
  repository.archived = described.archived ?? false
  repository.hasIssues = described.hasIssues ?? true
  repository.actionsMayCreateAndApprove = described.actionsMayCreateAndApprove ?? false
  repository.requiresReview = described.requiresReview ?? false
  for (const { login, permission } of described.collaborators ?? []) {
    setCollaborator(repository, accountOf(state, login), roleNamed(permission))
  }
  for (const label of described.labels ?? []) {
    createLabel(state, repository, typeof label === 'string' ? { name: label } : label)
  }
  for (const milestone of described.milestones ?? [])
    createMilestone(state, repository, { ...milestone, creator: repository.owner })
  return repository
}

const roleNamed = (permission: Role | 'read' | 'write'): Role =>
  permission === 'read' ? 'pull' : permission === 'write' ? 'push' : permission

function loadPublications(state: State, repository: Repository, described: ScenarioRepository): void {
  for (const release of described.releases ?? []) {
    createRelease(state, repository, { ...release, author: accountOf(state, release.author ?? repository.owner.login) })
  }
  for (const { sha, ...run } of described.checkRuns ?? []) {
    const completed = run.conclusion ? { status: 'completed' as const } : {}
    createCheckRun(state, repository, {
      ...completed,
      ...run,
      headSha: shaNamed(repository, sha),
      creator: accountOf(state, ACTIONS_LOGIN),
    })
  }
  for (const { sha, ...status } of described.statuses ?? []) {
    createStatus(state, repository, { ...status, sha: shaNamed(repository, sha), creator: repository.owner })
  }
}
