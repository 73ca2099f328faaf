/**
 * The `permissions:` line that each request needs, for answers that do not say it themselves. GitHub's list:
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 * Either of two lines does where two are given. GraphQL operations stand under the names our queries have.
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'GET /repos/{owner}/{repo}/contents/{path}': ['contents: read'],
  'GET /repos/{owner}/{repo}/compare/{basehead}': ['contents: read'],
  'GET /repos/{owner}/{repo}/community/profile': ['contents: read'],
  'GET /repos/{owner}/{repo}/releases': ['contents: read'],
  'GET /repos/{owner}/{repo}/releases/tags/{tag}': ['contents: read'],
  'GET /repos/{owner}/{repo}/issues': ['issues: read'],
  'GET /repos/{owner}/{repo}/issues/{issue_number}': ['issues: read'],
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': ['issues: write', 'pull-requests: write'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees': ['issues: write', 'pull-requests: write'],
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees': ['issues: write', 'pull-requests: write'],
  'GET /repos/{owner}/{repo}/milestones': ['issues: read', 'pull-requests: read'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': ['issues: write', 'pull-requests: write'],
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ['issues: write', 'pull-requests: write'],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events': ['issues: read', 'pull-requests: read'],
  'GET /repos/{owner}/{repo}/labels': ['issues: read', 'pull-requests: read'],
  'POST /repos/{owner}/{repo}/labels': ['issues: write', 'pull-requests: write'],
  'PATCH /repos/{owner}/{repo}/labels/{name}': ['issues: write', 'pull-requests: write'],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ['issues: read', 'pull-requests: read'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ['issues: write', 'pull-requests: write'],
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ['issues: write', 'pull-requests: write'],
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ['issues: write', 'pull-requests: write'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions': ['issues: write'],
  'GET /repos/{owner}/{repo}/pulls': ['pull-requests: read'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': ['pull-requests: read'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': ['pull-requests: read'],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': ['pull-requests: read'],
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['pull-requests: write'],
  'GET /orgs/{org}/teams/{team_slug}/members': ['members: read'],
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ['checks: read'],
  'POST /repos/{owner}/{repo}/check-runs': ['checks: write'],
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ['checks: write'],
  commentsOf: ['issues: read', 'pull-requests: read'],
  textFiles: ['contents: read'],
  fileInRepositories: ['contents: read'],
  labelChanges: ['issues: read', 'pull-requests: read'],
  assignmentsOn: ['issues: read'],
  claimedIssues: ['issues: read and pull-requests: read'],
  lastPushes: ['pull-requests: read'],
  threadChanges: ['issues: read', 'pull-requests: read'],
  addComment: ['issues: write', 'pull-requests: write'],
  issuesWithComments: ['issues: read'],
  discussionsStartedBy: ['discussions: read'],
  discussionByNumber: ['discussions: read'],
  discussionComments: ['discussions: read'],
  addDiscussionComment: ['discussions: write'],
  updateDiscussionComment: ['discussions: write'],
  deleteDiscussionComment: ['discussions: write'],
  labelIds: ['issues: read', 'pull-requests: read'],
  addLabelsToDiscussion: ['discussions: write'],
  removeLabelFromDiscussion: ['discussions: write'],
  reactToDiscussion: ['discussions: write'],
  mergedPullRequests: ['pull-requests: read and issues: read'],
  pullRequestsOfCommits: ['pull-requests: read and issues: read'],
}

export const permissionsFor = (route: string): readonly string[] => NEEDED[route] ?? []

/**
 * GitHub's own answer, `x-accepted-github-permissions`: sets apart by `;`, what is needed together by `,`.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
export function acceptedPermissions(value: string): readonly string[] {
  return value
    .split(';')
    .map((set) => set.split(',').map(lineOf).filter(isWorthNaming).join(' and '))
    .filter((line) => line !== '')
}

// What a workflow may give GITHUB_TOKEN; anything else, such as `members: read`, takes a token of another kind.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
const GRANTABLE: readonly string[] = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]

/** Whether `permissions:` knows every permission of this line. */
export const mayBeGranted = (line: string): boolean =>
  line.split(' and ').every((one) => GRANTABLE.includes(one.replace(/:.*$/, '')))

const lineOf = (pair: string): string => {
  const [permission = '', level = ''] = pair.trim().split('=')
  return `${permission.replaceAll('_', '-')}: ${level}`
}

// Every token has `metadata: read`.
const isWorthNaming = (line: string): boolean => line !== ': ' && !line.startsWith('metadata:')
