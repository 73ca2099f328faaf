import { beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '@porchlight/github-emulator'
import { IMPLEMENTED_OPERATIONS } from '../src/rest/implemented.ts'
import { REQUIREMENTS } from '../src/rest/permissions.ts'
import { createRouter } from '../src/rest/router.ts'
import { packagedSchemas } from '../src/spec/schema-files.ts'
import { readSlimSpec, specOfVersion } from '../src/spec/slim-spec.ts'
import { asking } from './support/asking.ts'
import { NOW } from './support/worlds.ts'

const HEAD = 'a'.repeat(40)
const R = '/repos/acme/widgets'

// Ids follow from the scenario; what a request needs to exist stands before it in the table.
const scenario = {
  now: NOW,
  users: [{ login: 'ada', id: 101 }],
  organizations: [
    {
      login: 'acme',
      members: [{ login: 'lena', role: 'admin' as const }, { login: 'omar' }],
      teams: [{ slug: 'core', members: ['lena'] }],
      issueTypes: ['Bug', 'Task'],
    },
  ],
  repositories: [
    {
      name: 'acme/widgets',
      actionsMayCreateAndApprove: true,
      branches: { later: { files: { 'src/c.ts': 'export {}\n' } } },
      labels: ['bug'],
      milestones: [{ title: 'v1' }],
      files: { 'README.md': '# Widgets\n', 'src/a.ts': 'export {}\n' },
      tags: { 'v1.0.0': 'main' },
      releases: [{ tag: 'v1.0.0' }],
      issues: [{ number: 1, title: 'It rains in', author: 'ada', comments: [{ author: 'lena', body: 'Where?' }] }],
      pullRequests: [
        {
          number: 2,
          title: 'Fix the roof',
          author: 'grace',
          head: { repository: 'grace/widgets', branch: 'roof', sha: HEAD },
          requestedTeams: ['core'],
          files: [{ path: 'src/b.ts', status: 'added' as const, content: 'export {}\n' }],
          reviews: [
            {
              author: 'lena',
              state: 'COMMENTED' as const,
              body: 'Nice',
              comments: [{ path: 'src/b.ts', body: 'Why?' }],
            },
          ],
        },
      ],
    },
  ],
}

/** `{comment}` and the like are ids that only the running emulator knows. */
const TOUR: [operation: string, request: string, status: number, body?: unknown][] = [
  ['meta/root', 'GET /', 200],
  ['rate-limit/get', 'GET /rate_limit', 200],
  ['users/get-by-username', 'GET /users/ada', 200],
  ['users/get-by-id', 'GET /user/101', 200],
  ['users/get-authenticated', 'GET /user', 403],
  ['apps/get-authenticated', 'GET /app', 401],
  ['apps/list-installations', 'GET /app/installations', 401],
  ['apps/get-installation', 'GET /app/installations/7', 401],
  ['apps/create-installation-access-token', 'POST /app/installations/7/access_tokens', 401],
  ['apps/get-org-installation', 'GET /orgs/acme/installation', 401],
  ['apps/get-user-installation', 'GET /users/ada/installation', 401],
  ['apps/get-repo-installation', `GET ${R}/installation`, 401],
  ['apps/list-repos-accessible-to-installation', 'GET /installation/repositories', 200],
  ['orgs/get', 'GET /orgs/acme', 200],
  ['orgs/list-members', 'GET /orgs/acme/members', 200],
  ['orgs/list-public-members', 'GET /orgs/acme/public_members', 200],
  ['orgs/check-public-membership-for-user', 'GET /orgs/acme/public_members/lena', 204],
  ['orgs/check-membership-for-user', 'GET /orgs/acme/members/lena', 302],
  ['orgs/get-membership-for-user', 'GET /orgs/acme/memberships/lena', 403],
  ['teams/get-by-name', 'GET /orgs/acme/teams/core', 403],
  ['teams/list-members-in-org', 'GET /orgs/acme/teams/core/members', 403],
  ['teams/get-membership-for-user-in-org', 'GET /orgs/acme/teams/core/memberships/lena', 403],
  ['search/issues-and-pull-requests', 'GET /search/issues?q=repo:acme/widgets+is:pr', 200],

  ['repos/get', `GET ${R}`, 200],
  ['repos/get-community-profile-metrics', `GET ${R}/community/profile`, 200],
  ['repos/list-issue-types', `GET ${R}/issue-types`, 200],
  ['repos/list-collaborators', `GET ${R}/collaborators`, 200],
  ['repos/check-collaborator', `GET ${R}/collaborators/lena`, 204],
  ['repos/get-collaborator-permission-level', `GET ${R}/collaborators/lena/permission`, 200],
  ['repos/get-content', `GET ${R}/contents/src?ref=main`, 200],
  ['repos/get-content', `GET ${R}/contents/src/a.ts`, 200],
  ['repos/get-content', `GET ${R}/contents`, 200],
  ['repos/get-readme', `GET ${R}/readme`, 200],
  ['repos/list-commits', `GET ${R}/commits?sha=main`, 200],
  ['repos/get-commit', `GET ${R}/commits/${HEAD}`, 200],
  ['repos/compare-commits-with-basehead', `GET ${R}/compare/main...grace:roof`, 200],
  ['repos/list-pull-requests-associated-with-commit', `GET ${R}/commits/${HEAD}/pulls`, 200],
  ['repos/list-branches', `GET ${R}/branches`, 200],
  ['repos/get-branch', `GET ${R}/branches/main`, 200],
  ['repos/list-tags', `GET ${R}/tags`, 200],
  ['repos/list-releases', `GET ${R}/releases`, 200],
  ['repos/get-release', `GET ${R}/releases/{release}`, 200],
  ['repos/get-release-by-tag', `GET ${R}/releases/tags/v1.0.0`, 200],
  ['repos/get-latest-release', `GET ${R}/releases/latest`, 200],
  ['repos/create-release', `POST ${R}/releases`, 201, { tag_name: 'v1.1.0', body: 'More' }],
  ['repos/update-release', `PATCH ${R}/releases/{release}`, 200, { body: 'Better' }],
  ['repos/delete-release', `DELETE ${R}/releases/{release}`, 204],
  ['repos/create-or-update-file-contents', `PUT ${R}/contents/docs/new.md`, 201, { message: 'Write', content: 'aGk=' }],
  ['repos/delete-file', `DELETE ${R}/contents/src/a.ts`, 200, { message: 'Away', sha: '{blob}' }],
  ['repos/create-commit-status', `POST ${R}/statuses/${HEAD}`, 201, { state: 'success', context: 'dco' }],
  ['repos/get-combined-status-for-ref', `GET ${R}/commits/${HEAD}/status`, 200],
  ['repos/list-commit-statuses-for-ref', `GET ${R}/commits/${HEAD}/statuses`, 200],

  ['git/get-ref', `GET ${R}/git/ref/heads/main`, 200],
  ['git/list-matching-refs', `GET ${R}/git/matching-refs/heads/`, 200],
  ['git/create-ref', `POST ${R}/git/refs`, 201, { ref: 'refs/heads/next', sha: HEAD }],
  ['git/update-ref', `PATCH ${R}/git/refs/heads/next`, 200, { sha: HEAD, force: true }],
  ['git/get-commit', `GET ${R}/git/commits/${HEAD}`, 200],
  ['git/get-tree', `GET ${R}/git/trees/main?recursive=1`, 200],
  ['git/get-blob', `GET ${R}/git/blobs/{blob}`, 200],
  ['git/create-blob', `POST ${R}/git/blobs`, 201, { content: 'hi' }],
  [
    'git/create-tree',
    `POST ${R}/git/trees`,
    201,
    { base_tree: HEAD, tree: [{ path: 'x', mode: '100644', type: 'blob', content: 'hi' }] },
  ],
  ['git/create-commit', `POST ${R}/git/commits`, 201, { message: 'By hand', tree: '{tree}', parents: [HEAD] }],
  ['git/create-tag', `POST ${R}/git/tags`, 201, { tag: 'v2', message: 'Two', object: HEAD, type: 'commit' }],
  ['git/get-tag', `GET ${R}/git/tags/{tag}`, 200],
  ['git/delete-ref', `DELETE ${R}/git/refs/heads/next`, 204],

  ['issues/list-for-repo', `GET ${R}/issues?state=all`, 200],
  [
    'issues/create',
    `POST ${R}/issues`,
    201,
    { title: 'New', body: 'Text', labels: ['bug'], assignees: ['lena'], milestone: 1 },
  ],
  ['issues/get', `GET ${R}/issues/1`, 200],
  ['issues/get', `GET ${R}/issues/2`, 200],
  ['issues/update', `PATCH ${R}/issues/1`, 200, { title: 'It rains in the hall', labels: ['bug', 'roof'] }],
  ['issues/list-comments', `GET ${R}/issues/1/comments`, 200],
  ['issues/list-comments-for-repo', `GET ${R}/issues/comments`, 200],
  ['issues/create-comment', `POST ${R}/issues/1/comments`, 201, { body: 'Hello' }],
  ['issues/get-comment', `GET ${R}/issues/comments/{comment}`, 200],
  ['issues/update-comment', `PATCH ${R}/issues/comments/{comment}`, 200, { body: 'Edited' }],
  ['reactions/create-for-issue-comment', `POST ${R}/issues/comments/{comment}/reactions`, 201, { content: 'heart' }],
  ['reactions/list-for-issue-comment', `GET ${R}/issues/comments/{comment}/reactions`, 200],
  ['reactions/delete-for-issue-comment', `DELETE ${R}/issues/comments/{comment}/reactions/{reaction}`, 204],
  ['issues/delete-comment', `DELETE ${R}/issues/comments/{comment}`, 204],
  ['reactions/create-for-issue', `POST ${R}/issues/1/reactions`, 201, { content: '+1' }],
  ['reactions/list-for-issue', `GET ${R}/issues/1/reactions`, 200],
  ['reactions/delete-for-issue', `DELETE ${R}/issues/1/reactions/{reaction}`, 204],
  ['issues/list-labels-on-issue', `GET ${R}/issues/1/labels`, 200],
  ['issues/add-labels', `POST ${R}/issues/1/labels`, 200, { labels: ['leak'] }],
  ['issues/set-labels', `PUT ${R}/issues/1/labels`, 200, { labels: ['bug', 'leak'] }],
  ['issues/remove-label', `DELETE ${R}/issues/1/labels/leak`, 200],
  ['issues/remove-all-labels', `DELETE ${R}/issues/1/labels`, 204],
  ['issues/list-labels-for-repo', `GET ${R}/labels`, 200],
  ['issues/create-label', `POST ${R}/labels`, 201, { name: 'docs', color: 'ffffff', description: 'Words' }],
  ['issues/get-label', `GET ${R}/labels/docs`, 200],
  ['issues/update-label', `PATCH ${R}/labels/docs`, 200, { new_name: 'documentation' }],
  ['issues/delete-label', `DELETE ${R}/labels/documentation`, 204],
  ['issues/list-milestones', `GET ${R}/milestones`, 200],
  ['issues/get-milestone', `GET ${R}/milestones/1`, 200],
  ['issues/create-milestone', `POST ${R}/milestones`, 201, { title: 'v2', due_on: '2026-12-24T00:00:00Z' }],
  ['issues/update-milestone', `PATCH ${R}/milestones/2`, 200, { description: 'Later', state: 'closed' }],
  ['issues/delete-milestone', `DELETE ${R}/milestones/2`, 204],
  ['issues/list-assignees', `GET ${R}/assignees`, 200],
  ['issues/add-assignees', `POST ${R}/issues/1/assignees`, 201, { assignees: ['lena'] }],
  ['issues/remove-assignees', `DELETE ${R}/issues/1/assignees`, 200, { assignees: ['lena'] }],
  ['issues/check-user-can-be-assigned', `GET ${R}/assignees/lena`, 204],
  ['issues/lock', `PUT ${R}/issues/1/lock`, 204, { lock_reason: 'resolved' }],
  ['issues/unlock', `DELETE ${R}/issues/1/lock`, 204],
  ['issues/update', `PATCH ${R}/issues/1`, 200, { state: 'closed', state_reason: 'not_planned', milestone: 1 }],
  ['issues/update', `PATCH ${R}/issues/1`, 200, { type: 'Bug' }],
  ['issues/update', `PATCH ${R}/issues/1`, 200, { type: { value: 'Task' } }],
  ['issues/update', `PATCH ${R}/issues/1`, 200, { type: null }],
  ['issues/list-events', `GET ${R}/issues/1/events`, 200],
  ['issues/list-events-for-repo', `GET ${R}/issues/events`, 200],
  ['issues/list-events-for-timeline', `GET ${R}/issues/1/timeline`, 200],

  ['pulls/list', `GET ${R}/pulls?state=all`, 200],
  ['pulls/get', `GET ${R}/pulls/2`, 200],
  ['pulls/create', `POST ${R}/pulls`, 201, { title: 'Go on', head: 'later', base: 'main', body: 'Fixes #1' }],
  ['pulls/update', `PATCH ${R}/pulls/2`, 200, { title: 'Fix all of the roof' }],
  ['pulls/list-commits', `GET ${R}/pulls/2/commits`, 200],
  ['pulls/list-files', `GET ${R}/pulls/2/files`, 200],
  ['pulls/list-reviews', `GET ${R}/pulls/2/reviews`, 200],
  ['pulls/create-review', `POST ${R}/pulls/2/reviews`, 200, { event: 'REQUEST_CHANGES', body: 'Hm' }],
  ['pulls/list-review-comments', `GET ${R}/pulls/2/comments`, 200],
  ['pulls/request-reviewers', `POST ${R}/pulls/2/requested_reviewers`, 201, { reviewers: ['lena', 'omar'] }],
  ['pulls/remove-requested-reviewers', `DELETE ${R}/pulls/2/requested_reviewers`, 200, { reviewers: ['omar'] }],
  ['pulls/list-requested-reviewers', `GET ${R}/pulls/2/requested_reviewers`, 200],
  ['pulls/check-if-merged', `GET ${R}/pulls/2/merge`, 404],
  ['checks/create', `POST ${R}/check-runs`, 201, { name: 'dco', head_sha: HEAD, status: 'in_progress' }],
  ['checks/get', `GET ${R}/check-runs/{check}`, 200],
  [
    'checks/update',
    `PATCH ${R}/check-runs/{check}`,
    200,
    { conclusion: 'failure', output: { title: 'No', summary: 'Sign off' } },
  ],
  ['checks/list-for-ref', `GET ${R}/commits/${HEAD}/check-runs`, 200],
  ['pulls/merge', `PUT ${R}/pulls/2/merge`, 200, {}],
  ['issues/list-events-for-timeline', `GET ${R}/issues/2/timeline`, 200],
  ['issues/list-events', `GET ${R}/issues/2/events`, 200],
]

describe.each(['2022-11-28', '2026-03-10'] as const)('API version %s', (apiVersion) => {
  let emulator: Emulator
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    emulator = await startEmulator({ scenario, apiVersion })
    const ask = asking(emulator)
    ids['release'] = String((await ask(`GET ${R}/releases`)).body[0].id)
    ids['blob'] = (await ask(`GET ${R}/contents/src/a.ts`)).body.sha
    ids['tree'] = (await ask(`GET ${R}/git/trees/main`)).body.sha
    return () => emulator.stop()
  })

  /** Remembers the id of whatever was just made. */
  const filled = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `no-${name}`)
  const MAKERS: Record<string, string> = {
    'issues/create-comment': 'comment',
    'reactions/create-for-issue': 'reaction',
    'reactions/create-for-issue-comment': 'reaction',
    'checks/create': 'check',
    'git/create-tag': 'tag',
  }

  it.each(TOUR)('answers %s to %s as GitHub describes it', async (operation, request, status, body) => {
    const sent = body === undefined ? undefined : filled(JSON.stringify(body))
    const reply = await asking(emulator)(filled(request), sent)
    ids[MAKERS[operation] ?? 'nothing'] = String(reply.body?.id ?? reply.body?.sha)
    expect(emulator.violations.map(({ message }) => message)).toEqual([])
    expect(reply.status).toBe(status)
  })
})

