import { describe, expect, it } from 'vitest'
import { connected } from './support/connected.ts'
import { startServer, type Reply } from './support/scripted-server.ts'
import { addComment } from './support/specimens.ts'

const WRITABLE_FORK =
  ' If it is there: a run on `pull_request` from a fork or by Dependabot has a read-only token; use `pull_request_target`.'

const integration = { message: 'Resource not accessible by integration' }

/** What `github.labels.add(7, ['bug'])` throws when GitHub answers so. */
async function thrownFor(reply: Reply): Promise<unknown> {
  const { github } = await connected(await startServer(reply))
  return github.labels.add(7, ['bug']).catch((error: unknown) => error)
}

describe('a missing permission', () => {
  it('is named as GitHub’s answer names it', async () => {
    const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }
    expect(await thrownFor({ status: 403, headers, json: integration })).toMatchObject({
      name: 'UserError',
      message:
        'The token may not do this: POST /repos/acme/widgets/issues/7/labels (403, "Resource not accessible by integration"). ' +
        `Add \`issues: write\` or \`pull-requests: write\` to the job's \`permissions:\`.${WRITABLE_FORK}`,
    })
  })

  it('that takes two lines at once names both, and never metadata, which every token has', async () => {
    const headers = { 'x-accepted-github-permissions': 'metadata=read,contents=read,checks=write' }
    expect(await thrownFor({ status: 403, headers, json: integration })).toHaveProperty(
      'message',
      expect.stringContaining("Add `contents: read` and `checks: write` to the job's `permissions:`."),
    )
  })

  it('that no workflow can give says which token to use instead', async () => {
    const headers = { 'x-accepted-github-permissions': 'members=read' }
    const { github } = await connected(await startServer({ status: 403, headers, json: integration }))
    await expect(github.people.isTeamMember('acme', 'core', 'lena')).rejects.toMatchObject({
      name: 'UserError',
      message:
        'The token may not do this: GET /orgs/acme/teams/core/memberships/lena (403, "Resource not accessible by integration"). It ' +
        'takes `members: read`, which no workflow can give to its own token: give github-token one of an app or a person that has it.',
    })
  })

  it('is named from our own list when the answer is silent', async () => {
    const { github } = await connected(await startServer({ status: 403, json: integration }))
    const run = { name: 'DCO', sha: 'a'.repeat(40), conclusion: 'success', title: '', summary: '' } as const
    await expect(github.checks.report(run)).rejects.toMatchObject({
      name: 'UserError',
      message:
        `The token may not do this: GET /repos/acme/widgets/commits/${'a'.repeat(40)}/check-runs ` +
        '(403, "Resource not accessible by integration"). Add `checks: read` to the job\'s `permissions:`.',
    })
  })

  it('of GraphQL, which has no header and status 200, is named too', async () => {
    const json = { data: { addComment: null }, errors: [{ type: 'FORBIDDEN', ...integration }] }
    const { github } = await connected(await startServer({ json }))
    await expect(addComment(github)).rejects.toMatchObject({
      name: 'UserError',
      message:
        'The token may not do this: POST /graphql (addComment) (403, "Resource not accessible by integration"). ' +
        `Add \`issues: write\` or \`pull-requests: write\` to the job's \`permissions:\`.${WRITABLE_FORK}`,
    })
  })

  it('of GraphQL is none where somebody locked the conversation', async () => {
    const message = 'Unable to create comment because issue is locked.'
    const json = { data: { addComment: null }, errors: [{ type: 'FORBIDDEN', message }] }
    const { github } = await connected(await startServer({ json }))
    await expect(addComment(github)).rejects.toMatchObject({
      name: 'GitHubError',
      status: 403,
      message:
        'POST /graphql (addComment): the conversation is locked ("Unable to create comment because issue is locked."). ' +
        'Unlock it to let the action write.',
    })
  })
})

