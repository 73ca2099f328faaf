import { describe, expect, it } from 'vitest'
import { connected } from './support/connected.ts'
import { emulated } from './support/emulated.ts'

describe('people', () => {
  const organizations = [
    {
      login: 'acme',
      members: [
        { login: 'lena', public: true },
        { login: 'shy', public: false },
      ],
    },
  ]

  it('are members when the list that the token may see has them', async () => {
    const { github, emulator } = await emulated({}, { scenario: { organizations } })
    expect(await github.people.isMember('acme', 'lena')).toBe(true)
    expect(await github.people.isMember('acme', 'shy')).toBe(false)
    expect(await github.people.isMember('acme', 'ada')).toBe(false)
    expect(emulator.violations).toEqual([])
  })

  it('have the permission that their role gives', async () => {
    const collaborators = [
      { login: 'lena', permission: 'maintain' as const },
      { login: 'tom', permission: 'triage' as const },
    ]
    const { github, emulator } = await emulated({ collaborators }, { scenario: { users: [{ login: 'ada' }] } })
    expect(await github.people.permission('lena')).toBe('maintain')
    expect(await github.people.permission('tom')).toBe('triage')
    expect(await github.people.permission('ada')).toBe('read')
    expect(await github.people.permission('nobody-at-all')).toBe('none')
    expect(emulator.violations).toEqual([])
  })
})

describe('a check run', () => {
  const sha = 'a'.repeat(40)
  const commits = [{ sha, message: 'Start' }]
  const run = {
    name: 'DCO',
    sha,
    conclusion: 'failure',
    title: '1 commit is not signed off',
    summary: 'Sign it.',
  } as const

  it('is created, then updated', async () => {
    const { github, emulator } = await emulated({ commits })
    const { url } = await github.checks.report(run)
    expect(await github.checks.report({ ...run, conclusion: 'success', title: 'All signed off' })).toEqual({ url })
    expect(emulator.writes).toEqual([
      'POST /repos/acme/widgets/check-runs',
      expect.stringMatching(/^PATCH \/repos\/acme\/widgets\/check-runs\/\d+$/),
    ])
    expect(emulator.violations).toEqual([])
  })

  it('never overwrites a job that happens to have its name', async () => {
    const checkRuns = [{ sha, name: 'DCO', status: 'in_progress' as const }]
    const { github, emulator } = await emulated({ commits, checkRuns })
    await github.checks.report(run)
    expect(emulator.writes).toEqual(['POST /repos/acme/widgets/check-runs'])
    expect(emulator.violations).toEqual([])
  })
})

describe('releases', () => {
  const releases = [
    { tag: 'v1.0.0', name: 'One', publishedAt: '2026-10-01T00:00:00Z' },
    { tag: 'pkg/v2.0.0-rc.1', name: '', prerelease: true, publishedAt: '2026-11-01T00:00:00Z' },
  ]

  it('are found by tag, also by one with a slash', async () => {
    const { github, emulator } = await emulated({ releases })
    expect(await github.releases.byTag('v1.0.0')).toMatchObject({ tag: 'v1.0.0', name: 'One', isPrerelease: false })
    expect(await github.releases.byTag('pkg/v2.0.0-rc.1')).toMatchObject({
      name: 'pkg/v2.0.0-rc.1',
      isPrerelease: true,
    })
    expect(await github.releases.byTag('v9')).toBeUndefined()
    expect(emulator.violations).toEqual([])
  })

  it('are all listed, newest first', async () => {
    const { github, emulator } = await emulated({ releases })
    expect((await github.releases.all()).map(({ tag }) => tag)).toEqual(['pkg/v2.0.0-rc.1', 'v1.0.0'])
    expect(emulator.violations).toEqual([])
  })
})

describe('the API of 2026-03-10', () => {
  it('answers with fewer fields, and none that we read', async () => {
    const repository = {
      issues: [{ number: 7, title: 'It breaks', author: 'ada' }],
      pullRequests: [{ number: 8, title: 'Fix it', author: 'ada', commits: [{ message: 'Fix it' }] }],
    }
    const { github, emulator } = await emulated(repository, { apiVersion: '2026-03-10' })
    expect(await github.issues.issue(7)).toMatchObject({ number: 7 })
    expect(await github.pullRequests.pullRequest(8)).toMatchObject({ number: 8, counts: { commits: 1 } })
    expect(emulator.violations).toEqual([])
  })
})

describe('GitHub Enterprise Server', () => {
  it('is spoken to below /api/v3 and /api/graphql', async () => {
    const { emulator } = await emulated({ issues: [{ number: 7, title: 'It breaks', author: 'ada' }] })
    const { github } = await connected({ url: `${emulator.url}/api/v3`, token: emulator.token })
    expect(await github.issues.issue(7)).toMatchObject({ number: 7 })
    expect(await github.comments.withMarker(7, '<!-- porchlight:test:x -->')).toEqual([])
    expect(emulator.violations).toEqual([])
  })
})
