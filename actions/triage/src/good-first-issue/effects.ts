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

/** Writes or updates the comment that says how to claim the issue. */
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

/** Assigns a contributor who asked; if they were not the first, or have too many by now, unassigns them and says why. */
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

/** The one comment that tells a contributor why they do not get the issue. */
interface AnswerClaim extends OnIssue, Person {
  readonly kind: 'answer-claim'
  readonly nodeId: string
  readonly body: string
}

interface WithdrawAnswer extends OnIssue, Person {
  readonly kind: 'withdraw-answer'
}

/** Unassigns a contributor from whom nothing was heard, and says so. */
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
    would: `comment on #${number} how to claim it`,
    did: `commented on #${number} how to claim it`,
  }),
  'withdraw-introduction': ({ number }) => ({
    would: `remove the comment on how to claim #${number}`,
    did: `removed the comment on how to claim #${number}`,
  }),
  claim: ({ login, number }) => ({
    would: `assign ${login} to #${number}, unless another contributor was faster`,
    did: `assigned ${login} to #${number}, unless another contributor was faster`,
  }),
  'give-back': ({ login, number }) => ({
    would: `unassign ${login} from #${number}`,
    did: `unassigned ${login} from #${number}`,
  }),
  'answer-claim': ({ login, number }) => ({
    would: `answer ${login} on #${number}`,
    did: `answered ${login} on #${number}`,
  }),
  'withdraw-answer': ({ login, number }) => ({
    would: `remove the answer to ${login} from #${number}`,
    did: `removed the answer to ${login} from #${number}`,
  }),
  'release-claim': ({ login, number }) => ({
    would: `release #${number}, which ${login} had claimed`,
    did: `released #${number}, which ${login} had claimed`,
  }),
}
