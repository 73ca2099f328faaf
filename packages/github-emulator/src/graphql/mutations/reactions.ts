import type { Reaction, Repository, Thread } from '../../state/model.ts'
import { addReaction } from '../../state/threads.ts'
import type { Context, Fields } from '../context.ts'
import { Failure } from '../failure.ts'
import { mustHaveHome } from '../homes.ts'
import { reactionContent, reactionGroups } from '../reactions.ts'
import { type Input, payload } from './payload.ts'
import { beginChange, nodeOfKind } from './subjects.ts'

type Given = { input: Input & { subjectId: string; content: string } }

type Reactable = { reactions: Reaction[] }

/** What people can react to, once the token was found to be allowed to. */
function reactableFor(context: Context, id: string): Reactable {
  const subject = nodeOfKind(
    context,
    id,
    'Issue',
    'PullRequest',
    'IssueComment',
    'PullRequestReviewComment',
    'Discussion',
    'DiscussionComment',
    'Release',
  )
  const repository: Repository = mustHaveHome(context.state, subject)
  const thread: Thread | null =
    subject.kind === 'Issue' || subject.kind === 'PullRequest'
      ? subject
      : subject.kind === 'IssueComment'
        ? subject.thread
        : null
  const isDiscussion = subject.kind === 'Discussion' || subject.kind === 'DiscussionComment'
  beginChange(context, {
    operation: isDiscussion ? 'discussions/speak' : 'reactions/create-for-issue',
    repository,
    thread,
  })
  return subject
}

export const reactionMutations: Fields<undefined> = {
  addReaction: (_source, { input }: Given, context) => {
    const subject = reactableFor(context, input.subjectId)
    const draft = { author: context.token.account, content: reactionContent(input.content) }
    const { reaction } = addReaction(context.state, subject, draft)
    return payload(input, { reaction, subject, reactionGroups: () => reactionGroups(subject, context) })
  },
  removeReaction: (_source, { input }: Given, context) => {
    const subject = reactableFor(context, input.subjectId)
    const content = reactionContent(input.content)
    const mine = subject.reactions.find(
      (candidate) => candidate.content === content && candidate.author === context.token.account,
    )
    if (!mine) throw new Failure('NOT_FOUND', `You have no ${input.content} reaction on '${input.subjectId}'.`)
    subject.reactions = subject.reactions.filter((other) => other !== mine)
    context.state.nodes.delete(mine.nodeId)
    return payload(input, { reaction: mine, subject, reactionGroups: () => reactionGroups(subject, context) })
  },
}
