import type { Commit } from '@porchlight/github'
import type { Facts } from '../facts.ts'
import type { Override } from '../messages/check-run.ts'
import type { Person } from '../identity/person.ts'

/** What became of one commit, and why. */
export type Verdict = Passing | Failing

type Passing =
  | { readonly kind: 'signed'; readonly commit: Commit; readonly by: 'author' | 'committer' }
  | { readonly kind: 'exempt'; readonly commit: Commit; readonly as: Exemption }
  /** Signed for afterwards, by the message of the commit `by`. */
  | { readonly kind: 'remediated'; readonly commit: Commit; readonly by: string }
  /** Made by the merge queue, and its message carries a sign-off. */
  | { readonly kind: 'carried-over'; readonly commit: Commit }

export interface Failing {
  readonly kind: 'failing'
  readonly commit: Commit
  readonly finding: Finding
}

export type Exemption = 'merge-commit' | 'bot' | 'exempt-account' | 'member' | 'revert'

/** An account that needs no sign-off, and that nothing but a typed address says the commit is by. */
export interface Unproven {
  readonly as: 'bot' | 'exempt-account'
  readonly login: string
}

/** What is wrong with a commit. The codes are public: they stand in the output `failing-commits`. */
export type Finding =
  | { readonly code: 'identity-missing' }
  | { readonly code: 'sign-off-missing' }
  /** A line that looks like a sign-off, where git does not look for one. Lines count from 1. */
  | { readonly code: 'sign-off-in-text'; readonly line: number }
  /** A line whose key is nearly `Signed-off-by`, or ends in it. */
  | { readonly code: 'sign-off-misspelt'; readonly line: number; readonly written: string }
  | { readonly code: 'sign-off-malformed'; readonly written: string }
  | { readonly code: 'sign-off-by-github'; readonly signOff: Person }
  | { readonly code: 'sign-off-mismatch'; readonly signOff: Person; readonly difference: Difference }
  | { readonly code: 'email-invalid'; readonly whose: 'author' | 'committer'; readonly email: string }
  | { readonly code: 'member-unverified' }
  | ({ readonly code: 'account-unverified' } & Unproven)
  | { readonly code: 'co-author-missing'; readonly coAuthors: readonly Person[] }
  | { readonly code: 'queue-dropped-sign-off' }

/** How the nearest sign-off differs from the author or committer it is nearest to. */
export type Difference = 'name' | 'email' | 'blanks' | 'name-of-one-and-email-of-other' | 'another-person'

export const isFailing = (verdict: Verdict): verdict is Failing => verdict.kind === 'failing'

/** What a run found out: what was judged, by which rules, and the verdict on each commit. */
export interface Judgement extends Pick<Facts, 'pull' | 'head' | 'base' | 'settings' | 'host'> {
  /** Oldest first. */
  readonly verdicts: readonly Verdict[]
  /** On commits that the merge queue made. */
  readonly queued: readonly Verdict[]
  /** Who let it pass although commits fail, and how; undefined when nobody did. */
  readonly override: Override | undefined
}

export const failingOf = ({ verdicts, queued }: Judgement): readonly Failing[] =>
  [...verdicts, ...queued].filter(isFailing)

/** Those that the pull request's author can fix. */
export const ownFailing = ({ verdicts }: Judgement): readonly Failing[] => verdicts.filter(isFailing)

export const commitsOf = ({ verdicts }: Judgement): readonly Commit[] => verdicts.map(({ commit }) => commit)

export const countOf = ({ verdicts, queued }: Judgement): number => verdicts.length + queued.length

export const conclusionOf = (judgement: Judgement): 'success' | 'failure' =>
  failingOf(judgement).length === 0 || judgement.override !== undefined ? 'success' : 'failure'
