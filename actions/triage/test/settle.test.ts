import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { saying } from './support/facts.ts'
import { followed } from './support/followed.ts'
import { triaged } from './support/triaged.ts'
import { worlds } from './support/world.ts'

const path = { reading: { path: '.github/triage.yml' } }
const rule = (label: string, when: string): string => `- { label: ${label}, when: { ${when} } }\n`

/** The labels after one run, and after one more. */
function twice(file: string, labels: readonly string[] = []) {
  const first = after(file, labels)
  return [first, after(file, first)]
}

function after(file: string, labels: readonly string[]): readonly string[] {
  const { decisions } = triaged(`rules:\n${file}sync: all\n`, saying('Urgent: it burns', '', { labels }), path)
  const removed = decisions.flatMap(({ action, label }) => (action === 'remove' ? [label] : []))
  const added = decisions.flatMap(({ action, label }) => (action === 'add' ? [label] : []))
  return [...labels.filter((label) => !removed.includes(label)), ...added]
}

describe('labels that follow from labels', () => {
  const URGENT = rule('urgent', 'title: /^urgent/i')

  it.each([
    { name: 'below the rule', file: URGENT + rule('high', 'label: urgent'), gives: ['urgent', 'high'] },
    { name: 'above the rule', file: rule('high', 'label: Urgent') + URGENT, gives: ['high', 'urgent'] },
    {
      name: 'over several steps',
      file: rule('c', 'label: b') + rule('b', 'label: a') + rule('a', 'label: urgent') + URGENT,
      gives: ['c', 'b', 'a', 'urgent'],
    },
    {
      name: 'from one that goes in the same run',
      file: rule('old', 'title: never') + rule('b', 'not: { label: old }'),
      labels: ['old'],
      gives: ['b'],
    },
    {
      name: 'from one that a group lets win',
      file: `${URGENT}${rule('later', 'title: burns')}${rule('b', 'label: later')}groups: { when: [urgent, later] }\n`,
      gives: ['urgent'],
    },
    {
      name: 'from the fallback',
      file: `${rule('x', 'title: never')}${rule('welcome', 'label: [bug, question]')}fallback: needs-triage\n`,
      gives: ['needs-triage'],
    },
    {
      name: 'so that the fallback stays away, once the last other label goes',
      file: `${rule('old', 'title: never')}fallback: needs-triage\n`,
      labels: ['old'],
      gives: ['needs-triage'],
    },
  ])('come in one run, and the next one changes nothing: $name', ({ file, labels = [], gives }) => {
    expect(twice(file, labels)).toEqual([gives, gives])
  })

  it('do not come from one that a person took off', () => {
    const lena = anAccount({ login: 'lena' })
    const changes = new Map([['urgent', { kind: 'removed' as const, by: lena, isOurs: false }]])
    const { plan } = triaged(`rules:\n${URGENT}${rule('high', 'label: urgent')}`, saying('Urgent'), {
      ...path,
      changes,
    })
    expect(plan.effects).toEqual([])
    expect(plan.leftAlone).toMatchObject([{ what: 'the label urgent on #7' }])
  })

  it('are asked for in what follows, too', () => {
    const rules = `rules:\n${URGENT}- { when: { label: urgent }, assign: eve }\n`
    expect(followed(rules, saying('Other', '', { labels: ['urgent'] })).effects).toMatchObject([{ people: ['eve'] }])
  })
})

describe('labels that follow from each other in a circle', () => {
  it.each([
    {
      name: 'each without the other',
      file: rule('a', 'not: { label: b }') + rule('b', 'not: { label: a }'),
      gives: ['a'],
    },
    { name: 'one with and one without', file: rule('a', 'not: { label: b }') + rule('b', 'label: a'), gives: ['a'] },
    { name: 'without itself', file: rule('a', 'not: { label: a }'), gives: [] },
    {
      name: 'three',
      file: rule('a', 'not: { label: c }') + rule('b', 'label: a') + rule('c', 'label: b'),
      gives: ['a', 'b'],
    },
  ])('end: $name', ({ file, gives }) => {
    expect(twice(file)).toEqual([gives, gives])
  })

  it('stay as they are, the one that is named last, and its rule is told', () => {
    const file = `rules:\n${rule('a', 'not: { label: b }')}${rule('b', 'label: a')}`
    expect(triaged(file, saying('t'), path).problems).toEqual([
      {
        place: { file: '.github/triage.yml', line: 3, column: 12 },
        label: 'b',
        problem:
          'its rule and those of a ask about the labels of each other; put them into a group, or leave a condition out',
      },
    ])
  })
})

describe('in a run', () => {
  const aWorld = worlds()
  const rules = `rules:\n- { label: high, when: { label: docs, files: z/** } }\n- { label: docs, when: { title: Mend } }\n`

  it('a label that asks for another one comes with it, and the second writes nothing', async () => {
    const files = [...Array.from({ length: 120 }, (_, index) => ({ path: `a/${index}` })), { path: 'z/1' }]
    const pull = { number: 8, title: 'Mend it', author: 'ada', head: { branch: 'x' }, files }
    const world = await aWorld({
      labels: ['docs', 'high'],
      files: { '.github/triage.yml': rules },
      pullRequests: [pull],
    })
    await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['high', 'docs'])
    const { writes } = world.emulator
    expect(writes).toHaveLength(1)
    await world.on('pull_request_target', 8)
    expect(world.emulator.writes).toEqual(writes)
  })
})
