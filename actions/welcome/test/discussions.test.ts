import type { Emulator } from '@porchlight/github-emulator'
import { eventFor, useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { welcome } from './support/welcome.ts'

const LIST_ADA = 'GET /repos/acme/widgets/issues?creator=ada&state=all&sort=created&direction=asc&per_page=100&page=1'
const STARTED = 'POST /graphql user'
const COMMENT = 'POST /graphql addDiscussionComment'

const scenario = {
  now: '2026-11-22T12:00:00Z',
  repositories: [
    {
      name: 'acme/widgets',
      labels: ['newcomer'],
      issues: [
        { number: 1, title: 'It breaks', author: 'grace' },
        { number: 9, title: 'It breaks again', author: 'ada' },
      ],
      discussions: [
        { number: 3, title: 'How?', author: 'ada', category: 'Q&A' },
        { number: 5, title: 'And how?', author: 'ada', category: 'Q&A' },
        { number: 6, title: 'Why?', author: 'grace', category: 'Q&A' },
      ],
    },
  ],
}

const start = useEmulator({ scenario })

const discussionCreated = (emulator: Emulator, number: number) =>
  eventFor(emulator, { discussion: number }, 'created', { repository: { has_discussions: true } })

const commentsOn = (emulator: Emulator, number: number) =>
  emulator
    .repository('acme/widgets')
    .discussions.find((discussion) => discussion.number === number)
    ?.comments.map(({ body }) => body)

describe('a first discussion', () => {
  it('is greeted with one read and one write, with discussions: write alone', async () => {
    const emulator = await start({ permissions: { discussions: 'write' } })
    const { outputs, failure } = await welcome({ emulator, event: await discussionCreated(emulator, 3) })
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({
      greeted: true,
      kind: 'first-discussion',
      reason: 'newcomer',
      'comment-id': expect.stringMatching(/^\d+$/),
    })
    expect(emulator.requests).toEqual([STARTED, COMMENT])
    expect(commentsOn(emulator, 3)).toEqual([
      expect.stringMatching(/^<!-- porchlight:welcome:first-discussion -->\nWelcome, @ada, /),
    ])
  })

  it('is greeted although its author filed an issue before: each first counts', async () => {
    const emulator = await start({ permissions: { discussions: 'write' } })
    expect((await welcome({ emulator, event: await discussionCreated(emulator, 6) })).outputs['reason']).toBe(
      'newcomer',
    )
  })

  it('is the only one that is greeted', async () => {
    const emulator = await start()
    expect((await welcome({ emulator, event: await discussionCreated(emulator, 5) })).outputs['reason']).toBe(
      'returning',
    )
    expect(emulator.requests).toEqual([STARTED])
  })

  it('is greeted once, though the event comes twice', async () => {
    const emulator = await start()
    const event = await discussionCreated(emulator, 3)
    await welcome({ emulator, event })
    await welcome({ emulator, event })
    await welcome({ emulator, event, runAttempt: 2 })
    expect(commentsOn(emulator, 3)).toHaveLength(1)
  })

  it('gets labels and reactions where these are configured', async () => {
    const emulator = await start()
    const inputs = { 'discussion-labels': 'newcomer', 'discussion-reactions': 'heart' }
    await welcome({ emulator, event: await discussionCreated(emulator, 3), inputs })
    expect(emulator.requests).toEqual([
      STARTED,
      'POST /graphql repository',
      'POST /graphql addLabelsToLabelable',
      'POST /graphql addReaction',
    ])
    expect(commentsOn(emulator, 3)).toEqual([])
  })

  it('is skipped when GitHub refuses to say who started what', async () => {
    const emulator = await start({ permissions: { issues: 'write' } })
    const { outputs, annotations } = await welcome({ emulator, event: await discussionCreated(emulator, 3) })
    expect(outputs['reason']).toBe('history-unknown')
    expect(annotations).toEqual([{ level: 'warning', message: expect.stringContaining('`discussions: read`') }])
  })
})

describe('mode: any, with discussions', () => {
  const inputs = { mode: 'any' }

  it('greets on a discussion when there was nothing before', async () => {
    const emulator = await start()
    expect((await welcome({ emulator, event: await discussionCreated(emulator, 3), inputs })).outputs['reason']).toBe(
      'newcomer',
    )
    expect(emulator.requests).toEqual([LIST_ADA, STARTED, COMMENT])
  })

  it('does not greet on a discussion after an issue', async () => {
    const emulator = await start()
    expect((await welcome({ emulator, event: await discussionCreated(emulator, 6), inputs })).outputs['reason']).toBe(
      'returning',
    )
    expect(emulator.requests).toHaveLength(1)
  })

  it('does not greet on an issue after a discussion', async () => {
    const emulator = await start()
    const repository = { has_discussions: true }
    const event = await eventFor(emulator, { issue: 9 }, 'opened', { repository })
    expect((await welcome({ emulator, event, inputs })).outputs['reason']).toBe('returning')
    expect(emulator.requests).toEqual([LIST_ADA, STARTED])
  })
})
