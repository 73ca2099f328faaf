import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { changing, saying } from './support/facts.ts'
import { by, byLena, byUs, followed } from './support/followed.ts'
import { patientLimit } from './support/limits.ts'

const rule = (follows: string): string => `rules:\n- when: { title: crash }\n  ${follows}\n`
const issue = (parts: Parameters<typeof saying>[2] = {}) =>
  saying('A crash', '', { author: anAccount({ login: 'zoe' }), ...parts })
const pull = (parts: Parameters<typeof changing>[1] = {}) =>
  changing(['src/a.ts'], { title: 'A crash', author: anAccount({ login: 'zoe' }), ...parts })

const MATCHES = 'the title "A crash" matches "crash"'
const loads = (each: Record<string, number>) => {
  const load = new Map(Object.entries(each))
  return { loads: { assign: load, review: load, mentor: load } }
}

describe('assign', () => {
  it('assigns everybody it names', () => {
    expect(followed(rule('assign: [ada, "@bob"]'), issue())).toEqual({
      effects: [{ kind: 'assign', number: 7, people: ['ada', 'bob'], because: MATCHES }],
      leftAlone: [],
      decisions: [
        {
          number: 7,
          kind: 'assignee',
          what: 'ada',
          action: 'add',
          verdict: 'yes',
          because: MATCHES,
          rule: '.github/triage.yml:3:11',
        },
        {
          number: 7,
          kind: 'assignee',
          what: 'bob',
          action: 'add',
          verdict: 'yes',
          because: MATCHES,
          rule: '.github/triage.yml:3:11',
        },
      ],
      mistakes: [],
    })
  })

  it('assigns nobody where the condition does not hold, and says so', () => {
    expect(followed(rule('assign: ada'), saying('A question'))).toEqual({
      effects: [],
      leftAlone: [],
      decisions: [
        {
          number: 7,
          kind: 'assignee',
          what: 'ada',
          action: 'none',
          verdict: 'no',
          because: 'the title "A question" does not match "crash"',
          rule: '.github/triage.yml:3:11',
        },
      ],
      mistakes: [],
    })
  })

  it('names everybody once, whatever the rules and the case', () => {
    const rules = `${rule('assign: ada')}- when: { title: A }\n  assign: [ADA, bob]\n`
    expect(followed(rules, issue()).effects).toEqual([
      {
        kind: 'assign',
        number: 7,
        people: ['ada', 'bob'],
        because: `ada: ${MATCHES}; bob: the title "A crash" matches "A"`,
      },
    ])
  })

  it('never assigns the author', () => {
    expect(followed(rule('assign: [Zoe, ada]'), issue())).toMatchObject({
      effects: [{ people: ['ada'] }],
      leftAlone: [{ what: 'Zoe as assignee of #7', because: 'zoe is the author' }],
    })
  })

  it('leaves those alone who are assigned already', () => {
    expect(followed(rule('assign: [ada, bob]'), issue({ assignees: ['Ada'] }))).toMatchObject({
      effects: [{ people: ['bob'] }],
      leftAlone: [],
      decisions: [
        { what: 'ada', action: 'keep', because: 'ada is already assigned' },
        { what: 'bob', action: 'add' },
      ],
    })
  })

  it('assigns nobody again whom a person took off', () => {
    const changes = [
      byLena({ what: 'assignee', kind: 'removed', name: 'ada' }),
      byUs({ what: 'assignee', kind: 'added', name: 'ada' }),
    ]
    expect(followed(rule('assign: ada'), issue(), { changes })).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'ada as assignee of #7', because: `lena removed ada, though ${MATCHES}` }],
    })
  })

  it('assigns nobody again whom we took off', () => {
    const changes = [byUs({ what: 'assignee', kind: 'removed', name: 'ada' })]
    expect(followed(rule('assign: ada'), issue(), { changes })).toMatchObject({
      effects: [],
      decisions: [{ action: 'keep', because: 'ada was assigned before' }],
    })
  })

  it('leaves room for ten', () => {
    const names = Array.from({ length: 12 }, (_, index) => `dev${index}`)
    const { effects, leftAlone } = followed(rule(`assign: [${names.join(', ')}]`), issue({ assignees: ['ada'] }))
    expect(effects).toMatchObject([{ people: names.slice(0, 9) }])
    expect(leftAlone).toEqual(
      ['dev9', 'dev10', 'dev11'].map((name) => ({
        what: `${name} as assignee of #7`,
        because: 'GitHub allows at most 10 assignees',
      })),
    )
  })

  it('is no business of what is closed', () => {
    expect(followed(rule('assign: ada'), issue({ isOpen: false }))).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'ada as assignee of #7', because: 'it is closed' }],
    })
  })
})

