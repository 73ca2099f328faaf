import { Octokit } from '@octokit/rest'
import { publish } from '@semantic-release/github'
import { describe, expect, it } from 'vitest'
import { emulatorFor } from './support/asking.ts'

const quiet = { log: () => {}, warn: () => {}, error: () => {} }

describe('@semantic-release/github', () => {
  it('publishes a release that GraphQL then knows', async () => {
    const emulator = await emulatorFor({
      permissions: { contents: 'write' },
      scenario: { repositories: [{ name: 'acme/widgets', files: { 'README.md': '# Widgets' } }] },
    })
    const release = await publish(
      {},
      {
        env: { GITHUB_TOKEN: emulator.token, GITHUB_API_URL: emulator.url, GITHUB_ACTION: 'release' },
        cwd: import.meta.dirname,
        options: { repositoryUrl: 'https://github.com/acme/widgets.git' },
        branch: { name: 'main', type: 'release', main: true },
        commits: [],
        nextRelease: { version: '1.0.0', gitTag: 'v1.0.0', name: 'v1.0.0', notes: 'The button holds.' },
        releases: [],
        logger: quiet,
      },
    )
    const octokit = new Octokit({ auth: emulator.token, baseUrl: emulator.url })
    const { repository } = await octokit.graphql<{ repository: unknown }>(
      '{ repository(owner: "acme", name: "widgets") { latestRelease { databaseId url name tagName description } } }',
    )
    expect(repository).toEqual({
      latestRelease: {
        databaseId: release.id,
        url: release.url,
        name: 'v1.0.0',
        tagName: 'v1.0.0',
        description: 'The button holds.',
      },
    })
    expect(emulator.violations).toEqual([])
  })
})

const COMMENTS = `query($cursor: String) {
  repository(owner: "acme", name: "widgets") {
    issue(number: 1) { comments(first: 100, after: $cursor) { nodes { body } pageInfo { hasNextPage endCursor } } }
  }
}`

type CommentsPage = {
  repository: {
    issue: {
      comments: { nodes: { body: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    }
  }
}

/** What every client of GitHub's GraphQL writes: follow `endCursor` until there is no next page. */
async function allComments(octokit: Octokit, cursor: string | null = null): Promise<string[]> {
  const { repository } = await octokit.graphql<CommentsPage>(COMMENTS, { cursor })
  const { nodes, pageInfo } = repository.issue.comments
  const bodies = nodes.map(({ body }) => body)
  return pageInfo.hasNextPage ? [...bodies, ...(await allComments(octokit, pageInfo.endCursor))] : bodies
}

describe('@octokit/graphql', () => {
  it('reads 250 comments page by page', async () => {
    const written = Array.from({ length: 250 }, (_, index) => `Comment ${index + 1}`)
    const emulator = await emulatorFor({
      scenario: {
        repositories: [
          {
            name: 'acme/widgets',
            issues: [
              { number: 1, title: 'Busy', author: 'ada', comments: written.map((body) => ({ author: 'bo', body })) },
            ],
          },
        ],
      },
    })
    const octokit = new Octokit({ auth: emulator.token, baseUrl: emulator.url })
    expect(await allComments(octokit)).toEqual(written)
    expect(emulator.requests).toEqual(Array.from({ length: 3 }, () => 'POST /graphql repository'))
    expect(emulator.violations).toEqual([])
  })

  it("throws GitHub's error with what was found so far", async () => {
    const emulator = await emulatorFor()
    const octokit = new Octokit({ auth: emulator.token, baseUrl: `${emulator.url}/api/v3` })
    const asked = octokit.graphql('{ viewer { login } repository(owner: "acme", name: "nope") { id } }')
    await expect(asked).rejects.toMatchObject({
      name: 'GraphqlResponseError',
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
      data: { viewer: { login: 'github-actions[bot]' }, repository: null },
    })
    expect(emulator.violations).toEqual([])
  })
})
