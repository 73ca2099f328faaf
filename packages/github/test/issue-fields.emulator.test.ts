import { describe, expect, it } from 'vitest'
import { connected } from './support/connected.ts'
import { emulated } from './support/emulated.ts'
import { startServer } from './support/scripted-server.ts'

const organizations = [
  {
    login: 'acme',
    issueTypes: ['Bug', 'Task', { name: 'Old', enabled: false }],
    teams: [{ slug: 'core', members: ['lena'] }],
  },
]
const issues = [{ number: 7, title: 'It breaks', author: 'ada' }]
const pullRequests = [{ number: 8, title: 'Mend it', author: 'grace' }]
const milestones = [{ title: 'v1', state: 'closed' as const }, { title: 'v2' }, { title: 'v3' }]

describe('milestones', () => {
  it('are listed when they are open, with the number to set them by', async () => {
    const { github, emulator } = await emulated({ milestones })
    expect(await github.issues.milestones()).toEqual([
      { number: 2, title: 'v2' },
      { number: 3, title: 'v3' },
    ])
    expect(emulator.requests).toEqual(['GET /repos/acme/widgets/milestones?state=open&per_page=100&page=1'])
    expect(emulator.violations).toEqual([])
  })

  it('are all listed when there are more than a page of them', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ title: `v${index}` }))
    const { github, emulator } = await emulated({ milestones: many })
    expect(await github.issues.milestones()).toHaveLength(101)
    expect(emulator.requests).toHaveLength(2)
  })

  it('are set on a pull request with the permission for pull requests alone', async () => {
    const permissions = { 'pull-requests': 'write' } as const
    const { github, emulator } = await emulated({ pullRequests, milestones }, { permissions })
    await github.issues.setMilestone(8, 2)
    expect(emulator.repository('acme/widgets').pullRequest(8).milestone).toBe('v2')
    expect(emulator.violations).toEqual([])
  })
})

describe('an issue’s type', () => {
  it('is set by its name, whatever the case', async () => {
    const { github, emulator } = await emulated({ issues }, { scenario: { organizations } })
    await github.issues.setType(7, 'bug')
    expect((await github.issues.issue(7)).type).toBe('Bug')
    expect(emulator.writes).toEqual(['PATCH /repos/acme/widgets/issues/7'])
    expect(emulator.violations).toEqual([])
  })

  it.each([
    ['Bugg', ' Did you mean "Bug"?'],
    ['Old', ''],
  ])('that is not there or is switched off is an error that names those that are: %s', async (name, hint) => {
    const { github, emulator } = await emulated({ issues }, { scenario: { organizations } })
    await expect(github.issues.setType(7, name)).rejects.toMatchObject({
      name: 'UserError',
      message:
        `There is no issue type "${name}" in acme/widgets. There are "Bug", "Task".${hint} ` +
        'They are defined in the settings of acme, under Planning, Issue types.',
    })
    expect(emulator.requests).toEqual(['PATCH /repos/acme/widgets/issues/7', 'GET /repos/acme/widgets/issue-types'])
    expect(emulator.violations).toEqual([])
  })

  it('is an error where there are none, though GitHub says nothing', async () => {
    const { github, emulator } = await emulated({ issues })
    await expect(github.issues.setType(7, 'Bug')).rejects.toMatchObject({
      name: 'UserError',
      message:
        'There is no issue type "Bug" in acme/widgets. They are defined in the settings of acme, under Planning, Issue types.',
    })
    expect(emulator.violations).toEqual([])
  })

  it.each([
    ['that has no list of types', { status: 404 }],
    [
      'that keeps the list from this token',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
    ],
  ])('is an error on a GitHub %s', async (_, answer) => {
    const { github, emulator } = await emulated({ issues })
    emulator.fault({ on: 'GET /repos/*/*/issue-types', answer })
    await expect(github.issues.setType(7, 'Bug')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^There is no issue type "Bug" in acme\/widgets\. They are defined/),
    })
  })

  it('that GitHub drops without a word, though it is there, is an error that says what the token may lack', async () => {
    const dropped = { number: 7, title: 'It breaks', user: null, comments: 0, created_at: '', html_url: '', type: null }
    const server = await startServer({ json: dropped }, { json: [{ name: 'Bug', is_enabled: true }] })
    const { github } = await connected(server)
    await expect(github.issues.setType(7, 'bug')).rejects.toMatchObject({
      name: 'UserError',
      message:
        'GitHub did not set the type "bug" on #7. That happens when the token may not write: check that the job has `issues: write`.',
    })
  })
})

describe('the members of a team', () => {
  it('are read over all pages by a token that sees teams', async () => {
    const members = Array.from({ length: 101 }, (_, index) => `member-${index}`)
    const scenario = { organizations: [{ login: 'acme', teams: [{ slug: 'core', members }] }] }
    const { github, emulator } = await emulated({}, { scenario, permissions: { members: 'read' } })
    const read = await github.people.teamMembers('acme', 'core')
    expect(read.map(({ login }) => login)).toEqual(members)
    expect(emulator.requests).toHaveLength(2)
    expect(emulator.violations).toEqual([])
  })

  it.each([
    ['by the token of a workflow', 'core', {}],
    ['when there is no such team', 'cor', { members: 'read' } as const],
  ])('cannot be read %s, and the error says which token can', async (_, team, permissions) => {
    const { github, emulator } = await emulated({}, { scenario: { organizations }, permissions })
    await expect(github.people.teamMembers('acme', team)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(
        `The members of the team acme/${team} cannot be read. Check the name; if it is right: no workflow can let its own GITHUB_TOKEN see teams, ` +
          'so give github-token one of an app with `members: read`, or of a person in the organization with `read:org`.',
      ),
    })
    expect(emulator.violations).toEqual([])
  })
})
