import type { Reaction, ReactionContent } from '../state/model.ts'
import { notFound } from '../state/refusal.ts'
import { addReaction } from '../state/threads.ts'
import { commentIn } from './comments.ts'
import { threadIn } from './issues.ts'
import {
  type Answer,
  type Call,
  type Operations,
  created,
  noContent,
  numberIn,
  ok,
  textIn,
  checkedAs,
} from './operation.ts'
import { paged } from './paging.ts'
import { reactionBody } from './shapes/thread.ts'

type Subject = { reactions: Reaction[] }

export const reactionOperations: Operations = {
  'reactions/list-for-issue': (call) => list(call, threadIn(call)),
  'reactions/create-for-issue': (call) => create(call, threadIn(call)),
  'reactions/delete-for-issue': (call) => remove(call, threadIn(call)),
  'reactions/list-for-issue-comment': (call) => list(call, commentIn(call)),
  'reactions/create-for-issue-comment': (call) => create(call, commentIn(call)),
  'reactions/delete-for-issue-comment': (call) => remove(call, commentIn(call)),
}

function list(call: Call, { reactions }: Subject): Answer {
  const content = textIn(call.query, 'content')
  const wanted = reactions.filter((reaction) => content === undefined || reaction.content === content)
  return paged(call, wanted, (reaction) => reactionBody(call, reaction))
}

/** 200 instead of 201 says that it was there already. */
function create(call: Call, subject: Subject): Answer {
  const draft = { author: call.actor, content: checkedAs<ReactionContent>(call.body['content']) }
  const { reaction, created: isNew } = addReaction(call.state, subject, draft)
  return isNew ? created(reactionBody(call, reaction)) : ok(reactionBody(call, reaction))
}

function remove(call: Call, subject: Subject): Answer {
  const reaction = subject.reactions.find(({ id }) => id === numberIn(call, 'reaction_id'))
  if (!reaction) throw notFound()
  subject.reactions = subject.reactions.filter((other) => other !== reaction)
  return noContent()
}
