import { GitHubError, type Fields } from '@porchlight/action-kit'
import { categoryFrom, type Discussion } from '../../discussion.ts'
import { labelNameFrom } from '../../parse.ts'
import { actorFrom } from '../threads/brought-in-by.ts'
import type { Client } from '../client/client.ts'
import { discussionByNumber } from './discussion-queries.ts'
import { graphql } from '../client/graphql.ts'

/** One that is not there is a GitHubError of status 404. */
export function discussionOf(client: Client, number: number): Promise<Discussion> {
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
