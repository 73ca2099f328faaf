import type { Wording } from '@porchlight/action-kit/pure'

/** What is done on GitHub about good first issues, as data. */
export type ClaimEffect =
  | Introduce
  | WithdrawIntroduction
  | Claim
  | GiveBack
  | AnswerClaim
  | WithdrawAnswer
  | ReleaseClaim

interface OnIssue {
  readonly number: number
  readonly because: string
}

/** Writes or updates the comment that says how to take the issue on. */
interface Introduce extends OnIssue {
  readonly kind: 'introduce'
  readonly nodeId: string
  /** Our comment that stands there; null for the first. */
  readonly replaces: number | null
  readonly body: string
}

interface WithdrawIntroduction extends OnIssue {
  readonly kind: 'withdraw-introduction'
  readonly comment: number
}

/** Assigns who asked for it; who was not the first, or has too many by now, is taken off again and told why. */
export interface Claim extends OnIssue, Person {
  readonly kind: 'claim'
  readonly nodeId: string
  readonly url: string
  readonly label: string
  readonly most: number
}

interface GiveBack extends OnIssue {
  readonly kind: 'give-back'
  readonly login: string
}

/** The one comment that tells this person why the issue is not theirs. */
interface AnswerClaim extends OnIssue, Person {
  readonly kind: 'answer-claim'
  readonly nodeId: string
  readonly body: string
}

interface WithdrawAnswer extends OnIssue, Person {
  readonly kind: 'withdraw-answer'
}

/** Takes back what nothing came of, and says so. */
interface ReleaseClaim extends OnIssue, Person {
  readonly kind: 'release-claim'
  readonly body: string
}

/** Their number stays when their login changes. */
interface Person {
  readonly login: string
  readonly id: number
}

type Descriptions = { [Kind in ClaimEffect['kind']]: (effect: Extract<ClaimEffect, { kind: Kind }>) => Wording }

export const CLAIM_DESCRIPTIONS: Descriptions = {
  introduce: ({ number }) => ({
    would: `say on #${number} how to take it on`,
    did: `said on #${number} how to take it on`,
  }),
  'withdraw-introduction': ({ number }) => ({
    would: `remove from #${number} how to take it on`,
    did: `removed from #${number} how to take it on`,
  }),
  claim: ({ login, number }) => ({
    would: `assign ${login} to #${number}, unless somebody was faster`,
    did: `assigned ${login} to #${number}, unless somebody was faster`,
  }),
  'give-back': ({ login, number }) => ({ would: `take ${login} off #${number}`, did: `took ${login} off #${number}` }),
  'answer-claim': ({ login, number }) => ({
    would: `answer ${login} on #${number}`,
    did: `answered ${login} on #${number}`,
  }),
  'withdraw-answer': ({ login, number }) => ({
    would: `remove from #${number} why it was not ${login}'s to take`,
    did: `removed from #${number} why it was not ${login}'s to take`,
  }),
  'release-claim': ({ login, number }) => ({
    would: `release #${number}, which ${login} had taken on`,
    did: `released #${number}, which ${login} had taken on`,
  }),
}
