import { anAccount } from '@porchlight/testing'
import type { Assignments } from '@porchlight/github'
import { describe, expect, it } from 'vitest'
import { assignedBefore, decideRequest } from '../src/good-first-issue/claim.ts'
import type { RequestFacts, RequestTask } from '../src/good-first-issue/facts.ts'
import type { GoodFirstIssue } from '../src/good-first-issue/model.ts'

const ada = anAccount()
const bob = anAccount({ login: 'bob', id: 102 })
const NOON = '2026-11-22T12:00:00Z'

const RULE: GoodFirstIssue = {
  place: { file: '.github/triage.yml', line: 1, column: 1 },
  label: 'good first issue',
  most: 1,
}

const aRequest = (parts: Partial<RequestTask> = {}): RequestTask => ({
  kind: 'request',
  command: 'assign',
  newComment: { by: ada, at: NOON },
  issue: { number: 7, nodeId: 'I_7', url: 'https://github.com/acme/widgets/issues/7' },
  rule: RULE,
  ...parts,
})

const assignments = (parts: Partial<Assignments> = {}): Assignments => ({
  number: 7,
  isOpen: true,
  isLocked: false,
  assignees: [],
  changes: [],
  ...parts,
})

type Known = Pick<RequestFacts, 'assignments' | 'answers' | 'claimed'>

const facts = (parts: Partial<Known> = {}): Known => ({
  assignments: assignments(),
  answers: [],
  claimed: [],
  ...parts,
})

const anAnswer = (body: string, isMinimized = false) => ({
  id: 1,
  nodeId: 'IC_1',
  body,
  url: 'https://github.com/acme/widgets/issues/7#issuecomment-1',
  isOurs: true,
  isMinimized,
})

const person = { number: 7, login: 'ada', id: 101 }
const claim = {
  kind: 'claim',
  ...person,
  nodeId: 'I_7',
  url: 'https://github.com/acme/widgets/issues/7',
  label: 'good first issue',
  most: 1,
  because: 'ada asked for it and it has no assignee',
}
const answer = (body: string, because: string) => ({ kind: 'answer-claim', ...person, nodeId: 'I_7', body, because })
const doing = (...effects: readonly unknown[]) => ({ effects, leftAlone: [], hints: [], newMentors: [] })
const left = (because: string) => ({ effects: [], leftAlone: [{ what: '#7', because }], hints: [], newMentors: [] })

const ADAS = assignments({ assignees: [ada] })
const BOBS = assignments({ assignees: [bob] })
const YOURS = '@ada, this issue is yours already. A comment with `/unassign` gives it back.'
const TAKEN =
  '@ada, bob is working on this. [These issues](https://github.com/acme/widgets/issues?q=is%3Aissue%20is%3Aopen%20no%3Aassignee%20label%3A%22good%20first%20issue%22) are still free.'

