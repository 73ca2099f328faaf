import type { Issue } from '@porchlight/github'
import { anAccount, anIssue } from '@porchlight/testing'
import { skipFor } from '../../src/decide/decide.ts'
import { NO_HISTORY, withDiscussions, withPage } from '../../src/decide/history.ts'
import { ruledOut } from '../../src/decide/payload.ts'
import { payloadFacts, type Facts, type Subject } from '../../src/facts.ts'
import { greetingsOf } from '../../src/greeting.ts'
import type { Inputs } from '../../src/inputs.ts'

export const someInputs = (parts: Partial<Inputs> = {}): Inputs => ({
  token: 'a-token',
  dryRun: false,
  mode: 'each',
  greetings: greetingsOf({}, 'unless-configured'),
  builtInGreetings: 'unless-configured',
  mentors: [],
  skipUsers: [],
  asksForMembers: true,
  number: undefined,
  failOnError: true,
  names: { number: 'number', skipUsers: 'skip-users', mode: 'mode', mentors: 'mentors' },
  ...parts,
})

/** Ada's issue #50, opened a moment ago. */
export const aSubject = (parts: Partial<Subject> = {}): Subject => ({
  moment: 'first-issue',
  number: 50,
  nodeId: 'I_50',
  title: 'The porch light flickers',
  url: 'https://github.com/acme/widgets/issues/50',
  author: anAccount(),
  association: 'NONE',
  createdAt: '2026-11-22T12:00:00Z',
  mergedAt: null,
  isDraft: false,
  isLocked: false,
  isTransferred: false,
  isReadOnly: false,
  isOrganization: false,
  repositoryId: 'R_1',
  hasDiscussions: false,
  base: null,
  commentCount: 0,
  happensOnce: true,
  ...parts,
})

export const anOpenedPullRequest = (parts: Partial<Subject> = {}): Subject =>
  aSubject({ moment: 'first-pull-request', base: 'main', ...parts })

export const aMergedPullRequest = (parts: Partial<Subject> = {}): Subject =>
  anOpenedPullRequest({ moment: 'first-merge', mergedAt: '2026-11-22T13:00:00Z', ...parts })

const createdAt = '2026-01-01T00:00:00Z'

export const issues = (...numbers: readonly number[]): readonly Issue[] =>
  numbers.map((number) => anIssue({ number, createdAt }))

export const pullRequests = (...numbers: readonly number[]): readonly Issue[] =>
  numbers.map((number) => anIssue({ number, createdAt, pullRequest: { mergedAt: null } }))

export const merges = (...numbers: readonly number[]): readonly Issue[] =>
  numbers.map((number) => anIssue({ number, createdAt, pullRequest: { mergedAt: '2026-02-01T00:00:00Z' } }))

export const fromTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** What a run would come to: `newcomer`, or why it is skipped. */
export function verdict(
  subject: Subject,
  {
    listed,
    started = [],
    inputs = {},
    ...facts
  }: { listed: readonly Issue[] | 'refused'; started?: readonly number[]; inputs?: Partial<Inputs> } & Partial<Facts>,
): string {
  const history = listed === 'refused' ? null : withDiscussions(withPage(NO_HISTORY, listed, subject), started, subject)
  const known = { ...payloadFacts(subject), history, ...facts }
  const skip = ruledOut(subject, someInputs(inputs)) ?? skipFor(known, someInputs(inputs))
  return skip?.skip ?? 'newcomer'
}
