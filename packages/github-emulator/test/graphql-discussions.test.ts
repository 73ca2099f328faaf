import { describe, expect, it } from 'vitest'
import { inWidgets, restId, startWorld } from './support/graphql-world.ts'

describe('discussions', () => {
  const DISCUSSION = inWidgets(
    'discussion(number: 5) { id title url category { name } author { login } comments(first: 5) { totalCount nodes { id body replies(first: 5) { nodes { body } } } } }',
  )

  type Found = { repository: { discussion: { id: string; comments: { nodes: { id: string }[] } } } }

  it('get a comment, a reply, an edit and a deletion', async () => {
    const { ask, emulator } = await startWorld()
    const found = await ask<Found>(DISCUSSION)
    const discussion = found.body.data?.repository.discussion
    const variables = { id: discussion?.id, first: discussion?.comments.nodes[0]?.id }
    const { body } = await ask(
      `mutation($id: ID!, $first: ID!) {
        addDiscussionComment(input: { discussionId: $id, body: "Shipped in v2" }) { comment { body viewerDidAuthor } }
        reply: addDiscussionComment(input: { discussionId: $id, replyToId: $first, body: "Yes" }) { comment { replyTo { id } } }
        updateDiscussionComment(input: { commentId: $first, body: "A green one" }) { comment { body } }
      }`,
      variables,
    )
    const after = await ask(DISCUSSION)
    await ask('mutation($first: ID!) { deleteDiscussionComment(input: { id: $first }) { comment { id } } }', variables)
    const end = await ask(DISCUSSION)
    expect(body.data).toEqual({
      addDiscussionComment: { comment: { body: 'Shipped in v2', viewerDidAuthor: true } },
      reply: { comment: { replyTo: { id: variables.first } } },
      updateDiscussionComment: { comment: { body: 'A green one' } },
    })
    expect(after.body.data).toEqual({
      repository: {
        discussion: expect.objectContaining({
          title: 'Ideas?',
          url: 'https://github.com/acme/widgets/discussions/5',
          category: { name: 'Ideas' },
          comments: {
            totalCount: 2,
            nodes: [
              expect.objectContaining({ body: 'A green one', replies: { nodes: [{ body: 'Yes' }] } }),
              expect.objectContaining({ body: 'Shipped in v2', replies: { nodes: [] } }),
            ],
          },
        }),
      },
    })
    expect(end.body.data).toEqual({
      repository: {
        discussion: expect.objectContaining({
          comments: { totalCount: 1, nodes: [expect.objectContaining({ body: 'Shipped in v2' })] },
        }),
      },
    })
    expect(emulator.violations).toEqual([])
  })

  it('get labels, lose them, and are found by who started them', async () => {
    const world = await startWorld()
    const { ask, emulator } = world
    const found = await ask<Found>(DISCUSSION)
    const variables = {
      id: found.body.data?.repository.discussion.id,
      bug: await restId(world, '/repos/acme/widgets/labels/bug'),
    }
    const LABELS = 'labelable { ... on Discussion { labels(first: 5) { nodes { name } } } }'
    const { body } = await ask(
      `mutation($id: ID!, $bug: ID!) { addLabelsToLabelable(input: { labelableId: $id, labelIds: [$bug] }) { ${LABELS} } }`,
      variables,
    )
    const removing = `mutation($id: ID!, $bug: ID!) { removeLabelsFromLabelable(input: { labelableId: $id, labelIds: [$bug] }) { ${LABELS} } }`
    const removed = await ask(removing, variables)
    // One that is not there is silence, as on issues.
    const again = await ask(removing, variables)
    const byAda = await ask(
      '{ user(login: "ada") { repositoryDiscussions(first: 5) { totalCount nodes { number } } } }',
    )
    expect(body.data).toEqual({ addLabelsToLabelable: { labelable: { labels: { nodes: [{ name: 'bug' }] } } } })
    const none = { removeLabelsFromLabelable: { labelable: { labels: { nodes: [] } } } }
    expect([removed.body.data, again.body.data]).toEqual([none, none])
    expect(byAda.body.data).toEqual({ user: { repositoryDiscussions: { totalCount: 1, nodes: [{ number: 5 }] } } })
    expect(emulator.violations).toEqual([])
  })
})
