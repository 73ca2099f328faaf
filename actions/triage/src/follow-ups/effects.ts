import { listed } from '@porchlight/action-kit'

/** What follows from rules besides labels. Nothing here takes anybody's choice back. */
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
  /** There was none of ours when the facts were read. */
  readonly isFirst: boolean
}

interface RemoveComment extends ToThread {
  readonly kind: 'remove-comment'
}

export const FOLLOW_UP_DESCRIPTIONS: {
  [Kind in FollowUpEffect['kind']]: (effect: Extract<FollowUpEffect, { kind: Kind }>) => string
} = {
  assign: ({ people, number }) => `assign ${listed(people)} to #${number}`,
  'request-reviews': ({ people, teams, number }) =>
    `ask ${listed([...people, ...teams.map((team) => `the team ${team}`)])} to review #${number}`,
  'set-milestone': ({ title, number }) => `put #${number} into the milestone ${title}`,
  'set-type': ({ type, number }) => `give #${number} the type ${type}`,
  comment: ({ number, isFirst }) => (isFirst ? `comment on #${number}` : `update the comment on #${number}`),
  'remove-comment': ({ number }) => `remove the comment from #${number}`,
}
