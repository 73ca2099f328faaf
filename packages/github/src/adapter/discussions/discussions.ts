import { fieldsOf, GitHubError, UserError, type Fields } from '@porchlight/action-kit'
import { categoryFrom, labelNameFrom } from '../../parse.ts'
import type { Discussion, Discussions } from '../../port.ts'
import { actorFrom } from '../client/accounts.ts'
import type { Client } from '../client/client.ts'
import { graphql } from '../client/graphql.ts'
import { aliased } from '../client/aliases.ts'
import { discussionCommentsFor } from './discussion-comments.ts'
import {
  addLabelsToDiscussion,
  discussionByNumber,
  discussionsStartedBy,
  labelIds,
  reactToDiscussion,
  removeLabelFromDiscussion,
} from './discussion-queries.ts'

// One would do if discussions were never transferred in, older than their number says.
const EARLIEST = 20

export function discussionsFor(client: Client): Discussions {
  return {
    comments: discussionCommentsFor(client),
    startedBy: (login, repositoryId) =>
      graphql(client, discussionsStartedBy, { login, repositoryId, first: EARLIEST }, (answer) =>
        answer
          .object('user')
          .object('repositoryDiscussions')
          .list('nodes', (json, path) => fieldsOf(json, path).whole('number')),
      ),
    discussion: (number) => discussionOf(client, number),
    addLabels: async (nodeId, labels) => {
      const ids = labels.length === 0 ? [] : await labelIdsOf(client, labels)
      const known = ids.flatMap(({ id }) => id ?? [])
      if (known.length > 0)
        await graphql(client, addLabelsToDiscussion, { id: nodeId, labelIds: known }, () => undefined)
      throwIfMissing(ids, client)
    },
    removeLabel: async (nodeId, label) => {
      const [found] = await labelIdsOf(client, [label])
      // A label that the repository does not have is on no discussion either.
      if (found?.id === undefined) return
      await graphql(client, removeLabelFromDiscussion, { id: nodeId, labelId: found.id }, () => undefined)
    },
    react: (nodeId, content) =>
      graphql(client, reactToDiscussion, { id: nodeId, content: REACTIONS[content] ?? content }, () => undefined),
  }
}

// REST's words to GraphQL's; the others differ in case alone.
const REACTIONS: Readonly<Record<string, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  confused: 'CONFUSED',
  heart: 'HEART',
  hooray: 'HOORAY',
  rocket: 'ROCKET',
  eyes: 'EYES',
}

interface LabelId {
  readonly label: string
  readonly id: string | undefined
}

/** REST makes a label that is not there; GraphQL wants the ids of those that are. */
async function labelIdsOf(client: Client, labels: readonly string[]): Promise<readonly LabelId[]> {
  const { owner, name } = client.repository
  return await graphql(client, labelIds(labels.length), { owner, name, ...aliased(labels) }, (answer) => {
    const repository = answer.object('repository')
    return labels.map((label, index) => ({ label, id: repository.objectOrNull(`_${index}`)?.text('id') }))
  })
}

function throwIfMissing(ids: readonly LabelId[], { repository: { owner, name } }: Client): void {
  const missing = ids.filter(({ id }) => id === undefined).map(({ label }) => `"${label}"`)
  if (missing.length === 0) return
  const [labels, it] = missing.length === 1 ? ['label', 'it'] : ['labels', 'them']
  throw new UserError(
    `${owner}/${name} has no ${labels} ${missing.join(', ')}, and GitHub creates none when a discussion is labelled. Create ${it} first.`,
  )
}

/** One that is not there is a GitHubError of status 404. */
function discussionOf(client: Client, number: number): Promise<Discussion> {
  const { owner, name } = client.repository
  return graphql(client, discussionByNumber, { owner, name, number }, (answer) => {
    const repository = answer.object('repository')
    const discussion = repository.object('discussion')
    return {
      number: discussion.whole('number'),
      nodeId: discussion.text('id'),
      title: discussion.text('title'),
      body: discussion.text('body'),
      author: actorFrom(discussion.objectOrNull('author')),
      association: discussion.text('authorAssociation'),
      category: categoryFrom(discussion.object('category')),
      labels: labelsIn(discussion),
      createdAt: discussion.text('createdAt'),
      updatedAt: discussion.text('updatedAt'),
      repositoryId: repository.text('id'),
    }
  })
}

function labelsIn(discussion: Fields): readonly string[] {
  const connection = discussion.objectOrNull('labels')
  if (connection === null) return []
  const labels = connection.list('nodes', labelNameFrom)
  const count = connection.whole('totalCount')
  if (labels.length === count) return labels
  const request = `POST /graphql (${discussionByNumber.name})`
  throw new GitHubError(`${request}: ${labels.length} of ${count} labels were read. Run the job again.`, {
    request,
    status: 200,
  })
}
