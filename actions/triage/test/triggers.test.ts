import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds } from './support/world.ts'

const aWorld = worlds()

const RULES_FILES = 'POST /graphql repository'
const PULL_ONLY = { contents: 'read', 'pull-requests': 'write' } as const

const OF_FORK = {
  event: 'pull_request',
  head_branch: 'feat/lamp',
  head_repository: { full_name: 'ada/widgets' },
  pull_requests: [],
}

describe('every trigger', () => {
  const triggers = [
    { name: 'pull_request_target', event: 'pull_request_target' },
    { name: 'a re-run, which reads the pull request anew', event: 'pull_request_target', runAttempt: 2 },
  ]
  it.each(triggers)('$name gives the same labels', async ({ event, ...parts }) => {
    const world = await aWorld()
    await world.on(event, 8, parts)
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  const numbered = [{ name: 'workflow_dispatch' }, { name: 'schedule' }]
  it.each(numbered)('$name with pr-number gives the same labels, branch rules included', async ({ name }) => {
    const world = await aWorld({}, { permissions: PULL_ONLY })
    await world.run({ name, payload: {} }, { inputs: { 'pr-number': '8', 'sync-labels': 'true' } })
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  it('workflow_run with the number gives the same labels when the commit is the head', async () => {
    const world = await aWorld({}, { permissions: PULL_ONLY })
    const head = world.emulator.repository(REPOSITORY).pullRequests[0]?.head?.sha
    const payload = {
      workflow_run: { event: 'pull_request', head_sha: head, head_branch: 'feat/lamp', pull_requests: [] },
    }
    await world.run({ name: 'workflow_run', payload }, { inputs: { 'pr-number': '8' } })
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  it('workflow_run finds the pull request of a fork by its head, without any number', async () => {
    const world = await aWorld({}, { permissions: PULL_ONLY })
    const head = world.emulator.repository(REPOSITORY).pullRequests[0]?.head?.sha
    const { requests } = await world.run({
      name: 'workflow_run',
      payload: { workflow_run: { ...OF_FORK, head_sha: head } },
    })
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
    expect(requests.slice(0, 2)).toEqual([
      `GET /repos/${REPOSITORY}/pulls?state=open&head=ada%3Afeat%2Flamp&per_page=100&page=1`,
      `GET /repos/${REPOSITORY}/pulls/8`,
    ])
  })

  it('workflow_run leaves a fork alone that was pushed to meanwhile', async () => {
    const world = await aWorld()
    const payload = { workflow_run: { ...OF_FORK, head_sha: 'b'.repeat(40) } }
    const { report } = await world.run({ name: 'workflow_run', payload })
    expect(world.emulator.writes).toEqual([])
    expect(report.outputs).toMatchObject({
      plan: {
        leftAlone: [{ what: 'ada:feat/lamp', because: `no open pull request has the head ${'b'.repeat(40)} any more` }],
      },
    })
  })

  it('workflow_run with a number whose head is another commit writes nothing', async () => {
    const world = await aWorld()
    const payload = {
      workflow_run: { event: 'pull_request', head_sha: 'b'.repeat(40), head_branch: 'fix', pull_requests: [] },
    }
    const { report } = await world.run({ name: 'workflow_run', payload }, { inputs: { 'pr-number': '8' } })
    expect(world.emulator.writes).toEqual([])
    expect(report.outputs).toMatchObject({
      plan: {
        leftAlone: [
          {
            what: '#8',
            because: `the workflow run was for commit ${'b'.repeat(40)} of fix, which is not the head of #8`,
          },
        ],
      },
    })
  })

  it.each(['pull_request_review', 'pull_request_review_comment', 'workflow_run'])(
    'workflow_run after %s with a number whose head is another commit writes nothing',
    async (event) => {
      const world = await aWorld()
      const payload = { workflow_run: { ...OF_FORK, event, head_sha: 'b'.repeat(40) } }
      await world.run({ name: 'workflow_run', payload }, { inputs: { 'pr-number': '8' } })
      expect(world.emulator.writes).toEqual([])
    },
  )

  it('workflow_run with issue-number is held to the head as well', async () => {
    const world = await aWorld()
    const payload = { workflow_run: { ...OF_FORK, head_sha: 'b'.repeat(40) } }
    await world.run({ name: 'workflow_run', payload }, { inputs: { 'issue-number': '8' } })
    expect(world.emulator.writes).toEqual([])
  })

  it('issue-number reads the issue', async () => {
    const world = await aWorld()
    await world.run({ name: 'workflow_dispatch', payload: {} }, { inputs: { 'issue-number': '7' } })
    expect(world.labelsOf(7)).toEqual(['question'])
  })

  it('issue-number of a pull request triages the pull request, as in github/issue-labeler', async () => {
    const world = await aWorld()
    await world.run({ name: 'workflow_dispatch', payload: {} }, { inputs: { 'issue-number': '8' } })
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  it('a comment on an issue triages the issue', async () => {
    const world = await aWorld()
    await world.on('issue_comment', 7)
    expect(world.labelsOf(7)).toEqual(['question'])
  })

  it('a comment on a pull request triages the pull request', async () => {
    const world = await aWorld()
    await world.on('issue_comment', 8)
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  it('several numbers in one run cost one request for the rules', async () => {
    const world = await aWorld({
      issues: [
        { number: 5, title: 'Why?', author: 'ada' },
        { number: 6, title: 'How?', author: 'ada' },
      ],
    })
    const { requests } = await world.run(
      { name: 'workflow_dispatch', payload: {} },
      { inputs: { 'issue-number': '5, 6' } },
    )
    expect(requests.filter((request) => request === RULES_FILES)).toHaveLength(1)
    expect([...world.labelsOf(5), ...world.labelsOf(6)]).toEqual(['question', 'question'])
  })

  it('a number of nothing is mentioned, and the others are triaged', async () => {
    const world = await aWorld()
    const { report } = await world.run({ name: 'workflow_dispatch', payload: {} }, { inputs: { 'pr-number': '99 8' } })
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
    expect(report.outputs).toMatchObject({
      plan: { leftAlone: [{ what: '#99', because: 'there is no pull request #99' }] },
    })
  })

  it('a schedule without numbers says what is missing, when the rules have nothing to do either', async () => {
    const world = await aWorld()
    const { host, requests } = await world.run({ name: 'schedule', payload: {} })
    expect(requests).toEqual(['POST /graphql repository'])
    expect(host.annotations).toEqual([
      {
        level: 'warning',
        message:
          'Nothing to triage: a schedule event names no issue, pull request or discussion: set sweep, search, pr-number, issue-number or discussion-number.',
      },
    ])
  })

  it('a push is quiet', async () => {
    const world = await aWorld()
    const { host, report } = await world.run({ name: 'push', payload: {} })
    expect(host.connections()).toBe(0)
    expect(host.annotations).toEqual([])
    expect(report.summary).toBe('')
    expect(host.lines).toEqual([
      'Skipped: triage, because the event push has no issue, pull request or discussion to triage.',
    ])
  })

  it('pull_request from a fork is explained before any request, and green', async () => {
    const world = await aWorld()
    const { host, report } = await world.on('pull_request', 8)
    expect(host.connections()).toBe(0)
    expect(report.failure).toBeUndefined()
    expect(host.annotations).toEqual([
      {
        level: 'notice',
        message:
          'On pull_request, GitHub gives pull requests from forks and those of Dependabot a token that can only read, so no labels are added. Trigger the workflow on pull_request_target instead. That is safe here: triage reads through the API and never checks out or runs what the pull request contains.',
      },
    ])
  })

  it('pull_request from a fork is still shown in a dry run, which only reads', async () => {
    const world = await aWorld({}, { permissions: { contents: 'read', 'pull-requests': 'read' } })
    const { report } = await world.on('pull_request', 8, { inputs: { 'dry-run': 'true' } })
    expect(report.outputs).toMatchObject({
      plan: { dryRun: true, effects: [{ kind: 'add-labels', labels: ['docs', 'feature'] }] },
    })
  })

  it('pull_request from a branch of the repository is labelled', async () => {
    const world = await aWorld({
      pullRequests: [
        { number: 8, title: 'x', author: 'ada', head: { branch: 'feat/lamp' }, files: [{ path: 'docs/a.md' }] },
      ],
    })
    await world.on('pull_request', 8)
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })
})
