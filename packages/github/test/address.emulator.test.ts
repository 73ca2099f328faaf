import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'

const withLabels = (...labels: string[]) =>
  emulated({ labels, issues: [{ number: 7, title: 'Lamp', author: 'ada', labels }] })

describe('a name that would lead elsewhere as part of an address', () => {
  it.each(['.', '..', '', '../../8', 'a/..', '/bug', 'bug/', 'a//b', '\ud800'])(
    'is refused, and nothing is asked: the label "%s"',
    async (label) => {
      const { github, emulator } = await withLabels('bug', 'help')
      await expect(github.labels.remove(7, label)).rejects.toMatchObject({ name: 'UserError' })
      expect(emulator.requests).toEqual([])
      expect(emulator.repository('acme/widgets').issues?.[0]?.labels).toEqual(['bug', 'help'])
    },
  )

  it('is named, with what is wrong about it', async () => {
    const { github } = await withLabels('.')
    await expect(github.labels.remove(7, '.')).rejects.toThrow(
      `GitHub's API has no address for "." (name in DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}), so nothing was asked. Use another name: empty parts, "." and ".." between slashes mean other places.`,
    )
  })

  it.each([
    { what: 'a file', ask: 'contents.file', run: (github: Adapter) => github.contents.file('../../issues') },
    { what: 'a tag', ask: 'releases.byTag', run: (github: Adapter) => github.releases.byTag('..') },
    { what: 'a login', ask: 'people.permission', run: (github: Adapter) => github.people.permission('..') },
    {
      what: 'a team',
      ask: 'people.isTeamMember',
      run: (github: Adapter) => github.people.isTeamMember('o', '..', 'a'),
    },
    { what: 'a label to rename', ask: 'labels.rename', run: (github: Adapter) => github.labels.rename('.', RENAMED) },
  ])('is refused for $what ($ask)', async ({ run }) => {
    const { github, emulator } = await withLabels('bug')
    await expect(run(github)).rejects.toThrow("GitHub's API has no address for")
    expect(emulator.requests).toEqual([])
  })

  it.each(['%2E', '%2e%2E', '.%2E', '...', '.bug', 'bug.', 'a/b', '?', '#', '\\', ' . '])(
    'is only what looks like it: the label "%s" is removed, and no other',
    async (label) => {
      const { github, emulator } = await withLabels('bug', label)
      await github.labels.remove(7, label)
      expect(emulator.repository('acme/widgets').issues?.[0]?.labels).toEqual(['bug'])
      expect(emulator.violations).toEqual([])
    },
  )
})

const RENAMED = { name: 'x', color: 'ffffff', description: '' }

type Adapter = Awaited<ReturnType<typeof emulated>>['github']
