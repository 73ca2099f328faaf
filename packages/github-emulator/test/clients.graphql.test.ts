import { Octokit } from '@octokit/rest'
import { publish, success } from '@semantic-release/github'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startEmulator } from '@porchlight/github-emulator'

const RELEASED = [
  {
    sha: 'a'.repeat(40),
    message: 'fix: mend the button (#3)\n\nCloses #1',
    author: { name: 'Grace', email: 'grace@example.org', login: 'grace' },
    pullRequest: 3,
  },
]

async function startRepository() {
  const emulator = await startEmulator({
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
    scenario: {
      repositories: [
        {
          name: 'acme/widgets',
          commits: RELEASED,
          issues: [{ number: 1, title: 'It breaks', author: 'ada', state: 'closed', stateReason: 'completed' }],
          pullRequests: [
            {
              number: 3,
              title: 'Mend the button',
              body: 'Closes #1',
              author: 'grace',
              state: 'closed',
              merged: true,
              closes: [1],
            },
          ],
        },
      ],
    },
  })
  onTestFinished(() => emulator.stop())
  return emulator
}

describe('@semantic-release/github', () => {
  it('publishes a release and tells its pull request and its issue', async () => {
    const emulator = await startRepository()
    const said: string[] = []
    const log = (...parts: unknown[]) => void said.push(parts.map(String).join(' '))
    const context = {
      env: { GITHUB_TOKEN: emulator.token, GITHUB_API_URL: emulator.url, GITHUB_ACTION: 'release' },
      cwd: import.meta.dirname,
      options: { repositoryUrl: 'https://github.com/acme/widgets.git' },
      branch: { name: 'main', type: 'release', main: true },
      commits: RELEASED.map(({ sha, message }) => ({ hash: sha, message })),
      nextRelease: { version: '1.0.1', gitTag: 'v1.0.1', name: 'v1.0.1', notes: 'The button holds.' },
      releases: [],
      logger: { log, warn: log, error: log },
    }
    const release = await publish({}, context)
    await success({}, { ...context, releases: [release] })

    const { issues, pullRequests, releases } = emulator.repository('acme/widgets')
    const available =
      'The release is available on [GitHub release](https://github.com/acme/widgets/releases/tag/v1.0.1)'
    const bot =
      'Your **[semantic-release](https://github.com/semantic-release/semantic-release)** bot :package::rocket:'
    expect(releases).toEqual([expect.objectContaining({ tag: 'v1.0.1', body: 'The button holds.' })])
    expect(pullRequests).toEqual([
      expect.objectContaining({
        labels: ['released'],
        comments: [
          expect.objectContaining({
            author: 'github-actions[bot]',
            body: `:tada: This PR is included in version 1.0.1 :tada:\n\n${available}\n\n${bot}`,
          }),
        ],
      }),
    ])
    expect(issues).toEqual([
      expect.objectContaining({
        labels: ['released'],
        comments: [
          expect.objectContaining({
            body: `:tada: This issue has been resolved in version 1.0.1 :tada:\n\n${available}\n\n${bot}`,
          }),
        ],
      }),
    ])
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
    const emulator = await startEmulator({
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
    onTestFinished(() => emulator.stop())
    const octokit = new Octokit({ auth: emulator.token, baseUrl: emulator.url })
    expect(await allComments(octokit)).toEqual(written)
    expect(emulator.requests).toEqual(Array.from({ length: 3 }, () => 'POST /graphql repository'))
    expect(emulator.violations).toEqual([])
  })

  it("throws GitHub's error with what was found so far", async () => {
    const emulator = await startRepository()
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
