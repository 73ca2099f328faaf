import type { Emulator } from '@porchlight/github-emulator'
import { extendRepository } from '@porchlight/github-emulator'
import { aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { check, commentsOn, commit, pull, pullRequestEvent, useProject, world } from './support/project.ts'

const start = useProject()

const COMMENT = { match: 'name-and-email', comment: 'on-failure' }
const CHECK = { match: 'name-and-email', 'check-run': 'true' }
const ON_TARGET = { name: 'pull_request_target' }
const unsigned = pull([commit('one', { signed: false })])
const signed = pull([commit('one', { sha: aSha('signed one') })])
const COMMENTING = { contents: 'read', 'pull-requests': 'write' } as const
const CHECKING = { contents: 'read', 'pull-requests': 'read', checks: 'write' } as const

const push = (emulator: Emulator, pullRequest: typeof signed) => extendPullRequest(emulator, pullRequest)

/** Replaces #7's commits and keeps its comments, as a force-push does. */
function extendPullRequest(emulator: Emulator, pullRequest: typeof signed): void {
  const comments = emulator.repository('acme/widgets').pullRequests.find(({ number }) => number === 7)?.comments ?? []
  extendRepository(emulator.state, 'acme/widgets', {
    pullRequests: [{ ...pullRequest, comments: comments.map(({ author, body }) => ({ author, body })) }],
  })
}

describe('the comment', () => {
  it('is written when commits are not signed off, and says how to fix them', async () => {
    const emulator = await start({ scenario: world(unsigned), permissions: COMMENTING })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    expect(emulator.writes).toEqual(['POST /graphql addComment'])
    expect(commentsOn(emulator)).toEqual([expect.stringContaining('git commit --amend --no-edit --signoff')])
    expect(report.outputs['plan']).toMatchObject({
      effects: [{ kind: 'create-comment', number: 7, because: 'its author should know how to fix it' }],
    })
  })

  it('is not written when every commit is signed off', async () => {
    const emulator = await start({ scenario: world(signed), permissions: COMMENTING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    expect(emulator.writes).toEqual([])
  })

  it('is not written, nor looked for, unless asked for', async () => {
    const emulator = await start({ scenario: world(unsigned), permissions: COMMENTING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: { match: 'email' } })
    expect(emulator.requests).toHaveLength(1)
  })

  it('is left as it is when nothing changed', async () => {
    const emulator = await start({ scenario: world(unsigned), permissions: COMMENTING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    expect(emulator.writes).toEqual([])
    expect(commentsOn(emulator)).toHaveLength(1)
  })

  it('is updated when other commits fail, and no second one is written', async () => {
    const emulator = await start({ scenario: world(unsigned), permissions: COMMENTING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    push(
      emulator,
      pull([commit('one', { sha: aSha('x1'), signed: false }), commit('two', { sha: aSha('x2'), signed: false })]),
    )
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    expect(emulator.writes).toEqual([expect.stringMatching(/^PATCH \/repos\/acme\/widgets\/issues\/comments\/\d+$/)])
    expect(commentsOn(emulator)).toEqual([expect.stringContaining('2 of 2 commits are not signed off')])
  })

  it('says that all is signed off when it is', async () => {
    const emulator = await start({ scenario: world(unsigned), permissions: COMMENTING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    push(emulator, signed)
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    expect(commentsOn(emulator)).toEqual([
      '<!-- porchlight:dco-check:sign-off -->\n### The commit is signed off.\n\nThank you.',
    ])
  })

  it('is not taken for ours when another account copied its marker', async () => {
    const copied = {
      ...unsigned,
      comments: [{ author: 'ada', body: '<!-- porchlight:dco-check:sign-off -->\nAll signed off.' }],
    }
    const emulator = await start({ scenario: world(copied), permissions: COMMENTING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    expect(commentsOn(emulator)).toEqual([copied.comments[0]?.body, expect.stringContaining('not signed off')])
  })

  it('is one when two runs write at once', async () => {
    const emulator = await start({ scenario: world(unsigned), permissions: COMMENTING })
    const event = await pullRequestEvent(emulator, ON_TARGET)
    await Promise.all([check({ emulator, event, inputs: COMMENT }), check({ emulator, event, inputs: COMMENT })])
    expect(commentsOn(emulator)).toHaveLength(1)
  })

  const MARK = '<!-- porchlight:dco-check:sign-off -->'
  it.each([
    { name: 'quotes a title with our marker', body: `Preview of fix ${MARK}` },
    { name: 'begins with a quote of our marker', body: `${MARK}\nPreview is ready.` },
    {
      name: 'begins with our marker and a headline',
      body: `${MARK}\n### The commit is not signed off.\n\nSee the log.`,
    },
    {
      name: 'quotes all of ours below a word of its own',
      body: `Copy:\n${MARK}\n### The commit is signed off.\n\nThank you.`,
    },
    { name: 'goes on below our thanks', body: `${MARK}\n### The commit is signed off.\n\nThank you.\n\nAnd a report.` },
  ])('leaves alone what another workflow of the same account wrote: it $name', async ({ body }) => {
    const theirs = { author: 'github-actions[bot]', body }
    const emulator = await start({ scenario: world({ ...unsigned, comments: [theirs] }), permissions: COMMENTING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    expect(commentsOn(emulator)).toEqual([body, expect.stringContaining('not signed off')])
  })

  it.each([
    'Both commits are signed off.\n\nThank you.',
    'All 12 commits are signed off.\n\nThank you.',
    'The commit is not signed off, and lena set the check to pass.\n\n**b1d4d4c** Fix  \nIt has none.\n\n#### How to sign off\n\nRun this.\n\nThis makes you the author of every commit that it rewrites. Do not use it if other people wrote some of them.',
    '1 of 3 commits is not signed off.\n\n**b1d4d4c** Fix  \nIt has none.\n\n#### If a co-author has not signed off\n\nAsk them.\n\n```sh\ngit rebase\n```',
  ])('knows those of earlier versions: %s', async (text) => {
    const ours = { author: 'github-actions[bot]', body: `${MARK}\n### ${text}` }
    const emulator = await start({ scenario: world({ ...unsigned, comments: [ours] }), permissions: COMMENTING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    expect(commentsOn(emulator)).toEqual([expect.stringContaining('### The commit is not signed off.')])
  })

  it('is only announced in a dry run, and the verdict stands', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    const { report, host } = await check({
      emulator,
      event: await pullRequestEvent(emulator, ON_TARGET),
      inputs: { ...COMMENT, 'dry-run': 'true' },
    })
    expect(emulator.writes).toEqual([])
    expect(host.lines).toContain('Would comment on #7, because its author should know how to fix it.')
    expect(report.summary).toContain('### DCO (dry run: nothing was written)')
    expect(report.outputs['conclusion']).toBe('failure')
    expect(report.failure).toContain('The commit is not signed off.')
  })

  it('fails the step without the permission, and names it beside the verdict', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: COMMENT })
    expect(report.failure).toContain('The commit is not signed off.')
    expect(report.failure).toContain('`pull-requests: write`')
  })
})

describe('a run whose token may only read', () => {
  it('writes nothing for a fork on pull_request, says once what would help, and judges all the same', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    const { report, host } = await check({
      emulator,
      event: await pullRequestEvent(emulator),
      inputs: { ...COMMENT, 'check-run': 'true' },
    })
    expect(emulator.requests).toHaveLength(1)
    expect(host.annotations).toEqual([
      { level: 'notice', message: expect.stringContaining('Trigger the workflow on pull_request_target instead') },
    ])
    expect(report.outputs).toMatchObject({
      conclusion: 'failure',
      plan: { leftAlone: [{ what: 'comment on the pull request' }, { what: 'report a check run' }] },
    })
    expect(report.failure).toMatch(/^The commit is not signed off\./)
  })

  it('writes nothing for Dependabot on pull_request', async () => {
    const own = { ...unsigned, head: { repository: 'acme/widgets', branch: 'dependabot/npm' } }
    const emulator = await start({ scenario: world(own) })
    await check({
      emulator,
      event: await pullRequestEvent(emulator),
      inputs: COMMENT,
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    })
    expect(emulator.requests).toHaveLength(1)
  })

  it('is written: a branch of the repository itself is commented on', async () => {
    const own = { ...unsigned, head: { repository: 'acme/widgets', branch: 'topic' } }
    const emulator = await start({ scenario: world(own), permissions: COMMENTING })
    await check({ emulator, event: await pullRequestEvent(emulator), inputs: COMMENT })
    expect(commentsOn(emulator)).toHaveLength(1)
  })
})

const checkRunsOn = (emulator: Emulator) =>
  emulator.dump().repositories?.find(({ name }) => name === 'acme/widgets')?.checkRuns ?? []

describe('the check run', () => {
  it('is named as the DCO app\u2019s, and fails with the help in it', async () => {
    const emulator = await start({ scenario: world(unsigned), permissions: CHECKING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: CHECK })
    expect(emulator.writes).toEqual(['POST /repos/acme/widgets/check-runs'])
    expect(checkRunsOn(emulator)).toMatchObject([
      {
        name: 'DCO',
        conclusion: 'failure',
        output: { title: 'The commit is not signed off.', summary: expect.stringContaining('git commit --amend') },
      },
    ])
    // An earlier version put a button there, which GitHub never let start a workflow.
    expect(emulator.log.at(-1)?.body).toMatchObject({ actions: [] })
  })

  it('succeeds', async () => {
    const emulator = await start({ scenario: world(signed), permissions: CHECKING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: CHECK })
    expect(checkRunsOn(emulator)).toMatchObject([{ name: 'DCO', conclusion: 'success' }])
  })

  it('is left as it is when nothing changed', async () => {
    const emulator = await start({ scenario: world(unsigned), permissions: CHECKING })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: CHECK })
    await check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: CHECK })
    expect(emulator.writes).toEqual([])
    expect(checkRunsOn(emulator)).toHaveLength(1)
  })

  it('names the permission where it is missing', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    await expect(
      check({ emulator, event: await pullRequestEvent(emulator, ON_TARGET), inputs: CHECK }),
    ).rejects.toThrow('`checks: read`')
  })
})

describe('advice only', () => {
  it('leaves the job green, and says the same', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    const { report } = await check({
      emulator,
      event: await pullRequestEvent(emulator),
      inputs: { match: 'email', 'fail-on-missing': 'false' },
    })
    expect(report.failure).toBeUndefined()
    expect(report.outputs['conclusion']).toBe('failure')
    expect(report.annotations).toMatchObject([{ level: 'warning' }])
    expect(report.summary).toContain('git commit --amend --no-edit --signoff')
  })
})

describe('annotations', () => {
  it('are one for each commit that fails, as far as GitHub shows them, and the last counts the rest', async () => {
    const commits = Array.from({ length: 12 }, (_, index) => commit(`commit ${index}`, { signed: false }))
    const emulator = await start({ scenario: world(pull(commits)) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: { match: 'email' } })
    expect(report.annotations).toHaveLength(9)
    expect(report.annotations?.at(-1)).toEqual({
      level: 'error',
      message: '4 more commits are not signed off. The job summary lists them.',
    })
  })
})
