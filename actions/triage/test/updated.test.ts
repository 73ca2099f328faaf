import { describe, expect, it } from 'vitest'
import { told, verdictFor, type Row } from './support/conditions.ts'
import { changing, discussing, saying } from './support/facts.ts'
import { labelsFor } from './support/triaged.ts'
import { REPOSITORY, worlds } from './support/world.ts'

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
