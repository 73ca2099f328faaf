import { fieldsOf, isObject } from '@porchlight/action-kit'
import { extendRepository } from '@porchlight/github-emulator'
import { aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import {
  check,
  codesOf,
  commit,
  manyCommits,
  pull,
  pullRequestEvent,
  withPullRequest,
  world,
  useProject,
} from './support/project.ts'

const start = useProject()
const INLINE = { match: 'name-and-email' }
const COMMITS = 'GET /repos/acme/widgets/pulls/7/commits?per_page=100&page='

describe('every commit is judged', () => {
  it.each([
    { count: 100, requests: 1 },
    { count: 101, requests: 2 },
    { count: 250, requests: 3 },
    { count: 251, requests: 3 },
    { count: 300, requests: 3 },
    { count: 1000, requests: 10 },
    { count: 2500, requests: 25 },
  ])('of $count, in $requests requests', async ({ count, requests }) => {
    const emulator = await start({
      scenario: world(pull([commit('first', { signed: false }), ...manyCommits(count - 1)])),
    })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: 'failure', 'checked-commits': count })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(emulator.requests).toHaveLength(requests)
  })

  it('also the last of 251, which the list of a pull request does not show', async () => {
    const emulator = await start({ scenario: world(pull([...manyCommits(250), commit('last', { signed: false })])) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: INLINE })
    expect(report.outputs['failing-commits']).toMatchObject([{ subject: 'last' }])
  })
})

describe('nothing is decided on a part of the commits', () => {
  it('when GitHub cannot compare so much', async () => {
    const emulator = await start({ scenario: world(pull(manyCommits(251))) })
    const event = await pullRequestEvent(emulator)
    emulator.fault({
      on: 'GET /repos/*/*/compare/*',
      answer: { status: 422, body: { message: 'Server Error: Sorry, this diff is taking too long to generate.' } },
    })
    await expect(check({ emulator, event, inputs: INLINE })).rejects.toThrow(
      /^The commits of #7 could not all be read, so none were checked\. .*taking too long to generate.*\. In a clone with the whole history \(fetch-depth: 0\), the input range checks them without GitHub\.$/,
    )
  })

  it('when GitHub lists fewer than it counts', async () => {
    const emulator = await start({ scenario: world(pull([commit('one'), commit('two')])) })
    const event = withPullRequest(await pullRequestEvent(emulator), { commits: 3 })
    await expect(check({ emulator, event, inputs: INLINE })).rejects.toThrow('GitHub listed 2 of the 3 commits of #7')
  })

  it('when GitHub counts none', async () => {
    const emulator = await start({ scenario: world(pull([commit('one')])) })
    const event = withPullRequest(await pullRequestEvent(emulator), { commits: 0 })
    await expect(check({ emulator, event, inputs: INLINE })).rejects.toThrow('GitHub counts no commits in #7')
    expect(emulator.requests).toEqual([])
  })

  it('when a page comes broken', async () => {
    const emulator = await start({ scenario: world(pull(manyCommits(150))) })
    const event = await pullRequestEvent(emulator)
    emulator.fault({ on: 'GET /repos/*/*/pulls/*/commits', nth: 2, times: Infinity, answer: 'malformed' })
    await expect(check({ emulator, event, inputs: INLINE })).rejects.toThrow('The commits of #7 could not all be read')
  })
})

describe('when there is a push while the run reads', () => {
  const rewritten = pull([
    commit('one', { sha: aSha('rewritten 1'), signed: false }),
    commit('two', { sha: aSha('rewritten 2'), signed: false }),
  ])

  it('the commits of the event are judged, as the result is shown on them', async () => {
    const emulator = await start({ scenario: world(pull([commit('one'), commit('two')])) })
    const event = await pullRequestEvent(emulator)
    emulator.before('GET /repos/*/*/pulls/*/commits', (state) =>
      extendRepository(state, 'acme/widgets', { pullRequests: [rewritten] }),
    )
    const { report } = await check({ emulator, event, inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'checked-commits': 2 })
    expect(emulator.requests).toEqual([
      `${COMMITS}1`,
      expect.stringMatching(/^GET \/repos\/acme\/widgets\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}\?/),
    ])
  })

  it('between two pages, none of the new ones are mixed in', async () => {
    const unsigned = Array.from({ length: 150 }, (_, index) =>
      commit(`new ${index}`, { sha: aSha(`new ${index}`), signed: false, files: {} }),
    )
    const emulator = await start({ scenario: world(pull(manyCommits(150))) })
    const event = await pullRequestEvent(emulator)
    emulator.before(
      'GET /repos/*/*/pulls/*/commits',
      (state) => extendRepository(state, 'acme/widgets', { pullRequests: [pull(unsigned)] }),
      { nth: 2 },
    )
    const { report } = await check({ emulator, event, inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'checked-commits': 150 })
  })

  it('and the old commits are gone, nothing is decided', async () => {
    const emulator = await start({ scenario: world(pull([commit('one')])) })
    const event = await pullRequestEvent(emulator)
    const { json: head } = fieldsOf(event.payload['pull_request'], '').at('head')
    const gone = withPullRequest(event, { head: { ...(isObject(head) ? head : {}), sha: aSha('gone') } })
    await expect(check({ emulator, event: gone, inputs: INLINE })).rejects.toThrow(
      'The commits of #7 could not all be read',
    )
  })
})

describe('GitHub failing for a moment', () => {
  it.each([{ answer: { status: 502 } }, { answer: 'reset' as const }, { answer: { retryAfter: 1 } }])(
    '$answer is waited for',
    async ({ answer }) => {
      const emulator = await start({ scenario: world(pull([commit('one')])) })
      const event = await pullRequestEvent(emulator)
      emulator.fault({ on: 'GET /repos/*/*/pulls/*/commits', answer })
      const { report } = await check({ emulator, event, inputs: INLINE })
      expect(report.outputs['conclusion']).toBe('success')
    },
  )
})
