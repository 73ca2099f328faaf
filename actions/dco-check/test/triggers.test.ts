import { aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import {
  ADA,
  check,
  codesOf,
  commit,
  shown,
  pull,
  pullRequestEvent,
  withPullRequest,
  world,
  useProject,
} from './support/project.ts'

const start = useProject()
const INLINE = { match: 'name-and-email' }
const COMMITS = 'GET /repos/acme/widgets/pulls/7/commits?per_page=100&page=1'
const ZERO = '0'.repeat(40)
const unsigned = world(pull([commit('one', { signed: false })]))

describe('a pull request', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])('is judged on %s', async (name) => {
    const emulator = await start({ scenario: unsigned })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator, { name }), inputs: INLINE })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(emulator.requests).toEqual([COMMITS])
  })

  it('is read first where the payload does not count its commits', async () => {
    const emulator = await start({ scenario: unsigned })
    const event = withPullRequest(await pullRequestEvent(emulator, { name: 'pull_request_review' }), {
      commits: undefined,
    })
    const { report } = await check({ emulator, event, inputs: INLINE })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(emulator.requests).toEqual(['GET /repos/acme/widgets/pulls/7', COMMITS])
  })

  it.each(['workflow_dispatch', 'issue_comment', 'schedule'])(
    'is judged on %s when the input names it',
    async (name) => {
      const emulator = await start({ scenario: unsigned })
      const { report } = await check({
        emulator,
        event: { name, payload: {} },
        inputs: { ...INLINE, 'pr-number': '7' },
      })
      expect(codesOf(report)).toEqual(['sign-off-missing'])
      expect(emulator.requests).toEqual(['GET /repos/acme/widgets/pulls/7', COMMITS])
    },
  )

  it('that does not exist is an error that names it', async () => {
    const emulator = await start({ scenario: unsigned })
    const judging = check({
      emulator,
      event: { name: 'workflow_dispatch', payload: {} },
      inputs: { ...INLINE, 'pr-number': '99' },
    })
    await expect(judging).rejects.toThrow('GET /repos/acme/widgets/pulls/99: not found')
  })
})

const runFor = (sha: string, parts: object = {}) => ({
  name: 'workflow_run',
  payload: {
    action: 'completed',
    workflow_run: {
      event: 'pull_request',
      head_sha: sha,
      head_branch: 'fix-light',
      head_repository: { full_name: 'ada/widgets', name: 'widgets', owner: { login: 'ada' } },
      pull_requests: [],
      ...parts,
    },
  },
})

describe('a workflow run', () => {
  const BY_HEAD = 'GET /repos/acme/widgets/pulls?state=open&head=ada%3Afix-light&per_page=100&page=1'
  const PULL = 'GET /repos/acme/widgets/pulls/7'
  const HEAD = aSha('unsigned one')
  const pullRequest = pull([commit('one', { sha: HEAD, signed: false })])

  it('does not judge the pull request of a number that was handed on when its head is another', async () => {
    const emulator = await start({ scenario: world(pullRequest) })
    const event = runFor('b'.repeat(40), { event: 'pull_request_review' })
    const { report } = await check({ emulator, event, inputs: { ...INLINE, 'pr-number': '7' } })
    expect(report.outputs).toMatchObject({ conclusion: '' })
    expect(emulator.requests).toEqual([PULL])
  })

  it('judges the pull request of a fork that it was for, found by its head', async () => {
    const emulator = await start({ scenario: world(pullRequest) })
    const { report } = await check({ emulator, event: runFor(HEAD), inputs: INLINE })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(emulator.requests).toEqual([BY_HEAD, PULL, COMMITS])
  })

  it('judges the pull request that GitHub names, as for branches of the repository itself', async () => {
    const emulator = await start({ scenario: world(pullRequest) })
    const event = runFor(HEAD, { pull_requests: [{ number: 7 }] })
    const { report } = await check({ emulator, event, inputs: INLINE })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(emulator.requests).toEqual([PULL, COMMITS])
  })

  it.each([
    { where: 'GitHub names', pulls: [{ number: 7 }], requests: [PULL] },
    { where: 'has its branch', pulls: [], requests: [BY_HEAD] },
  ])('judges nothing when the pull request that $where has another head by now', async ({ pulls, requests }) => {
    const emulator = await start({ scenario: world(pullRequest) })
    const event = runFor(aSha('before'), { pull_requests: pulls })
    const { report, host } = await check({ emulator, event, inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: '', 'checked-commits': 0 })
    expect(host.lines).toContain(
      'Skipped: check sign-offs, because no open pull request has the head of the workflow run any more.',
    )
    expect(emulator.requests).toEqual(requests)
  })

  it('judges nothing when the pull request is closed', async () => {
    const emulator = await start({ scenario: world({ ...pullRequest, state: 'closed' }) })
    const event = runFor(HEAD, { pull_requests: [{ number: 7 }] })
    const { report } = await check({ emulator, event, inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: '', 'checked-commits': 0 })
  })

  it('of another event judges nothing and asks nothing', async () => {
    const emulator = await start({ scenario: world(pullRequest) })
    const { report } = await check({ emulator, event: runFor(HEAD, { event: 'push' }), inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: '', 'checked-commits': 0 })
    expect(emulator.requests).toEqual([])
  })
})

