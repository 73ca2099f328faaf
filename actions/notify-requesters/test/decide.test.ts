import type { MarkedIssue } from '@porchlight/github'
import { describe, expect, it } from 'vitest'
import { decide } from '../src/decide.ts'
import type { Facts } from '../src/facts.ts'
import { messageTemplate } from '../src/messages.ts'
import { anIssue, pull, release } from './support/builders.ts'

const facts = (issue: MarkedIssue | undefined): Facts => ({
  release,
  previousTag: 'v1.0.0',
  pulls: [],
  requests: [{ issue: 7, pulls: [pull] }],
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
