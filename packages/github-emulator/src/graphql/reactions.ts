import { REACTIONS, type Reaction as ReactionState, type ReactionContent } from '../state/model.ts'
import { type Answer, answer } from './answer.ts'
import type { Context, Fields } from './context.ts'
import { connection, type PageArguments } from './connections.ts'

type Reacted = { reactions: ReactionState[] }

// GraphQL's names in the order in which GitHub lists the groups.
const NAMES: Record<ReactionContent, string> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
}

/** REST's name of a reaction for GraphQL's. */
export function reactionContent(name: string): ReactionContent {
  const found = REACTIONS.find((content) => NAMES[content] === name)
  if (!found) throw new Error(`"${name}" is not a reaction.`)
  return found
}

type ReactionArguments = PageArguments & {
  content?: string | null
  orderBy?: { direction: 'ASC' | 'DESC'; field: 'CREATED_AT' }
}

export const reactable: Fields<Reacted> = {
  reactions: ({ reactions }, args: ReactionArguments, context) => {
    const { content, orderBy } = args
    const wanted = reactions.filter((reaction) => content == null || NAMES[reaction.content] === content)
    if (orderBy?.field && orderBy.direction === 'DESC') wanted.reverse()
    return connection(wanted, args, { keyOf: ({ id }) => id, more: { viewerHasReacted: hasReacted(wanted, context) } })
  },
  reactionGroups: (subject, _args, context) => reactionGroups(subject, context),
}

const hasReacted = (reactions: readonly ReactionState[], { viewer }: Context): boolean =>
  viewer.account !== null && reactions.some(({ author }) => author === viewer.account)

/** GitHub lists all eight groups, also the empty ones. */
export const reactionGroups = (subject: Reacted, context: Context): Answer[] =>
  Object.entries(NAMES).map(([content, name]) => {
    const group = subject.reactions.filter((reaction) => reaction.content === content)
    const people = (args: PageArguments): Answer =>
      connection(
        group.filter(({ author }) => author !== null),
        args,
        {
          keyOf: ({ id }) => id,
          nodeOf: ({ author }) => author,
          edgeOf: ({ createdAt }) => ({ reactedAt: createdAt }),
        },
      )
    return answer({
      content: name,
      createdAt: group[0]?.createdAt ?? null,
      subject,
      reactors: people,
      users: people,
      viewerHasReacted: hasReacted(group, context),
    })
  })

export const Reaction: Fields<ReactionState> = {
  id: ({ nodeId }) => nodeId,
  databaseId: ({ id }) => id,
  content: ({ content }) => NAMES[content],
  createdAt: ({ createdAt }) => createdAt,
  // The field's type is User: an app's reaction has none.
  user: ({ author }) => (author?.kind === 'User' ? author : null),
}
