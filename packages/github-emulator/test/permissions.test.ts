import { describe, expect, it } from 'vitest'
import type { Permissions } from '@porchlight/github-emulator'
import { asking, emulatorFor } from './support/asking.ts'
import { aPullRequest, anIssue, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const scenario = widgets({
  labels: ['bug'],
  files: { 'a.txt': 'a' },
  issues: [anIssue()],
  pullRequests: [aPullRequest()],
})

describe('an installation token', () => {
  it.each<[string, Permissions, string, unknown, number, string | null]>([
    [
      'may comment on an issue with issues: write',
      { issues: 'write' },
      `POST ${R}/issues/1/comments`,
      { body: 'x' },
      201,
      null,
    ],
    [
      'may not with issues: read',
      { issues: 'read' },
      `POST ${R}/issues/1/comments`,
      { body: 'x' },
      403,
      'issues=write; pull_requests=write',
    ],
    [
      'may not comment on a pull request with issues: write',
      { issues: 'write' },
      `POST ${R}/issues/2/comments`,
      { body: 'x' },
      403,
      'issues=write; pull_requests=write',
    ],
    [
      'may comment on a pull request with pull-requests: write',
      { 'pull-requests': 'write' },
      `POST ${R}/issues/2/comments`,
      { body: 'x' },
      201,
      null,
    ],
    [
      'may put an existing label on a pull request',
      { 'pull-requests': 'write' },
      `POST ${R}/issues/2/labels`,
      { labels: ['bug'] },
      200,
      null,
    ],
    [
      'may not create a label by putting it there',
      { 'pull-requests': 'write' },
      `POST ${R}/issues/2/labels`,
      { labels: ['new'] },
      403,
      null,
    ],
    [
      'may create one with issues: write as well',
      { 'pull-requests': 'write', issues: 'write' },
      `POST ${R}/issues/2/labels`,
      { labels: ['new'] },
      200,
      null,
    ],
    [
      'may not list issues with pull-requests: read',
      { 'pull-requests': 'read' },
      `GET ${R}/issues`,
      undefined,
      403,
      'issues=read',
    ],
    [
      'may not read files without contents',
      { issues: 'write' },
      `GET ${R}/contents/a.txt`,
      undefined,
      403,
      'contents=read',
    ],
    ['may read files with contents: read', { contents: 'read' }, `GET ${R}/contents/a.txt`, undefined, 200, null],
    ['always reads metadata', {}, `GET ${R}`, undefined, 200, null],
    [
      'reads everything and writes nothing with read-all',
      'read-all',
      `POST ${R}/issues/1/comments`,
      { body: 'x' },
      403,
      'issues=write; pull_requests=write',
    ],
    [
      'never sees teams, not even with write-all',
      'write-all',
      'GET /orgs/acme/teams/core',
      undefined,
      403,
      'members=read',
    ],
  ])('%s', async (_, permissions, request, body, status, accepted) => {
    const world = { ...scenario, organizations: [{ login: 'acme', teams: [{ slug: 'core' }] }] }
    const emulator = await emulatorFor({ scenario: world, permissions })
    const reply = await asking(emulator)(request, body)
    expect(reply.status).toBe(status)
    expect(reply.headers.get('x-accepted-github-permissions')).toBe(accepted)
    expect(emulator.violations).toEqual([])
  })

  it('reads so in GitHub’s words, and nothing has changed', async () => {
    const emulator = await emulatorFor({ scenario, permissions: { issues: 'read' } })
    const { body } = await asking(emulator)(`POST ${R}/issues/1/comments`, { body: 'x' })
    expect(body).toEqual({
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
      status: '403',
    })
    expect(emulator.repository('acme/widgets').issue(1).comments).toEqual([])
  })

  it('of one repository only reads what is public elsewhere', async () => {
    const world = widgets(
      { issues: [anIssue()] },
      { repositories: [{ name: 'other/public' }, { name: 'other/secret', private: true }] },
    )
    const ask = asking(await emulatorFor({ scenario: world, tokenRepository: 'acme/widgets' }))
    const replies = await Promise.all([
      ask(`POST ${R}/labels`, { name: 'x' }),
      ask('GET /repos/other/public/labels'),
      ask('POST /repos/other/public/labels', { name: 'x' }),
      ask('GET /repos/other/secret/labels'),
    ])
    expect(replies.map(({ status }) => status)).toEqual([201, 200, 403, 404])
  })

  it('is refused who it is', async () => {
    const { status, body } = await asking(await emulatorFor({ scenario }))('GET /user')
    expect([status, body.message]).toEqual([403, 'Resource not accessible by integration'])
  })

  it('gets 302 for every membership', async () => {
    const world = { ...scenario, organizations: [{ login: 'acme', members: [{ login: 'lena' }] }] }
    const emulator = await emulatorFor({ scenario: world })
    const { status, headers } = await asking(emulator)('GET /orgs/acme/members/lena')
    expect([status, headers.get('location')]).toEqual([302, `${emulator.url}/orgs/acme/public_members/lena`])
  })
})

describe('a person’s token', () => {
  const world = {
    ...widgets({ collaborators: [{ login: 'tri', permission: 'triage' as const }], issues: [anIssue()] }),
    organizations: [
      { login: 'acme', members: [{ login: 'lena', public: false }], teams: [{ slug: 'core', members: ['lena'] }] },
    ],
  }

  it('may comment anywhere in public, and label only with triage', async () => {
    const emulator = await emulatorFor({ scenario: world })
    const stranger = asking({ ...emulator, token: emulator.issueToken({ login: 'ada' }) })
    const triager = asking({ ...emulator, token: emulator.issueToken({ login: 'tri' }) })
    expect((await stranger(`POST ${R}/issues/1/comments`, { body: 'Hello' })).status).toBe(201)
    expect((await stranger(`POST ${R}/issues/1/labels`, { labels: ['x'] })).status).toBe(403)
    expect((await triager(`POST ${R}/issues/1/labels`, { labels: ['x'] })).status).toBe(200)
  })

  it('may edit its own comments, and those of others only with write access', async () => {
    const issues = [anIssue({ comments: [{ author: 'ada', body: 'Mine' }] })]
    const emulator = await emulatorFor({ scenario: widgets({ issues }) })
    const { body } = await asking(emulator)(`GET ${R}/issues/1/comments`)
    const edit = async (login: string): Promise<number> => {
      const ask = asking({ ...emulator, token: emulator.issueToken({ login }) })
      return (await ask(`PATCH ${R}/issues/comments/${body[0].id}`, { body: `By ${login}` })).status
    }
    expect([await edit('ada'), await edit('eve'), await edit('acme')]).toEqual([200, 403, 200])
    expect(emulator.repository('acme/widgets').issue(1).comments).toMatchObject([{ body: 'By acme' }])
  })

  it('sees private members and teams from inside', async () => {
    const emulator = await emulatorFor({ scenario: world })
    const ask = asking({ ...emulator, token: emulator.issueToken({ login: 'lena' }) })
    const replies = await Promise.all([
      ask('GET /orgs/acme/members/lena'),
      ask('GET /orgs/acme/members/ada'),
      ask('GET /orgs/acme/memberships/lena'),
      ask('GET /orgs/acme/members'),
      ask('GET /orgs/acme/teams/core'),
      ask('GET /orgs/acme/teams/core/members'),
      ask('GET /orgs/acme/teams/core/memberships/lena'),
      ask('GET /user'),
    ])
    expect(emulator.violations.map(({ message }) => message)).toEqual([])
    expect(replies.map(({ status }) => status)).toEqual([204, 404, 200, 200, 200, 200, 200, 200])
  })

  it('does not see a private repository that is not its own', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ private: true, issues: [anIssue()] }) })
    const ask = asking({ ...emulator, token: emulator.issueToken({ login: 'ada' }) })
    expect((await ask(`GET ${R}/issues`)).status).toBe(404)
  })
})

describe('without a token', () => {
  it('the public is readable, at 60 requests an hour', async () => {
    const emulator = await emulatorFor({ scenario })
    const { status, headers } = await asking({ ...emulator, token: null })(`GET ${R}/issues`)
    expect([status, headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]).toEqual([200, '60', '59'])
  })

  it('nothing can be written', async () => {
    const emulator = await emulatorFor({ scenario })
    expect((await asking({ ...emulator, token: null })(`POST ${R}/issues`, { title: 'x' })).status).toBe(401)
  })

  it('a wrong token is worse than none', async () => {
    const emulator = await emulatorFor({ scenario })
    const { status, body } = await asking({ ...emulator, token: 'ghs_wrong' })(`GET ${R}/issues`)
    expect([status, body.message]).toEqual([401, 'Bad credentials'])
  })
})