describe('a pick', () => {
  const pick = rule('assign: { from: [ada, bob], pick: 1, at-most: 5 }')

  it('takes whoever has the least open work', () => {
    expect(followed(pick, issue(), loads({ ada: 2, bob: 1 })).effects).toEqual([
      { kind: 'assign', number: 7, people: ['bob'], because: `${MATCHES}, and bob has the least open work (1)` },
    ])
  })

  it('says why nobody is left', () => {
    const { effects, leftAlone } = followed(pick, issue({ author: anAccount({ login: 'ada' }) }), loads({ bob: 6 }))
    expect(effects).toEqual([])
    expect(leftAlone).toEqual([
      { what: '1 of ada and bob as assignee of #7', because: 'ada is the author; bob already has 6 of at most 5' },
    ])
  })

  it('counts whom it picked before, also after the person was taken off', () => {
    const changes = [
      byLena({ what: 'assignee', kind: 'removed', name: 'ada' }),
      byUs({ what: 'assignee', kind: 'added', name: 'ada' }),
    ]
    expect(followed(pick, issue(), { changes })).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'ada as assignee of #7', because: `lena removed ada, though ${MATCHES}` }],
    })
  })

  const hands = [
    {
      name: 'assigned somebody else',
      assignees: ['eve'],
      changes: [byLena({ what: 'assignee', kind: 'added', name: 'eve' })],
      because: 'lena assigned eve',
    },
    {
      name: 'took somebody else off',
      assignees: [],
      changes: [byLena({ what: 'assignee', kind: 'removed', name: 'eve' })],
      because: 'lena removed eve',
    },
    {
      name: 'took it on',
      assignees: ['eve'],
      changes: [by('eve', { what: 'assignee', kind: 'added', name: 'eve' })],
      because: 'eve assigned eve',
    },
    {
      name: 'opened it with somebody',
      assignees: ['eve'],
      changes: [],
      because: 'eve is already assigned, and not by triage',
    },
  ] as const
  it.each(hands)('leaves it to people when a person $name', ({ assignees, changes, because }) => {
    expect(followed(pick, issue({ assignees }), { changes })).toMatchObject({
      effects: [],
      leftAlone: [{ what: '1 of ada and bob as assignee of #7', because }],
    })
  })

  it('is made beside somebody whom another rule of ours assigned', () => {
    const changes = [byUs({ what: 'assignee', kind: 'added', name: 'eve' })]
    expect(followed(pick, issue({ assignees: ['eve'] }), { changes }).effects).toMatchObject([{ people: ['bob'] }])
  })

  it('counts whom another rule names in the same run, wherever that stands', () => {
    const rules = `${pick}- when: { title: A }\n  assign: bob\n`
    expect(followed(rules, issue()).effects).toMatchObject([{ people: ['bob'] }])
  })

  it('of two counts whom the first picked', () => {
    const rules = `${pick}- when: { title: A }\n  assign: { from: [bob, eve], pick: 1 }\n`
    expect(followed(rules, issue(), loads({ ada: 1 })).effects).toMatchObject([{ people: ['bob'] }])
  })

  it('chooses among the members of teams', () => {
    const rules = rule('assign: { from: [ada, acme/core], pick: 2 }')
    const members = new Map([['acme/core', ['grace', 'Ada', 'zoe']]])
    expect(followed(rules, issue(), { members, ...loads({ ada: 1 }) }).effects).toMatchObject([
      { people: ['grace', 'ada'] },
    ])
  })

  it('waits while the members of a team are not known', () => {
    expect(followed(rule('assign: { from: [ada, acme/core], pick: 1 }'), issue())).toMatchObject({
      effects: [],
      leftAlone: [
        {
          what: '1 of ada and the members of acme/core as assignee of #7',
          because: 'the members of its teams could not be read',
        },
      ],
    })
  })

  it('without a number is for everybody who has room', () => {
    const rules = rule('assign: { from: [ada, bob, zoe], at-most: 3 }')
    expect(followed(rules, issue(), loads({ ada: 3 }))).toMatchObject({
      effects: [{ people: ['bob'], because: MATCHES }],
      leftAlone: [
        { what: 'ada as assignee of #7', because: 'ada already has 3 of at most 3' },
        { what: 'zoe as assignee of #7', because: 'zoe is the author' },
      ],
    })
  })
})

