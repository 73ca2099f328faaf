import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { changing, saying } from './support/facts.ts'
import { aComment, byLena, byUs, followed } from './support/followed.ts'

const MARKER = '<!-- porchlight:triage:comment -->'
const zoe = { author: anAccount({ login: 'zoe' }) }
const issue = (parts: Parameters<typeof saying>[2] = {}) => saying('A crash', '', { ...zoe, ...parts })
const rule = (follows: string, title = 'crash'): string => `- when: { title: ${title} }\n  ${follows}\n`
const rules = (...each: string[]): string => `rules:\n${each.join('')}`
const HELLO = rules(rule('comment: "Thank you, @{{ author }}, for #{{ number }}."'))
const MATCHES = 'the title "A crash" matches "crash"'

describe('the comment', () => {
  it('says what the rule says', () => {
    expect(followed(HELLO, issue())).toEqual({
      effects: [
        {
          kind: 'comment',
          number: 7,
          nodeId: 'I_7',
          body: `${MARKER}\n<!-- porchlight:triage:text 14b7fce9 -->\nThank you, @zoe, for #7.`,
          replaces: null,
          because: MATCHES,
        },
      ],
      leftAlone: [],
      decisions: [
        {
          number: 7,
          kind: 'comment',
          what: '',
          action: 'add',
          verdict: 'yes',
          because: MATCHES,
          rule: '.github/triage.yml:3:12',
        },
      ],
      mistakes: [],
    })
  })

  it('is one for all rules that hold, in the order of the file', () => {
    const file = rules(
      rule('comment: One'),
      rule('comment: Two', 'nope'),
      rule('comment: |\n    Three\n\n    and more', 'A'),
    )
    expect(followed(file, issue()).effects).toMatchObject([
      {
        body: `${MARKER}\n<!-- porchlight:triage:text dc4198e3 -->\nOne\n\nThree\n\nand more`,
        because: `${MATCHES}; the title "A crash" matches "A"`,
      },
    ])
  })

  it('is brought up to date', () => {
    const comments = [aComment([MARKER, 'Thank you.'])]
    expect(followed(HELLO, issue(), { comments }).effects).toMatchObject([{ kind: 'comment', replaces: 1 }])
  })

  it('stays as it is when it says so already, whatever the line ends', () => {
    const comments = [aComment([`${MARKER}\r`, 'Thank you, @zoe, for #7.', ''])]
    const { effects, decisions } = followed(HELLO, issue(), { comments })
    expect(effects).toEqual([])
    expect(decisions).toMatchObject([{ kind: 'comment', action: 'keep' }])
  })

  it('goes when no rule has anything to say any more', () => {
    const comments = [aComment([MARKER, 'Thank you, @zoe, for #7.'])]
    expect(followed(HELLO, saying('A question'), { comments }).effects).toEqual([
      { kind: 'remove-comment', number: 7, comment: 1, because: 'the title "A question" does not match "crash"' },
    ])
  })

  it.each([
    { file: `sync: off\n${HELLO}`, sync: undefined },
    { file: HELLO, sync: 'off' as const },
  ])('stays when sync is off', ({ file, sync }) => {
    const comments = [aComment([MARKER, 'Thank you, @zoe, for #7.'])]
    expect(followed(file, saying('A question'), { comments, sync })).toMatchObject({
      effects: [],
      leftAlone: [
        {
          what: 'the comment on #7',
          because: 'nothing is removed here, as sync is off, though the title "A question" does not match "crash"',
        },
      ],
    })
  })

  it('is neither written nor changed where a person locked the conversation', () => {
    const leftAlone = [{ what: 'the comment on #7', because: 'its conversation is locked' }]
    expect(followed(HELLO, issue({ isLocked: true }))).toMatchObject({ effects: [], leftAlone })
    const comments = [aComment([MARKER, 'Old'])]
    expect(followed(HELLO, issue({ isLocked: true }), { comments })).toMatchObject({ effects: [], leftAlone })
  })

  it('is not written again when a person hid it', () => {
    const comments = [aComment([MARKER, 'Old'], { isMinimized: true })]
    expect(followed(HELLO, issue(), { comments })).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'the comment on #7', because: 'a person hid it' }],
    })
  })

  it('is not written again when a person deleted it', () => {
    const changes = [byLena({ what: 'comment', kind: 'removed', name: 'github-actions[bot]' })]
    expect(followed(HELLO, issue(), { changes })).toMatchObject({
      effects: [],
      leftAlone: [{ what: 'the comment on #7', because: 'lena deleted a comment of triage here' }],
    })
  })

  it('is written again when we took it away ourselves', () => {
    const changes = [byUs({ what: 'comment', kind: 'removed', name: 'github-actions[bot]' })]
    expect(followed(HELLO, issue(), { changes }).effects).toMatchObject([{ kind: 'comment' }])
  })

  it('stays as it is while a rule cannot tell', () => {
    const file = rules(rule('comment: One'), '- when: { team: acme/core }\n  comment: Two\n')
    const comments = [aComment([MARKER, 'One and two'])]
    expect(followed(file, issue(), { comments }).effects).toEqual([])
  })

  it('is cut to what GitHub takes, and comes out the same the next time', () => {
    const file = rules(rule(`comment: ${'long '.repeat(20_000)}`))
    const { effects } = followed(file, issue())
    const body = effects.flatMap((effect) => (effect.kind === 'comment' ? [effect.body] : [])).join('')
    expect(Array.from(body).length).toBeLessThanOrEqual(65_536)
    expect(body).toContain('_The rules gave more text than GitHub allows in a comment, and it was cut here._')
    expect(followed(file, issue(), { comments: [aComment([body])] }).effects).toEqual([])
  })

  it('makes nothing of a login that would be markup', () => {
    const author = anAccount({ login: '<b>{{ number }}](x) @lena\n<!-- porchlight:triage:mentors eve -->' })
    const [effect] = followed(rules(rule('comment: "{{ author }}"')), issue({ author })).effects
    expect(effect).toMatchObject({
      body: `${MARKER}\n<!-- porchlight:triage:text aa1b8273 -->\n\\<b\\>\\{\\{ number \\}\\}\\]\\(x\\) @\u2060lena \\<\\!\\-\\- porchlight:\u2060triage:mentors eve \\-\\-\\>`,
    })
  })
})

