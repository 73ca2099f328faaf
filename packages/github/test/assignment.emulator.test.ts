import type { Permissions } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { connected } from './support/connected.ts'
import { emulated, type Emulated } from './support/emulated.ts'
import { startServer } from './support/scripted-server.ts'

const repository = {
  collaborators: [
    { login: 'lena', permission: 'triage' as const },
    { login: 'omar', permission: 'read' as const },
  ],
  issues: [{ number: 7, title: 'It breaks', author: 'ada', assignees: ['omar'] }],
  pullRequests: [{ number: 8, title: 'Mend it', author: 'grace' }],
}
const organizations = [{ login: 'acme', teams: [{ slug: 'core', members: ['lena'] }] }]
const users = [{ login: 'eve' }]

const world = (permissions: Permissions = { issues: 'write', 'pull-requests': 'write' }): Promise<Emulated> =>
  emulated(repository, { scenario: { organizations, users }, permissions })

describe('people', () => {
  it('are assigned in one request that says who is assigned then', async () => {
    const { github, emulator } = await world()
    expect(await github.assignment.assign(7, ['lena'])).toEqual(['omar', 'lena'])
    expect(emulator.requests).toEqual(['POST /repos/acme/widgets/issues/7/assignees'])
    expect(emulator.violations).toEqual([])
  })

  it('who have nothing to do with the repository are missing from the answer', async () => {
    const { github, emulator } = await world()
    expect(await github.assignment.assign(7, ['eve', 'nobody-at-all'])).toEqual(['omar'])
    expect(emulator.violations).toEqual([])
  })

  it('are taken off, also when they are not there', async () => {
    const { github, emulator } = await world()
    await github.assignment.unassign(7, ['omar', 'lena'])
    expect(emulator.repository('acme/widgets').issue(7).assignees).toEqual([])
    expect(emulator.violations).toEqual([])
  })

  it('are taken off in no request when there are none', async () => {
    const { github, emulator } = await world()
    await github.assignment.unassign(7, [])
    expect(emulator.requests).toEqual([])
  })

  it('are not assigned twice when the answer was lost, as assignees are a set', async () => {
    const { github, emulator } = await world()
    emulator.fault({ on: 'POST /repos/*/*/issues/*/assignees', answer: 'reset', afterEffect: true })
    expect(await github.assignment.assign(7, ['lena'])).toEqual(['omar', 'lena'])
  })
})

describe('a review', () => {
  it('is asked of people and teams in one request', async () => {
    const { github, emulator } = await world({ 'pull-requests': 'write', members: 'read' })
    await github.assignment.requestReviews(8, { people: ['lena', 'omar'], teams: ['core'] })
    expect(await github.pullRequests.pullRequest(8)).toMatchObject({
      requestedReviewers: ['lena', 'omar'],
      requestedTeams: ['core'],
    })
    expect(emulator.writes).toEqual(['POST /repos/acme/widgets/pulls/8/requested_reviewers'])
    expect(emulator.violations).toEqual([])
  })

  it('is asked of nobody in no request', async () => {
    const { github, emulator } = await world()
    await github.assignment.requestReviews(8, { people: [], teams: [] })
    expect(emulator.requests).toEqual([])
  })

  it('is asked of the others when one cannot give it, and the error names that one', async () => {
    const { github, emulator } = await world()
    await expect(
      github.assignment.requestReviews(8, { people: ['eve', 'lena', 'omar'], teams: [] }),
    ).rejects.toMatchObject({
      name: 'UserError',
      message:
        'GitHub does not let #8 ask for a review by eve. The others were asked. Each reviewer must have access to the repository, and an author cannot review their own pull request. ' +
        'POST /repos/acme/widgets/pulls/8/requested_reviewers: GitHub does not accept the values (422, "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the acme/widgets repository.").',
    })
    expect(emulator.repository('acme/widgets').pullRequest(8).requestedReviewers).toEqual(['lena', 'omar'])
    expect(emulator.violations).toEqual([])
  })

  it('is asked for once when the only one cannot give it', async () => {
    const { github, emulator } = await world()
    await expect(github.assignment.requestReviews(8, { people: ['eve'], teams: [] })).rejects.toMatchObject({
      message: expect.stringContaining('GitHub does not let #8 ask for a review by eve. Each reviewer must'),
    })
    expect(emulator.writes).toHaveLength(1)
  })

  it('is asked of one team though another cannot give it', async () => {
    const { github, emulator } = await world({ 'pull-requests': 'write', members: 'read' })
    await expect(github.assignment.requestReviews(8, { people: [], teams: ['nobody', 'core'] })).rejects.toMatchObject({
      message: expect.stringContaining('a review by the team nobody. The others were asked.'),
    })
    expect(emulator.repository('acme/widgets').pullRequest(8).requestedTeams).toEqual(['core'])
  })

  it('cannot be asked of a team with the token of a workflow, and the error says which token can', async () => {
    const { github, emulator } = await world()
    await expect(github.assignment.requestReviews(8, { people: [], teams: ['core'] })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(
        'a review by the team core. Each reviewer must have access to the repository, and an author cannot review their own pull request. ' +
          'A team must see the repository, and the token must see the team, as no GITHUB_TOKEN does: give github-token one of an app with `members: read`, or of a person in the organization.',
      ),
    })
    expect(emulator.violations).toEqual([])
  })

  it('needs a permission that the error names', async () => {
    const { github } = await world({ 'pull-requests': 'read' })
    await expect(github.assignment.requestReviews(8, { people: ['lena'], teams: [] })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining("Add `pull-requests: write` to the job's `permissions:`."),
    })
  })

  it('of a pull request that is not there is a 404 with the permission that it may be for', async () => {
    const { github } = await world()
    await expect(github.assignment.requestReviews(99, { people: ['lena'], teams: [] })).rejects.toMatchObject({
      name: 'GitHubError',
      status: 404,
      message: expect.stringContaining('or the token may not see it, which takes `pull-requests: write`'),
    })
  })

  it('is asked for at least a second after the one before, as people get an e-mail', async () => {
    const server = await startServer({ status: 201, json: {} })
    const { github, waits } = await connected(server)
    await github.assignment.requestReviews(8, { people: ['lena'], teams: [] })
    await github.assignment.requestReviews(9, { people: ['lena'], teams: [] })
    expect(waits).toEqual([1000])
  })
})
