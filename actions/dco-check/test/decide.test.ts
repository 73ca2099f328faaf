import { aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { decide } from '../src/decide/decide.ts'
import { decideOverride } from '../src/decide/override.ts'
import { commentBody } from '../src/messages/comment.ts'
import { facts, type Situation } from './support/facts.ts'
import { ADA, ada, lines, trailers } from './support/verdicts.ts'

const UNSIGNED = { commits: [lines('Fix the light')] }
const SIGNED = { commits: [trailers(ADA)] }
const INPUTS = { mayOverride: true }

const planFor = (situation: Situation, inputs = INPUTS) => decide(facts(situation), inputs).plan

/** The comment that a situation asks for, and one of ours that is there. */
const bodyFor = (situation: Situation): string => {
  const known = facts(situation)
  return commentBody(decide(known, INPUTS).judgement, known.runUrl)
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

  it('is updated when it says something else, the newest of two, and the other is removed', () => {
    const comments = [ourComment(2, bodyFor(UNSIGNED)), ourComment(1, 'old')]
    expect(planFor({ ...SIGNED, existing: { comments } })).toEqual({
      effects: [
        {
          kind: 'update-comment',
          number: 8,
          id: 2,
          body: bodyFor(SIGNED),
          because: 'all commits are signed off now',
        },
        { kind: 'remove-comment', number: 8, id: 1, because: 'two runs commented at once, and one comment is enough' },
      ],
      leftAlone: [],
    })
  })
})

describe('the check', () => {
  const existing = { checkRun: { own: undefined } }

  it('reports the verdict, with a button only where it may be pressed', () => {
    const run = { name: 'DCO', sha: aSha('commit 0'), conclusion: 'failure', title: 'The commit is not signed off.' }
    const because = 'check-run: true asks for it'
    expect(planFor({ ...UNSIGNED, existing }).effects).toMatchObject([
      { kind: 'report-check', run: { ...run, actions: [{ identifier: 'set-to-pass' }] }, id: undefined, because },
    ])
    const [effect] = planFor({ ...UNSIGNED, existing }, { mayOverride: false }).effects
    expect(effect).toMatchObject({ run })
    expect(effect).not.toHaveProperty('run.actions')
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

describe('a press of the button', () => {
  const press = { kind: 'override', checkRunId: 3, sha: aSha('commit 0'), summary: 'Before', by: 'lena' } as const
  const known = { at: new Date('2026-11-22T12:00:00Z'), runUrl: 'https://github.com/acme/widgets/actions/runs/1' }

  it.each([
    { permission: undefined, because: 'allow-override is false' },
    { permission: 'triage', because: 'lena may not write to this repository (triage)' },
  ])('is refused: $because', ({ permission, because }) => {
    expect(decideOverride(press, { ...known, permission })).toEqual({
      effects: [],
      leftAlone: [{ what: `set the check on ${press.sha.slice(0, 7)} to pass for lena`, because }],
    })
  })

  it.each(['write', 'maintain', 'admin'])('sets the check to pass with the permission %s', (permission) => {
    expect(decideOverride(press, { ...known, permission })).toEqual({
      effects: [
        {
          kind: 'report-check',
          id: 3,
          run: {
            name: 'DCO',
            sha: press.sha,
            conclusion: 'success',
            title: 'Set to pass by lena',
            summary:
              '<!-- porchlight:dco-check:override -->\n**lena** set this check to pass on 2026-11-22T12:00:00.000Z; [this run](https://github.com/acme/widgets/actions/runs/1) recorded it. It holds for this commit alone. Before that, the check said:\n\nBefore',
          },
          because: 'lena pressed the button',
        },
      ],
      leftAlone: [],
    })
  })
})
