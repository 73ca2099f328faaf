import { startEmulator, type Emulator } from '@porchlight/github-emulator'
import { aHost } from '@porchlight/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { action } from '../src/action.generated.ts'
import { run } from '../src/run.ts'
import { eventOf, type Happening } from './support/events.ts'
import { longPast, project } from './support/project.ts'

/* The scenarios by which actions of this kind were compared, each through HTTP, with what it costs. */

async function costOf(emulator: Emulator, happening: Happening) {
  const event = await eventOf(emulator, happening)
  const { outputs, failure } = await run(aHost({ emulator, action, event }))
  const writes = emulator.writes.length
  return { gives: outputs['reason'], reads: emulator.requests.length - writes, writes, failure }
}

const permissions = { issues: 'write', 'pull-requests': 'write' } as const

const issueOpened = { name: 'issues', action: 'opened' }
const pullRequestOpened = { name: 'pull_request_target', action: 'opened' }
const pullRequestClosed = { name: 'pull_request_target', action: 'closed' }

const nothing = { reads: 0, writes: 0 }
const lookedUp = { reads: 1, writes: 0 }
const greeted = { gives: 'newcomer', reads: 1, writes: 1 }

describe('who is greeted, and what it costs', () => {
  let emulator: Emulator
  beforeAll(async () => {
    // Search knows nothing of today. Nobody asks it.
    emulator = await startEmulator({ scenario: project, permissions, searchLag: 86_400_000 })
  })
  afterAll(() => emulator.stop())

  it.each([
    { who: 'A: a newcomer’s first pull request', ...pullRequestOpened, number: 200, costs: greeted },
    {
      who: 'B: a pull request after 40 merges',
      ...pullRequestOpened,
      number: 201,
      costs: { gives: 'contributor', ...nothing },
    },
    { who: 'C: a first pull request after 40 issues', ...pullRequestOpened, number: 202, costs: greeted },
    { who: 'D: a newcomer’s first issue', ...issueOpened, number: 203, costs: greeted },
    {
      who: 'E: a first issue after 40 merges',
      ...issueOpened,
      number: 204,
      costs: { gives: 'contributor', ...nothing },
    },
    { who: 'F: a returning author’s issue', ...issueOpened, number: 205, costs: { gives: 'returning', ...lookedUp } },
    { who: 'G: dependabot’s pull request', ...pullRequestOpened, number: 206, costs: { gives: 'bot', ...nothing } },
    {
      who: 'G2: Copilot’s pull request, merged',
      ...pullRequestClosed,
      number: 207,
      costs: { gives: 'bot', ...nothing },
    },
    { who: 'H: a first merge', ...pullRequestClosed, number: 208, costs: greeted },
    {
      who: 'H2: a first merge after a pull request that was closed',
      ...pullRequestClosed,
      number: 209,
      costs: greeted,
    },
    { who: 'I: a second merge', ...pullRequestClosed, number: 210, costs: { gives: 'returning', ...lookedUp } },
    {
      who: 'J: an issue that was transferred in',
      ...issueOpened,
      number: 211,
      more: { changes: { old_issue: {}, old_repository: {} } },
      costs: { gives: 'transferred', ...nothing },
    },
    { who: 'K: a pull request of a private profile', ...pullRequestOpened, number: 212, costs: greeted },
    { who: 'K2: a first merge of a private profile', ...pullRequestClosed, number: 213, costs: greeted },
    {
      who: 'L: a second pull request with 35 issues in between',
      ...pullRequestOpened,
      number: 214,
      costs: { gives: 'returning', ...lookedUp },
    },
    { who: 'M: a pull request that search does not know yet', ...pullRequestOpened, number: 215, costs: greeted },
    {
      who: 'N: a second pull request after one that was closed',
      ...pullRequestOpened,
      number: 216,
      costs: { gives: 'returning', ...lookedUp },
    },
    { who: 'the first of two pull requests at once', ...pullRequestOpened, number: 217, costs: greeted },
    {
      who: 'the second of two pull requests at once',
      ...pullRequestOpened,
      number: 218,
      costs: { gives: 'returning', ...lookedUp },
    },
    { who: 'a first issue after a pull request that was closed', ...issueOpened, number: 222, costs: greeted },
    { who: 'an issue of a deleted account', ...issueOpened, number: 221, costs: { gives: 'no-person', ...nothing } },
    { who: 'a locked issue', ...issueOpened, number: 219, costs: { gives: 'locked', ...nothing } },
    { who: 'a draft', ...pullRequestOpened, number: 220, costs: { gives: 'draft', ...nothing } },
    {
      who: 'a pull request that is closed without a merge',
      ...pullRequestClosed,
      number: 200,
      costs: { gives: 'not-configured', ...nothing },
    },
    {
      who: 'an issue that is reopened',
      name: 'issues',
      action: 'reopened',
      number: 203,
      costs: { gives: 'event-not-ours', ...nothing },
    },
    {
      who: 'an issue that is labelled',
      name: 'issues',
      action: 'labeled',
      number: 203,
      costs: { gives: 'event-not-ours', ...nothing },
    },
  ])('$who', async ({ costs, ...happening }) => {
    expect(await costOf(emulator, happening)).toEqual(costs)
  })
  it('asks GitHub for nothing that GitHub does not know', () => {
    expect(emulator.violations).toEqual([])
  })
})

describe('somebody with 300 earlier issues', () => {
  it.each([
    { who: 'opens another', newest: 'issue' as const, ...issueOpened, costs: { gives: 'returning', ...lookedUp } },
    {
      who: 'opens a first pull request',
      newest: 'pull-request' as const,
      ...pullRequestOpened,
      costs: { ...greeted, reads: 4 },
    },
    { who: 'has a first merge', newest: 'merge' as const, ...pullRequestClosed, costs: { ...greeted, reads: 4 } },
  ])('$who', async ({ newest, costs, ...happening }) => {
    const emulator = await startEmulator({ scenario: longPast(newest), permissions })
    expect(await costOf(emulator, { ...happening, number: 301 })).toEqual(costs)
    expect(emulator.violations).toEqual([])
    await emulator.stop()
  })
})
