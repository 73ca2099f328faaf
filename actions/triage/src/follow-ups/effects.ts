import { listed, type Wording } from '@porchlight/action-kit/pure'

/** What follows from rules besides labels. Nothing here takes a person's choice back. */
export type FollowUpEffect = Assign | RequestReviews | SetMilestone | SetType | WriteComment | RemoveComment

interface ToThread {
  readonly number: number
  readonly because: string
}

interface Assign extends ToThread {
  readonly kind: 'assign'
  readonly people: readonly string[]
}

interface RequestReviews extends ToThread {
  readonly kind: 'request-reviews'
  readonly people: readonly string[]
  /** Slugs; the owner of the repository has them. */
  readonly teams: readonly string[]
}

interface SetMilestone extends ToThread {
  readonly kind: 'set-milestone'
  readonly title: string
  /** GitHub's number of it. */
  readonly milestone: number
}

interface SetType extends ToThread {
  readonly kind: 'set-type'
  readonly type: string
}

interface WriteComment extends ToThread {
  readonly kind: 'comment'
  readonly nodeId: string
  /** Markdown, with our marker. */
  readonly body: string
  /** Our comment that stands there; null for the first. */
  readonly replaces: number | null
}

interface RemoveComment extends ToThread {
  readonly kind: 'remove-comment'
  readonly comment: number
}

export const FOLLOW_UP_DESCRIPTIONS: {
  [Kind in FollowUpEffect['kind']]: (effect: Extract<FollowUpEffect, { kind: Kind }>) => Wording
} = {
  assign: ({ people, number }) => ({
    would: `assign ${listed(people)} to #${number}`,
    did: `assigned ${listed(people)} to #${number}`,
  }),
  'request-reviews': ({ people, teams, number }) => {
    const reviewers = listed([...people, ...teams.map((team) => `the team ${team}`)])
    return {
      would: `request a review of #${number} from ${reviewers}`,
      did: `requested a review of #${number} from ${reviewers}`,
    }
  },
  'set-milestone': ({ title, number }) => ({
    would: `set the milestone of #${number} to ${title}`,
    did: `set the milestone of #${number} to ${title}`,
  }),
  'set-type': ({ type, number }) => ({
    would: `set the type of #${number} to ${type}`,
    did: `set the type of #${number} to ${type}`,
  }),
  comment: ({ number, replaces }) =>
    replaces === null
      ? { would: `comment on #${number}`, did: `commented on #${number}` }
      : { would: `update the comment on #${number}`, did: `updated the comment on #${number}` },
  'remove-comment': ({ number }) => ({
    would: `remove the comment from #${number}`,
    did: `removed the comment from #${number}`,
  }),
}
