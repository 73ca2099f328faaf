import { describe, expect, it } from 'vitest'
import { asking, emulatorFor, type Json } from './support/asking.ts'
import { aPullRequest, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'

describe('the latest release', () => {
  const scenario = widgets({ releases: [{ tag: 'v1.0.0', publishedAt: '2026-11-01T00:00:00Z' }] })
  const latestAfter = async (...drafts: Json[]): Promise<string> => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    for (const draft of drafts) await ask(`POST ${R}/releases`, draft)
    expect(emulator.violations).toEqual([])
    return (await ask(`GET ${R}/releases/latest`)).body.tag_name
  }

  it.each([
    ['a new one', [{ tag_name: 'v1.1.0' }], 'v1.1.0'],
    ['not one that says so', [{ tag_name: 'v1.1.0', make_latest: 'false' }], 'v1.0.0'],
    ['not a prerelease', [{ tag_name: 'v2.0.0-rc.1', prerelease: true, make_latest: 'true' }], 'v1.0.0'],
    ['not a draft', [{ tag_name: 'v2.0.0', draft: true }], 'v1.0.0'],
    [
      'the one that was made so, although a fix of an older line came later',
      [
        { tag_name: 'v2.0.0', make_latest: 'true' },
        { tag_name: 'v1.0.1', make_latest: 'false' },
      ],
      'v2.0.0',
    ],
  ])('is %s', async (_, drafts, tag) => {
    expect(await latestAfter(...drafts)).toBe(tag)
  })

  it('can be set later, and GraphQL agrees', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    await ask(`POST ${R}/releases`, { tag_name: 'v1.1.0' })
    const [old] = (await ask(`GET ${R}/releases`)).body.filter(({ tag_name }: Json) => tag_name === 'v1.0.0')
    await ask(`PATCH ${R}/releases/${old.id}`, { make_latest: 'true' })
    expect((await ask(`GET ${R}/releases/latest`)).body.tag_name).toBe('v1.0.0')
    const { body } = await ask('POST /graphql', {
      query: '{ repository(owner: "acme", name: "widgets") { latestRelease { tagName isLatest } } }',
    })
    expect(body.data.repository.latestRelease).toEqual({ tagName: 'v1.0.0', isLatest: true })
  })
})

describe('a workflow’s token', () => {
  const approval = { event: 'APPROVE' }
  const pullRequests = [aPullRequest()]

  it('may not approve by default', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ pullRequests }) })
    expect(await asking(emulator)(`POST ${R}/pulls/2/reviews`, approval)).toMatchObject({
      status: 422,
      body: {
        message: 'Unprocessable Entity',
        errors: ['GitHub Actions is not permitted to approve pull requests.'],
      },
    })
    expect([emulator.repository('acme/widgets').pullRequest(2).reviews, emulator.violations]).toEqual([[], []])
  })

  it('may where the repository’s settings let it', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ actionsMayCreateAndApprove: true, pullRequests }) })
    expect((await asking(emulator)(`POST ${R}/pulls/2/reviews`, approval)).body.state).toBe('APPROVED')
  })

  it('is not an app’s: that one may approve', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ pullRequests }) })
    const token = emulator.issueToken({ login: 'reviewer[bot]', permissions: { 'pull-requests': 'write' } })
    expect((await asking({ url: emulator.url, token })(`POST ${R}/pulls/2/reviews`, approval)).status).toBe(200)
  })
})

describe('a check run', () => {
  const body = { name: 'dco', head_sha: 'main' }

  it('of a workflow’s token is by GitHub Actions', async () => {
    const emulator = await emulatorFor({ scenario: widgets() })
    const { app } = (await asking(emulator)(`POST ${R}/check-runs`, body)).body
    expect([app.id, app.slug, app.owner.login, app.html_url]).toEqual([
      15368,
      'github-actions',
      'github',
      'https://github.com/apps/github-actions',
    ])
    expect(emulator.violations).toEqual([])
  })

  it('of an app’s token is by that app', async () => {
    const emulator = await emulatorFor({ scenario: widgets() })
    const token = emulator.issueToken({ login: 'dco[bot]', permissions: { checks: 'write', contents: 'read' } })
    const ask = asking({ url: emulator.url, token })
    await ask(`POST ${R}/check-runs`, body)
    const { check_runs } = (await ask(`GET ${R}/commits/main/check-runs`)).body
    expect(check_runs.map(({ app }: Json) => app.slug)).toEqual(['dco'])
  })

  it('of a scenario is by GitHub Actions', async () => {
    const scenario = widgets({ checkRuns: [{ sha: 'main', name: 'ci', conclusion: 'success' }] })
    const { body: list } = await asking(await emulatorFor({ scenario }))(`GET ${R}/commits/main/check-runs`)
    expect(list.check_runs[0].app.slug).toBe('github-actions')
  })
})
