import { inputReader } from '@porchlight/action-kit'
import { describeAction } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { action } from '../src/action.generated.ts'
import { readInputs, type Inputs } from '../src/inputs.ts'

describeAction({ directory: new URL('..', import.meta.url).pathname, action, readInputs })

function inputsFrom(given: Readonly<Record<string, string>>): Inputs {
  const inputs = { 'github-token': 'a-token', ...given }
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
}

describe('inputs', () => {
  it('need nothing but the token', () => {
    expect(inputsFrom({})).toEqual({
      token: 'a-token',
      dryRun: false,
      explain: false,
      configurationPaths: [],
      configuration: undefined,
      sync: undefined,
      dot: undefined,
      pullRequests: [],
      issues: [],
      discussions: [],
      includeTitle: undefined,
      includeBody: true,
      enableVersionedRegex: undefined,
      versionedRegex: undefined,
      bodyMissingRegexLabel: undefined,
      notBefore: undefined,
      notAfter: undefined,
      sweep: undefined,
      maxRequests: 500,
    })
  })

  it('take a workflow of actions/labeler as it is', () => {
    const inputs = inputsFrom({
      'repo-token': 'theirs',
      'configuration-path': '.github/pr.yml',
      'sync-labels': 'true',
      dot: 'true',
      'pr-number': '7\n8\n',
    })
    expect(inputs).toMatchObject({
      token: 'theirs',
      configurationPaths: ['.github/pr.yml'],
      sync: 'all',
      dot: true,
      pullRequests: [7, 8],
    })
  })

  it('take a workflow of github/issue-labeler as it is', () => {
    const inputs = inputsFrom({
      'repo-token': 'theirs',
      'configuration-path': './.github/issues.yml',
      'enable-versioned-regex': '1',
      'versioned-regex': 'version=(\\d+)',
      'include-title': '1',
      'include-body': '0',
      'body-missing-regex-label': 'no-version',
      'not-before': '2020-01-15T02:54:32Z',
      'sync-labels': '1',
      'issue-number': '7',
    })
    expect(inputs).toMatchObject({
      configurationPaths: ['.github/issues.yml'],
      enableVersionedRegex: true,
      versionedRegex: 'version=(\\d+)',
      includeTitle: true,
      includeBody: false,
      bodyMissingRegexLabel: 'no-version',
      notBefore: new Date('2020-01-15T02:54:32Z'),
      sync: 'all',
      issues: [7],
    })
  })

  const sweeps = [
    { given: { sweep: 'open' }, sweep: { kind: 'open', which: 'open' } },
    { given: { sweep: 'open-issues' }, sweep: { kind: 'open', which: 'open-issues' } },
    { given: { sweep: 'open-pull-requests' }, sweep: { kind: 'open', which: 'open-pull-requests' } },
    { given: { search: 'is:open no:label' }, sweep: { kind: 'search', search: 'is:open no:label' } },
  ]
  it.each(sweeps)('ask for many at once: $given', ({ given, sweep }) => {
    expect(inputsFrom(given)).toMatchObject({ sweep, pullRequests: [], issues: [] })
  })

  it('say how far a sweep goes', () => {
    const given = { sweep: 'open', 'max-requests': '1200', 'not-after': '2026-11-22T08:30:00Z' }
    expect(inputsFrom(given)).toMatchObject({ maxRequests: 1200, notAfter: new Date('2026-11-22T08:30:00Z') })
  })

  const together = [
    { given: { sweep: 'open', search: 'is:open' }, names: 'sweep and search' },
    { given: { sweep: 'open', 'pr-number': '7' }, names: 'pr-number, issue-number or discussion-number and sweep' },
    {
      given: { search: 'is:open', 'issue-number': '7' },
      names: 'pr-number, issue-number or discussion-number and search',
    },
  ]
  it.each(together)('say one way what to triage, and not $names', ({ given, names }) => {
    expect(() => inputsFrom(given)).toThrow(`${names} are given together. Keep one of them: each says what to triage.`)
  })

  const wrongSweeps = [
    {
      given: { sweep: 'all' },
      says: 'sweep: "all" is not known. Write one of: open, open-issues, open-pull-requests.',
    },
    { given: { 'max-requests': '50' }, says: 'max-requests: "50" is not a whole number from 100 to 15000.' },
    { given: { 'max-requests': '15001' }, says: 'max-requests: "15001" is not a whole number from 100 to 15000.' },
    {
      given: { 'not-after': '#7' },
      says: 'not-after: "#7" is not a date. Write it as ISO 8601, for example 2026-11-22T00:00:00Z.',
    },
  ]
  it.each(wrongSweeps)('refuse $given', ({ given, says }) => {
    expect(() => inputsFrom(given)).toThrow(says)
  })

  it('name every mistake at once, with the value and the cure', () => {
    const wrong = {
      'sync-labels': 'yes',
      dot: 'maybe',
      'pr-number': '7 x',
      'not-before': 'yesterday',
      'configuration-path': '../x.yml',
    }
    expect(() => inputsFrom(wrong)).toThrow(
      [
        'configuration-path: "../x.yml" leads out of the repository. Write a path from its root, such as .github/labeler.yml.',
        'sync-labels: "yes" is not known. Write one of: false, own, all, true.',
        'dot: "maybe" is neither true nor false. Write dot: true or dot: false.',
        'pr-number: "x" is not the number of an issue, pull request or discussion. Write for example pr-number: 7.',
        'not-before: "yesterday" is not a date. Write it as ISO 8601, for example 2026-11-22T00:00:00Z.',
      ].join('\n'),
    )
  })
})
