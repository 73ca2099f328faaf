import { hasRole, roleOf } from '../../state/access.ts'
import type { Repository } from '../../state/model.ts'
import { type Call } from '../operation.ts'
import { HTML_ORIGIN, simpleUser } from './account.ts'

export const repositoryUrl = ({ origin }: Pick<Call, 'origin'>, { fullName }: Repository): string =>
  `${origin}/repos/${fullName}`

export const htmlUrl = ({ fullName }: Repository): string => `${HTML_ORIGIN}/${fullName}`

/** The templates and addresses that every form of a repository carries. */
// oxlint-disable-next-line max-lines-per-function -- one line per address, nothing else
function addresses(call: Call, repository: Repository) {
  const url = repositoryUrl(call, repository)
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  }
}

/** The form in lists and inside other answers. */
export const minimalRepository = (call: Call, repository: Repository) => ({
  id: repository.id,
  node_id: repository.nodeId,
  name: repository.name,
  full_name: repository.fullName,
  owner: simpleUser(call, repository.owner),
  private: repository.private,
  html_url: htmlUrl(repository),
  description: repository.description,
  fork: repository.fork,
  url: repositoryUrl(call, repository),
  ...addresses(call, repository),
})

/** The `repository` schema, as pull requests carry it in `head` and `base`. */
export const repositoryBody = (call: Call, repository: Repository) => ({
  ...minimalRepository(call, repository),
  ...counts(call, repository),
  ...FEATURES,
  // Gone in 2026-03-10.
  ...(call.legacy && { has_downloads: true }),
  ...cloneUrls(repository),
  default_branch: repository.defaultBranch,
  has_issues: repository.hasIssues,
  has_discussions: repository.discussions.size > 0,
  archived: repository.archived,
  visibility: repository.private ? 'private' : 'public',
  pushed_at: repository.pushedAt,
  created_at: repository.createdAt,
  updated_at: repository.updatedAt,
})

function counts(call: Call, repository: Repository) {
  const open = [...repository.threads.values()].filter(({ state }) => state === 'open').length
  const forks = [...call.state.repositories.values()].filter(({ parent }) => parent === repository).length
  return {
    forks_count: forks,
    forks,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    open_issues_count: open,
    open_issues: open,
  }
}

// GitHub's defaults for a new repository; a scenario does not choose them.
const FEATURES = {
  mirror_url: null,
  homepage: null,
  language: null,
  license: null,
  topics: [],
  is_template: false,
  has_projects: true,
  has_wiki: true,
  has_pages: false,
  disabled: false,
  allow_forking: true,
  web_commit_signoff_required: false,
}

function cloneUrls(repository: Repository) {
  const html = htmlUrl(repository)
  return {
    git_url: `git://${html.slice('https://'.length)}.git`,
    ssh_url: `git@github.com:${repository.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
  }
}

/** `GET /repos/{owner}/{repo}`. */
export function fullRepository(call: Call, repository: Repository) {
  const role = call.token ? roleOf(call.state, repository, call.token.account.login) : null
  const permissions = {
    admin: hasRole(role, 'admin'),
    maintain: hasRole(role, 'maintain'),
    push: hasRole(role, 'push'),
    triage: hasRole(role, 'triage'),
    pull: true,
  }
  const { parent, owner } = repository
  return {
    ...repositoryBody(call, repository),
    ...(call.token && { permissions }),
    ...(owner.kind === 'Organization' && { organization: simpleUser(call, owner) }),
    ...(parent && { parent: repositoryBody(call, parent), source: repositoryBody(call, parent) }),
    network_count: 0,
    subscribers_count: 0,
  }
}
