import { describe, expect, it } from 'vitest'
import { connected } from './support/connected.ts'
import { startServer } from './support/scripted-server.ts'
import { aCommentNode, addComment, labelNames, OURS, postComment, threadWith } from './support/specimens.ts'

const labels = [{ name: 'bug', color: 'ffffff' }]
const bad = { status: 502, json: { message: 'Server Error' } }

describe('a fault of the moment', () => {
  it('lets a read be repeated after one, two and four seconds', async () => {
    const server = await startServer(bad, { status: 503 }, { status: 500 }, { json: labels })
    const { github, waits, lines } = await connected(server)
    expect(await labelNames(github)).toEqual(['bug'])
    expect(waits).toEqual([1000, 2000, 4000])
    expect(lines[0]).toBe('Waiting 1 s: GitHub failed (502) for GET /repos/acme/widgets/labels (1 s of 180 s so far).')
  })

  it('that stays ends the run after four attempts', async () => {
    const server = await startServer(bad)
    const { github } = await connected(server)
    await expect(labelNames(github)).rejects.toMatchObject({
      name: 'GitHubError',
      status: 502,
      request: 'GET /repos/acme/widgets/labels',
      message:
        'GET /repos/acme/widgets/labels: GitHub failed (502), 4 times. See https://www.githubstatus.com and run the job again.',
    })
    expect(server.lines()).toHaveLength(4)
  })

  it.each([
    ['a broken connection', { breaks: 'at once' } as const],
    ['an answer that breaks off', { breaks: 'half way', json: labels } as const],
    ['an answer that is not JSON', { text: '<html>502</html>' }],
    ['an answer of half a JSON', { text: '[{"name":"bu' }],
  ])('such as %s lets a read be repeated', async (_name, fault) => {
    const server = await startServer(fault, { json: labels })
    const { github, waits, lines } = await connected(server)
    expect(await labelNames(github)).toEqual(['bug'])
    expect(waits).toEqual([1000])
    expect(lines[0]).toContain('no readable answer for GET /repos/acme/widgets/labels')
  })

  it('such as no answer in time lets a read be repeated', async () => {
    const server = await startServer({ after: 1000, json: [] }, { json: labels })
    const { github, waits } = await connected({ ...server, requestTimeout: 100 })
    expect(await labelNames(github)).toEqual(['bug'])
    expect(waits).toEqual([1000])
  })

  it('lets labels be added again, as they are a set', async () => {
    const server = await startServer(bad, { json: labels })
    const { github } = await connected(server)
    await github.labels.add(7, ['bug'])
    expect(server.lines()).toHaveLength(2)
  })

  it('never lets a comment be posted again, and says that it may be there', async () => {
    const server = await startServer(bad)
    const { github } = await connected(server)
    await expect(postComment(github)).rejects.toThrow(
      'POST /repos/acme/widgets/issues/7/comments: GitHub failed (502). It may have been carried out all the same, so it was not ' +
        'repeated. See https://www.githubstatus.com and run the job again.',
    )
    expect(server.lines()).toEqual(['POST /repos/acme/widgets/issues/7/comments'])
  })

  it('such as a broken connection never lets a comment be posted again either', async () => {
    const server = await startServer({ breaks: 'at once' })
    const { github } = await connected(server)
    await expect(postComment(github)).rejects.toMatchObject({ name: 'GitHubError', status: 0 })
    expect(server.lines()).toEqual(['POST /repos/acme/widgets/issues/7/comments'])
  })

  it('never lets a GraphQL mutation be repeated', async () => {
    const server = await startServer(bad)
    const { github } = await connected(server)
    await expect(addComment(github)).rejects.toThrow('POST /graphql (addComment): GitHub failed (502).')
    expect(server.lines()).toEqual(['POST /graphql'])
  })

  it('lets a GraphQL query be repeated, also when it timed out with status 200', async () => {
    const timedOut = {
      json: {
        data: null,
        errors: [{ message: 'Something went wrong while executing your query. Please include `1`' }],
      },
    }
    const thread = { comments: { nodes: [], pageInfo: { hasPreviousPage: false, startCursor: null } } }
    const server = await startServer(bad, timedOut, { json: { data: { repository: { issueOrPullRequest: thread } } } })
    const { github, waits } = await connected(server)
    expect(await github.comments.withMarker(7, '<!-- porchlight:test:x -->')).toEqual([])
    expect(waits).toEqual([1000, 2000])
  })

  it('lets a comment be deleted again, and takes its absence for success', async () => {
    const server = await startServer(
      threadWith(aCommentNode),
      { breaks: 'at once' },
      { status: 404, json: { message: 'Not Found' } },
    )
    const { github } = await connected(server)
    await github.comments.removeOne({ number: 7 }, OURS)
    expect(server.lines()).toEqual([
      'POST /graphql',
      'DELETE /repos/acme/widgets/issues/comments/9',
      'DELETE /repos/acme/widgets/issues/comments/9',
    ])
  })
})