describe('review', () => {
  it('asks people, and teams as such, in a request of their own', () => {
    expect(followed(rule('review: [bob, acme/net]'), pull()).effects).toEqual([
      { kind: 'request-reviews', number: 8, people: ['bob'], teams: [], because: MATCHES },
      { kind: 'request-reviews', number: 8, people: [], teams: ['net'], because: MATCHES },
    ])
  })

  it('is for pull requests alone', () => {
    expect(followed(rule('review: bob'), issue()).decisions).toEqual([])
  })

  it('waits until a draft is ready', () => {
    expect(followed(rule('review: bob'), pull({ isDraft: true }))).toMatchObject({
      effects: [],
      leftAlone: [
        { what: 'bob as reviewer of #8', because: 'it is a draft, and reviews are requested when it is ready' },
      ],
    })
  })

  it('asks nobody twice who is already requested', () => {
    const { effects } = followed(
      rule('review: [bob, acme/net]'),
      pull({ requested: { people: ['Bob'], teams: ['net'] } }),
    )
    expect(effects).toEqual([])
  })

  it('asks nobody again who gave a review', () => {
    const changes = [by('bob', { what: 'reviewer', kind: 'added', name: 'bob' })]
    expect(followed(rule('review: bob'), pull(), { changes })).toMatchObject({
      effects: [],
      decisions: [{ what: 'bob', action: 'keep', because: 'bob was requested before, or has reviewed' }],
    })
  })

  it('asks a team once, though its request is gone when a member answers', () => {
    const changes = [byUs({ what: 'reviewer', kind: 'added', name: 'net' })]
    expect(followed(rule('review: acme/net'), pull(), { changes }).effects).toEqual([])
  })

  it('asks no team of another organization', () => {
    expect(followed(rule('review: other/net'), pull())).toMatchObject({
      effects: [],
      leftAlone: [
        { what: 'other/net as reviewer of #8', because: 'other/net is not a team of acme, which owns this repository' },
      ],
    })
  })

  it('picks beside a review that somebody gave unasked', () => {
    const changes = [by('eve', { what: 'reviewer', kind: 'added', name: 'eve' })]
    const { effects } = followed(rule('review: { from: [bob], pick: 1 }'), pull(), { changes })
    expect(effects).toMatchObject([{ people: ['bob'] }])
  })

  it('picks nobody where a person asked somebody', () => {
    const changes = [byLena({ what: 'reviewer', kind: 'added', name: 'eve' })]
    expect(followed(rule('review: { from: [bob], pick: 1 }'), pull(), { changes })).toMatchObject({
      effects: [],
      leftAlone: [{ what: '1 of bob as reviewer of #8', because: 'lena requested a review from eve' }],
    })
  })
})

describe('a rule that cannot tell', () => {
  const rules = 'rules:\n- when: { team: acme/core }\n  assign: ada\n'

  it('decides nothing', () => {
    expect(followed(rules, issue())).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'ada as assignee of #7', because: 'the team acme/core was not read' }],
    })
  })

  it('is reported where its pattern timed out', () => {
    const hang = 'rules:\n- when: { title: "^([a-z]+[-/]?)+$" }\n  assign: ada\n'
    const { effects, mistakes } = followed(hang, saying(`${'a'.repeat(40)}1`), {}, patientLimit())
    expect(effects).toEqual([])
    expect(mistakes).toEqual([
      {
        place: { file: '.github/triage.yml', line: 2, column: 3 },
        message:
          'This rule is not decided: "^([a-z]+[-/]?)+$" timed out on the title; write it without nested repetition.',
      },
    ])
  })
})
