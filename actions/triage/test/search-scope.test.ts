import { describe, expect, it } from 'vitest'
import { scopedSearch } from '../src/targets/sweep-candidates.ts'

const HERE = { owner: 'acme', name: 'widgets' }

describe('a search', () => {
  const allowed = [
    'is:open no:label',
    'repo:acme/widgets is:open',
    'is:open -label:"repo:evil/other"',
    '"org: chart" in:title',
    'REPO:Acme/Widgets is:issue',
    'label:user:admin',
    'a microrepo:x',
  ]
  it.each(allowed)('goes as it is: %s', (search) => {
    expect(scopedSearch(search, HERE)).toBe(search)
  })

  const refused = [
    { search: 'repo:evil/other is:open', qualifier: 'repo:evil/other' },
    { search: 'is:open org:evil', qualifier: 'org:evil' },
    { search: 'is:open (user:evil OR label:bug)', qualifier: 'user:evil' },
    { search: 'is:open -repo:acme/other', qualifier: '-repo:acme/other' },
    { search: 'is:open repo:"evil/other"', qualifier: 'repo:"evil/other"' },
    { search: 'repo:acme/widgets-2', qualifier: 'repo:acme/widgets-2' },
    { search: 'ORG:acme', qualifier: 'ORG:acme' },
  ]
  it.each(refused)('does not look elsewhere: $search', ({ search, qualifier }) => {
    expect(() => scopedSearch(search, HERE)).toThrow(
      `search: "${qualifier}" looks outside of acme/widgets. Remove it: triage searches the repository that it runs in.`,
    )
  })
})
