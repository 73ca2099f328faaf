import { describe, expect, it } from 'vitest'
import type { ScenarioRepository } from '@porchlight/github-emulator'
import { inWidgets, restId, startWorld, type World } from './support/graphql-world.ts'
import { anIssue, aPullRequest, widgets } from './support/worlds.ts'

const REVIEWER = { login: 'lena', permission: 'push' as const }
const review = (state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED', author = 'lena') => ({ author, state })

const worldWith = (repository: Partial<ScenarioRepository>): Promise<World> =>
  startWorld({ scenario: widgets({ collaborators: [REVIEWER], ...repository }) })

const decision = async (repository: Partial<ScenarioRepository>): Promise<unknown> => {
  const { ask, emulator } = await worldWith(repository)
  const { body } = await ask<{ repository: { pullRequest: unknown } }>(
    inWidgets('pullRequest(number: 2) { reviewDecision mergeStateStatus }'),
  )
  expect(emulator.violations).toEqual([])
  return body.data?.repository.pullRequest
}

describe('the review decision', () => {
  it.each([
    ['nothing where no review is required', false, [review('APPROVED')], null, 'CLEAN'],
    ['that a review is required', true, [], 'REVIEW_REQUIRED', 'BLOCKED'],
    ['that it is still required after a comment', true, [review('COMMENTED')], 'REVIEW_REQUIRED', 'BLOCKED'],
    [
      'that it is still required after a reader approved',
      true,
      [review('APPROVED', 'ada')],
      'REVIEW_REQUIRED',
      'BLOCKED',
    ],
    ['approved', true, [review('APPROVED')], 'APPROVED', 'CLEAN'],
    ['changes requested', true, [review('APPROVED'), review('CHANGES_REQUESTED')], 'CHANGES_REQUESTED', 'BLOCKED'],
    ['approved after changes', true, [review('CHANGES_REQUESTED'), review('APPROVED')], 'APPROVED', 'CLEAN'],
  ])('is %s', async (_, requiresReview, reviews, reviewDecision, mergeStateStatus) => {
    expect(await decision({ requiresReview, pullRequests: [aPullRequest({ reviews })] })).toEqual({
      reviewDecision,
      mergeStateStatus,
    })
  })

  it('rests on the last review of each reviewer', async () => {
    const reviews = [review('CHANGES_REQUESTED'), review('APPROVED'), review('COMMENTED', 'ada')]
    const { ask } = await worldWith({ pullRequests: [aPullRequest({ reviews })] })
    const { body } = await ask(
      inWidgets('pullRequest(number: 2) { latestReviews(first: 5) { nodes { state author { login } } } }'),
    )
    expect(body.data).toEqual({
      repository: {
        pullRequest: {
          latestReviews: {
            nodes: [
              { state: 'APPROVED', author: { login: 'lena' } },
              { state: 'COMMENTED', author: { login: 'ada' } },
            ],
          },
        },
      },
    })
  })

  it('holds back a merge', async () => {
    const { rest } = await worldWith({ requiresReview: true, pullRequests: [aPullRequest()] })
    expect(await rest('PUT', '/repos/acme/widgets/pulls/2/merge', {})).toMatchObject({
      status: 405,
      body: { message: 'At least 1 approving review is required by reviewers with write access.' },
    })
  })
})

describe('the rollup of checks', () => {
  const HEAD = 'a'.repeat(40)
  const pullRequests = [aPullRequest({ head: { sha: HEAD } })]
  const ROLLUP = `pullRequest(number: 2) { statusCheckRollup { state contexts(first: 10) { totalCount nodes {
    __typename ... on CheckRun { name status conclusion } ... on StatusContext { context state }
  } } } }`

  it.each([
    ['pending while one runs', [{ name: 'ci', status: 'in_progress' as const }], [], 'PENDING'],
    ['success when all are done', [{ name: 'ci', conclusion: 'success' as const }], ['success' as const], 'SUCCESS'],
    ['success with what was skipped', [{ name: 'ci', conclusion: 'skipped' as const }], [], 'SUCCESS'],
    ['failure by one check', [{ name: 'ci', conclusion: 'timed_out' as const }], ['success' as const], 'FAILURE'],
    ['an error by a status', [{ name: 'ci', conclusion: 'success' as const }], ['error' as const], 'ERROR'],
  ])('is %s', async (_, runs, states, state) => {
    const { ask } = await worldWith({
      pullRequests,
      checkRuns: runs.map((run) => ({ sha: HEAD, ...run })),
      statuses: states.map((one) => ({ sha: HEAD, context: 'dco', state: one })),
    })
    const { body } = await ask<{ repository: { pullRequest: { statusCheckRollup: { state: string } } } }>(
      inWidgets(ROLLUP),
    )
    expect(body.data?.repository.pullRequest.statusCheckRollup.state).toBe(state)
  })

  it('names the newest of each, and is null without any', async () => {
    const { ask, emulator } = await worldWith({
      pullRequests: [...pullRequests, aPullRequest({ number: 3 })],
      checkRuns: [
        { sha: HEAD, name: 'ci', conclusion: 'failure' },
        { sha: HEAD, name: 'ci', conclusion: 'success' },
      ],
      statuses: [{ sha: HEAD, context: 'dco', state: 'success' }],
    })
    const { body } = await ask(inWidgets(`${ROLLUP} other: pullRequest(number: 3) { statusCheckRollup { state } }`))
    expect(body.data).toEqual({
      repository: {
        pullRequest: {
          statusCheckRollup: {
            state: 'SUCCESS',
            contexts: {
              totalCount: 2,
              nodes: [
                { __typename: 'CheckRun', name: 'ci', status: 'COMPLETED', conclusion: 'SUCCESS' },
                { __typename: 'StatusContext', context: 'dco', state: 'SUCCESS' },
              ],
            },
          },
        },
        other: { statusCheckRollup: null },
      },
    })
    expect(emulator.violations).toEqual([])
  })
})

describe('a commit', () => {
  it('has its first line as HTML, and everyone who wrote it', async () => {
    const message = 'Use <b> & "c"\n\nCo-authored-by: Ada <ada@x.test>'
    const { ask } = await startWorld({
      scenario: widgets({ commits: [{ message }] }, { users: [{ login: 'ada', email: 'ada@x.test' }] }),
    })
    const { body } = await ask(
      inWidgets(
        'object(expression: "main") { ... on Commit { messageHeadlineHTML authors(first: 5) { nodes { name user { login } } } } }',
      ),
    )
    expect(body.data).toEqual({
      repository: {
        object: {
          messageHeadlineHTML: 'Use &lt;b&gt; &amp; &quot;c&quot;',
          authors: {
            nodes: [
              { name: 'acme', user: { login: 'acme' } },
              { name: 'Ada', user: { login: 'ada' } },
            ],
          },
        },
      },
    })
  })
})

describe('a pull request over GraphQL', () => {
  it('is opened as a draft, made ready, approved and merged', async () => {
    const world = await worldWith({
      files: { a: '1\n' },
      branches: { roof: { files: { b: '2\n' } } },
      issues: [anIssue()],
    })
    const { ask, emulator } = world
    const [author, reviewer] = [emulator.issueToken({ login: 'acme' }), emulator.issueToken({ login: 'lena' })]
    const repositoryId = await restId(world, '/repos/acme/widgets')
    const opened = await ask<{ createPullRequest: { pullRequest: { id: string; isDraft: boolean } } }>(
      `mutation($id: ID!) { createPullRequest(input: {
        repositoryId: $id, baseRefName: "main", headRefName: "roof", title: "Fix the roof", body: "Closes #1", draft: true
      }) { pullRequest { id isDraft } } }`,
      { id: repositoryId },
      author,
    )
    const id = opened.body.data?.createPullRequest.pullRequest.id ?? ''
    const MERGE =
      'mutation($id: ID!) { mergePullRequest(input: { pullRequestId: $id, mergeMethod: SQUASH }) { pullRequest { state } } }'
    expect((await ask(MERGE, { id }, author)).body.errors).toMatchObject([{ message: 'Pull Request is still a draft' }])
    await ask(
      'mutation($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId } }',
      { id },
      author,
    )
    await ask(
      'mutation($id: ID!) { addPullRequestReview(input: { pullRequestId: $id, event: APPROVE }) { pullRequestReview { state } } }',
      { id },
      reviewer,
    )
    expect((await ask(MERGE, { id }, author)).body.data).toEqual({
      mergePullRequest: { pullRequest: { state: 'MERGED' } },
    })
    const { pullRequests, issues, files } = emulator.repository('acme/widgets')
    expect([pullRequests[0]?.reviews, issues[0]?.state, files]).toEqual([
      [{ author: 'lena', state: 'APPROVED', body: '' }],
      'closed',
      { a: '1\n', b: '2\n' },
    ])
    expect(emulator.violations).toEqual([])
  })

  it('is held back from a workflow’s token as over REST', async () => {
    const world = await worldWith({ branches: { roof: { files: { b: '2\n' } } }, pullRequests: [aPullRequest()] })
    const repositoryId = await restId(world, '/repos/acme/widgets')
    const id = await restId(world, '/repos/acme/widgets/pulls/2')
    const opened = await world.ask(
      'mutation($id: ID!) { createPullRequest(input: { repositoryId: $id, baseRefName: "main", headRefName: "roof", title: "x" }) { clientMutationId } }',
      { id: repositoryId },
    )
    const approved = await world.ask(
      'mutation($id: ID!) { addPullRequestReview(input: { pullRequestId: $id, event: APPROVE }) { clientMutationId } }',
      { id },
    )
    expect([opened.body.errors?.[0]?.message, approved.body.errors?.[0]?.message]).toEqual([
      'GitHub Actions is not permitted to create or approve pull requests.',
      'GitHub Actions is not permitted to approve pull requests.',
    ])
  })

  it('is closed and opened again, and becomes a draft', async () => {
    const world = await worldWith({ pullRequests: [aPullRequest()] })
    const id = await restId(world, '/repos/acme/widgets/pulls/2')
    const change = async (name: string): Promise<unknown> =>
      (
        await world.ask(
          `mutation($id: ID!) { ${name}(input: { pullRequestId: $id }) { pullRequest { state isDraft } } }`,
          { id },
        )
      ).body.data
    expect([
      await change('closePullRequest'),
      await change('reopenPullRequest'),
      await change('convertPullRequestToDraft'),
    ]).toEqual([
      { closePullRequest: { pullRequest: { state: 'CLOSED', isDraft: false } } },
      { reopenPullRequest: { pullRequest: { state: 'OPEN', isDraft: false } } },
      { convertPullRequestToDraft: { pullRequest: { state: 'OPEN', isDraft: true } } },
    ])
  })
})
