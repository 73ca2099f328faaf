import { describe, expect, it } from 'vitest'
import type { ScenarioPullRequest } from '@porchlight/github-emulator'
import { asking, emulatorFor } from './support/asking.ts'
import { anIssue, aPullRequest, widgets } from './support/worlds.ts'

const MERGE = 'PUT /repos/acme/widgets/pulls/2/merge'

async function merged(pullRequest: Partial<ScenarioPullRequest>, body: unknown = {}) {
  const emulator = await emulatorFor({
    scenario: widgets({
      files: { a: '1\n' },
      branches: { next: {} },
      issues: [anIssue()],
      pullRequests: [
        aPullRequest({ closes: [1], files: [{ path: 'b', status: 'added', content: '2\n' }], ...pullRequest }),
      ],
    }),
  })
  const ask = asking({ url: emulator.url, token: emulator.issueToken({ login: 'acme' }) })
  const { status, body: answer } = await ask(MERGE, body)
  const repository = emulator.repository('acme/widgets')
  return { status, message: answer.message, repository, issue: repository.issue(1), violations: emulator.violations }
}

describe('a merge over the API', () => {
  it('closes the issues that the pull request names', async () => {
    expect(await merged({})).toMatchObject({
      status: 200,
      issue: { state: 'closed', stateReason: 'completed' },
      violations: [],
    })
  })

  it('closes nothing when it goes into another branch than the default one', async () => {
    expect(await merged({ base: 'next' })).toMatchObject({ status: 200, issue: { state: 'open' }, violations: [] })
  })

  it.each([
    ['a draft', { draft: true }, {}, 405, 'Pull Request is still a draft'],
    ['one with conflicts', { mergeable: false }, {}, 405, 'Pull Request is not mergeable'],
    ['a closed one', { state: 'closed' as const }, {}, 405, 'Pull Request is not mergeable'],
    [
      'one that was pushed to since it was read',
      {},
      { sha: 'e'.repeat(40) },
      409,
      'Head branch was modified. Review and try the merge again.',
    ],
  ])('refuses %s', async (_, pullRequest, body, status, message) => {
    const outcome = await merged(pullRequest, body)
    expect([outcome.status, outcome.message, outcome.violations]).toEqual([status, message, []])
    expect(outcome.repository.pullRequest(2).merged).toBe(false)
  })

  it('squashes into one commit with one parent, named after the pull request', async () => {
    const { repository } = await merged({ title: 'Fix the roof' }, { merge_method: 'squash' })
    const last = repository.commits.at(-1)
    expect([last?.message, last?.parents.length]).toEqual(['Fix the roof (#2)', 1])
    expect(repository.files).toEqual({ a: '1\n', b: '2\n' })
  })

  it('takes the title and text that it is given', async () => {
    const { repository } = await merged({}, { commit_title: 'feat: a roof', commit_message: 'At last' })
    expect(repository.commits.at(-1)?.message).toBe('feat: a roof\n\nAt last')
  })

  it('keeps what the base branch got in the meantime', async () => {
    const emulator = await emulatorFor({
      scenario: widgets({
        files: { a: '1\n' },
        pullRequests: [
          aPullRequest({ files: [{ path: 'b', status: 'added', content: '2\n' }] }),
          aPullRequest({ number: 3, files: [{ path: 'c', status: 'added', content: '3\n' }] }),
        ],
      }),
    })
    const ask = asking(emulator)
    await ask(MERGE, {})
    await ask('PUT /repos/acme/widgets/pulls/3/merge', {})
    expect(emulator.repository('acme/widgets').files).toEqual({ a: '1\n', b: '2\n', c: '3\n' })
  })
})
