import { describe, expect, it } from 'vitest'
import { repositoryOf } from '../src/state/repositories.ts'
import { inWidgets, startWorld, WIDGETS, type World } from './support/graphql-world.ts'

const FORBIDDEN = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' }

/** What a token that may do everything is told, so that the test's own token is only used for what it is tested on. */
async function idOf({ ask, emulator }: World, selection: string): Promise<string | undefined> {
  const token = emulator.issueToken({ permissions: 'write-all' })
  const { body } = await ask<{ repository: { it: { id: string } } }>(inWidgets(`it: ${selection} { id }`), {}, token)
  return body.data?.repository.it.id
}

const ADD_COMMENT = 'mutation($id: ID!) { addComment(input: { subjectId: $id, body: "x" }) { clientMutationId } }'

describe('an installation token', () => {
  it('writes to an issue only with issues: write, and then nothing was written', async () => {
    const world = await startWorld({ permissions: { issues: 'read', 'pull-requests': 'write' } })
    const { body } = await world.ask(ADD_COMMENT, { id: await idOf(world, 'issue(number: 1)') })
    expect(body).toEqual({
      data: { addComment: null },
      errors: [{ ...FORBIDDEN, path: ['addComment'], locations: [{ line: 1, column: 22 }] }],
    })
    expect(world.emulator.repository('acme/widgets').issues?.[0]?.comments).toHaveLength(2)
    expect(world.emulator.violations).toEqual([])
  })

  it('writes to a pull request with pull-requests: write', async () => {
    const world = await startWorld({ permissions: { 'pull-requests': 'write' } })
    const { body } = await world.ask(ADD_COMMENT, { id: await idOf(world, 'pullRequest(number: 3)') })
    expect(body).toEqual({ data: { addComment: { clientMutationId: null } } })
  })

  it.each([
    { name: 'an issue', selection: 'issue(number: 1) { id }', path: ['repository', 'issue'] },
    { name: 'a pull request', selection: 'pullRequest(number: 3) { id }', path: ['repository', 'pullRequest'] },
    { name: 'a discussion', selection: 'discussion(number: 5) { id }', path: ['repository', 'discussion'] },
    { name: 'a label', selection: 'label(name: "bug") { id }', path: ['repository', 'label'] },
    { name: 'a file', selection: 'object(expression: "HEAD:README.md") { id }', path: ['repository', 'object'] },
  ])('without a permission does not read $name', async ({ selection, path }) => {
    const { ask } = await startWorld({ permissions: {} })
    const { body } = await ask(inWidgets(selection))
    expect(body.errors).toEqual([{ ...FORBIDDEN, path, locations: [expect.anything()] }])
  })

  it('never sees teams, and of the organization its public members', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      '{ organization(login: "acme") { membersWithRole(first: 5) { nodes { login } edges { role } } team(slug: "core") { id } } }',
    )
    expect(body.data).toEqual({
      organization: { membersWithRole: { nodes: [{ login: 'lena' }], edges: [{ role: 'ADMIN' }] }, team: null },
    })
    expect(body.errors).toEqual([expect.objectContaining({ ...FORBIDDEN, path: ['organization', 'team'] })])
  })

  it('of another repository finds nothing of a private one, nor by id', async () => {
    const scenario = {
      ...WIDGETS,
      repositories: [...(WIDGETS.repositories ?? []), { name: 'acme/secret', private: true, labels: ['x'] }],
    }
    const { ask, emulator } = await startWorld({ scenario, tokenRepository: 'acme/widgets' })
    const { body } = await ask('{ repository(owner: "acme", name: "secret") { id } }')
    const label = repositoryOf(emulator.state, 'acme', 'secret').labels[0]?.nodeId
    const byId = await ask('query($label: ID!) { node(id: $label) { id } }', { label })
    expect(byId.body.errors).toEqual([expect.objectContaining({ type: 'NOT_FOUND', path: ['node'] })])
    expect(body.errors).toEqual([
      expect.objectContaining({
        type: 'NOT_FOUND',
        message: "Could not resolve to a Repository with the name 'acme/secret'.",
      }),
    ])
  })
})

describe("a person's token", () => {
  it('sees teams and private members when the person is a member', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(
      '{ viewer { login } organization(login: "acme") { viewerIsAMember membersWithRole(first: 5) { nodes { login } } team(slug: "core") { combinedSlug members(first: 5) { nodes { login } } } } }',
      {},
      emulator.issueToken({ login: 'omar' }),
    )
    expect(body.data).toEqual({
      viewer: { login: 'omar' },
      organization: {
        viewerIsAMember: true,
        membersWithRole: { nodes: [{ login: 'lena' }, { login: 'omar' }] },
        team: { combinedSlug: 'acme/core', members: { nodes: [{ login: 'lena' }] } },
      },
    })
  })

  it('comments as that person but may not hide, rewrite or delete what others wrote, here as in REST', async () => {
    const world = await startWorld()
    const token = world.emulator.issueToken({ login: 'bo' })
    const id = await idOf(world, 'issue(number: 1)')
    const commenting = await world.ask(ADD_COMMENT, { id }, token)
    const comments = await world.rest<{ id: number; node_id: string }[]>('GET', '/repos/acme/widgets/issues/1/comments')
    const { body } = await world.ask(
      `mutation($id: ID!) {
        hide: minimizeComment(input: { subjectId: $id, classifier: SPAM }) { clientMutationId }
        edit: updateIssueComment(input: { id: $id, body: "mine" }) { clientMutationId }
        delete: deleteIssueComment(input: { id: $id }) { clientMutationId }
      }`,
      { id: comments.body[0]?.node_id },
      token,
    )
    const overRest = await fetch(`${world.emulator.url}/repos/acme/widgets/issues/comments/${comments.body[0]?.id}`, {
      method: 'PATCH',
      headers: { authorization: `bearer ${token}` },
      body: '{"body":"mine"}',
    })
    expect(commenting.body.errors).toBeUndefined()
    expect(body).toEqual({
      data: { hide: null, edit: null, delete: null },
      errors: ['hide', 'edit', 'delete'].map((name) => ({
        type: 'FORBIDDEN',
        path: [name],
        locations: [expect.anything()],
        message: 'Must have admin rights to Repository.',
      })),
    })
    expect(overRest.status).toBe(403)
    expect(world.emulator.repository('acme/widgets').issues?.[0]?.comments?.map((comment) => comment.body)).toEqual([
      'Which button?',
      'The red one',
      'x',
    ])
  })

  it('rewrites and deletes what that person wrote', async () => {
    const world = await startWorld()
    const token = world.emulator.issueToken({ login: 'bo' })
    await world.ask(ADD_COMMENT, { id: await idOf(world, 'issue(number: 1)') }, token)
    const comments = await world.rest<{ node_id: string }[]>('GET', '/repos/acme/widgets/issues/1/comments')
    const { body } = await world.ask(
      `mutation($id: ID!) {
        updateIssueComment(input: { id: $id, body: "y" }) { issueComment { body author { login } } }
        deleteIssueComment(input: { id: $id }) { clientMutationId }
      }`,
      { id: comments.body[2]?.node_id },
      token,
    )
    expect(body).toEqual({
      data: {
        updateIssueComment: { issueComment: { body: 'y', author: { login: 'bo' } } },
        deleteIssueComment: { clientMutationId: null },
      },
    })
  })
})