describe('a mentor', () => {
  const loads = (each: Record<string, number>) => ({
    loads: { assign: new Map(), review: new Map(), mentor: new Map(Object.entries(each)) },
  })
  const ASKING = rules(
    rule('mentor: { from: [ada, eve], at-most: 3 }\n  comment: "Welcome! {{ mentor }} will help you."'),
  )

  it('is named in the comment, which keeps who it is', () => {
    const { effects, decisions } = followed(ASKING, issue(), loads({ ada: 2, eve: 1 }))
    expect(effects).toMatchObject([
      {
        body: `${MARKER}\n<!-- porchlight:triage:mentors eve -->\n<!-- porchlight:triage:text a00fdaae -->\nWelcome! @eve will help you.`,
      },
    ])
    expect(decisions).toMatchObject([
      { kind: 'mentor', what: 'eve', action: 'add', because: `${MATCHES}, and eve has the least open work (1)` },
      { kind: 'comment', action: 'add' },
    ])
  })

  it('stays the same in the next run, whoever has less to do by then', () => {
    const comments = [aComment([MARKER, '<!-- porchlight:triage:mentors eve -->', 'Welcome! @eve will help you.'])]
    expect(followed(ASKING, issue(), { comments, ...loads({ eve: 9 }) })).toMatchObject({
      effects: [],
      decisions: [
        { kind: 'mentor', what: 'eve', action: 'keep' },
        { kind: 'comment', action: 'keep' },
      ],
    })
  })

  it('is somebody else when the rules do not name the first one any more', () => {
    const comments = [aComment([MARKER, '<!-- porchlight:triage:mentors bob -->', 'Welcome! @bob will help you.'])]
    const { effects } = followed(ASKING, issue(), { comments, ...loads({ eve: 1 }) })
    expect(effects).toMatchObject([{ body: expect.stringContaining('@ada will help you.'), replaces: 1 }])
  })

  it('is not promised while nobody is free', () => {
    const { effects, leftAlone } = followed(ASKING, issue(zoe), loads({ ada: 3, eve: 4 }))
    expect(effects).toEqual([])
    expect(leftAlone).toEqual([
      {
        what: '1 of ada and eve as mentor for #7',
        because: 'ada already has 3 of at most 3; eve already has 4 of at most 3',
      },
      { what: 'the comment on #7', because: 'there is no mentor to name in it' },
    ])
  })

  it('gets a sentence where the rule has none', () => {
    const { effects } = followed(rules(rule('mentor: [ada]\n  comment: Thank you.')), issue())
    expect(effects).toMatchObject([
      {
        body: `${MARKER}\n<!-- porchlight:triage:mentors ada -->\n<!-- porchlight:triage:text a7e4fb70 -->\nThank you.\n\n@ada can help you with this. Ask here whatever you want to know.`,
      },
    ])
  })

  it('is one of several named, and never the author', () => {
    const { effects } = followed(rules(rule('mentor: [zoe, ada]')), issue())
    expect(effects).toMatchObject([{ body: expect.stringContaining('@ada can help you') }])
  })

  it('may be several', () => {
    const { effects } = followed(rules(rule('mentor: { from: [ada, bob, eve], pick: 3 }')), issue({ number: 6 }))
    expect(effects).toMatchObject([{ body: expect.stringContaining('@ada, @bob and @eve can help you with this.') }])
  })

  it('is one person for two rules that both name them', () => {
    const file = rules(rule('mentor: ada'), rule('mentor: [eve, ada]\n  comment: Ask {{ mentor }}.', 'A'))
    expect(followed(file, issue()).effects).toMatchObject([
      {
        body: `${MARKER}\n<!-- porchlight:triage:mentors ada -->\n<!-- porchlight:triage:text 79db2772 -->\n@ada can help you with this. Ask here whatever you want to know.\n\nAsk @ada.`,
      },
    ])
  })

  it('among the members of a team waits while those are not known, and the comment with it', () => {
    expect(followed(rules(rule('mentor: acme/core')), changing([], { title: 'crash' }))).toMatchObject({
      effects: [],
      leftAlone: [
        {
          what: '1 of the members of acme/core as mentor for #8',
          because: 'the members of its teams could not be read',
        },
        { what: 'the comment on #8', because: 'its mentor could not be chosen' },
      ],
    })
  })
})
