import { describe, expect, it } from 'vitest'
import { changing, saying } from './support/facts.ts'
import { byLena, byUs, followed } from './support/followed.ts'

const V2 = 'rules:\n- when: { title: crash }\n  milestone: v2\n'
const BUG = 'rules:\n- when: { title: crash }\n  type: Bug\n'
const MATCHES = 'the title "A crash" matches "crash"'
const milestones = [
  { number: 1, title: 'v1' },
  { number: 4, title: 'v2' },
]

describe('milestone', () => {
  it('is set where there is none', () => {
    expect(followed(V2, saying('A crash'), { milestones })).toEqual({
      effects: [{ kind: 'set-milestone', number: 7, title: 'v2', milestone: 4, because: MATCHES }],
      leftAlone: [],
      decisions: [
        {
          number: 7,
          kind: 'milestone',
          what: 'v2',
          action: 'add',
          verdict: 'yes',
          because: MATCHES,
          rule: '.github/triage.yml:3:14',
        },
      ],
      mistakes: [],
    })
  })

  it('is for pull requests as well', () => {
    const { effects } = followed(V2, changing([], { title: 'crash' }), { milestones })
    expect(effects).toMatchObject([{ kind: 'set-milestone', number: 8, milestone: 4 }])
  })

  it('stays when it is the right one', () => {
    const { effects, decisions } = followed(V2, saying('A crash', '', { milestone: 'v2' }))
    expect(effects).toEqual([])
    expect(decisions).toMatchObject([{ action: 'keep', because: MATCHES }])
  })

  it('stays when it is another one', () => {
    expect(followed(V2, saying('A crash', '', { milestone: 'v1' }), { milestones })).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'the milestone v2 of #7', because: `it has the milestone v1, though ${MATCHES}` }],
    })
  })

  it('is not set again when somebody took it off', () => {
    const changes = [
      byLena({ what: 'milestone', kind: 'removed', name: 'v2' }),
      byUs({ what: 'milestone', kind: 'added', name: 'v2' }),
    ]
    expect(followed(V2, saying('A crash'), { milestones, changes })).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'the milestone v2 of #7', because: `lena removed the milestone v2, though ${MATCHES}` }],
    })
  })

  it('is that of the first rule where several disagree', () => {
    const rules = `${V2}- when: { title: A }\n  milestone: v1\n`
    expect(followed(rules, saying('A crash'), { milestones })).toMatchObject({
      effects: [{ title: 'v2' }],
      leftAlone: [{ what: 'the milestone v1 of #7', because: 'v2 comes first, at .github/triage.yml:3:14' }],
    })
  })

  it('that is not open is an error at its line', () => {
    expect(followed(V2, saying('A crash'), { milestones: milestones.slice(0, 1) })).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'the milestone v2 of #7', because: 'the repository has no open milestone v2' }],
      mistakes: [
        {
          place: { file: '.github/triage.yml', line: 3, column: 14 },
          message: 'There is no open milestone "v2" in this repository. Create it, or write the title of one: "v1".',
        },
      ],
    })
  })

  it('that is not open is no error where nothing would be set', () => {
    expect(followed(V2, saying('A crash', '', { milestone: 'v1' })).mistakes).toEqual([])
    expect(followed(V2, saying('A question')).mistakes).toEqual([])
  })
})

describe('type', () => {
  it('is set where there is none', () => {
    expect(followed(BUG, saying('A crash')).effects).toEqual([
      { kind: 'set-type', number: 7, type: 'Bug', because: MATCHES },
    ])
  })

  it('stays when it is the right one, whatever the case', () => {
    const { decisions } = followed(BUG, saying('A crash', '', { type: 'bug' }))
    expect(decisions).toMatchObject([{ what: 'Bug', action: 'keep' }])
  })

  it('stays when somebody chose another', () => {
    expect(followed(BUG, saying('A crash', '', { type: 'Task' }))).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'the type Bug of #7', because: `it has the type Task, though ${MATCHES}` }],
    })
  })

  it('is not set again on what had one', () => {
    const changes = [byUs({ what: 'type', kind: 'added', name: 'Bug' })]
    expect(followed(BUG, saying('A crash'), { changes })).toMatchObject({
      effects: [],
      leftAlone: [{ because: `it had the type Bug before, though ${MATCHES}` }],
    })
  })

  it('is for issues alone', () => {
    expect(followed(BUG, changing([], { title: 'crash' })).decisions).toEqual([])
  })
})
