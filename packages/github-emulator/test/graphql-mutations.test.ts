import { describe, expect, it } from 'vitest'
import { restId, startWorld } from './support/graphql-world.ts'

describe('labels', () => {
  it('are added and removed by id, and REST sees it', async () => {
    const world = await startWorld()
    const variables = {
      id: await restId(world, '/repos/acme/widgets/issues/1'),
      released: await restId(world, '/repos/acme/widgets/labels/released'),
      bug: await restId(world, '/repos/acme/widgets/labels/bug'),
    }
    const { body } = await world.ask(
      `mutation($id: ID!, $released: ID!, $bug: ID!) {
        addLabelsToLabelable(input: { labelableId: $id, labelIds: [$released] }) { labelable { ... on Issue { number } } }
        removeLabelsFromLabelable(input: { labelableId: $id, labelIds: [$bug] }) { labelable { labels(first: 5) { nodes { name } } } }
      }`,
      variables,
    )
    expect(body.data).toEqual({
      addLabelsToLabelable: { labelable: { number: 1 } },
      removeLabelsFromLabelable: { labelable: { labels: { nodes: [{ name: 'released' }] } } },
    })
    const onIssue = (await world.rest('GET', '/repos/acme/widgets/issues/1/labels')).body
    expect(onIssue).toEqual([expect.objectContaining({ name: 'released', node_id: variables.released })])
    expect(world.emulator.violations).toEqual([])
  })
})

describe('issues', () => {
  it('are opened with labels, assignees and a milestone', async () => {
    const world = await startWorld()
    const variables = {
      repository: await restId(world, '/repos/acme/widgets'),
      bug: await restId(world, '/repos/acme/widgets/labels/bug'),
      milestone: await restId(world, '/repos/acme/widgets/milestones/1'),
      lena: await restId(world, '/users/lena'),
    }
    const { body } = await world.ask(
      `mutation($repository: ID!, $bug: ID!, $milestone: ID!, $lena: ID!) { createIssue(input: {
        repositoryId: $repository, title: "New", body: "Text", labelIds: [$bug], assigneeIds: [$lena], milestoneId: $milestone
      }) { issue { number } } }`,
      variables,
    )
    expect(body.data).toEqual({ createIssue: { issue: { number: 6 } } })
    expect((await world.rest('GET', '/repos/acme/widgets/issues/6')).body).toEqual(
      expect.objectContaining({
        title: 'New',
        body: 'Text',
        labels: [expect.objectContaining({ name: 'bug' })],
        assignees: [expect.objectContaining({ login: 'lena' })],
        milestone: expect.objectContaining({ title: 'v1' }),
      }),
    )
    expect(world.emulator.violations).toEqual([])
  })

  it('are renamed, closed as a duplicate, and opened again', async () => {
    const world = await startWorld()
    const { ask, rest, emulator } = world
    const variables = {
      id: await restId(world, '/repos/acme/widgets/issues/1'),
      other: await restId(world, '/repos/acme/widgets/issues/2'),
    }
    await ask(
      'mutation($id: ID!) { updateIssue(input: { id: $id, title: "Better", body: "Said" }) { issue { id } } }',
      variables,
    )
    const closing = await ask(
      `mutation($id: ID!, $other: ID!) { closeIssue(input: { issueId: $id, duplicateIssueId: $other }) { issue {
        state stateReason(enableDuplicate: true)
        timelineItems(last: 1, itemTypes: [MARKED_AS_DUPLICATE_EVENT]) { nodes { ... on MarkedAsDuplicateEvent { canonical { ... on Issue { number } } } } }
      } } }`,
      variables,
    )
    const closed = (await rest('GET', '/repos/acme/widgets/issues/1')).body
    await ask('mutation($id: ID!) { reopenIssue(input: { issueId: $id }) { issue { id } } }', variables)
    expect(closing.body.data).toEqual({
      closeIssue: {
        issue: {
          state: 'CLOSED',
          stateReason: 'DUPLICATE',
          timelineItems: { nodes: [{ canonical: { number: 2 } }] },
        },
      },
    })
    expect(closed).toEqual(
      expect.objectContaining({ title: 'Better', body: 'Said', state: 'closed', state_reason: 'duplicate' }),
    )
    expect((await rest('GET', '/repos/acme/widgets/issues/1')).body).toEqual(expect.objectContaining({ state: 'open' }))
    expect(emulator.violations).toEqual([])
  })
})

describe('people', () => {
  it('are assigned and asked for a review', async () => {
    const world = await startWorld()
    const variables = {
      pr: await restId(world, '/repos/acme/widgets/pulls/3'),
      lena: await restId(world, '/users/lena'),
    }
    const { body } = await world.ask(
      `mutation($pr: ID!, $lena: ID!) {
        addAssigneesToAssignable(input: { assignableId: $pr, assigneeIds: [$lena] }) { assignable { assignees(first: 5) { nodes { login } } } }
        requestReviews(input: { pullRequestId: $pr, userIds: [$lena] }) { pullRequest { reviewRequests(first: 5) { nodes { requestedReviewer { ... on User { login } } } } } }
      }`,
      variables,
    )
    expect(body.data).toEqual({
      addAssigneesToAssignable: { assignable: { assignees: { nodes: [{ login: 'lena' }] } } },
      requestReviews: { pullRequest: { reviewRequests: { nodes: [{ requestedReviewer: { login: 'lena' } }] } } },
    })
    expect((await world.rest('GET', '/repos/acme/widgets/pulls/3/requested_reviewers')).body).toEqual({
      users: [expect.objectContaining({ login: 'lena' })],
      teams: [],
    })
    expect(world.emulator.violations).toEqual([])
  })
})

describe('reactions', () => {
  it('are added once and removed again, and REST sees it', async () => {
    const world = await startWorld()
    const { ask, rest, emulator } = world
    const id = await restId(world, '/repos/acme/widgets/issues/1')
    const react =
      'addReaction(input: { subjectId: $id, content: ROCKET }) { reaction { content user { login } } subject { id } }'
    const added = await ask(`mutation($id: ID!) { one: ${react} two: ${react} }`, { id })
    const listed = (await rest('GET', '/repos/acme/widgets/issues/1/reactions?content=rocket')).body
    const removed = await ask(
      'mutation($id: ID!) { removeReaction(input: { subjectId: $id, content: ROCKET }) { reaction { content } } }',
      { id },
    )
    const again = await ask(
      'mutation($id: ID!) { removeReaction(input: { subjectId: $id, content: ROCKET }) { reaction { content } } }',
      { id },
    )
    // An app's reaction has no user here: the field's type is User.
    const reaction = { reaction: { content: 'ROCKET', user: null }, subject: { id } }
    expect(added.body.data).toEqual({ one: reaction, two: reaction })
    expect(listed).toEqual([
      expect.objectContaining({ user: expect.objectContaining({ login: 'github-actions[bot]' }) }),
    ])
    expect(removed.body.data).toEqual({ removeReaction: { reaction: { content: 'ROCKET' } } })
    expect(again.body.errors).toEqual([expect.objectContaining({ type: 'NOT_FOUND' })])
    expect(emulator.violations).toEqual([])
  })
})
