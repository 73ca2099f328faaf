import type { LabelChange } from '@porchlight/github'
import { aChangedFile, anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { changing, saying } from './support/facts.ts'
import { labelsFor, triaged } from './support/triaged.ts'

const bot = anAccount({ login: 'github-actions[bot]', type: 'Bot' })
const lena = anAccount({ login: 'lena' })
const put = (label: string, by: LabelChange['by']) =>
  new Map([[label, { kind: 'added' as const, by, isOurs: by === bot }]])

const GROUP = [
  'rules:',
  '- { label: low, when: { title: a } }',
  '- { label: high, when: { title: b } }',
  'groups:',
  '  priority: [high, low]',
  '',
].join('\n')

describe('a group', () => {
  it('gives the label that stands first in it', () => {
    const { decisions } = triaged(GROUP, saying('a b'))
    expect(decisions).toMatchObject([
      { label: 'low', action: 'none', because: 'high comes first in the group priority' },
      { label: 'high', action: 'add' },
    ])
  })

  it('gives another label when the first is not given', () => {
    expect(triaged(GROUP, saying('a')).plan.effects).toMatchObject([{ kind: 'add-labels', labels: ['low'] }])
  })

  it('replaces the label that we put on', () => {
    const { plan } = triaged(GROUP, saying('a b', '', { labels: ['low'] }), { changes: put('low', bot) })
    expect(plan.effects).toMatchObject([
      { kind: 'add-labels', labels: ['high'] },
      { kind: 'remove-label', label: 'low' },
    ])
  })

  it("leaves a person's choice alone", () => {
    const { plan } = triaged(GROUP, saying('a b', '', { labels: ['low'] }), { changes: put('low', lena) })
    expect(plan).toEqual({
      effects: [],
      leftAlone: [
        { what: 'the label low on #7', because: 'lena added it, though high comes first in the group priority' },
        { what: 'the label high on #7', because: 'the group priority has low already, which stays' },
      ],
    })
  })

  it('gives as many as most says', () => {
    const file = GROUP.replace('[high, low]', '{ labels: [high, low], most: 2 }')
    expect(triaged(file, saying('a b')).plan.effects).toMatchObject([{ labels: ['low', 'high'] }])
  })

  it('minds labels that no rule gives', () => {
    const file = GROUP.replace('[high, low]', '[urgent, high, low]')
    expect(triaged(file, saying('a', '', { labels: ['urgent'] })).plan.effects).toEqual([])
  })
})

describe('sizes', () => {
  const sizes = 'sizes: { size/L: 100, size/S: 0, size/M: 10 }\n'
  const lines = (additions: number, labels: string[] = []) => ({
    ...changing(['a'], { labels, changedLines: additions }),
    files: { files: [aChangedFile({ additions, deletions: 0 })], isComplete: true },
  })
  const rows = [
    { additions: 0, gives: 'size/S' },
    { additions: 9, gives: 'size/S' },
    { additions: 10, gives: 'size/M' },
    { additions: 99, gives: 'size/M' },
    { additions: 100, gives: 'size/L' },
    { additions: 99_999, gives: 'size/L' },
  ]
  it.each(rows)('$additions lines are $gives', ({ additions, gives }) => {
    expect(triaged(sizes, lines(additions)).plan.effects).toMatchObject([{ kind: 'add-labels', labels: [gives] }])
  })

  it('replace the size that we gave before', () => {
    const { plan } = triaged(sizes, lines(50, ['size/S']), { changes: put('size/s', bot) })
    expect(plan.effects).toMatchObject([
      { kind: 'add-labels', labels: ['size/M'] },
      { kind: 'remove-label', label: 'size/S' },
    ])
  })

  it('are no business of issues', () => {
    expect(triaged(sizes, saying('t')).decisions).toEqual([])
  })
})

describe('a fallback beside sizes', () => {
  const file =
    'rules:\n- { label: bug, when: { title: crash } }\nsizes: { size/S: 0, size/L: 100 }\nfallback: needs-triage\n'
  const pull = (labels: readonly string[], title = 'Mend it') => changing(['a'], { title, labels })

  it('is given to a pull request that only has a size', () => {
    expect(labelsFor(file, pull([]))).toEqual(['size/S', 'needs-triage'])
    expect(labelsFor(file, pull(['Size/S']))).toEqual(['needs-triage'])
  })

  it('stays away where another label is there or given', () => {
    expect(labelsFor(file, pull(['docs']))).toEqual(['size/S'])
    expect(labelsFor(file, pull([], 'A crash'))).toEqual(['bug', 'size/S'])
  })

  it('stays when nothing but a size comes', () => {
    const { decisions } = triaged(file, pull(['needs-triage']), { sync: 'all' })
    expect(decisions.at(-1)).toMatchObject({ label: 'needs-triage', action: 'keep', because: 'it has no other label' })
  })
})

describe('a fallback', () => {
  const file = 'rules:\n- { label: bug, when: { title: crash } }\nfallback: needs-triage\n'

  it('is given when no rule gives a label', () => {
    expect(triaged(file, saying('Hello')).plan.effects).toEqual([
      { kind: 'add-labels', number: 7, labels: ['needs-triage'], because: 'it has no other label' },
    ])
  })

  it('is not given when a rule gives a label', () => {
    expect(triaged(file, saying('crash')).plan.effects).toMatchObject([{ labels: ['bug'] }])
  })

  it('is not given when somebody put a label on', () => {
    expect(triaged(file, saying('Hello', '', { labels: ['question'] })).plan.effects).toEqual([])
  })

  it('is taken off again when there is another label', () => {
    const { plan } = triaged(file, saying('Hello', '', { labels: ['needs-triage', 'question'] }), {
      changes: put('needs-triage', bot),
    })
    expect(plan.effects).toEqual([
      { kind: 'remove-label', number: 7, label: 'needs-triage', because: 'it has the label question' },
    ])
  })

  it('waits while a rule is not decided', () => {
    const open = 'rules:\n- { label: newcomer, for: issues, when: { first-time: true } }\nfallback: needs-triage\n'
    expect(triaged(open, saying('Hello')).plan.effects).toEqual([])
  })
})
