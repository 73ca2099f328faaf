import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { saying } from './support/facts.ts'
import { aComment, followed } from './support/followed.ts'
import { triaged } from './support/triaged.ts'

const subject = (comment: string | null, title = 'A crash') => saying(title, '', { comment, labels: ['logs'] })
const rules = (when: string): string => `rules:\n- label: logs\n  when: ${when}\n`
const ours = new Map([
  ['logs', { kind: 'added' as const, by: anAccount({ login: 'github-actions[bot]', type: 'Bot' }), isOurs: true }],
])
const effectsOf = (when: string, comment: string | null, title?: string) =>
  triaged(rules(when), subject(comment, title), { sync: 'own', changes: ours }).plan.effects

describe('a label that a comment gave', () => {
  it.each([
    { name: 'the next comment says something else', comment: 'Thank you.' },
    { name: 'the event has no comment, as in a sweep', comment: null },
  ])('stays when $name', ({ comment }) => {
    expect(effectsOf('{ comment: /logs/ }', comment)).toEqual([])
    expect(effectsOf('{ any: [{ title: nope }, { comment: /logs/ }] }', comment)).toEqual([])
    expect(effectsOf('{ comment: /logs/, title: crash }', comment)).toEqual([])
    expect(triaged(rules('{ comment: /logs/ }'), subject(comment), { sync: 'all' }).plan.effects).toEqual([])
  })

  it('is said to stay for that', () => {
    const { plan } = triaged(rules('{ comment: /logs/ }'), subject('Thank you.'), { sync: 'own', changes: ours })
    expect(plan.leftAlone).toEqual([
      {
        what: 'the label logs on #7',
        because: 'an earlier comment may have given it, though the comment does not match "/logs/"',
      },
    ])
  })

  it.each([
    { name: 'another condition of its rule does not hold', when: '{ comment: /logs/, title: nope }' },
    { name: 'a comment speaks against it', when: '{ not: { comment: Thank } }' },
  ])('goes when $name', ({ when }) => {
    expect(effectsOf(when, 'Thank you.')).toMatchObject([{ kind: 'remove-label', label: 'logs' }])
  })

  it('stays as one of those that are built from what was captured', () => {
    const file = 'rules:\n- label: $1\n  allow: [logs, docs]\n  when: { comment: "^/is (\\\\w+)" }\n'
    const { plan } = triaged(file, subject('/is docs'), { sync: 'own', changes: ours })
    expect(plan.effects).toMatchObject([{ kind: 'add-labels', labels: ['docs'] }])
  })
})

describe('our comment that answers a comment', () => {
  it('stays when the next comment says something else', () => {
    const file = 'rules:\n- when: { comment: /help/ }\n  comment: See the guide.\n'
    const comments = [aComment(['<!-- porchlight:triage:comment -->', 'See the guide.'])]
    expect(followed(file, saying('t', '', { comment: 'Thanks' }), { comments }).effects).toEqual([])
  })
})
