import { describe, expect, it } from 'vitest'
import { check, commit, failingIn, pull, pullRequestEvent, useProject, world } from './support/project.ts'

const start = useProject()

const INLINE = { match: 'name-and-email' }
const COMMITS = 'GET /repos/acme/widgets/pulls/7/commits?per_page=100&page=1'
const FILE = 'GET /repos/acme/widgets/contents/.github%2Fdco.yml?ref=main'
const SHARED_FILE = 'GET /repos/acme/.github/contents/.github%2Fdco.yml'

describe('a pull request', () => {
  it('passes when every commit is signed off, in one request with the rules in the workflow', async () => {
    const emulator = await start({ scenario: world(pull([commit('one'), commit('two')])) })
    const { report, host } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: INLINE })
    expect(report.failure).toBeUndefined()
    expect(report.outputs).toMatchObject({ conclusion: 'success', 'failing-commits': [], 'checked-commits': 2 })
    expect(emulator.requests).toEqual([COMMITS])
    expect(host.annotations).toEqual([])
  })

  it('passes in two requests with the rules in .github/dco.yml', async () => {
    const files = { '.github/dco.yml': 'require:\n  members: true\n' }
    const emulator = await start({ scenario: world(pull([commit('one')]), { files }) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator) })
    expect(report.outputs['conclusion']).toBe('success')
    expect(emulator.requests).toEqual([FILE, COMMITS])
  })

  it('asks the owner\u2019s .github repository where it has no file, and then goes by the defaults', async () => {
    const emulator = await start({ scenario: world(pull([commit('one')])) })
    const { host } = await check({ emulator, event: await pullRequestEvent(emulator) })
    expect(emulator.requests).toEqual([FILE, SHARED_FILE, COMMITS])
    expect(host.lines).toContain('Found no .github/dco.yml, so the defaults apply.')
  })

  it('fails when one commit is not signed off, and says which, why, and how to fix it', async () => {
    const emulator = await start({ scenario: world(pull([commit('one'), commit('two', { signed: false })])) })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator), inputs: INLINE })
    const short = failingIn(report)[0]?.text('sha').slice(0, 7) ?? ''
    expect(report.failure).toBe(
      `1 of 2 commits is not signed off. ${short}: The message has no Signed-off-by line. The job summary has the commands that fix this.`,
    )
    expect(report.outputs).toMatchObject({
      conclusion: 'failure',
      'failing-commits': [
        {
          sha: expect.stringMatching(/^[0-9a-f]{40}$/),
          subject: 'two',
          author: { name: 'Ada Lovelace', email: 'ada@example.org', login: 'ada' },
          code: 'sign-off-missing',
          reason: 'The message has no Signed-off-by line.',
        },
      ],
      'checked-commits': 2,
    })
    expect(report.annotations).toEqual([
      { level: 'error', title: `${short} two`, message: 'The message has no Signed-off-by line.' },
    ])
    expect(report.summary).toContain('```sh\ngit commit --amend --no-edit --signoff\n```')
    expect(report.summary).toContain('```sh\ngit push --force-with-lease origin HEAD:fix-light\n```')
  })
})
