import { describe, expect, it } from 'vitest'
import { extendRepository, loadScenario, type Scenario } from '@porchlight/github-emulator'
import { objectOf } from '../src/rest/operation.ts'
import { dumpScenario, repositoryView } from '../src/scenario/dump.ts'
import { asking, emulatorFor, type Json } from './support/asking.ts'
import { aPullRequest, anIssue, NOW, widgets } from './support/worlds.ts'

/** A scenario with every field that the format has. */
const COMPLETE: Scenario = {
  now: NOW,
  users: [{ login: 'ada', type: 'User', id: 101, name: 'Ada', email: 'ada@x.test', searchable: false }],
  organizations: [
    {
      login: 'acme',
      members: [{ login: 'lena', public: false, role: 'admin' }],
      teams: [{ slug: 'core', members: ['lena'] }],
    },
  ],
  repositories: [
    {
      name: 'acme/widgets',
      description: 'Widgets',
      private: true,
      archived: false,
      hasIssues: true,
      defaultBranch: 'trunk',
      collaborators: [{ login: 'cleo', permission: 'triage' }],
      labels: [{ name: 'bug', color: 'd73a4a', description: 'Broken' }],
      milestones: [{ title: 'v1', description: null, state: 'open', dueOn: '2026-12-01T00:00:00Z' }],
      files: { 'a.txt': 'a', 'b.bin': { base64: '/w==' } },
      branches: { next: { files: { 'n.txt': 'n' } } },
      commits: [
        {
          message: 'Add c',
          author: { name: 'Carl', email: 'carl@x.test', login: null },
          files: { c: '3', 'a.txt': null },
          verified: true,
        },
        { sha: 'c'.repeat(40), message: 'Fix (#7)', pullRequest: 7 },
      ],
      tags: { 'v0.9.0': 'trunk' },
      issues: [
        {
          number: 1,
          title: 'It rains in',
          body: 'Here',
          author: 'ada',
          state: 'closed',
          stateReason: 'not_planned',
          labels: ['bug'],
          assignees: ['lena'],
          milestone: 'v1',
          locked: true,
          lockReason: 'resolved',
          createdAt: '2026-01-01T00:00:00Z',
          closedAt: '2026-01-02T00:00:00Z',
          comments: [
            {
              author: 'ghost',
              body: 'Old',
              createdAt: '2026-01-01T01:00:00Z',
              minimized: 'outdated',
              reactions: [{ author: 'ada', content: 'eyes' }],
            },
          ],
          reactions: [{ author: 'lena', content: '+1' }],
        },
      ],
      pullRequests: [
        {
          number: 2,
          title: 'Fix',
          body: null,
          author: 'grace',
          draft: true,
          base: 'next',
          mergeable: null,
          head: { repository: 'grace/widgets', branch: 'fix', sha: 'd'.repeat(40) },
          files: [{ path: 'x', status: 'renamed', previousPath: 'a.txt', additions: 2, deletions: 1, patch: '@@' }],
          commits: [{ message: 'One', committer: { name: 'GitHub', email: 'noreply@github.com' } }, { message: 'Two' }],
          closes: [1],
          requestedReviewers: ['cleo'],
          reviews: [
            { author: 'lena', state: 'CHANGES_REQUESTED', body: 'No', comments: [{ path: 'x', line: 3, body: 'Why' }] },
          ],
        },
        {
          number: 7,
          title: 'Done',
          author: 'grace',
          merged: true,
          mergedAt: '2026-02-01T00:00:00Z',
          mergedBy: 'lena',
          head: { repository: null },
        },
      ],
      releases: [
        {
          tag: 'v1.0.0',
          name: 'One',
          body: 'Notes',
          draft: false,
          prerelease: true,
          author: 'lena',
          target: 'trunk',
          publishedAt: '2026-03-01T00:00:00Z',
        },
      ],
      discussions: [
        {
          number: 5,
          title: 'Ideas?',
          body: 'Any',
          author: 'ada',
          category: 'Ideas',
          labels: ['bug'],
          locked: true,
          createdAt: '2026-01-01T00:00:00Z',
          comments: [{ author: 'lena', body: 'Yes', isAnswer: true, replies: [{ author: 'ada', body: 'Thanks' }] }],
        },
      ],
      checkRuns: [{ sha: 'trunk', name: 'ci', conclusion: 'success' }],
      statuses: [{ sha: 'trunk', context: 'lint', state: 'pending', description: null }],
    },
    { name: 'carl/fork', parent: 'acme/widgets' },
  ],
}

