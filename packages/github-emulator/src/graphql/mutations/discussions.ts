import { deleteDiscussionComment, editDiscussionComment, mayNotBeLocked } from '../../state/edits.ts'
import type { DiscussionComment } from '../../state/model.ts'
import { mustBeEditable } from '../../state/moderation.ts'
import { addDiscussionComment } from '../../state/publications.ts'
import type { Context, Fields } from '../context.ts'
import { type Input, payload } from './payload.ts'
import { beginChange, nodeOfKind } from './subjects.ts'

type Given<Shape> = { input: Input & Shape }

function commentFor(context: Context, id: string): DiscussionComment {
  const comment = nodeOfKind(context, id, 'DiscussionComment')
  const { repository } = comment.discussion
  beginChange(context, { operation: 'discussions/speak', repository })
  const { account: editor, installation } = context.token
  mustBeEditable(context.state, { repository, author: comment.author, editor, installation })
  return comment
}

export const discussionMutations: Fields<undefined> = {
  addDiscussionComment: (
    _source,
    { input }: Given<{ discussionId: string; body: string; replyToId?: string | null }>,
    context,
  ) => {
    const discussion = nodeOfKind(context, input.discussionId, 'Discussion')
    beginChange(context, { operation: 'discussions/speak', repository: discussion.repository })
    mayNotBeLocked(discussion)
    const replyTo = input.replyToId == null ? null : nodeOfKind(context, input.replyToId, 'DiscussionComment')
    const draft = { author: context.token.account, body: input.body, replyTo }
    return payload(input, { comment: addDiscussionComment(context.state, discussion, draft) })
  },
  updateDiscussionComment: (_source, { input }: Given<{ commentId: string; body: string }>, context) => {
    const comment = commentFor(context, input.commentId)
    editDiscussionComment(context.state, comment, input.body)
    return payload(input, { comment })
  },
  deleteDiscussionComment: (_source, { input }: Given<{ id: string }>, context) => {
    const comment = commentFor(context, input.id)
    deleteDiscussionComment(context.state, comment)
    return payload(input, { comment })
  },
}
