import { aSha } from '@porchlight/testing'
import type { ScenarioCommit } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { ADA, check, codesOf, commit, manyCommits, pull, shown, useProject, world } from './support/project.ts'

const start = useProject()
const INLINE = { match: 'name-and-email' }
const BASE = aSha('queue base')
const HEAD = aSha('queue head')

const webFlow = { name: 'GitHub', email: 'noreply@github.com', login: 'web-flow' }
const synthesised = (message: string, parts: Partial<ScenarioCommit> = {}): ScenarioCommit => ({
  sha: HEAD,
  message,
  author: { name: 'Ada', email: '101+ada@users.noreply.github.com', login: 'ada' },
  committer: webFlow,
  verified: true,
  ...parts,
})

/** #7, and on a branch of GitHub's what the queue made of it. */
const queued = (own: readonly ScenarioCommit[], made: readonly ScenarioCommit[]) => {
  const queue = {
    number: 8,
    title: 'What the queue made',
    author: 'web-flow',
    head: { branch: 'gh-readonly-queue/main/pr-7-abc' },
    commits: [...made],
  }
  return world(pull(own), { commits: [{ sha: BASE, message: 'Base' }], pullRequests: [pull(own), queue] })
}

const event = (parts: Readonly<Record<string, string>> = {}) => ({
  name: 'merge_group',
  payload: {
    action: 'checks_requested',
    merge_group: {
      head_sha: HEAD,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE}`,
      base_sha: BASE,
      base_ref: 'refs/heads/main',
      ...parts,
    },
    repository: { full_name: 'acme/widgets', default_branch: 'main' },
  },
})

const COMPARE = `GET /repos/acme/widgets/compare/${BASE}...${HEAD}?per_page=100&page=1`

describe('a pull request in the merge queue', () => {
  it('passes when its commits are signed off and the squashed one kept a sign-off, in three requests', async () => {
    const emulator = await start({
      scenario: queued([commit('one'), commit('two')], [synthesised(`Fix (#7)\n\n* one\n\n${ADA}`)]),
    })
    const { report } = await check({ emulator, event: event(), inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'checked-commits': 3 })
    expect(emulator.requests).toEqual([
      'GET /repos/acme/widgets/pulls/7',
      'GET /repos/acme/widgets/pulls/7/commits?per_page=100&page=1',
      COMPARE,
    ])
  })

  it('fails when the squashed commit lost the sign-off, and names the setting that drops it', async () => {
    const emulator = await start({ scenario: queued([commit('one')], [synthesised('Fix (#7)')]) })
    const { report } = await check({ emulator, event: event(), inputs: INLINE })
    expect(codesOf(report)).toEqual(['queue-dropped-sign-off'])
    expect(report.summary).toContain('`squash_merge_commit_message: COMMIT_MESSAGES`')
    expect(report.summary).not.toContain('git commit --amend')
  })

  it('fails when one of its own commits is not signed off, whatever the squashed one says', async () => {
    const emulator = await start({
      scenario: queued([commit('one', { signed: false })], [synthesised(`Fix (#7)\n\n${ADA}`)]),
    })
    const { report } = await check({ emulator, event: event(), inputs: INLINE })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(report.summary).toContain('git commit --amend --no-edit --signoff')
  })

  it('passes when it is merged: its commits are its own, and the merge needs no sign-off', async () => {
    const own = commit('one', { sha: aSha('own') })
    const merge = synthesised('Merge pull request #7', { parents: [BASE, aSha('own')] })
    const emulator = await start({ scenario: queued([own], [merge]) })
    const { report } = await check({ emulator, event: event(), inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'checked-commits': 2 })
  })

  it('has each rebased commit keep its sign-off', async () => {
    const made = [synthesised(`one\n\n${ADA}`, { sha: aSha('rebased one') }), synthesised('two')]
    const emulator = await start({ scenario: queued([commit('one'), commit('two')], made) })
    const { report } = await check({ emulator, event: event(), inputs: INLINE })
    expect(report.outputs).toMatchObject({
      'failing-commits': [{ sha: HEAD, code: 'queue-dropped-sign-off' }],
      'checked-commits': 4,
    })
  })

  it('has every page of what the queue made judged', async () => {
    const made = [...manyCommits(149), synthesised('the last')]
    const emulator = await start({ scenario: queued([commit('one')], made) })
    const { report } = await check({ emulator, event: event(), inputs: INLINE })
    expect(codesOf(report)).toEqual(['queue-dropped-sign-off'])
    expect(emulator.requests.slice(2)).toEqual([COMPARE, COMPARE.replace('&page=1', '&page=2')])
  })

  it('goes by the rules of the branch that it goes into', async () => {
    const emulator = await start({ scenario: queued([commit('one')], [synthesised(`Fix\n\n${ADA}`)]) })
    await check({ emulator, event: event() })
    expect(emulator.requests[0]).toBe('GET /repos/acme/widgets/contents/.github%2Fdco.yml?ref=main')
  })

  it('is found in the queue of a branch whose name looks like one', async () => {
    const emulator = await start({ scenario: queued([commit('one')], [synthesised(`Fix\n\n${ADA}`)]) })
    const parts = {
      base_ref: 'refs/heads/release/pr-9-x',
      head_ref: `refs/heads/gh-readonly-queue/release/pr-9-x/pr-7-${BASE}`,
    }
    const { report } = await check({ emulator, event: event(parts), inputs: INLINE })
    expect(report.outputs['conclusion']).toBe('success')
  })

  it('has a check run of its own on the commit that the queue made', async () => {
    const emulator = await start({
      scenario: queued([commit('one')], [synthesised(`Fix\n\n${ADA}`)]),
      permissions: 'write-all',
    })
    await check({ emulator, event: event(), inputs: { ...INLINE, 'check-run': 'true', comment: 'on-failure' } })
    expect(emulator.writes).toEqual(['POST /repos/acme/widgets/check-runs'])
    expect(emulator.dump().repositories?.find(({ name }) => name === 'acme/widgets')?.checkRuns).toMatchObject([
      { name: 'DCO', sha: HEAD, conclusion: 'success' },
    ])
  })
})

