import { startEmulator, type Emulator } from '@porchlight/github-emulator'
import { aHost, eventFor, type EventParts, type Thread } from '@porchlight/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { action } from '../src/action.generated.ts'
import { run } from '../src/run.ts'
import { longPast, numberOf, people } from './support/people.ts'

/* The scenarios by which actions of this kind were compared, each through HTTP, with what it costs. */

interface Happening extends EventParts {
  readonly about: Thread
  readonly action: string
}

async function costOf(emulator: Emulator, { about, action: happened, ...parts }: Happening) {
  const event = await eventFor(emulator, about, happened, parts)
  emulator.clearLog()
  const { outputs, failure } = await run(aHost({ emulator, action, event }))
  const writes = emulator.writes.length
  return { gives: outputs['reason'], reads: emulator.requests.length - writes, writes, failure }
}

const permissions = { issues: 'write', 'pull-requests': 'write' } as const

const issue = (happened: string, author: string): Happening => ({
  about: { issue: numberOf('issue', author) },
  action: happened,
})

const pullRequest = (happened: string, author: string, which: { readonly before?: number } = {}): Happening => ({
  about: { pullRequest: numberOf('pullRequest', author, which) },
  action: happened,
})

const nothing = { reads: 0, writes: 0 }
const lookedUp = { reads: 1, writes: 0 }
// The list, and the file of the hosted welcome app, as no message is given.
const greeted = { gives: 'newcomer', reads: 2, writes: 1 }

describe('who is greeted, and what it costs', () => {
  let emulator: Emulator
  beforeAll(async () => {
    // Search knows nothing of today. It is not asked.
    emulator = await startEmulator({ scenario: people, permissions, searchLag: 86_400_000 })
  })
  afterAll(() => emulator.stop())

  it.each([
    { who: 'A: a newcomer’s first pull request', ...pullRequest('opened', 'newcomer'), costs: greeted },
    {
      who: 'B: a pull request after 40 merges',
      ...pullRequest('opened', 'forty-merges'),
      costs: { gives: 'contributor', ...nothing },
    },
    { who: 'C: a first pull request after 40 issues', ...pullRequest('opened', 'forty-issues'), costs: greeted },
    { who: 'D: a newcomer’s first issue', ...issue('opened', 'newcomer'), costs: greeted },
    {
      who: 'E: a first issue after 40 merges',
      ...issue('opened', 'forty-merges'),
      costs: { gives: 'contributor', ...nothing },
    },
    {
      who: 'F: a returning author’s issue',
      ...issue('opened', 'forty-issues'),
      costs: { gives: 'returning', ...lookedUp },
    },
    {
      who: 'G: dependabot’s pull request',
      ...pullRequest('opened', 'dependabot[bot]'),
      costs: { gives: 'bot', ...nothing },
    },
    {
      who: 'G2: Copilot’s pull request, merged',
      ...pullRequest('closed', 'Copilot'),
      costs: { gives: 'bot', ...nothing },
    },
    { who: 'H: a first merge', ...pullRequest('closed', 'first-merge'), costs: greeted },
    {
      who: 'H2: a first merge after a pull request that was closed',
      ...pullRequest('closed', 'closed-then-merged'),
      costs: greeted,
    },
    { who: 'I: a second merge', ...pullRequest('closed', 'second-merge'), costs: { gives: 'returning', ...lookedUp } },
    {
      who: 'J: an issue that was transferred in',
      ...issue('opened', 'transferred'),
      payload: { changes: { old_issue: {}, old_repository: {} } },
      costs: { gives: 'transferred', ...nothing },
    },
    { who: 'K: a pull request of a private profile', ...pullRequest('opened', 'private-profile'), costs: greeted },
    { who: 'K2: a first merge of a private profile', ...pullRequest('closed', 'private-merge'), costs: greeted },
    {
      who: 'L: a second pull request with 35 issues in between',
      ...pullRequest('opened', 'old-pull-request'),
      costs: { gives: 'returning', ...lookedUp },
    },
    { who: 'M: a pull request that search does not know yet', ...pullRequest('opened', 'search-lags'), costs: greeted },
    {
      who: 'N: a second pull request after one that was closed',
      ...pullRequest('opened', 'pull-request-closed'),
      costs: { gives: 'returning', ...lookedUp },
    },
    {
      who: 'the first of two pull requests at once',
      ...pullRequest('opened', 'two-at-once', { before: 1 }),
      costs: greeted,
    },
    {
      who: 'the second of two pull requests at once',
      ...pullRequest('opened', 'two-at-once'),
      costs: { gives: 'returning', ...lookedUp },
    },
    {
      who: 'a first issue after a pull request that was closed',
      ...issue('opened', 'pull-request-closed'),
      costs: greeted,
    },
    { who: 'an issue of a deleted account', ...issue('opened', 'ghost'), costs: { gives: 'no-person', ...nothing } },
    { who: 'a locked issue', ...issue('opened', 'locked'), costs: { gives: 'locked', ...nothing } },
    { who: 'a draft', ...pullRequest('opened', 'drafting'), costs: { gives: 'draft', ...nothing } },
    {
      who: 'a pull request that is closed without a merge',
      ...pullRequest('closed', 'newcomer'),
      costs: { gives: 'not-configured', ...nothing },
    },
    {
      who: 'an issue that is reopened',
      ...issue('reopened', 'newcomer'),
      costs: { gives: 'event-not-ours', ...nothing },
    },
    {
      who: 'an issue that is labelled',
      ...issue('labeled', 'newcomer'),
      costs: { gives: 'event-not-ours', ...nothing },
    },
  ])('$who', async ({ costs, ...happening }) => {
    expect(await costOf(emulator, happening)).toEqual(costs)
  })
  it('asks GitHub for nothing that GitHub does not know', () => {
    expect(emulator.violations).toEqual([])
  })
})

describe('an author with 300 earlier issues', () => {
  it.each([
    { who: 'opens another', newest: 'issue' as const, action: 'opened', costs: { gives: 'returning', ...lookedUp } },
    {
      who: 'opens a first pull request',
      newest: 'pull-request' as const,
      action: 'opened',
      costs: { ...greeted, reads: 5 },
    },
    { who: 'has a first merge', newest: 'merge' as const, action: 'closed', costs: { ...greeted, reads: 5 } },
  ])('$who', async ({ newest, costs, action: happened }) => {
    const emulator = await startEmulator({ scenario: longPast(newest), permissions })
    const about = newest === 'issue' ? { issue: 301 } : { pullRequest: 301 }
    expect(await costOf(emulator, { about, action: happened })).toEqual(costs)
    expect(emulator.violations).toEqual([])
    await emulator.stop()
  })
})
