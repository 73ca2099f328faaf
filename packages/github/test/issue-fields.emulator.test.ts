import { describe, expect, it } from 'vitest'
import { emulated } from './emulated.ts'

const organizations = [
  { login: 'acme', issueTypes: ['Bug', { name: 'Old', enabled: false }], teams: [{ slug: 'core', members: ['lena'] }] },
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

  it.each(['Bugg', 'Old'])(
    'is refused when the organisation does not have it or has it switched off: %s',
    async (name) => {
      const { github, emulator } = await emulated({ issues }, { scenario: { organizations } })
      await expect(github.issues.setType(7, name)).rejects.toMatchObject({
        name: 'UserError',
        message: `There is no issue type "${name}" here. Only organisations have issue types: an owner of acme defines them in its settings under Planning, Issue types. Write one of those, as it is spelled there.`,
      })
      expect(emulator.violations).toEqual([])
    },
  )

  it('is an error where the owner is a person, though GitHub says nothing', async () => {
    const { github, emulator } = await emulated({ issues })
    await expect(github.issues.setType(7, 'Bug')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^There is no issue type "Bug" here\. Only organisations have issue types/),
    })
    expect(emulator.violations).toEqual([])
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
          'so give github-token one of an app with `members: read`, or of a person in the organisation with `read:org`.',
      ),
    })
    expect(emulator.violations).toEqual([])
  })
})
