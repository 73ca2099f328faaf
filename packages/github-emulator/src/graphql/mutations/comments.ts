import type { Comment, DiscussionComment } from '../../state/model.ts'
import { minimize, mustBeEditable, unminimize } from '../../state/moderation.ts'
import { addComment, deleteComment, editComment } from '../../state/comments.ts'
import { cursorOf } from '../connections.ts'
import { answer } from '../answer.ts'
import type { Context, Fields } from '../context.ts'
import { type Input, payload } from './payload.ts'
import { beginChange, nodeOfKind, threadFor } from './subjects.ts'

type Given<Shape> = { input: Input & Shape }

function commentFor(context: Context, id: string, operation: string): Comment {
  const comment = nodeOfKind(context, id, 'IssueComment')
  const { thread } = comment
  beginChange(context, { operation, repository: thread.repository, thread })
  return comment
}

/** A comment that the token may rewrite or delete. */
function ownComment(context: Context, id: string, operation: string): Comment {
  const comment = commentFor(context, id, operation)
  const { repository } = comment.thread
  const { account: editor, installation } = context.token
  mustBeEditable(context.state, { repository, author: comment.author, editor, installation })
  return comment
}

/** Hiding is for maintainers, in discussions as in issues. */
function hideable(context: Context, id: string): Comment | DiscussionComment {
  const comment = nodeOfKind(context, id, 'IssueComment', 'DiscussionComment')
  if (comment.kind === 'IssueComment') return commentFor(context, id, 'issues/lock')
  beginChange(context, { operation: 'discussions/moderate', repository: comment.discussion.repository })
  return comment
}

export const commentMutations: Fields<undefined> = {
  addComment: (_source, { input }: Given<{ subjectId: string; body: string }>, context) => {
    const thread = threadFor(context, input.subjectId, 'issues/create-comment')
    const comment = addComment(context.state, thread, { author: context.token.account, body: input.body })
    const edge = answer({ node: comment, cursor: cursorOf(thread.comments, comment) })
    return payload(input, { subject: thread, commentEdge: edge, timelineEdge: answer({ node: comment }) })
  },
  updateIssueComment: (_source, { input }: Given<{ id: string; body: string }>, context) => {
    const comment = ownComment(context, input.id, 'issues/update-comment')
    editComment(context.state, comment, input.body)
    return payload(input, { issueComment: comment })
  },
  deleteIssueComment: (_source, { input }: Given<{ id: string }>, context) => {
    const comment = ownComment(context, input.id, 'issues/delete-comment')
    deleteComment(context.state, comment, context.token.account)
    return payload(input, {})
  },
  minimizeComment: (_source, { input }: Given<{ subjectId: string; classifier: string }>, context) => {
    const comment = hideable(context, input.subjectId)
    minimize(comment, input.classifier)
    return payload(input, { minimizedComment: comment })
  },
  unminimizeComment: (_source, { input }: Given<{ subjectId: string }>, context) => {
    const comment = hideable(context, input.subjectId)
    unminimize(comment)
    return payload(input, { unminimizedComment: comment })
  },
}