describe('a scenario', () => {
  it('may say everything that the format has, and its JSON Schema agrees', () => {
    const state = loadScenario(COMPLETE)
    expect([...state.repositories.keys()]).toEqual(['acme/widgets', 'grace/widgets', 'carl/fork'])
  })

  it('is found again in the dump', () => {
    const dump = dumpScenario(loadScenario(COMPLETE))
    expect(dump.repositories?.[0]).toMatchObject({
      name: 'acme/widgets',
      files: { 'b.bin': { base64: '/w==' }, c: '3' },
      tags: { 'v0.9.0': 'c'.repeat(40), 'v1.0.0': 'c'.repeat(40) },
      issues: [
        {
          state: 'closed',
          stateReason: 'not_planned',
          locked: true,
          comments: [{ author: 'ghost', minimized: 'outdated' }],
        },
      ],
      pullRequests: [
        {
          number: 2,
          draft: true,
          base: 'next',
          head: { repository: 'grace/widgets', sha: 'd'.repeat(40) },
          closes: [1],
        },
        { number: 7, merged: true, mergedAt: '2026-02-01T00:00:00Z', mergedBy: 'lena', head: { repository: null } },
      ],
      discussions: [
        {
          category: 'Ideas',
          labels: ['bug'],
          createdAt: '2026-01-01T00:00:00Z',
          comments: [{ isAnswer: true, replies: [{ body: 'Thanks' }] }],
        },
      ],
    })
  })

  it('without forks loads again from its dump, to the same dump', () => {
    const scenario = widgets({
      labels: ['bug'],
      files: { a: 'a' },
      issues: [anIssue({ labels: ['bug'], comments: [{ author: 'lena', body: 'Hm', createdAt: NOW }] })],
      pullRequests: [
        aPullRequest({ closes: [1], files: [{ path: 'x' }] }),
        aPullRequest({ number: 3, merged: true, mergedAt: NOW }),
      ],
      releases: [{ tag: 'v1' }],
    })
    const first = dumpScenario(loadScenario(scenario))
    expect(dumpScenario(loadScenario(first))).toEqual(first)
  })

  it('that does not fit names every mistake', () => {
    const wrong: Scenario = JSON.parse(
      '{"repositories":[{"name":"widgets","issues":[{"number":0,"titel":"x","author":"ada"}]}]}',
    )
    expect(() => loadScenario(wrong)).toThrow(
      [
        'The scenario does not fit schema/scenario.schema.json:',
        '  /repositories/0/name must match pattern "^[^/]+/[^/]+$" (is "widgets")',
        "  /repositories/0/issues/0 must have required property 'title'",
        '  /repositories/0/issues/0 has the unknown field "titel"',
        '  /repositories/0/issues/0/number must be >= 1 (is 0)',
      ].join('\n'),
    )
  })

  it.each([
    [
      'a milestone',
      widgets({ issues: [anIssue({ milestone: 'v9' })] }),
      'acme/widgets#1: there is no milestone "v9". Add it to "milestones".',
    ],
    [
      'a base branch',
      widgets({ pullRequests: [aPullRequest({ base: 'nope' })] }),
      'acme/widgets#2: there is no branch "nope" to merge into. Add it to "branches".',
    ],
    [
      'a parent',
      { repositories: [{ name: 'a/b', parent: 'c/d' }] },
      'repositories: "a/b" has the parent "c/d", which is not listed before it. List the parent first.',
    ],
    [
      'a commit for every tag',
      widgets({ tags: { v1: 'main~30' } }),
      'acme/widgets: the tag "v1" names "main~30", which is not a commit here. Name a branch, a tag, a full sha, or a commit that many before one, as in "main~2".',
    ],
    [
      'a person once',
      { users: [{ login: 'ada' }, { login: 'Ada' }] },
      'users: "Ada" is there twice. Keep one of the two.',
    ],
  ])('must have %s', (_, scenario, message) => {
    expect(() => loadScenario(scenario)).toThrow(message)
  })

  it('may name the commits before a branch as git does', () => {
    const commits = [{ message: 'One' }, { sha: '2'.repeat(40), message: 'Two' }, { message: 'Three' }]
    const [repository] = loadScenario(
      widgets({ commits, tags: { v1: 'main~1', v2: 'main~1~0' } }),
    ).repositories.values()
    expect(repository?.git.refs.get('refs/tags/v1')).toBe('2'.repeat(40))
    expect(repository?.git.refs.get('refs/tags/v2')).toBe('2'.repeat(40))
  })

  it.each([
    ['a collaborator who may', [{ login: 'cleo', permission: 'triage' as const }], [], 'cleo'],
    ['a member of the organization', [], [{ login: 'lena', role: 'admin' as const }], 'lena'],
    ['the author where there is no one else', [], [], 'ada'],
  ])('lets labels be put on by a person: %s', async (_, collaborators, members, actor) => {
    const emulator = await emulatorFor({
      scenario: widgets(
        { collaborators, issues: [anIssue({ labels: ['bug'] })] },
        { organizations: [{ login: 'acme', members }] },
      ),
    })
    const { body } = await asking(emulator)('GET /repos/acme/widgets/issues/1/events')
    expect(body.map((event: Json) => [event.event, event.actor.login, event.actor.type])).toEqual([
      ['labeled', actor, 'User'],
    ])
  })

  it('may say that a first pull request’s author is NONE, as events sometimes do', async () => {
    const ask = asking(
      await emulatorFor({
        scenario: widgets({
          pullRequests: [aPullRequest(), aPullRequest({ number: 3, author: 'hal', authorAssociation: 'NONE' })],
        }),
      }),
    )
    const associations = await Promise.all(
      [2, 3].map(async (number) => (await ask(`GET /repos/acme/widgets/pulls/${number}`)).body.author_association),
    )
    expect(associations).toEqual(['FIRST_TIME_CONTRIBUTOR', 'NONE'])
  })

  it('gives the same shas and ids every time', () => {
    expect(dumpScenario(loadScenario(COMPLETE))).toEqual(dumpScenario(loadScenario(COMPLETE)))
  })

  it('links commits to people by address, as GitHub does', () => {
    const scenario = widgets(
      {
        commits: [
          { message: '1', author: { name: 'A', email: 'ADA@x.test' } },
          { message: '2', author: { name: 'B', email: '7+bob@users.noreply.github.com' } },
          { message: '3', author: { name: 'C', email: 'unknown@x.test' } },
        ],
      },
      {
        users: [
          { login: 'ada', email: 'Ada@X.test' },
          { login: 'bob', id: 7 },
        ],
      },
    )
    const repository = [...loadScenario(scenario).repositories.values()][0]
    const linked =
      repository &&
      repositoryView(repository)
        .commits.slice(1)
        .map(({ author }) => author.login)
    expect(linked).toEqual(['ada', 'bob', null])
  })

  it('goes on: what comes up later, or is pushed anew, is as if it had been there', async () => {
    const emulator = await emulatorFor({
      scenario: widgets({ pullRequests: [aPullRequest({ commits: [{ message: 'Old' }] })] }),
    })
    extendRepository(emulator.state, 'acme/widgets', {
      issues: [anIssue({ number: 5, title: 'Later' })],
      pullRequests: [aPullRequest({ commits: [{ sha: 'e'.repeat(40), message: 'New' }] })],
    })
    const { issues, pullRequests } = emulator.repository('acme/widgets')
    expect(issues.map(({ number, title }) => [number, title])).toEqual([[5, 'Later']])
    expect(pullRequests.map(({ head, commits }) => [head.sha, commits.map(({ message }) => message)])).toEqual([
      ['e'.repeat(40), ['New']],
    ])
  })

  it('has a clock that only moves with writes', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues: [anIssue()] }) })
    const comment = async () => {
      const headers = { authorization: `Bearer ${emulator.token}` }
      const url = `${emulator.url}/repos/acme/widgets/issues/1/comments`
      const response = await fetch(url, { method: 'POST', headers, body: '{"body":"x"}' })
      const { created_at } = objectOf(await response.json())
      return created_at
    }
    expect([await comment(), await comment()]).toEqual(['2026-11-22T12:00:00Z', '2026-11-22T12:00:01Z'])
  })
})
