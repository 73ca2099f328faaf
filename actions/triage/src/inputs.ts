import { collect, UserError, type Read, type Reading } from '@porchlight/action-kit'
import type { Sync } from './rules/model.ts'

/** Everything that is open, or that a search finds, listed while it is worked through. */
export type Sweep =
  | { readonly kind: 'open'; readonly which: 'open' | 'open-issues' | 'open-pull-requests' }
  | { readonly kind: 'search'; readonly search: string }

export interface Inputs {
  readonly token: string
  readonly dryRun: boolean
  /** Whether the summary also says why labels were not given. */
  readonly explain: boolean
  /** Empty means the default places, where a missing file is no mistake. */
  readonly configurationPaths: readonly string[]
  /** The rules themselves, in place of a file. */
  readonly configuration: string | undefined
  /** Undefined leaves it to the rules file, and to `off` where that does not say. */
  readonly sync: Sync | undefined
  readonly dot: boolean | undefined
  readonly pullRequests: readonly number[]
  readonly issues: readonly number[]
  readonly discussions: readonly number[]
  /** In place of numbers and of the event's own subject. */
  readonly sweep: Sweep | undefined
  /** Of a sweep. */
  readonly maxRequests: number | undefined
  readonly includeTitle: boolean | undefined
  readonly includeBody: boolean
  /** Undefined unless `enable-versioned-regex` is given, which github/issue-labeler requires: so it is what tells it. */
  readonly enableVersionedRegex: boolean | undefined
  readonly versionedRegex: string | undefined
  readonly bodyMissingRegexLabel: string | undefined
  readonly notBefore: Date | undefined
  readonly notAfter: Date | undefined
}

export function readInputs(read: Read): Inputs {
  const { open, search, ...inputs } = collect({
    token: read.secret('github-token', { required: true, aliases: ['repo-token'] }),
    dryRun: read.boolean('dry-run'),
    explain: read.boolean('explain'),
    configurationPaths: withDefault(read.parsed('configuration-path', pathsOf, { aliases: ['config-path'] }), []),
    configuration: read.text('configuration'),
    sync: read.parsed('sync-labels', syncOf),
    dot: read.parsed('dot', (text) => switchOf('dot', text)),
    pullRequests: withDefault(
      read.parsed('pr-number', (text) => numbersOf('pr-number', text)),
      [],
    ),
    issues: withDefault(
      read.parsed('issue-number', (text) => numbersOf('issue-number', text)),
      [],
    ),
    discussions: withDefault(
      read.parsed('discussion-number', (text) => numbersOf('discussion-number', text)),
      [],
    ),
    includeTitle: read.parsed('include-title', (text) => switchOf('include-title', text)),
    includeBody: withDefault(
      read.parsed('include-body', (text) => switchOf('include-body', text)),
      true,
    ),
    enableVersionedRegex: read.parsed('enable-versioned-regex', (text) => switchOf('enable-versioned-regex', text)),
    versionedRegex: read.text('versioned-regex'),
    bodyMissingRegexLabel: read.text('body-missing-regex-label'),
    notBefore: read.parsed('not-before', (text) => dateOf('not-before', text)),
    notAfter: read.parsed('not-after', (text) => dateOf('not-after', text)),
    open: read.oneOf('sweep', OPEN),
    search: read.text('search'),
    maxRequests: read.integer('max-requests', { min: FEWEST_REQUESTS, max: MOST_REQUESTS }),
  })
  const numbers = [inputs.pullRequests, inputs.issues, inputs.discussions].flat()
  refuseSeveral({ [NUMBERS]: numbers.length > 0, sweep: open !== undefined, search: search !== undefined })
  return { ...inputs, sweep: sweepFrom(open, search) }
}

// A single pull request may take 60, see request-budget.ts.
const FEWEST_REQUESTS = 100

// What the most generous of GitHub's limits grants in an hour, that of enterprises:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
const MOST_REQUESTS = 15_000

const NUMBERS = 'pr-number, issue-number or discussion-number'

function refuseSeveral(given: Readonly<Record<string, boolean>>): void {
  const names = Object.keys(given).filter((name) => given[name])
  if (names.length > 1)
    throw new UserError(`${names.join(' and ')} are given together. Keep one of them: each says what to triage.`)
}

const OPEN = ['open', 'open-issues', 'open-pull-requests'] as const

function sweepFrom(which: (typeof OPEN)[number] | undefined, search: string | undefined): Sweep | undefined {
  if (search !== undefined) return { kind: 'search', search }
  return which === undefined ? undefined : { kind: 'open', which }
}

const withDefault = <Value>(reading: Reading<Value | undefined>, value: Value): Reading<Value> =>
  'problem' in reading ? reading : { value: reading.value ?? value }

/** Paths in the repository, one a line or between commas; GitHub takes no other, and neither do we. */
function pathsOf(text: string): Reading<readonly string[]> {
  const words = text.split(/[,\n]/).map((word) => word.trim().replace(/^\.\//, ''))
  const paths = words.filter((word) => word !== '')
  const outside = paths.find((path) => path.startsWith('/') || path.split('/').includes('..'))
  if (outside === undefined) return { value: paths }
  return {
    problem: `configuration-path: "${outside}" leads out of the repository. Write a path from its root, such as .github/labeler.yml.`,
  }
}

// actions/labeler takes YAML's core booleans in any of these writings, github/issue-labeler takes 0 and 1.
const TRUE = ['true', 'True', 'TRUE', '1']
const FALSE = ['false', 'False', 'FALSE', '0']

function switchOf(name: string, text: string): Reading<boolean> {
  if (TRUE.includes(text)) return { value: true }
  if (FALSE.includes(text)) return { value: false }
  return { problem: `${name}: "${text}" is neither true nor false. Write ${name}: true or ${name}: false.` }
}

function syncOf(text: string): Reading<Sync> {
  if (text === 'own') return { value: 'own' }
  if (text === 'all' || TRUE.includes(text)) return { value: 'all' }
  if (FALSE.includes(text)) return { value: 'off' }
  return { problem: `sync-labels: "${text}" is not known. Write one of: false, own, all, true.` }
}

function numbersOf(name: string, text: string): Reading<readonly number[]> {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  // GitHub's numbers fit in 32 bits.
  const wrong = words.filter((word) => !/^#?[1-9]\d{0,9}$/.test(word))
  if (wrong.length > 0)
    return {
      problem: `${name}: "${wrong.join(' ')}" is no number of an issue, pull request or discussion. Write for example ${name}: 7.`,
    }
  return { value: [...new Set(words.map((word) => Number(word.replace('#', ''))))] }
}

function dateOf(name: string, text: string): Reading<Date> {
  const date = new Date(text)
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(date.getTime())) return { value: date }
  return { problem: `${name}: "${text}" is no date. Write it as ISO 8601, for example 2026-11-22T00:00:00Z.` }
}
