import { describe, expect, it } from 'vitest'
import { told, verdictFor, type Row } from './support/conditions.ts'
import { changing, discussing, saying } from './support/facts.ts'
import { labelsFor } from './support/triaged.ts'
import { REPOSITORY, worlds, type World } from './support/world.ts'

const old = { createdAt: '2025-01-01T00:00:00Z', updatedAt: '2026-10-01T12:00:00Z' }

describe('updated', () => {
  const rows: Row[] = [
    {
      name: 'counts from the last change, and not from the opening',
      when: '{ updated: { at-least: 30d, below: 60d } }',
      facts: saying('t', '', old),
      gives: true,
      because: 'it changed last 52 days ago',
    },
    {
      name: 'says what it is not',
      when: '{ updated: { at-least: 2m } }',
      facts: saying('t', '', old),
      gives: false,
      because: 'it changed last 52 days ago, and not 60 or more',
    },
    {
      name: 'says one day as one',
      when: '{ updated: { at-least: 1d } }',
      facts: saying('t', '', { updatedAt: '2026-11-21T11:00:00Z' }),
      gives: true,
      because: 'it changed last 1 day ago',
    },
    { name: 'holds for pull requests', when: '{ updated: { below: 8w } }', facts: changing(['a'], old), gives: true },
    { name: 'holds for discussions', when: '{ updated: { below: 8w } }', facts: discussing(old), gives: true },
  ]
  it.each(rows)('$name', (row) => {
    expect(verdictFor(row.when, row.facts)).toEqual(told(row))
  })

  it('is for everything, without saying so', () => {
    const all = [saying('t'), changing(['a']), discussing()]
    expect(all.map((facts) => verdictFor('{ updated: { below: 1y } }', facts)[0]?.verdict)).toEqual([
      'yes',
      'yes',
      'yes',
    ])
  })

  it('takes an age', () => {
    expect(() => labelsFor('rules:\n- label: x\n  when: { updated: { below: 30 } }\n', saying('t'))).toThrow(
      'below: "30" is not valid. Write for example at-least: 30d.',
    )
  })
})

describe('in a run', () => {
  const aWorld = worlds()
  const rules = 'rules:\n- label: docs\n  when: { updated: { at-least: 1y } }\n'
  const inputs = { 'configuration-path': '.github/triage.yml' }
  const untouched = { number: 7, title: 'Why does it flicker?', author: 'ada', createdAt: '2020-01-01T00:00:00Z' }

  it('costs no request on an event, whose payload says it', async () => {
    const { on } = await aWorld({ files: { '.github/triage.yml': rules }, issues: [untouched] })
    const { requests } = await on('issues', 7, { inputs })
    expect(requests).toEqual([
      `GET /repos/${REPOSITORY}/contents/.github%2Ftriage.yml`,
      `POST /repos/${REPOSITORY}/issues/7/labels`,
    ])
  })

  it('costs no request in a sweep, whose list says it', async () => {
    const { run, labelsOf } = await aWorld({
      files: { '.github/triage.yml': rules },
      issues: [untouched, { number: 9, title: 'It is new', author: 'ada' }],
      pullRequests: [],
    })
    const event = { name: 'schedule', payload: { repository: { full_name: REPOSITORY } } }
    const { requests } = await run(event, { inputs: { ...inputs, sweep: 'open-issues' } })
    expect(requests.filter((request) => request.startsWith('GET'))).toHaveLength(2)
    expect([labelsOf(7), labelsOf(9)]).toEqual([['docs'], []])
  })
})

describe('with sync: own', () => {
  const aWorld = worlds()
  const STALE =
    'sync: own\nrules:\n- label: stale\n  when: { updated: { at-least: 30d } }\n  comment: Is this still so?\n'
  const untouched = { number: 7, title: 'Why does it flicker?', author: 'ada', createdAt: '2020-01-01T00:00:00Z' }
  const swept = (world: World, now: string) =>
    world.run(
      { name: 'schedule', payload: { repository: { full_name: REPOSITORY } } },
      { inputs: { 'configuration-path': '.github/triage.yml', sweep: 'open-issues' }, now },
    )
  const aStaleWorld = (rules = STALE) =>
    aWorld(
      {
        files: { '.github/triage.yml': rules },
        labels: ['stale', 'active'],
        issues: [untouched],
        pullRequests: [],
      },
      { now: '2026-11-22T12:00:00Z' },
    )
  const DAY = 24 * 60 * 60 * 1000

  it('keeps a label that it gave while nothing but that has changed', async () => {
    const world = await aStaleWorld()
    await swept(world, '2026-11-22T12:00:00Z')
    await swept(world, '2026-11-23T12:00:00Z')
    const edited = await world.event('issues', 7, 'edited')
    const { host } = await world.run(edited, { now: '2026-11-24T12:00:00Z' })
    expect(world.labelsOf(7)).toEqual(['stale'])
    expect(host.lines).toContain(
      'Skipped: the label stale on #7, because its last change is our own, and GitHub does not say when the one before was.',
    )
    expect(world.emulator.repository(REPOSITORY).issue(7).comments).toHaveLength(1)
  })

  it('keeps off a label that it took off while nothing but that has changed', async () => {
    const rules = 'sync: own\nrules:\n- label: active\n  when: { updated: { below: 30d } }\n'
    const world = await aStaleWorld(rules)
    await world.on('issues', 7, { now: '2020-01-02T00:00:00Z' })
    world.emulator.state.clock.advance(200 * DAY)
    await swept(world, '2027-06-11T12:00:00Z')
    expect(world.labelsOf(7)).toEqual([])
    await swept(world, '2027-06-12T12:00:00Z')
    expect(world.labelsOf(7)).toEqual([])
  })

  it('takes it off once somebody says something', async () => {
    const world = await aStaleWorld()
    await swept(world, '2026-11-22T12:00:00Z')
    world.emulator.state.clock.advance(DAY / 24)
    await world.byHand('ada', 'POST /issues/7/comments', { body: 'It is.' })
    await swept(world, '2026-11-23T12:00:00Z')
    expect(world.labelsOf(7)).toEqual([])
  })
})
