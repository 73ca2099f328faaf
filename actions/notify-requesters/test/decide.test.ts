import type { MarkedIssue } from '@porchlight/github'
import { describe, expect, it } from 'vitest'
import { decide } from '../src/decide.ts'
import type { Facts } from '../src/facts.ts'
import { messageTemplate } from '../src/messages.ts'
import type { Request } from '../src/release/requests.ts'
import { anIssue, pull, release } from './support/builders.ts'

const facts = (issue: MarkedIssue | undefined): Facts => ({
  release,
  previousTag: 'v1.0.0',
  pulls: [],
  requests: [{ issue: 7, pulls: [pull], commits: [] }],
  storms: [],
  issues: issue === undefined ? [] : [issue],
  message: messageTemplate('Out in {{ tag }}', 'message'),
  repository: 'acme/widgets',
  serverUrl: 'https://github.com',
})

describe('an issue that the release closed', () => {
  it('gets a comment, with the reason', () => {
    expect(decide(facts(anIssue()), { skipLabels: [] })).toEqual({
      plan: {
        effects: [
          {
            kind: 'tell',
            thread: { number: 7, nodeId: 'I_7' },
            body: '<!-- porchlight:notify-requesters:v1.1.0 -->\nOut in v1.1.0',
            because: 'v1.1.0 contains #12, which closed it',
          },
        ],
        leftAlone: [],
      },
      skipped: [],
    })
  })

  it('gets a comment when it was closed before GitHub asked for reasons', () => {
    expect(decide(facts(anIssue({ stateReason: null })), { skipLabels: [] }).plan.effects).toHaveLength(1)
  })

  it.each([
    { because: 'it is open', reason: 'open', issue: anIssue({ state: 'open', stateReason: null }) },
    {
      because: 'it was closed as not planned',
      reason: 'not-completed',
      issue: anIssue({ stateReason: 'not_planned' }),
    },
    { because: 'it was closed as duplicate', reason: 'not-completed', issue: anIssue({ stateReason: 'duplicate' }) },
    {
      because: 'the conversation is locked and takes no comments',
      reason: 'locked',
      issue: anIssue({ isLocked: true }),
    },
    { because: 'it has the label Internal', reason: 'skip-label', issue: anIssue({ labels: ['bug', 'Internal'] }) },
    { because: 'it is not an issue of this repository', reason: 'not-an-issue', issue: undefined },
    {
      because: 'it was closed on 2019-05-01, before what names it existed',
      reason: 'closed-before',
      issue: anIssue({ closedAt: '2019-05-01T12:00:00Z' }),
    },
    {
      because: 'the comment is there already',
      reason: 'already-told',
      issue: anIssue({ marked: [{ id: 1, nodeId: 'IC_1', body: '', url: '', isOurs: true, isMinimized: false }] }),
    },
  ])('is skipped when $because', ({ because, reason, issue }) => {
    expect(decide(facts(issue), { skipLabels: ['internal'] })).toEqual({
      plan: { effects: [], leftAlone: [{ what: 'comment on #7', because }] },
      skipped: [{ issue: 7, reason, because }],
    })
  })
})

describe('what names an issue', () => {
  const answered = (request: Partial<Request>, closedAt: string | null) =>
    decide(
      { ...facts(anIssue({ closedAt })), requests: [{ issue: 7, pulls: [], commits: [], ...request }] },
      { skipLabels: [] },
    ).plan.effects

  it('is not what came after it was closed, and the rest is thanked alone', () => {
    const later = { ...pull, number: 14, createdAt: '2026-11-21T12:00:00Z' }
    const [tell] = answered({ pulls: [pull, later] }, '2026-11-20T12:00:00Z')
    expect(tell?.because).toBe('v1.1.0 contains #12, which closed it')
  })

  it.each([
    { name: 'a commit of the day before', authoredAt: '2026-11-19T12:00:00Z', told: 1 },
    { name: 'a commit whose author’s clock is some hours ahead', authoredAt: '2026-11-20T20:00:00Z', told: 1 },
    { name: 'a commit of an unknown day', authoredAt: null, told: 1 },
    { name: 'a commit of years later', authoredAt: '2029-11-20T12:00:00Z', told: 0 },
  ])('counts for $name: $told', ({ authoredAt, told }) => {
    expect(answered({ commits: [{ authoredAt }] }, '2026-11-20T12:00:00Z')).toHaveLength(told)
  })

  it('counts where GitHub does not know when it was closed', () => {
    expect(answered({ pulls: [pull] }, null)).toHaveLength(1)
  })

  it('costs its own issues alone when it names too many', () => {
    const stormy = { ...facts(anIssue()), storms: [{ what: '#66' }] }
    expect(decide(stormy, { skipLabels: [] }).plan).toMatchObject({
      effects: [{ kind: 'tell' }],
      leftAlone: [
        {
          what: 'comment on the issues that #66 names',
          because: 'it names more than 50 issues as closed, which is taken for a mistake',
        },
      ],
    })
  })
})
