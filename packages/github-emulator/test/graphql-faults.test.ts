import { describe, expect, it } from 'vitest'
import { inWidgets, startWorld } from './support/graphql-world.ts'

const COMMENTS = inWidgets('issue(number: 1) { comments(first: 5) { totalCount nodes { body } } }')

const damaged = {
  repository: { issue: { comments: { totalCount: 2, nodes: [{ body: 'Which button?' }, null] } } },
}

describe('a fault', () => {
  it('loses a node in the middle of the data and says where', async () => {
    const { ask, emulator } = await startWorld()
    emulator.fault({ on: 'POST /graphql', answer: 'partial' })
    const { status, body } = await ask(COMMENTS)
    expect(status).toBe(200)
    expect(body.data).toEqual(damaged)
    expect(body.errors).toEqual([
      {
        path: ['repository', 'issue', 'comments', 'nodes', 1],
        message: expect.stringMatching(/^Something went wrong while executing your query\. /),
      },
    ])
    expect(emulator.violations).toEqual([])
  })

  it('gives part of the data to a query that is too much work', async () => {
    const { ask, emulator } = await startWorld()
    emulator.fault({ on: 'POST /graphql', answer: 'resource-limits' })
    const { body } = await ask(COMMENTS)
    expect(body).toEqual({
      data: damaged,
      errors: [
        {
          type: 'RESOURCE_LIMITS_EXCEEDED',
          path: ['repository', 'issue', 'comments', 'nodes', 1],
          message: 'Resource limits for this query exceeded.',
        },
      ],
    })
  })

  it('loses a whole field where there are no nodes', async () => {
    const { ask, emulator } = await startWorld()
    emulator.fault({ on: 'POST /graphql', answer: 'resource-limits' })
    const { body } = await ask('{ viewer { login } }')
    expect(body.data).toEqual({ viewer: null })
    expect(body.errors).toEqual([expect.objectContaining({ path: ['viewer'] })])
  })

  it('is a used-up hour with status 200, and only for the requests it is set on', async () => {
    const { ask, emulator } = await startWorld()
    emulator.fault({ on: 'POST /graphql', answer: 'rate-limit' })
    expect(await ask(COMMENTS)).toEqual({
      status: 200,
      body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }] },
    })
    expect((await ask(COMMENTS)).body.errors).toBeUndefined()
  })

  it("is the gateway's HTML instead of JSON", async () => {
    const { emulator } = await startWorld()
    emulator.fault({ on: 'POST /graphql viewer', answer: 'bad-gateway' })
    const response = await fetch(emulator.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `bearer ${emulator.token}` },
      body: JSON.stringify({ query: '{ viewer { login } }' }),
    })
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(await response.text()).toContain('<title>502 Bad Gateway</title>')
  })
})
