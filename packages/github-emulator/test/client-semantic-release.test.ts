import { success, verifyConditions } from '@semantic-release/github'
import { describe, expect, it } from 'vitest'
import { emulatorFor } from './support/asking.ts'
import { aPullRequest, anIssue, widgets } from './support/worlds.ts'

const FIX = 'a'.repeat(40)
const MERGE = 'b'.repeat(40)

const scenario = widgets({
  issues: [
    anIssue({ number: 1, title: 'It rains in' }),
    anIssue({ number: 3, title: 'It is cold' }),
    anIssue({ number: 4, title: 'Not assigned' }),
    anIssue({
      number: 5,
      title: 'The automated release is failing',
      labels: ['semantic-release'],
      body: '<!-- semantic-release:github -->',
    }),
  ],
  pullRequests: [
    aPullRequest({
      body: 'Fixes #1',
      merged: true,
      mergedAt: '2026-11-20T00:00:00Z',
      commits: [{ sha: FIX, message: 'fix: close the roof' }],
      closes: [1],
    }),
  ],
  commits: [{ sha: MERGE, message: 'fix: close the roof\n\nCloses #3', pullRequest: 2 }],
})

const silent = { log() {}, warn() {}, error() {}, success() {} }

/** What semantic-release hands to its plugins after a release. */
const contextFor = ({ url, token }: { url: string; token: string }) => ({
  env: { GITHUB_TOKEN: token, GITHUB_API_URL: url, GITHUB_ACTION: 'release' },
  options: { repositoryUrl: 'https://github.com/acme/widgets.git' },
  branch: { name: 'main' },
  commits: [{ hash: MERGE, message: 'fix: close the roof\n\nCloses #3' }],
  lastRelease: { version: '1.0.0' },
  nextRelease: { version: '1.0.1', gitTag: 'v1.0.1', name: 'v1.0.1', notes: 'Notes' },
  releases: [{ name: 'GitHub release', url: 'https://github.com/acme/widgets/releases/tag/v1.0.1' }],
  logger: silent,
})

describe('@semantic-release/github', () => {
  it('tells the pull request of a release and the issues that it closed, labels them, and closes its own failure issue', async () => {
    const emulator = await emulatorFor({ scenario })
    await success({}, contextFor(emulator))

    const repository = emulator.repository('acme/widgets')
    const told = [1, 2, 3, 4].map((number) =>
      repository.issue(number).comments.map(({ author, body }) => `${author}: ${body.split('\n')[0]}`),
    )
    expect(told).toEqual([
      ['github-actions[bot]: :tada: This issue has been resolved in version 1.0.1 :tada:'],
      ['github-actions[bot]: :tada: This PR is included in version 1.0.1 :tada:'],
      ['github-actions[bot]: :tada: This issue has been resolved in version 1.0.1 :tada:'],
      [],
    ])
    expect([1, 2, 3, 4].map((number) => repository.issue(number).labels)).toEqual([
      ['released'],
      ['released'],
      ['released'],
      [],
    ])
    expect(repository.issue(5).state).toBe('closed')
    expect(emulator.violations.map(({ message }) => message)).toEqual([])
  })

  it('accepts the token as an installation’s outside of Actions too', async () => {
    const emulator = await emulatorFor({ scenario })
    const { GITHUB_ACTION: _, ...env } = contextFor(emulator).env
    await verifyConditions({}, { ...contextFor(emulator), env })
    expect(emulator.requests).toEqual(['GET /repos/acme/widgets', 'HEAD /installation/repositories?per_page=1'])
  })

  it('says that the token is wrong when it is', async () => {
    const emulator = await emulatorFor({ scenario })
    await expect(verifyConditions({}, contextFor({ ...emulator, token: 'ghs_wrong' }))).rejects.toThrow(
      'Invalid GitHub token.',
    )
  })
})
