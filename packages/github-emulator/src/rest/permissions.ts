import type { Role } from '../state/model.ts'
import { permissionKey, type PermissionKey } from '../token-permissions.ts'

type Need = { key: PermissionKey; access: 'read' | 'write' }

/**
 * What an operation asks of a token. `anyOf`: one of these permissions is enough for an installation token.
 * `thread`: like `anyOf` of issues and pull-requests, but the one that fits the subject must be there: a token with
 * `issues: write` is refused a comment on a pull request, although the refusal names both (vitejs/vite-ecosystem-ci#487).
 * `byKey`: only for an app that signs in with its own key, a JSON web token, and not for an installation.
 * `role`: what a person must be on the repository; reading needs no more than seeing it.
 */
export type Requirement = { anyOf: Need[]; thread?: boolean; byKey: boolean; role: Role | 'any' }

const need = (text: string): Need => {
  const [key = '', access] = text.split(':')
  return { key: permissionKey(key), access: access === 'write' ? 'write' : 'read' }
}

const requires = (role: Requirement['role'], ...needs: string[]): Requirement => ({
  anyOf: needs.map(need),
  byKey: false,
  role,
})

const thread = (role: Requirement['role'], access: 'read' | 'write'): Requirement => ({
  ...requires(role, `issues:${access}`, `pull-requests:${access}`),
  thread: true,
})

const OPEN: Requirement = { anyOf: [], byKey: false, role: 'any' }
const BY_KEY: Requirement = { ...OPEN, byKey: true }
const METADATA = requires('pull', 'metadata:read')
const CONTENTS = requires('pull', 'contents:read')
const CONTENTS_WRITE = requires('push', 'contents:write')
const ISSUES = requires('pull', 'issues:read')
const ISSUES_OR_PULLS = requires('pull', 'issues:read', 'pull-requests:read')
const LABELS_WRITE = requires('push', 'issues:write', 'pull-requests:write')
const THREAD = thread('pull', 'read')
const TRIAGE = thread('triage', 'write')
const SPEAK = thread('pull', 'write')
const PULLS = requires('pull', 'pull-requests:read')
const PULLS_WRITE = requires('push', 'pull-requests:write')
const REVIEW = requires('pull', 'pull-requests:write')
const CHECKS = requires('pull', 'checks:read')
const CHECKS_WRITE = requires('push', 'checks:write')
const STATUSES = requires('pull', 'statuses:read')
const MEMBERS = requires('any', 'members:read')