describe('an answer of GitHub', () => {
  it.each<[string, Reply, { name: string; message: string; status?: number }]>([
    [
      '401 is about the token',
      { status: 401, json: { message: 'Bad credentials' } },
      {
        name: 'UserError',
        message:
          'GitHub does not accept the token (401 for POST /repos/acme/widgets/issues/7/labels). Leave github-token out, or write ' +
          'github-token: ${{ github.token }}; a token of your own may have expired or belong to another GitHub.',
      },
    ],
    [
      '403 for a locked conversation says so',
      { status: 403, json: { message: 'Unable to create comment because issue is locked.' } },
      {
        name: 'GitHubError',
        status: 403,
        message:
          'POST /repos/acme/widgets/issues/7/labels: the conversation is locked (403, "Unable to create comment because issue is ' +
          'locked."). Unlock it to let the action write.',
      },
    ],
    [
      '403 for another reason quotes it',
      { status: 403, json: { message: 'Repository was archived so is read-only.' } },
      {
        name: 'GitHubError',
        status: 403,
        message:
          'POST /repos/acme/widgets/issues/7/labels: GitHub refuses (403, "Repository was archived so is read-only.").',
      },
    ],
    [
      '403 in HTML is a proxy’s',
      { status: 403, headers: { 'content-type': 'text/html' }, text: '<html>Blocked by policy</html>' },
      {
        name: 'GitHubError',
        status: 403,
        message: expect.stringMatching(
          /^POST \/repos\/acme\/widgets\/issues\/7\/labels: 127\.0\.0\.1:\d+ answered 403 with something other than JSON\. A proxy may be in between, or GITHUB_API_URL may be wrong\.$/,
        ),
      },
    ],
    [
      '404 says what seeing it takes',
      { status: 404, json: { message: 'Not Found' } },
      {
        name: 'GitHubError',
        status: 404,
        message:
          'POST /repos/acme/widgets/issues/7/labels: not found, or the token may not see it, which takes ' +
          '`issues: write` or `pull-requests: write` (404, "Not Found").',
      },
    ],
    [
      '410 says that it is gone',
      { status: 410, json: { message: 'This issue was deleted' } },
      {
        name: 'GitHubError',
        status: 410,
        message:
          'POST /repos/acme/widgets/issues/7/labels: it is gone (410, "This issue was deleted"). It was deleted, or the repository ' +
          'has this feature switched off.',
      },
    ],
    [
      '422 shows the field and the value that we sent',
      {
        status: 422,
        json: { message: 'Validation Failed', errors: [{ resource: 'Label', code: 'invalid', field: 'labels' }] },
      },
      {
        name: 'GitHubError',
        status: 422,
        message:
          'POST /repos/acme/widgets/issues/7/labels: GitHub does not accept the values (422, "Validation Failed"): labels is ' +
          '["bug"] (invalid).',
      },
    ],
    [
      '422 in plain words hands them on',
      { status: 422, json: { message: 'Unprocessable', errors: ['too many labels'] } },
      {
        name: 'GitHubError',
        status: 422,
        message:
          'POST /repos/acme/widgets/issues/7/labels: GitHub does not accept the values (422, "Unprocessable"): too many labels.',
      },
    ],
    [
      '307 is not followed by a write',
      { status: 307, headers: { location: '/repositories/1/issues/7/labels' }, json: { message: 'Moved Permanently' } },
      {
        name: 'GitHubError',
        status: 307,
        message:
          'POST /repos/acme/widgets/issues/7/labels: GitHub redirects it elsewhere (307). The repository was renamed or moved; run ' +
          'the job again.',
      },
    ],
  ])('%s', async (_name, reply, expected) => {
    expect(await thrownFor(reply)).toMatchObject(expected)
  })

  it('whose JSON lacks a field names the request and the field', async () => {
    const { github } = await connected(await startServer({ json: { number: 7 } }))
    await expect(github.issues.issue(7)).rejects.toMatchObject({
      name: 'GitHubError',
      status: 200,
      request: 'GET /repos/acme/widgets/issues/7',
      message: 'GET /repos/acme/widgets/issues/7: GitHub\'s JSON: expected a string at "issue.title", found nothing.',
    })
  })

  it('never shows the token, whatever fails', async () => {
    const { github } = await connected({ ...(await startServer({ status: 401 })), token: 'ghp_verysecret' })
    const error = await github.issues.issue(7).catch((thrown: Error) => thrown)
    expect(JSON.stringify(error, ['message', 'stack', 'cause', 'request', 'headers', 'authorization'])).not.toContain(
      'verysecret',
    )
  })
})

describe('GraphQL data with errors', () => {
  it('is never read as none', async () => {
    const json = {
      data: { repository: { issueOrPullRequest: null } },
      errors: [{ type: 'INTERNAL', message: 'Timeout on shard' }],
    }
    const { github } = await connected(await startServer({ json }))
    await expect(github.comments.withMarker(7, '<!-- porchlight:test:x -->')).rejects.toMatchObject({
      name: 'GitHubError',
      status: 200,
      request: 'POST /graphql (commentsOf)',
      message:
        'POST /graphql (commentsOf): GitHub answered in part only ("Timeout on shard"). Nothing is decided on half an answer; run ' +
        'the job again.',
    })
  })

  it('about something that is not there is a 404', async () => {
    const message = "Could not resolve to a node with the global id of 'D_1'."
    const { github } = await connected(
      await startServer({ json: { data: null, errors: [{ type: 'NOT_FOUND', message }] } }),
    )
    await expect(github.discussions.react('D_1', '+1')).rejects.toMatchObject({
      name: 'GitHubError',
      status: 404,
    })
  })
})
