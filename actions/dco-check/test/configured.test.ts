import { describe, expect, it } from 'vitest'
import { clones, judgeRange } from './support/clone.ts'
import { check, codesOf, commentsOn, commit, pull, pullRequestEvent, useProject, world } from './support/project.ts'

const start = useProject()
const { create } = clones()

const AUTO = { when: 'configured' }
const ASKED = 'POST /graphql repository repository'
const NOT_JUDGED =
  'Skipped: check sign-offs, because sign-offs are not judged: no .github/dco.yml visible to this token.'
const unsigned = pull([commit('one', { signed: false })])
const FILE = { files: { '.github/dco.yml': 'match: email\n' } }

describe('with when: configured', () => {
  it('is green and quiet in a project that never heard of sign-offs, at one request', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    const { report, host } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: AUTO })
    expect(report).toEqual({
      outputs: {
        conclusion: '',
        'failing-commits': [],
        'checked-commits': 0,
        plan: { effects: [], leftAlone: [], dryRun: false },
      },
      summary: '',
    })
    expect(host.lines).toEqual([NOT_JUDGED])
    expect(emulator.requests).toEqual([ASKED])
  })

  it('judges by the file of the base branch, which is not asked for a second time', async () => {
    const emulator = await start({ scenario: world(unsigned, FILE) })
    const { report, host } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: AUTO })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(host.lines).toContain('Read the rules from .github/dco.yml.')
    expect(emulator.requests).toEqual([ASKED, 'GET /repos/acme/widgets/pulls/7/commits?per_page=100&page=1'])
  })

  it('does not take a file of the pull request itself for one', async () => {
    const mine = pull([commit('one', { signed: false, files: { '.github/dco.yml': 'match: email\n' } })])
    const emulator = await start({ scenario: world(mine) })
    const { host } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: AUTO })
    expect(host.lines).toEqual([NOT_JUDGED])
  })

  it('judges by the file of the owner\u2019s .github repository', async () => {
    const scenario = world(unsigned)
    const shared = { name: 'acme/.github', files: { '.github/dco.yml': 'exempt-accounts: [ada]\n' } }
    const emulator = await start({
      scenario: { ...scenario, repositories: [...(scenario.repositories ?? []), shared] },
    })
    const { report, host } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: AUTO })
    expect(report.outputs['conclusion']).toBe('success')
    expect(host.lines).toContain('Read the rules from acme/.github:.github/dco.yml.')
    expect(emulator.requests[0]).toBe(ASKED)
  })

  it('judges by an empty file, which asks for the defaults', async () => {
    const emulator = await start({ scenario: world(unsigned, { files: { '.github/dco.yml': '' } }) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: AUTO })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
  })

  it('judges where the rules are inputs, and asks for no file', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    const inputs = { ...AUTO, match: 'email' }
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(emulator.requests).not.toContain(ASKED)
  })

  it('misses a file that config-path names, as a maintainer asked for it', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    const inputs = { ...AUTO, 'config-path': 'dco.yml' }
    await expect(check({ emulator, event: await pullRequestEvent(emulator), inputs })).rejects.toThrow(
      'config-path: there is no dco.yml on main',
    )
  })

  it('asks once in the owner\u2019s .github repository itself', async () => {
    const emulator = await start({ scenario: world(unsigned, { name: 'acme/.github' }) })
    const event = { name: 'workflow_dispatch', payload: { repository: { full_name: 'acme/.github' } } }
    const { host } = await check({ emulator, event, inputs: { ...AUTO, 'pr-number': '7' } })
    expect(host.lines).toEqual([NOT_JUDGED])
    expect(emulator.requests.at(-1)).toBe('POST /graphql repository')
  })

  it('is green in the merge queue, where a required check has to report', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    emulator.clearLog()
    const sha = emulator.repository('acme/widgets').pullRequest(7).head.sha
    const event = {
      name: 'merge_group',
      payload: {
        merge_group: {
          base_ref: 'refs/heads/main',
          head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
          base_sha: sha,
          head_sha: sha,
        },
      },
    }
    const { report, host } = await check({ emulator, event, inputs: AUTO })
    expect(report.failure).toBeUndefined()
    expect(host.lines).toEqual([NOT_JUDGED])
    expect(emulator.requests).toEqual([ASKED])
  })

  it('fails, and judges nothing, where GitHub does not say whether there is a file', async () => {
    const emulator = await start({ scenario: world(unsigned) })
    const event = await pullRequestEvent(emulator)
    emulator.fault({ on: 'POST /graphql *', times: Infinity, answer: { status: 502 } })
    await expect(check({ emulator, event, inputs: AUTO })).rejects.toThrow('fileInRepositories')
  })

  it('comments on a failure without being told to', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'write' } as const
    const emulator = await start({ scenario: world(unsigned, FILE), permissions })
    const event = await pullRequestEvent(emulator, { name: 'pull_request_target' })
    await check({ emulator, event, inputs: AUTO })
    expect(commentsOn(emulator)).toEqual([expect.stringContaining('The commit is not signed off.')])
  })

  it('never thanks where no failure was shown', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'write' } as const
    const emulator = await start({ scenario: world(pull([commit('one')]), FILE), permissions })
    const event = await pullRequestEvent(emulator, { name: 'pull_request_target' })
    await check({ emulator, event, inputs: AUTO })
    expect(commentsOn(emulator)).toEqual([])
  })

  it.each([
    { comment: 'never', written: 0 },
    { comment: 'on-failure', written: 1 },
  ])('does what comment: $comment says', async ({ comment, written }) => {
    const permissions = { contents: 'read', 'pull-requests': 'write' } as const
    const emulator = await start({ scenario: world(unsigned, FILE), permissions })
    const event = await pullRequestEvent(emulator, { name: 'pull_request_target' })
    await check({ emulator, event, inputs: { ...AUTO, comment } })
    expect(commentsOn(emulator)).toHaveLength(written)
  })

  it('looks for the file in a clone, too', async () => {
    const clone = create()
    clone.git('checkout', '--quiet', '-b', 'topic')
    clone.commit('one')
    const { outputs } = await judgeRange(clone, 'main..topic', AUTO)
    expect(outputs['conclusion']).toBe('')
    expect(codesOf(await judgeRange(clone, 'main..topic'))).toEqual(['sign-off-missing'])
  })
})

describe('with when: always, as a root action says that was told to', () => {
  it('judges without a file, and comments', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'write' } as const
    const emulator = await start({ scenario: world(unsigned), permissions })
    const event = await pullRequestEvent(emulator, { name: 'pull_request_target' })
    const { report } = await check({ emulator, event, inputs: { when: 'always' } })
    expect(codesOf(report)).toEqual(['sign-off-missing'])
    expect(commentsOn(emulator)).toHaveLength(1)
  })
})
