import { UserError } from '@porchlight/action-kit'
import { fieldsOf } from '../json.ts'
import type { Discussions } from '../port.ts'
import type { Client } from './client.ts'
import { aliased } from './closed-issues.ts'
import { discussionCommentsFor } from './discussion-comments.ts'
import { addLabelsToDiscussion, discussionsStartedBy, labelIds, reactToDiscussion } from './discussion-queries.ts'
import { graphql } from './graphql.ts'

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
    addLabels: async (nodeId, labels) => {
      if (labels.length === 0) return
      const ids = await labelIdsOf(client, labels)
      await graphql(client, addLabelsToDiscussion, { id: nodeId, labelIds: ids }, () => undefined)
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

/** REST makes a label that is not there; GraphQL wants the ids of those that are. */
async function labelIdsOf(client: Client, labels: readonly string[]): Promise<readonly string[]> {
  const { owner, name } = client.repository
  const ids = await graphql(client, labelIds(labels.length), { owner, name, ...aliased(labels) }, (answer) => {
    const repository = answer.object('repository')
    return labels.map((label, index) => ({ label, id: repository.objectOrNull(`_${index}`)?.text('id') }))
  })
  const missing = ids.filter(({ id }) => id === undefined).map(({ label }) => `"${label}"`)
  if (missing.length > 0) {
    throw new UserError(
      `There is no label ${missing.join(', ')} in ${owner}/${name}, and a discussion takes none that is not there. Create it first.`,
    )
  }
  return ids.flatMap(({ id }) => id ?? [])
}