// Source: "Permissions required for GitHub Apps" (docs.github.com/rest/authentication/permissions-required-for-github-apps),
// made from github/docs src/github-apps/data/fpt-2022-11-28/server-to-server-permissions.json. An operation that it lists
// under several permissions takes any one of them; README.md names what is assumed.
export const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  'meta/root': OPEN,
  'rate-limit/get': OPEN,
  'users/get-by-username': OPEN,
  'users/get-by-id': OPEN,
  'users/get-authenticated': OPEN,
  'search/issues-and-pull-requests': OPEN,
  'apps/list-repos-accessible-to-installation': OPEN,
  'apps/get-authenticated': BY_KEY,
  'apps/list-installations': BY_KEY,
  'apps/get-installation': BY_KEY,
  'apps/get-repo-installation': BY_KEY,
  'apps/get-org-installation': BY_KEY,
  'apps/get-user-installation': BY_KEY,
  'apps/create-installation-access-token': BY_KEY,
  'orgs/get': OPEN,
  'orgs/check-public-membership-for-user': OPEN,
  'orgs/list-public-members': OPEN,
  'orgs/check-membership-for-user': OPEN,
  'orgs/get-membership-for-user': MEMBERS,
  'orgs/list-members': OPEN,
  'teams/get-by-name': MEMBERS,
  'teams/list-members-in-org': MEMBERS,
  'teams/get-membership-for-user-in-org': MEMBERS,

  'repos/get': METADATA,
  'repos/list-issue-types': METADATA,
  'repos/list-collaborators': METADATA,
  'repos/check-collaborator': METADATA,
  'repos/get-collaborator-permission-level': METADATA,
  'repos/list-tags': METADATA,
  'repos/get-community-profile-metrics': CONTENTS,
  'repos/get-content': CONTENTS,
  'repos/get-readme': CONTENTS,
  'repos/list-commits': CONTENTS,
  'repos/get-commit': CONTENTS,
  'repos/compare-commits-with-basehead': CONTENTS,
  'repos/list-branches': CONTENTS,
  'repos/get-branch': CONTENTS,
  'repos/list-releases': CONTENTS,
  'repos/get-release': CONTENTS,
  'repos/get-release-by-tag': CONTENTS,
  'repos/get-latest-release': CONTENTS,
  'repos/create-release': CONTENTS_WRITE,
  'repos/update-release': CONTENTS_WRITE,
  'repos/delete-release': CONTENTS_WRITE,
  'repos/create-or-update-file-contents': CONTENTS_WRITE,
  'repos/delete-file': CONTENTS_WRITE,
  'repos/list-pull-requests-associated-with-commit': PULLS,
  'repos/get-combined-status-for-ref': STATUSES,
  'repos/list-commit-statuses-for-ref': STATUSES,
  'repos/create-commit-status': requires('push', 'statuses:write'),

  'git/get-ref': CONTENTS,
  'git/list-matching-refs': CONTENTS,
  'git/get-commit': CONTENTS,
  'git/get-tree': CONTENTS,
  'git/get-blob': CONTENTS,
  'git/get-tag': CONTENTS,
  'git/create-ref': CONTENTS_WRITE,
  'git/update-ref': CONTENTS_WRITE,
  'git/delete-ref': CONTENTS_WRITE,
  'git/create-commit': CONTENTS_WRITE,
  'git/create-tree': CONTENTS_WRITE,
  'git/create-blob': CONTENTS_WRITE,
  'git/create-tag': CONTENTS_WRITE,

  'issues/list-for-repo': ISSUES,
  'issues/create': requires('pull', 'issues:write'),
  'issues/get': ISSUES,
  'issues/update': TRIAGE,
  'issues/lock': TRIAGE,
  'issues/unlock': TRIAGE,
  'issues/list-comments': THREAD,
  'issues/list-comments-for-repo': ISSUES_OR_PULLS,
  'issues/create-comment': SPEAK,
  'issues/get-comment': THREAD,
  'issues/update-comment': SPEAK,
  'issues/delete-comment': SPEAK,
  'issues/list-labels-on-issue': THREAD,
  'issues/add-labels': TRIAGE,
  'issues/set-labels': TRIAGE,
  'issues/remove-label': TRIAGE,
  'issues/remove-all-labels': TRIAGE,
  'issues/list-labels-for-repo': ISSUES_OR_PULLS,
  'issues/get-label': ISSUES_OR_PULLS,
  'issues/create-label': LABELS_WRITE,
  'issues/update-label': LABELS_WRITE,
  'issues/delete-label': LABELS_WRITE,
  'issues/list-milestones': ISSUES_OR_PULLS,
  'issues/get-milestone': ISSUES_OR_PULLS,
  'issues/create-milestone': LABELS_WRITE,
  'issues/update-milestone': LABELS_WRITE,
  'issues/delete-milestone': LABELS_WRITE,
  'issues/list-events': THREAD,
  'issues/list-events-for-repo': ISSUES,
  'issues/list-events-for-timeline': THREAD,
  'issues/add-assignees': TRIAGE,
  'issues/remove-assignees': TRIAGE,
  'issues/check-user-can-be-assigned': ISSUES_OR_PULLS,
  'issues/list-assignees': ISSUES_OR_PULLS,

  'reactions/list-for-issue': ISSUES,
  'reactions/create-for-issue': requires('pull', 'issues:write'),
  'reactions/delete-for-issue': requires('pull', 'issues:write'),
  'reactions/list-for-issue-comment': ISSUES,
  'reactions/create-for-issue-comment': requires('pull', 'issues:write'),
  'reactions/delete-for-issue-comment': requires('pull', 'issues:write'),

  'pulls/list': PULLS,
  'pulls/get': PULLS,
  'pulls/create': requires('pull', 'pull-requests:write'),
  'pulls/update': PULLS_WRITE,
  'pulls/list-commits': PULLS,
  'pulls/list-files': PULLS,
  'pulls/list-reviews': PULLS,
  'pulls/create-review': REVIEW,
  'pulls/list-review-comments': PULLS,
  'pulls/list-requested-reviewers': PULLS,
  'pulls/request-reviewers': PULLS_WRITE,
  'pulls/remove-requested-reviewers': PULLS_WRITE,
  'pulls/merge': CONTENTS_WRITE,
  'pulls/check-if-merged': PULLS,

  'checks/create': CHECKS_WRITE,
  'checks/update': CHECKS_WRITE,
  'checks/get': CHECKS,
  'checks/list-for-ref': CHECKS,
}

/** As GitHub writes it in `x-accepted-github-permissions`: alternatives are separated by a semicolon. */
export const acceptedPermissions = ({ anyOf }: Requirement): string =>
  anyOf.map(({ key, access }) => `${key.replaceAll('-', '_')}=${access}`).join('; ')
