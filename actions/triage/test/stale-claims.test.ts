import { anAccount } from '@porchlight/testing'
import type { ClaimedIssue } from '@porchlight/github'
import { describe, expect, it } from 'vitest'
import { golden } from './support/golden.ts'
import { claimsInOrder } from '../src/good-first-issue/claim.ts'
import { decideStaleClaims } from '../src/good-first-issue/stale.ts'

const now = new Date('2026-11-22T12:00:00Z')
const OLD = '2026-11-01T12:00:00Z'
const RECENT = '2026-11-10T12:00:00Z'

/** Ada asked for #7 three weeks ago and got it. */
const claimed = (parts: Partial<ClaimedIssue> = {}): ClaimedIssue => ({
  number: 7,
  isOpen: true,
  isLocked: false,
  assignees: [anAccount()],
  changes: [{ kind: 'assigned', login: 'ada', at: OLD, isOurs: true }],
  comments: [{ by: 'ada', at: '2026-11-01T11:59:50Z', body: '/assign' }],
  hasOlderComments: false,
  pullRequests: [],
  hasMorePullRequests: false,
  ...parts,
})

const aDraft = { number: 8, author: 'ada', isDraft: true, updatedAt: OLD }
const [command] = claimed().comments.map((comment) => comment)

const planned = (...issues: ClaimedIssue[]) => decideStaleClaims(issues, { releaseAfter: 14, now, pushes: new Map() })
const left = (because: string) => ({ effects: [], leftAlone: [{ what: 'the claim on #7', because }] })
const NOTHING = { effects: [], leftAlone: [] }

describe('a claim that nothing came of', () => {
  it('is released with a word to whoever had it', () => {
    expect(planned(claimed())).toEqual({
      effects: [
        {
          kind: 'release-claim',
          number: 7,
          login: 'ada',
          id: 101,
          body: golden('released.md'),
          because: 'ada was last active there 21 days ago',
        },
      ],
      leftAlone: [],
    })
  })

  it.each([
    { name: 'a recent comment of theirs', parts: { comments: [{ by: 'Ada', at: RECENT, body: 'Still on it' }] } },
    {
      name: 'a busy thread whose older comments are not listed',
      parts: { comments: [{ by: 'bob', at: RECENT, body: 'x' }], hasOlderComments: true },
    },
    { name: 'a draft of theirs that changed lately', parts: { pullRequests: [{ ...aDraft, updatedAt: RECENT }] } },
    {
      name: 'having got it anew',
      parts: {
        changes: [
          { kind: 'assigned' as const, login: 'ada', at: OLD, isOurs: true },
          { kind: 'unassigned' as const, login: 'ada', at: OLD, isOurs: true },
          { kind: 'assigned' as const, login: 'ada', at: RECENT, isOurs: true },
        ],
      },
    },
  ])('is not old after $name', ({ parts }) => {
    expect(planned(claimed(parts))).toEqual(NOTHING)
  })

  it('is released to the day', () => {
    const after = (at: string) =>
      decideStaleClaims([claimed()], { releaseAfter: 14, now: new Date(at), pushes: new Map() }).effects.length
    expect([after('2026-11-15T11:59:59Z'), after('2026-11-15T12:00:00Z')]).toEqual([0, 1])
  })

  it.each([
    { name: 'a draft that is as old', parts: { pullRequests: [aDraft] } },
    {
      name: 'a pull request of another person',
      parts: { pullRequests: [{ ...aDraft, author: 'bob', isDraft: false }] },
    },
    { name: 'comments of other people', parts: { comments: [command, { by: 'bob', at: RECENT, body: 'And?' }] } },
  ])('is released in spite of $name', ({ parts }) => {
    const comments = (parts.comments ?? claimed().comments).filter((comment) => comment !== undefined)
    expect(planned(claimed({ ...parts, comments })).effects).toHaveLength(1)
  })

  it.each([
    {
      name: 'a person assigned them',
      parts: { changes: [{ kind: 'assigned' as const, login: 'ada', at: OLD, isOurs: false }] },
      because: 'it is old, but was not claimed with `/assign`',
    },
    {
      name: 'a rule assigned them, and nobody asked',
      parts: { comments: [{ by: 'ada', at: OLD, body: '> /assign\n\nIs that free?' }] },
      because: 'it is old, but was not claimed with `/assign`',
    },
    {
      name: 'they asked only after they had it',
      parts: { comments: [{ by: 'ada', at: '2026-11-01T12:00:01Z', body: '/assign' }] },
      because: 'it is old, but was not claimed with `/assign`',
    },
    {
      name: 'their pull request waits for a review',
      parts: { pullRequests: [{ ...aDraft, isDraft: false }] },
      because: 'it is old, but a pull request for it is open',
    },
    {
      name: 'more pull requests mention it than GitHub lists',
      parts: { hasMorePullRequests: true },
      because: 'it is old, but more pull requests mention it than GitHub lists at once',
    },
    { name: 'it is locked', parts: { isLocked: true }, because: 'it is old, but its conversation is locked' },
    {
      name: 'who assigned them is forgotten',
      parts: { changes: [] },
      because: 'GitHub does not show any more who assigned it',
    },
  ])('stays when $name', ({ parts, because }) => {
    expect(planned(claimed(parts))).toEqual(left(because))
  })

  it('is said in one line for all that stay for the same reason', () => {
    const changes = [{ kind: 'assigned' as const, login: 'ada', at: OLD, isOurs: false }]
    expect(planned(claimed({ changes }), claimed({ number: 9, changes })).leftAlone).toEqual([
      { what: 'the claims on #7, #9', because: 'it is old, but was not claimed with `/assign`' },
    ])
  })
})

describe('the order of claims', () => {
  it('is that of their assignment, and of their numbers within a second', () => {
    const at = (number: number, time: string) =>
      claimed({ number, changes: [{ kind: 'assigned', login: 'ada', at: time, isOurs: true }] })
    const bobs = claimed({ number: 1, assignees: [anAccount({ login: 'bob', id: 102 })] })
    expect(claimsInOrder([at(9, RECENT), at(8, RECENT), bobs, at(10, OLD)], 'Ada')).toEqual([10, 8, 9])
  })
})