describe('the extract of the OpenAPI description', () => {
  const spec = readSlimSpec(packagedSchemas())

  it('has every implemented operation and no other', () => {
    expect(Object.keys(spec.operations).toSorted()).toEqual([...IMPLEMENTED_OPERATIONS].toSorted())
  })

  it('says where it comes from', () => {
    expect(spec.source).toMatchObject({
      package: '@octokit/openapi',
      version: '23.0.2',
      file: 'generated/api.github.com.json',
    })
    expect(spec.source['sha256']).toMatch(/^[0-9a-f]{64}$/)
  })

  it('has a permission requirement for every operation', () => {
    expect(Object.keys(REQUIREMENTS).toSorted()).toEqual([...IMPLEMENTED_OPERATIONS].toSorted())
  })

  it('is walked through whole by the requests above, each reaching the operation it names', () => {
    const route = createRouter(specOfVersion(spec, '2022-11-28').operations)
    const reached = TOUR.map(([, request]) => {
      const [method = '', path = ''] = request.replaceAll(/\{\w+\}/g, '7').split(/[ ?]/)
      return route(method, path)?.id
    })
    expect(reached).toEqual(TOUR.map(([operation]) => operation))
    expect(new Set(reached)).toEqual(new Set(IMPLEMENTED_OPERATIONS))
  })
})
