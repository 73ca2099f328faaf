import { describe, expect, it } from 'vitest'
import { asking, emulatorFor, type Json } from './support/asking.ts'
import { anIssue, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const PULL = { title: 'Fix the roof', head: 'roof', base: 'main' }
const scenario = widgets(
  {
    actionsMayCreateAndApprove: true,
    files: { a: '1\n' },
    branches: { roof: { files: { b: '2\n' } }, same: {} },
    issues: [anIssue({ number: 7 })],
    collaborators: [{ login: 'cleo', permission: 'push' }],
  },
  { users: [{ login: 'ada' }] },
)

describe('opening a pull request', () => {
  it('takes commits and files from the branches, and the issues that its text closes', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    const { status, body } = await ask(`POST ${R}/pulls`, { ...PULL, body: 'Fixes #7', draft: true })
    expect([status, body.number, body.draft, body.user.login]).toEqual([201, 8, true, 'github-actions[bot]'])
    expect(emulator.repository('acme/widgets').pullRequest(8)).toMatchObject({
      base: 'main',
      head: { repository: 'acme/widgets', branch: 'roof' },
      files: [{ path: 'b', status: 'added', additions: 1 }],
      commits: [{ message: 'Start roof' }],
      closes: [7],
    })
    expect(emulator.violations).toEqual([])
  })

  it('from a fork names its owner', async () => {
    const emulator = await emulatorFor({
      scenario: widgets(
        { files: { a: '1\n' } },
        {
          repositories: [{ name: 'ada/widgets', parent: 'acme/widgets', branches: { roof: { files: { b: '2\n' } } } }],
        },
      ),
    })
    const ask = asking({ url: emulator.url, token: emulator.issueToken({ login: 'ada' }) })
    const { body } = await ask(`POST ${R}/pulls`, { ...PULL, head: 'ada:roof' })
    expect([body.head.label, body.head.repo.full_name, body.user.login]).toEqual(['ada:roof', 'ada/widgets', 'ada'])
    expect((await ask(`GET ${R}/pulls/${body.number}/files`)).body.map(({ filename }: Json) => filename)).toEqual(['b'])
  })

  it.each([
    ['a branch that is not there', { head: 'gone' }, [{ resource: 'PullRequest', field: 'head', code: 'invalid' }]],
    ['a base that is not there', { base: 'gone' }, [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]],
    ['no title', { title: '' }, [{ resource: 'PullRequest', field: 'title', code: 'missing_field' }]],
    [
      'nothing new',
      { head: 'same' },
      [{ resource: 'PullRequest', code: 'custom', message: 'No commits between main and same' }],
    ],
  ])('is refused with %s', async (_, change, errors) => {
    const emulator = await emulatorFor({ scenario })
    const reply = await asking(emulator)(`POST ${R}/pulls`, { ...PULL, ...change })
    expect(reply).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors } })
    expect(emulator.violations).toEqual([])
  })

  it('is refused a second time', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    await ask(`POST ${R}/pulls`, PULL)
    expect((await ask(`POST ${R}/pulls`, PULL)).body.errors).toEqual([
      { resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for acme:roof.' },
    ])
  })

  it('is refused to a workflow’s token unless the settings let it', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ branches: { roof: { files: { b: '2\n' } } } }) })
    const { status, body } = await asking(emulator)(`POST ${R}/pulls`, PULL)
    expect([status, body.message]).toEqual([403, 'GitHub Actions is not permitted to create or approve pull requests.'])
  })
})

describe('milestones', () => {
  it('are opened, changed and deleted, and a deleted one leaves its issues', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    const made = await ask(`POST ${R}/milestones`, { title: 'v2', description: 'Dry', due_on: '2026-12-24T00:00:00Z' })
    expect([made.status, made.body.number, made.body.state, made.body.due_on]).toEqual([
      201,
      1,
      'open',
      '2026-12-24T00:00:00Z',
    ])
    await ask(`PATCH ${R}/issues/7`, { milestone: 1 })
    expect((await ask(`PATCH ${R}/milestones/1`, { title: 'v2.0', state: 'closed' })).body).toMatchObject({
      title: 'v2.0',
      state: 'closed',
      description: 'Dry',
      closed_at: expect.any(String),
    })
    expect((await ask(`DELETE ${R}/milestones/1`)).status).toBe(204)
    expect(emulator.repository('acme/widgets')).toMatchObject({ milestones: [], issues: [{ milestone: null }] })
    expect(emulator.violations).toEqual([])
  })

  it.each([
    ['a title that is taken', { title: 'v1' }, 'already_exists'],
    ['an empty title', { title: ' ' }, 'missing_field'],
  ])('are refused with %s', async (_, body, code) => {
    const ask = asking(await emulatorFor({ scenario: widgets({ milestones: [{ title: 'v1' }] }) }))
    expect((await ask(`POST ${R}/milestones`, body)).body.errors).toMatchObject([{ field: 'title', code }])
  })
})

describe('deleting', () => {
  it('a release leaves its tag', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ releases: [{ tag: 'v1.0.0' }] }) })
    const ask = asking(emulator)
    const [{ id }] = (await ask(`GET ${R}/releases`)).body
    expect((await ask(`DELETE ${R}/releases/${id}`)).status).toBe(204)
    expect((await ask(`DELETE ${R}/releases/${id}`)).status).toBe(404)
    const { releases, tags } = emulator.repository('acme/widgets')
    expect([releases, Object.keys(tags)]).toEqual([[], ['v1.0.0']])
  })

  it('a file makes a commit on its branch, and needs the sha of what it deletes', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    const { sha } = (await ask(`GET ${R}/contents/b?ref=roof`)).body
    const wrong = await ask(`DELETE ${R}/contents/b`, { message: 'Away', sha: 'f'.repeat(40), branch: 'roof' })
    expect([wrong.status, wrong.body.message]).toEqual([409, `b does not match ${'f'.repeat(40)}`])
    const { status, body } = await ask(`DELETE ${R}/contents/b`, { message: 'Away', sha, branch: 'roof' })
    expect([status, body.content, body.commit.message]).toEqual([200, null, 'Away'])
    expect(emulator.repository('acme/widgets').branches['roof']?.files).toEqual({ a: '1\n' })
    expect((await ask(`DELETE ${R}/contents/b`, { message: 'Away', sha, branch: 'roof' })).status).toBe(404)
    expect(emulator.violations).toEqual([])
  })
})

describe('who can be assigned', () => {
  it('is listed, as the single question answers', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { body } = await ask(`GET ${R}/assignees`)
    expect(body.map(({ login }: Json) => login)).toEqual(['acme', 'cleo'])
    expect((await ask(`GET ${R}/assignees/ada`)).status).toBe(404)
  })
})
