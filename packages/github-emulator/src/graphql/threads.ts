import type { Account, Comment, PullRequest, Thread } from '../state/model.ts'
import { association, authored } from './comments.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Fields } from './context.ts'
import { labelConnection } from './labels.ts'
import { ordered, type Order } from './ordering.ts'
import { reactable } from './reactions.ts'
import { timelineConnection } from './timeline.ts'
import { addresses, threadPath } from './urls.ts'

/** What issues and pull requests share. */
export const thread: Fields<Thread> = {
  id: ({ nodeId }) => nodeId,
  ...authored,
  ...reactable,
  ...addresses(threadPath),
  number: ({ number }) => number,
  title: ({ title }) => title,
  closed: ({ state }) => state === 'closed',
  closedAt: ({ closedAt }) => closedAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  locked: ({ locked }) => locked,
  activeLockReason: ({ lockReason }) => lockReason?.toUpperCase().replaceAll(/[ -]/g, '_') ?? null,
  milestone: ({ milestone }) => milestone,
  repository: ({ repository }) => repository,
  authorAssociation: (source, _args, context) =>
    association(context, source.repository, { author: source.author, thread: source }),
  labels: ({ labels }, args) => labelConnection(labels, args),
  assignees: ({ assignees }, args) => accountConnection(assignees, args),
  participants: (source, args) => accountConnection(participants(source), args),
  comments: ({ comments }, args: PageArguments & { orderBy?: Order | null }) =>
    connection(ordered(comments, args.orderBy, COMMENT_TIMES), args, { keyOf: ({ id }) => id }),
  // There are no projects in this world, hence none that a thread could be in.
  projectItems: (_source, args: PageArguments) => connection<{ id: string }>([], args, { keyOf: ({ id }) => id }),
  timelineItems: (source, args) => timelineConnection(source, args),
}

const COMMENT_TIMES = { UPDATED_AT: ({ updatedAt }: Comment) => updatedAt }

/** A page of people; who deleted the account is not in it. */
const accountConnection = (accounts: readonly Account[], args: PageArguments) =>
  connection(accounts, args, { keyOf: ({ id }) => id })

/**
 * Author, assignees, commenters and reviewers, in that order. Assumptions: reacting does not make a participant, and
 * apps are left out, as the connection's type is User.
 */
function participants(source: Thread): Account[] {
  const everyone = [
    source.author,
    ...source.assignees,
    ...source.comments.map(({ author }) => author),
    ...(source.kind === 'PullRequest' ? reviewers(source) : []),
  ]
  return [...new Set(everyone)].filter((account): account is Account => account?.kind === 'User')
}

const reviewers = ({ reviews, reviewComments }: PullRequest): (Account | null)[] =>
  [...reviews, ...reviewComments].map(({ author }) => author)
