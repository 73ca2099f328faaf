import { describe, expect, it } from 'vitest'
import { addReview, pullRequestOf, repositoryOf, accountOf, type Emulator } from '@porchlight/github-emulator'
import { asking, emulatorFor } from './support/asking.ts'
import { aPullRequest, widgets } from './support/worlds.ts'

const REQUESTED = '/repos/acme/widgets/pulls/2/requested_reviewers'

const scenario = widgets(
  { collaborators: [{ login: 'omar', permission: 'read' }], pullRequests: [aPullRequest()] },
  { users: [{ login: 'eve' }], organizations: [{ login: 'acme', teams: [{ slug: 'core', members: ['omar'] }] }] },
)

const SEES_TEAMS = { permissions: { 'pull-requests': 'write', members: 'read' } } as const

const reviewersOf = (emulator: Emulator) => {
  const { requestedReviewers, requestedTeams } = emulator.repository('acme/widgets').pullRequest(2)
  return { requestedReviewers, requestedTeams }
}

describe('review requests', () => {
  it.each([
    ['the author', { reviewers: ['omar', 'grace'] }, 'Review cannot be requested from pull request author.'],
    [
      'an account without a role',
      { reviewers: ['omar', 'eve'] },
      expect.stringContaining('only be requested from collab'),
    ],
    ['a team that is not there', { team_reviewers: ['cor'] }, expect.stringContaining('only be requested from collab')],
  ])('are refused whole for %s', async (_, body, message) => {
    const emulator = await emulatorFor({ scenario, ...SEES_TEAMS })
    const reply = await asking(emulator)(`POST ${REQUESTED}`, body)
    expect(reply).toMatchObject({ status: 422, body: { message } })
    expect(reviewersOf(emulator)).toEqual({ requestedReviewers: [], requestedTeams: [] })
    expect(emulator.violations).toEqual([])
  })

  it('are taken for a pull request whose labels have no description', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    await ask('POST /repos/acme/widgets/issues/2/labels', { labels: ['new here'] })
    expect(await ask(`POST ${REQUESTED}`, { reviewers: ['omar'] })).toMatchObject({ status: 201 })
    expect(await ask('GET /repos/acme/widgets/pulls')).toMatchObject({ status: 200 })
    expect(await ask('GET /repos/acme/widgets/pulls/2')).toMatchObject({ body: { labels: [{ description: null }] } })
    expect(emulator.violations).toEqual([])
  })

  it('for a team are refused to the token of a workflow, in GitHub’s words', async () => {
    const emulator = await emulatorFor({ scenario })
    const reply = await asking(emulator)(`POST ${REQUESTED}`, { team_reviewers: ['core'] })
    expect(reply.status).toBe(422)
    expect(reply.body.errors).toEqual([
      expect.stringMatching(/^Could not resolve to a node with the global id of 'T_kw/),
    ])
    expect(emulator.violations).toEqual([])
  })

  it('leave events with the person and the team, as does taking them back', async () => {
    const emulator = await emulatorFor({ scenario, ...SEES_TEAMS })
    const ask = asking(emulator)
    await ask(`POST ${REQUESTED}`, { reviewers: ['omar'], team_reviewers: ['core'] })
    await ask(`DELETE ${REQUESTED}`, { reviewers: ['omar'], team_reviewers: ['core'] })
    const { body } = await ask('GET /repos/acme/widgets/issues/2/events')
    expect(body).toMatchObject([
      { event: 'review_requested', requested_reviewer: { login: 'omar' } },
      {
        event: 'review_requested',
        requested_team: { slug: 'core' },
        review_requester: { login: 'github-actions[bot]' },
      },
      { event: 'review_request_removed', requested_reviewer: { login: 'omar' } },
      { event: 'review_request_removed', requested_team: { slug: 'core' } },
    ])
    expect(reviewersOf(emulator)).toEqual({ requestedReviewers: [], requestedTeams: [] })
    expect(emulator.violations).toEqual([])
  })

  it('are answered by a review, that to the reviewer’s team as well, without an event', async () => {
    const emulator = await emulatorFor({ scenario, ...SEES_TEAMS })
    await asking(emulator)(`POST ${REQUESTED}`, { reviewers: ['omar'], team_reviewers: ['core'] })
    const pullRequest = pullRequestOf(repositoryOf(emulator.state, 'acme', 'widgets'), 2)
    addReview(emulator.state, pullRequest, {
      author: accountOf(emulator.state, 'omar'),
      state: 'COMMENTED',
      body: 'Hm',
    })
    expect(reviewersOf(emulator)).toEqual({ requestedReviewers: [], requestedTeams: [] })
    expect(pullRequest.events.map(({ event }) => event)).toEqual(['review_requested', 'review_requested'])
  })
})
