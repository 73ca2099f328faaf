import type { Comment } from '../state/model.ts'
import { mustBeEditable } from '../state/moderation.ts'
import { notFound } from '../state/refusal.ts'
import { mayNotBeArchived } from '../state/repositories.ts'
import { addComment, deleteComment, editComment } from '../state/comments.ts'
import { threadIn } from './issues.ts'
import { type Call, type Operations, created, noContent, numberIn, ok, repositoryIn, textIn } from './operation.ts'
import { paged } from './paging.ts'
import { commentBody } from './shapes/thread.ts'

export const commentOperations: Operations = {
  'issues/list-comments': (call) => {
    const comments = changedSince(call, threadIn(call).comments)
    return paged(call, comments, (comment) => commentBody(call, comment))
  },
  'issues/list-comments-for-repo': (call) =>
    paged(call, repositoryComments(call), (comment) => commentBody(call, comment)),
  'issues/get-comment': (call) => ok(commentBody(call, commentIn(call))),
  'issues/create-comment': (call) => {
    const thread = threadIn(call)
    mayNotBeArchived(thread.repository)
    const comment = addComment(call.state, thread, { author: call.actor, body: textIn(call.body, 'body') ?? '' })
    return created(commentBody(call, comment))
  },
  'issues/update-comment': (call) => {
    const comment = ownCommentIn(call)
    editComment(call.state, comment, textIn(call.body, 'body') ?? '')
    return ok(commentBody(call, comment))
  },
  'issues/delete-comment': (call) => {
    deleteComment(call.state, ownCommentIn(call), call.actor)
    return noContent()
  },
}

/** A comment that the token may rewrite or delete. */
function ownCommentIn(call: Call): Comment {
  const comment = commentIn(call)
  const { author, thread } = comment
  const installation = call.token?.installation === true
  mustBeEditable(call.state, { repository: thread.repository, author, editor: call.actor, installation })
  return comment
}

export function commentIn(call: Call): Comment {
  const id = numberIn(call, 'comment_id')
  for (const thread of repositoryIn(call).threads.values()) {
    const comment = thread.comments.find((candidate) => candidate.id === id)
    if (comment) return comment
  }
  throw notFound()
}

function changedSince({ query }: Call, comments: Comment[]): Comment[] {
  const since = textIn(query, 'since')
  return since === undefined ? comments : comments.filter(({ updatedAt }) => Date.parse(updatedAt) >= Date.parse(since))
}

/** Ascending by id unless asked otherwise; `direction` is ignored without `sort`, as documented. */
function repositoryComments(call: Call): Comment[] {
  const comments = [...repositoryIn(call).threads.values()].flatMap((thread) => thread.comments)
  const sort = textIn(call.query, 'sort')
  const byId = changedSince(call, comments).toSorted((a, b) => a.id - b.id)
  if (sort === undefined) return byId
  const key = (comment: Comment): string => (sort === 'updated' ? comment.updatedAt : comment.createdAt)
  const ascending = byId.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  return textIn(call.query, 'direction') === 'asc' ? ascending : ascending.toReversed()
}
