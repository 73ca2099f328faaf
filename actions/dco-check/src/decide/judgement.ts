import type { Commit, PullRequest } from '@porchlight/github'
import type { Settings } from '../config/settings.ts'
import { isFailing, type Failing, type Verdict } from './verdict.ts'

/** What a run found out: what was judged, by which rules, and how each commit fared. */
export interface Judgement {
  /** Absent for a push and beside a git clone. */
  readonly pull: PullRequest | undefined
  /** The commit that the verdict is on: the newest of those judged. */
  readonly head: string
  /** Oldest first. */
  readonly verdicts: readonly Verdict[]
  /** On commits that the merge queue made. */
  readonly queued: readonly Verdict[]
  readonly settings: Settings
  readonly host: string
  /** Who set the check to pass although commits fail; undefined when nobody did. */
  readonly overriddenBy: string | undefined
}

export const failingOf = ({ verdicts, queued }: Judgement): readonly Failing[] =>
  [...verdicts, ...queued].filter(isFailing)

/** Those that the pull request's author can mend. */
export const ownFailing = ({ verdicts }: Judgement): readonly Failing[] => verdicts.filter(isFailing)

export const commitsOf = ({ verdicts }: Judgement): readonly Commit[] => verdicts.map(({ commit }) => commit)

export const countOf = ({ verdicts, queued }: Judgement): number => verdicts.length + queued.length

export const conclusionOf = (judgement: Judgement): 'success' | 'failure' =>
  failingOf(judgement).length === 0 || judgement.overriddenBy !== undefined ? 'success' : 'failure'
