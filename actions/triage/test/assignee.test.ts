import { describe, expect, it } from 'vitest'
import { told, verdictFor, type Row } from './support/conditions.ts'
import { changing, discussing, saying } from './support/facts.ts'
import { REPOSITORY, worlds } from './support/world.ts'

const taken = saying('t', '', { assignees: ['ada', 'Eve'] })

describe('assignee', () => {
  const rows: Row[] = [
    {
      name: 'a login that is among them, whatever the case',
      when: '{ assignee: eve }',
      facts: taken,
      gives: true,
      because: 'it is assigned to Eve',
    },
    {
      name: 'one of several, with or without @',
      when: '{ assignee: [bob, "@ada"] }',
      facts: taken,
      gives: true,
      because: 'it is assigned to ada',
    },
    {
      name: 'a login that is not among them',
      when: '{ assignee: [bob, mia] }',
      facts: taken,
      gives: false,
      because: 'it is assigned to ada and Eve, not to bob or mia',
    },
    {
      name: 'a login where there is none',
      when: '{ assignee: bob }',
      facts: saying('t'),
      gives: false,
      because: 'it is not assigned, not to bob',
    },
    {
      name: 'any, where there is one',
      when: '{ assignee: true }',
      facts: changing(['a'], { assignees: ['ada'] }),
      gives: true,
      because: 'it is assigned to ada',
    },
    {
      name: 'any, where there is none',
      when: '{ assignee: true }',
      facts: saying('t'),
      gives: false,
      because: 'it is not assigned',
    },
    {
      name: 'none, where there is none',
      when: '{ assignee: false }',
      facts: saying('t'),
      gives: true,
      because: 'it is not assigned',
    },
    { name: 'none, where there is one', when: '{ assignee: false }', facts: taken, gives: false },
  ]
  it.each(rows)('$name', (row) => {
    expect(verdictFor(row.when, row.facts)).toEqual(told(row))
  })

  it('is for issues and pull requests, as discussions have none', () => {
    const all = [saying('t'), changing(['a']), discussing()]
    expect(all.map((facts) => verdictFor('{ assignee: false }', facts)[0]?.verdict)).toEqual(['yes', 'yes', undefined])
    expect(verdictFor('{ assignee: true }\n  for: discussions', discussing())).toEqual([
      { verdict: 'no', because: 'a discussion has no assignees' },
    ])
  })
})

describe('in a run', () => {
  const aWorld = worlds()

  it('costs no request', async () => {
    const { on } = await aWorld({
      files: { '.github/triage.yml': 'rules:\n- label: docs\n  when: { assignee: ada }\n' },
      issues: [{ number: 7, title: 'Why does it flicker?', author: 'ada', assignees: ['ada'] }],
    })
    const { requests } = await on('issues', 7, { inputs: { 'configuration-path': '.github/triage.yml' } })
    expect(requests).toEqual([
      `GET /repos/${REPOSITORY}/contents/.github%2Ftriage.yml`,
      `POST /repos/${REPOSITORY}/issues/7/labels`,
    ])
  })
})