describe('a run that has nothing to judge', () => {
  const repository = { full_name: 'acme/widgets', default_branch: 'main' }
  const push = (parts: object) => ({
    name: 'push',
    payload: { ref: 'refs/heads/main', before: aSha('a'), after: aSha('b'), repository, ...parts },
  })
  it.each([
    {
      on: 'an issue',
      event: { name: 'issues', payload: { action: 'opened', issue: {} } },
      because: 'issues brings no commits; the input pr-number or range can name some',
    },
    { on: 'a tag', event: push({ ref: 'refs/tags/v1' }), because: 'refs/tags/v1 is not a branch' },
    { on: 'a deleted branch', event: push({ after: ZERO }), because: 'refs/heads/main was deleted' },
    {
      on: 'the first push of a repository',
      event: push({ before: ZERO }),
      because:
        'refs/heads/main is new and is the default branch, so there is nothing to compare it with; the input range can name commits',
    },
    {
      on: 'a check run',
      event: { name: 'check_run', payload: { action: 'rerequested', check_run: { name: 'DCO' } } },
      because: 'check_run brings no commits; the input pr-number or range can name some',
    },
  ])('is green and asks GitHub nothing: $on', async ({ event, because }) => {
    const emulator = await start({ scenario: unsigned })
    const { report, host } = await check({ emulator, event })
    expect(report).toMatchObject({
      summary: '',
      outputs: { conclusion: '', 'failing-commits': [], 'checked-commits': 0 },
    })
    expect(report.failure).toBeUndefined()
    expect(host.lines).toEqual([`Skipped: check sign-offs, because ${because}.`])
    expect(host.connections()).toBe(0)
  })

  it('is green on a pull request that was closed', async () => {
    const emulator = await start({ scenario: world(pull([commit('one', { signed: false })], { state: 'closed' })) })
    const { host } = await check({ emulator, event: await pullRequestEvent(emulator, { action: 'closed' }) })
    expect(host.lines).toEqual(['Skipped: check sign-offs, because #7 is closed.'])
    expect(host.connections()).toBe(0)
  })
})

const pushed = (before: string, after: string, ref = 'refs/heads/main') => ({
  name: 'push',
  payload: { ref, before, after, repository: { full_name: 'acme/widgets', default_branch: 'main' } },
})

describe('a push', () => {
  const shas = { base: aSha('base'), one: aSha('one'), two: aSha('two') }
  const history = [
    { sha: shas.base, message: 'Unsigned, and there before' },
    {
      sha: shas.one,
      message: `One\n\n${ADA}`,
      author: { name: 'Ada Lovelace', email: 'ada@example.org', login: 'ada' },
    },
    { sha: shas.two, message: 'Two', author: { name: 'Ada Lovelace', email: 'ada@example.org', login: 'ada' } },
  ]
  const scenario = world(pull([commit('one')]), { commits: history })

  it('has the commits judged that it added, in one request', async () => {
    const emulator = await start({ scenario })
    const { report } = await check({ emulator, event: pushed(shas.base, shas.two), inputs: INLINE })
    expect(report.outputs).toMatchObject({ 'checked-commits': 2, 'failing-commits': [{ sha: shas.two }] })
    expect(emulator.requests).toEqual([
      `GET /repos/acme/widgets/compare/${shas.base}...${shas.two}?per_page=100&page=1`,
    ])
  })

  it('of a new branch is compared with the default branch', async () => {
    const emulator = await start({ scenario })
    const pulled = await shown(emulator, '/repos/acme/widgets/pulls/7')
    emulator.clearLog()
    const sha = pulled.object('head').text('sha')
    const { report } = await check({ emulator, event: pushed(ZERO, sha, 'refs/heads/topic'), inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'checked-commits': 1 })
    expect(emulator.requests).toEqual([`GET /repos/acme/widgets/compare/main...${sha}?per_page=100&page=1`])
  })

  it('that only takes commits away has none to judge', async () => {
    const emulator = await start({ scenario })
    const { report } = await check({ emulator, event: pushed(shas.two, shas.one), inputs: INLINE })
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'checked-commits': 0 })
    expect(report.summary).toContain('There are no commits to check.')
  })

  it('goes by the rules of the default branch', async () => {
    const files = { '.github/dco.yml': 'exempt-accounts: [ada]\n' }
    const verified = history.map((each) => ({ ...each, verified: true }))
    const emulator = await start({ scenario: world(pull([commit('one')]), { commits: verified, files }) })
    const { report } = await check({ emulator, event: pushed(shas.one, shas.two) })
    expect(emulator.requests[0]).toBe('GET /repos/acme/widgets/contents/.github%2Fdco.yml')
    expect(report.outputs['conclusion']).toBe('success')
  })

  it('says how to fix it, without a pull request', async () => {
    const emulator = await start({ scenario })
    const { report } = await check({ emulator, event: pushed(shas.base, shas.two), inputs: INLINE })
    expect(report.summary).toContain('On your branch, run:')
    expect(report.summary).not.toContain('git push')
  })
})
