import { describe, expect, it } from 'vitest'
import { connected } from './support/connected.ts'
import { emulated } from './support/emulated.ts'
import { startServer } from './support/scripted-server.ts'
import { labelNames } from './support/specimens.ts'

const left = (remaining: number, resource = 'core') => ({
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-resource': resource,
})

describe('the count of requests', () => {
  it('starts with none sent, and nothing known of what is left', async () => {
    const server = await startServer({ json: [] })
    const { github } = await connected(server)
    expect(github.requests.sent()).toBe(0)
    expect(github.requests.remaining()).toBeUndefined()
  })

  it('counts REST and GraphQL, and knows what is left for REST', async () => {
    const { github, emulator } = await emulated({ issues: [{ number: 7, title: 'It breaks', author: 'ada' }] })
    await labelNames(github)
    await github.comments.withMarker(7, '<!-- porchlight:test:x -->')
    await labelNames(github)
    expect(github.requests.sent()).toBe(3)
    expect(emulator.requests).toHaveLength(3)
    // The hour's 1,000 of a workflow's token, less two of REST.
    expect(github.requests.remaining()).toBe(998)
  })

  it('counts every attempt, also those that failed', async () => {
    const server = await startServer({ status: 502 }, { breaks: 'at once' }, { json: [] })
    const { github } = await connected(server)
    await labelNames(github)
    expect(github.requests.sent()).toBe(3)
    expect(server.received).toHaveLength(3)
  })

  it('learns from a refusal what is left', async () => {
    const server = await startServer({ status: 404, headers: left(12) })
    const { github } = await connected(server)
    await expect(github.issues.issue(7)).rejects.toMatchObject({ status: 404 })
    expect(github.requests.remaining()).toBe(12)
  })

  it('keeps what it knows when an answer is of another budget, or says nothing', async () => {
    const server = await startServer(
      { json: [], headers: left(12) },
      { json: [], headers: left(3, 'search') },
      { json: [] },
    )
    const { github } = await connected(server)
    await labelNames(github)
    await labelNames(github)
    await labelNames(github)
    expect(github.requests.remaining()).toBe(12)
  })
})
