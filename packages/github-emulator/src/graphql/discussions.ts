import type {
  Discussion as DiscussionState,
  DiscussionCategory as CategoryState,
  DiscussionComment as CommentState,
} from '../state/model.ts'
import { association, authored, edited, minimizable } from './comments.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Answer } from './answer.ts'
import type { Fields } from './context.ts'
import { labelConnection } from './labels.ts'
import { ordered, type Order } from './ordering.ts'
import { reactable } from './reactions.ts'
import { addresses, discussionPath } from './urls.ts'

export const Discussion: Fields<DiscussionState> = {
  id: ({ nodeId }) => nodeId,
  databaseId: ({ id }) => id,
  ...authored,
  ...reactable,
  ...addresses(discussionPath),
  number: ({ number }) => number,
  title: ({ title }) => title,
  updatedAt: ({ updatedAt }) => updatedAt,
  closed: ({ closed }) => closed,
  locked: ({ locked }) => locked,
  repository: ({ repository }) => repository,
  category: ({ category }) => category,
  authorAssociation: ({ repository, author }, _args, context) => association(context, repository, { author }),
  labels: ({ labels }, args) => labelConnection(labels, args),
  answer: ({ comments }) => comments.find(({ isAnswer }) => isAnswer) ?? null,
  isAnswered: ({ comments }) => comments.some(({ isAnswer }) => isAnswer),
  // Replies are below the comment that they answer.
  comments: ({ comments }, args: PageArguments) =>
    connection(
      comments.filter(({ replyTo }) => replyTo === null),
      args,
      { keyOf: ({ id }) => id },
    ),
}

export const DiscussionComment: Fields<CommentState> = {
  id: ({ nodeId }) => nodeId,
  databaseId: ({ id }) => id,
  ...authored,
  ...edited,
  ...minimizable,
  ...reactable,
  ...addresses((comment: CommentState) => `${discussionPath(comment.discussion)}#discussioncomment-${comment.id}`),
  isAnswer: ({ isAnswer }) => isAnswer,
  replyTo: ({ replyTo }) => replyTo,
  discussion: ({ discussion }) => discussion,
  authorAssociation: ({ discussion, author }, _args, context) =>
    association(context, discussion.repository, { author }),
  replies: (comment, args: PageArguments) =>
    connection(
      comment.discussion.comments.filter(({ replyTo }) => replyTo === comment),
      args,
      { keyOf: ({ id }) => id },
    ),
}

export const DiscussionCategory: Fields<CategoryState> = {
  id: ({ nodeId }) => nodeId,
  name: ({ name }) => name,
  slug: ({ slug }) => slug,
}

type DiscussionsArguments = PageArguments & {
  categoryId?: string | null
  states?: string[] | null
  answered?: boolean | null
  orderBy?: Order | null
}

const TIMES = {
  CREATED_AT: ({ createdAt }: DiscussionState) => createdAt,
  UPDATED_AT: ({ updatedAt }: DiscussionState) => updatedAt,
}

export function discussionConnection(discussions: readonly DiscussionState[], args: DiscussionsArguments): Answer {
  const { categoryId, states, answered } = args
  const wanted = discussions
    .filter(({ category }) => categoryId == null || category.nodeId === categoryId)
    .filter(({ closed }) => !states || states.length === 0 || states.includes(closed ? 'CLOSED' : 'OPEN'))
    .filter(({ comments }) => answered == null || comments.some(({ isAnswer }) => isAnswer) === answered)
  return connection(ordered(wanted, args.orderBy, TIMES), args, { keyOf: ({ id }) => id })
}
