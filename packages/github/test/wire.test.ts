import { describe, expect, it } from 'vitest'
import { connected } from './support/connected.ts'
import { startServer } from './support/scripted-server.ts'
import { labelNames } from './support/specimens.ts'

const noComments = { comments: { nodes: [], pageInfo: { hasPreviousPage: false, startCursor: null } } }

describe('a request', () => {
  it('says which version of the API it was written for, who asks, and with which token', async () => {
    const server = await startServer({ json: [] })
    const { github } = await connected(server)
    await labelNames(github)
    expect(server.received[0]?.headers).toMatchObject({
      'x-github-api-version': '2022-11-28',
      authorization: 'token ghs_secret',
      'user-agent': expect.stringMatching(/^porchlight-test /),
    })
  })

  it('goes below /api/v3 on GitHub Enterprise Server, and GraphQL to /api/graphql', async () => {
    const server = await startServer(
      { json: [] },
      { json: { data: { repository: { issueOrPullRequest: noComments } } } },
    )
    const { github } = await connected({ url: `${server.url}/api/v3` })
    await labelNames(github)
    await github.comments.withMarker(7, '<!-- porchlight:test:x -->')
    expect(server.lines()).toEqual(['GET /api/v3/repos/acme/widgets/labels?per_page=100&page=1', 'POST /api/graphql'])
  })

  it('is named without /api/v3 in errors', async () => {
    const server = await startServer({ status: 404 })
    const { github } = await connected({ url: `${server.url}/api/v3` })
    await expect(github.issues.issue(7)).rejects.toMatchObject({ request: 'GET /repos/acme/widgets/issues/7' })
  })

  it('sends GraphQL where GITHUB_GRAPHQL_URL says', async () => {
    const server = await startServer({ json: { data: { repository: { issueOrPullRequest: noComments } } } })
    const { github } = await connected({ url: server.url, graphqlUrl: `${server.url}/elsewhere/graphql` })
    await github.comments.withMarker(7, '<!-- porchlight:test:x -->')
    expect(server.lines()).toEqual(['POST /elsewhere/graphql'])
  })

  it('keeps a label’s name in one piece, whatever is in it', async () => {
    const server = await startServer({ json: [] })
    const { github } = await connected(server)
    await github.labels.remove(7, 'kind/bug? #1')
    expect(server.lines()).toEqual(['DELETE /repos/acme/widgets/issues/7/labels/kind%2Fbug%3F%20%231'])
  })

  it('for a repository that was renamed is led to its new name when it reads', async () => {
    const server = await startServer(
      { status: 301, headers: { location: '/repositories/1/labels' } },
      { json: [{ name: 'bug', color: 'ffffff' }] },
    )
    const { github } = await connected(server)
    expect(await labelNames(github)).toEqual(['bug'])
    expect(server.lines()).toEqual(['GET /repos/acme/widgets/labels?per_page=100&page=1', 'GET /repositories/1/labels'])
  })

  it('that would change nothing is not sent', async () => {
    const server = await startServer({ json: [] })
    const { github } = await connected(server)
    await github.labels.add(7, [])
    await github.pullRequests.merged([])
    await github.commits.pullRequestsOf([])
    expect(await github.pullRequests.files(7, { expected: 0 })).toEqual({ files: [], isComplete: true })
    expect(server.lines()).toEqual([])
  })
})
