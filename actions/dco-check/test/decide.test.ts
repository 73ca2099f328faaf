import { anAccount, aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { decide } from '../src/decide/decide.ts'
import { conclusionOf } from '../src/decide/verdict.ts'
import type { OverrideClaim } from '../src/facts.ts'
import { commentBody, headlineOf } from '../src/messages/comment.ts'
import { facts, type Situation } from './support/facts.ts'
import { ADA, ada, lines, trailers } from './support/verdicts.ts'

const UNSIGNED = { commits: [lines('Fix the light')] }
const SIGNED = { commits: [trailers(ADA)] }

const planFor = (situation: Situation) => decide(facts(situation)).plan

/** The comment that a situation asks for, and one of ours that is there. */
const bodyFor = (situation: Situation): string => {
  const known = facts(situation)
  return commentBody(decide(known).judgement, known.runUrl)
}
const ourComment = (id: number, body: string) => ({
  id,
  nodeId: `IC_${id}`,
  body,
  author: null,
  isOurs: true,
  isMinimized: false,
  url: `https://github.com/acme/widgets/pull/8#issuecomment-${id}`,
  createdAt: '2026-11-22T12:00:00Z',
})

describe('the comment', () => {
  it('is left out where it was not asked for', () => {
    expect(planFor(UNSIGNED)).toEqual({ effects: [], leftAlone: [] })
  })

  it('is created for the first failure, and not for success', () => {
    const existing = { comments: [] }
    expect(planFor({ ...UNSIGNED, existing })).toEqual({
      effects: [
        {
          kind: 'create-comment',
          number: 8,
          nodeId: 'PR_8',
          body: bodyFor(UNSIGNED),
          because: 'its author should know how to fix it',
        },
      ],
      leftAlone: [],
    })
    expect(planFor({ ...SIGNED, existing })).toEqual({ effects: [], leftAlone: [] })
  })

  it('stays as it is when it says the same, with whatever line ends', () => {
    const comments = [ourComment(1, bodyFor(UNSIGNED).replaceAll('\n', '\r\n'))]
    expect(planFor({ ...UNSIGNED, existing: { comments } })).toEqual({ effects: [], leftAlone: [] })
  })

  it('is written anew where ours was hidden, as an update of that would reach no author', () => {
    const comments = [{ ...ourComment(1, bodyFor(SIGNED)), isMinimized: true }]
    expect(planFor({ ...UNSIGNED, existing: { comments } }).effects).toMatchObject([{ kind: 'create-comment' }])
    expect(planFor({ ...SIGNED, existing: { comments } }).effects).toEqual([])
  })

  it('is updated when it says something else, and a newer one, which may quote it, is left alone', () => {
    const comments = [ourComment(2, bodyFor(UNSIGNED)), ourComment(1, bodyFor(UNSIGNED))]
    expect(planFor({ ...SIGNED, existing: { comments } })).toEqual({
      effects: [
        {
          kind: 'update-comment',
          number: 8,
          id: 1,
          body: bodyFor(SIGNED),
          because: 'all commits are signed off now',
        },
      ],
      leftAlone: [],
    })
  })
})

describe('the check', () => {
  const existing = { checkRun: { own: undefined } }

  it('reports the verdict', () => {
    const run = { name: 'DCO', sha: aSha('commit 0'), conclusion: 'failure', title: 'The commit is not signed off.' }
    const because = 'check-run: true asks for it'
    expect(planFor({ ...UNSIGNED, existing }).effects).toMatchObject([
      { kind: 'report-check', run, id: undefined, because },
    ])
  })
})

describe('members', () => {
  it('whom the token does not see are named, as a maintainer would ask', () => {
    const commits = [{ ...lines('Fix the light'), author: ada }]
    expect(planFor({ commits, settings: { areMembersRequired: false } }).leftAlone).toEqual([
      {
        what: 'exempt ada as a member',
        because:
          'the token does not see ada among the members of acme; private members are visible only to the token of a GitHub App with "Members: read"',
      },
    ])
  })
})

describe('the label that lets a pull request pass', () => {
  const at = '2026-11-22T12:00:00Z'
  const last = { kind: 'added', at, by: anAccount({ login: 'lena', id: 102 }), isOurs: false } as const
  const given = {
    label: 'dco-override',
    last,
    permission: 'write',
    putOnNowBy: 'lena',
    record: undefined,
    mayRecord: true,
  }
  const record = {
    name: 'DCO override',
    sha: aSha('commit 0'),
    conclusion: 'success',
    title: 'lena let #8 pass',
    summary:
      '<!-- porchlight:dco-check:override pull=8 by=lena at=2026-11-22T12:00:00Z -->\n**lena** put the label `dco-override` on #8 at 2026-11-22T12:00:00Z; [this run](https://github.com/acme/widgets/actions/runs/1) recorded it. It holds for this commit alone, and as long as the label stays on.',
  }
  const own = { id: 3, conclusion: 'success', title: record.title, summary: record.summary }
  const passed = {
    what: 'fail #8',
    because: 'lena put on the label dco-override at 2026-11-22T12:00:00Z, for b1d4d4c',
  }
  const conclusionFor = (override: OverrideClaim) => conclusionOf(decide({ ...facts(UNSIGNED), override }).judgement)

  it.each(['write', 'maintain', 'admin'])(
    'counts from an account with the permission %s, and is recorded',
    (permission) => {
      const known = { ...facts(UNSIGNED), override: { ...given, permission } }
      expect(decide(known).plan).toEqual({
        effects: [{ kind: 'report-check', run: record, id: undefined, because: 'lena put on the label dco-override' }],
        leftAlone: [passed],
      })
      expect(headlineOf(decide(known).judgement)).toBe(
        'The commit is not signed off, and lena let it pass with the label `dco-override`.',
      )
    },
  )

  it('is why our comment changes, as nothing is signed off', () => {
    const existing = { comments: [ourComment(1, bodyFor(UNSIGNED))] }
    const known = { ...facts({ ...UNSIGNED, existing }), override: { ...given, putOnNowBy: undefined, record: own } }
    expect(decide(known).plan.effects).toMatchObject([
      { kind: 'update-comment', because: 'lena let it pass with the label dco-override' },
    ])
  })

  it('counts on every later event by its record, and is not recorded twice', () => {
    const known = { ...facts(UNSIGNED), override: { ...given, putOnNowBy: undefined, record: own } }
    expect(decide(known).plan).toEqual({ effects: [], leftAlone: [passed] })
    expect(conclusionFor(known.override)).toBe('success')
  })

  it('counts without a record where the token can only read, and says so', () => {
    const known = { ...facts(UNSIGNED), override: { ...given, mayRecord: false } }
    expect(decide(known).plan).toEqual({
      effects: [],
      leftAlone: [passed, { what: 'record that on b1d4d4c', because: 'the token of this run can only read' }],
    })
  })

  it('is not looked at where every commit is signed off', () => {
    expect(decide({ ...facts(SIGNED), override: given }).plan).toEqual({ effects: [], leftAlone: [] })
  })

  const NOTHING_SHOWS =
    'nothing shows that lena put it on for b1d4d4c: a push voids it, and what records it takes "checks: write". Take it off, and put it on again'
  it.each<{ name: string; claim: Partial<OverrideClaim>; because: string }>([
    {
      name: 'forbidden by an input',
      claim: { forbiddenBy: 'the input', last: undefined },
      because: 'allow-override is false in the input',
    },
    {
      name: 'forbidden by the file',
      claim: { forbiddenBy: 'the rules', last: undefined },
      because: 'allow-override is false in the rules',
    },
    { name: 'put on by nobody', claim: { last: undefined }, because: 'GitHub does not say who put it on' },
    {
      name: 'taken off since',
      claim: { last: { ...last, kind: 'removed' } },
      because: 'GitHub does not say who put it on',
    },
    {
      name: 'put on by an app',
      claim: { last: { ...last, by: anAccount({ login: 'helper[bot]', type: 'Bot' }) }, permission: 'write' },
      because: 'helper[bot], which put it on, is not a person',
    },
    {
      name: 'put on with our own token',
      claim: { last: { ...last, isOurs: true } },
      because: 'lena, which put it on, is not a person',
    },
    {
      name: 'put on by an account that may only triage',
      claim: { permission: 'triage' },
      because: 'lena, who put it on, may not write to this repository (triage)',
    },
    { name: 'put on for another head', claim: { putOnNowBy: undefined }, because: NOTHING_SHOWS },
    { name: 'put on by another account than the event says', claim: { putOnNowBy: 'ada' }, because: NOTHING_SHOWS },
    {
      name: 'recorded for an earlier time that it was put on',
      claim: { putOnNowBy: undefined, record: { ...own, summary: own.summary.replace('12:00', '11:00') } },
      because: NOTHING_SHOWS,
    },
    {
      name: 'recorded for another pull request with that head',
      claim: { putOnNowBy: undefined, record: { ...own, summary: own.summary.replace('pull=8', 'pull=9') } },
      because: NOTHING_SHOWS,
    },
  ])('does not count: $name', ({ claim, because }) => {
    const known = { ...facts(UNSIGNED), override: { ...given, ...claim } }
    expect(decide(known).plan).toEqual({
      effects: [],
      leftAlone: [{ what: 'let #8 pass by the label dco-override', because }],
    })
    expect(conclusionFor(known.override)).toBe('failure')
  })
})