describe('/assign', () => {
  it.each([
    { name: 'an issue that nobody has', facts: facts(), gives: doing(claim) },
    {
      name: 'an issue that nobody has any more, and takes our old refusal away',
      facts: facts({ answers: [anAnswer(TAKEN)] }),
      gives: doing(claim, { kind: 'withdraw-answer', ...person, because: 'it is assigned to ada now' }),
    },
    {
      name: 'an issue that is theirs',
      facts: facts({ assignments: ADAS }),
      gives: doing(answer(YOURS, 'it is already assigned to ada')),
    },
    {
      name: 'an issue that is theirs and another one’s',
      facts: facts({ assignments: assignments({ assignees: [bob, anAccount({ login: 'Ada' })] }) }),
      gives: doing(answer(YOURS, 'it is already assigned to ada')),
    },
    {
      name: 'an issue that somebody has',
      facts: facts({ assignments: BOBS }),
      gives: doing(answer(TAKEN, 'it was assigned to bob before ada asked')),
    },
    {
      name: 'the same again',
      facts: facts({ assignments: BOBS, answers: [anAnswer(`<!-- porchlight:triage:claim-101 -->\r\n${TAKEN}`)] }),
      gives: left('it was assigned to bob before ada asked, as answered before'),
    },
    {
      name: 'the same again, of which a person hid our answer',
      facts: facts({ assignments: BOBS, answers: [anAnswer(YOURS, true)] }),
      gives: left('it was assigned to bob before ada asked; a person hid the earlier answer'),
    },
    {
      name: 'one more than they may have',
      facts: facts({ claimed: [5] }),
      gives: doing(
        answer(
          '@ada, you have #5 already, and each contributor can have one issue of this kind at a time. When that one is closed, or you gave it back with `/unassign`, ask again here.',
          'ada already has #5, of at most 1',
        ),
      ),
    },
    {
      name: 'one more than three',
      task: aRequest({ rule: { ...RULE, most: 3 } }),
      facts: facts({ claimed: [5, 6, 9] }),
      gives: doing(
        answer(
          '@ada, you have #5, #6 and #9 already, and each contributor can have 3 issues of this kind at a time. When one of them is closed, or you gave it back with `/unassign`, ask again here.',
          'ada already has #5, #6 and #9, of at most 3',
        ),
      ),
    },
    {
      name: 'again in a run that is started again, after a person took them off',
      facts: facts({
        assignments: assignments({
          changes: [
            { kind: 'assigned', login: 'ada', at: '2026-11-22T12:00:09Z', isOurs: true },
            { kind: 'unassigned', login: 'ada', at: '2026-11-23T12:00:00Z', isOurs: false },
          ],
        }),
      }),
      gives: left('the request of ada was handled before'),
    },
    {
      name: 'when we carried out after it what they gave back before it',
      facts: facts({
        assignments: assignments({
          changes: [
            { kind: 'assigned', login: 'ada', at: '2026-11-22T11:58:00Z', isOurs: true },
            { kind: 'unassigned', login: 'ada', at: '2026-11-22T12:00:09Z', isOurs: true },
          ],
        }),
      }),
      gives: doing(claim),
    },
    {
      name: 'after a claim of theirs was released before the comment',
      facts: facts({
        assignments: assignments({
          changes: [{ kind: 'unassigned', login: 'ada', at: '2026-11-22T11:59:59Z', isOurs: true }],
        }),
      }),
      gives: doing(claim),
    },
  ])('for $name', ({ task = aRequest(), facts: known, gives }) => {
    expect(decideRequest({ ...task, ...known })).toEqual(gives)
  })

  it('writes nothing into a comment that a name could do harm with', () => {
    const hostile = { by: anAccount({ login: 'x](http://evil) @org/team' }), at: NOON }
    const owner = assignments({ assignees: [anAccount({ login: '@everybody <b>', id: 9 })] })
    const { effects } = decideRequest({ ...aRequest({ newComment: hostile }), ...facts({ assignments: owner }) })
    expect(effects.map((effect) => ('body' in effect ? effect.body : ''))).toEqual([
      'x\\]\\(http:\u2060//evil\\) @\u2060org/team, @\u2060everybody \\<b\\> is working on this. [These issues](https://github.com/acme/widgets/issues?q=is%3Aissue%20is%3Aopen%20no%3Aassignee%20label%3A%22good%20first%20issue%22) are still free.',
    ])
  })
})

describe('/unassign', () => {
  it.each([
    {
      name: 'gives back what is theirs, whoever gave it to them',
      facts: facts({ assignments: ADAS }),
      gives: doing({ kind: 'give-back', number: 7, login: 'ada', because: 'ada gives it back' }),
    },
    {
      name: 'leaves alone what is another one’s',
      facts: facts({ assignments: BOBS }),
      gives: left('ada is not assigned to it'),
    },
    {
      name: 'gives back what we assigned after it, as they asked for it before',
      facts: facts({
        assignments: assignments({
          assignees: [ada],
          changes: [{ kind: 'assigned', login: 'ada', at: '2026-11-22T12:00:09Z', isOurs: true }],
        }),
      }),
      gives: doing({ kind: 'give-back', number: 7, login: 'ada', because: 'ada gives it back' }),
    },
    {
      name: 'does nothing in a run that is started again, after we gave it to them anew',
      facts: facts({
        assignments: assignments({
          assignees: [ada],
          changes: [
            { kind: 'unassigned', login: 'ada', at: '2026-11-22T12:00:09Z', isOurs: true },
            { kind: 'assigned', login: 'ada', at: '2026-11-22T12:05:00Z', isOurs: true },
          ],
        }),
      }),
      gives: left('the request of ada was handled before'),
    },
    {
      name: 'does nothing in a run that is started again after a maintainer gave it to them anew',
      facts: facts({
        assignments: assignments({
          assignees: [ada],
          changes: [{ kind: 'assigned', login: 'ada', at: '2026-11-23T12:00:00Z', isOurs: false }],
        }),
      }),
      gives: left('the request of ada was handled before'),
    },
  ])('$name', ({ facts: known, gives }) => {
    expect(decideRequest({ ...aRequest({ command: 'unassign' }), ...known })).toEqual(gives)
  })
})

describe('who was first', () => {
  const change = (login: string, kind: 'assigned' | 'unassigned' = 'assigned') => ({
    kind,
    login,
    at: NOON,
    isOurs: true,
  })

  it.each([
    { name: 'nobody before the first', changes: [change('ada'), change('bob')], gives: [] },
    { name: 'the first before the second', changes: [change('bob'), change('ada')], gives: ['bob'] },
    {
      name: 'the last time counts for somebody who was taken off in between',
      changes: [change('bob'), change('bob', 'unassigned'), change('ada'), change('bob')],
      gives: [],
    },
    { name: 'somebody whose assignment GitHub shows no more', changes: [change('ada')], gives: ['bob'] },
  ])('$name', ({ changes, gives }) => {
    expect(assignedBefore(assignments({ assignees: [ada, bob], changes }), 'ada')).toEqual(gives)
  })
})