describe('the merge queue fails closed', () => {
  it.each([
    { name: 'no queue at all', ref: 'refs/heads/main' },
    { name: 'another base', ref: `refs/heads/gh-readonly-queue/next/pr-7-${BASE}` },
    { name: 'no number', ref: 'refs/heads/gh-readonly-queue/main/pr-x-1' },
    { name: 'a branch that only contains the words', ref: 'refs/heads/evil/gh-readonly-queue/main/pr-7-abc' },
  ])('on a branch that names no pull request: $name', async ({ ref }) => {
    const emulator = await start({ scenario: queued([commit('one')], [synthesised(`Fix\n\n${ADA}`)]) })
    await expect(check({ emulator, event: event({ head_ref: ref }), inputs: INLINE })).rejects.toThrow(
      `The merge queue's branch "${ref}" names no pull request, so nothing can be checked. Expected refs/heads/gh-readonly-queue/main/pr-<number>-<sha>. Take the pull request out of the queue and add it again.`,
    )
    expect(emulator.requests).toEqual([])
  })

  it('when there is no such pull request', async () => {
    const emulator = await start({ scenario: queued([commit('one')], [synthesised(`Fix\n\n${ADA}`)]) })
    const parts = { head_ref: `refs/heads/gh-readonly-queue/main/pr-99-${BASE}` }
    await expect(check({ emulator, event: event(parts), inputs: INLINE })).rejects.toThrow(
      'GET /repos/acme/widgets/pulls/99',
    )
  })

  it('when the token may not read the pull request', async () => {
    const emulator = await start({
      scenario: queued([commit('one')], [synthesised(`Fix\n\n${ADA}`)]),
      permissions: { contents: 'read' },
    })
    await expect(check({ emulator, event: event(), inputs: INLINE })).rejects.toThrow('`pull-requests: read`')
  })

  it('when a page of what the queue made repeats', async () => {
    const emulator = await start({
      scenario: queued([commit('one')], [...manyCommits(149), synthesised(`Fix\n\n${ADA}`)]),
    })
    const compared = await shown(emulator, `/repos/acme/widgets/compare/${BASE}...${HEAD}?per_page=100&page=1`)
    const { json: commits } = compared.at('commits')
    emulator.fault({
      on: 'GET /repos/*/*/compare/*',
      nth: 2,
      times: Infinity,
      answer: { status: 200, body: { commits, total_commits: compared.whole('total_commits') } },
    })
    await expect(check({ emulator, event: event(), inputs: INLINE })).rejects.toThrow(
      'GitHub listed 100 of the 150 commits',
    )
  })

  it('when the range is not there', async () => {
    const emulator = await start({ scenario: queued([commit('one')], [synthesised(`Fix\n\n${ADA}`)]) })
    await expect(check({ emulator, event: event({ head_sha: aSha('gone') }), inputs: INLINE })).rejects.toThrow('404')
  })
})
