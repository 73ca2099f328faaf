import { collect, refined, UserError, type Read, type Reading } from '@porchlight/action-kit/pure'
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
  /** Empty means the default places, where a file may be missing. */
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
    configurationPaths: refined(read.list('configuration-path', { aliases: ['config-path'] }), pathsOf),
    configuration: read.text('configuration'),
    sync: read.parsed('sync-labels', syncOf),
    dot: read.optionalBoolean('dot', LENIENT),
    pullRequests: read.numbers('pr-number'),
    issues: read.numbers('issue-number'),
    discussions: read.numbers('discussion-number'),
    includeTitle: read.optionalBoolean('include-title', LENIENT),
    includeBody: refined(read.optionalBoolean('include-body', LENIENT), (isIncluded) => ({
      value: isIncluded === true,
    })),
    enableVersionedRegex: read.optionalBoolean('enable-versioned-regex', LENIENT),
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

/** Paths in the repository; GitHub takes no other, and neither do we. */
function pathsOf(given: readonly string[]): Reading<readonly string[]> {
  const paths = given.map((path) => path.replace(/^\.\//, '')).filter((path) => path !== '')
  const outside = paths.find((path) => path.startsWith('/') || path.split('/').includes('..'))
  if (outside === undefined) return { value: paths }
  return {
    problem: `configuration-path: "${outside}" leads out of the repository. Write a path from its root, such as .github/labeler.yml.`,
  }
}

// actions/labeler takes YAML's core booleans in any of their writings, github/issue-labeler takes 0 and 1.
const LENIENT = { isLenient: true }
const TRUE = ['true', 'True', 'TRUE', '1']
const FALSE = ['false', 'False', 'FALSE', '0']

function syncOf(text: string): Reading<Sync> {
  if (text === 'own') return { value: 'own' }
  if (text === 'all' || TRUE.includes(text)) return { value: 'all' }
  if (FALSE.includes(text)) return { value: 'off' }
  return { problem: `sync-labels: "${text}" is not known. Write one of: false, own, all, true.` }
}

function dateOf(name: string, text: string): Reading<Date> {
  const date = new Date(text)
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(date.getTime())) return { value: date }
  return { problem: `${name}: "${text}" is not a date. Write it as ISO 8601, for example 2026-11-22T00:00:00Z.` }
}
