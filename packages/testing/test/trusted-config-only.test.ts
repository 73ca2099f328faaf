import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { runBundle } from './support/bundle.ts'
import { planOf } from './support/plan.ts'
import { it } from './support/promise.ts'
import { pullRequestEvent, REPOSITORY, scenarioOf, widgets, type World } from './support/world.ts'

const RULES_OF_THE_HEAD = {
  '.github/labeler.yml': "approved:\n- changed-files:\n  - any-glob-to-any-file: '**'\n",
  '.github/dco.yml': 'exempt-accounts: [grace]\nrequire:\n  members: false\n',
  '.github/welcome.md': 'Message of the head',
}

const HEAD_CHECKOUT = mkdtempSync(join(tmpdir(), 'porchlight-checkout-'))
for (const [path, text] of Object.entries(RULES_OF_THE_HEAD)) {
  mkdirSync(dirname(join(HEAD_CHECKOUT, path)), { recursive: true })
  writeFileSync(join(HEAD_CHECKOUT, path), text)
}
afterAll(() => rmSync(HEAD_CHECKOUT, { recursive: true, force: true }))

const pull = {
  number: 2,
  title: 'Mend the porch light',
  author: 'grace',
  commits: [
    {
      message: 'Mend the porch light',
      author: { name: 'Grace', email: 'grace@example.org', login: 'grace' },
      files: { ...RULES_OF_THE_HEAD, 'docs/a.md': 'a' },
    },
  ],
}

const heads = [
  { from: 'a fork', head: { repository: 'grace/widgets', branch: 'main' } },
  { from: 'a branch', head: { repository: REPOSITORY, branch: 'mine' } },
]

const worldOf = (head: (typeof heads)[number]['head']) =>
  scenarioOf({
    files: { ...widgets.files, '.github/welcome.md': 'Message of the base' },
    labels: ['docs', 'question', 'approved'],
    pullRequests: [{ ...pull, head }],
    commits: [],
    releases: [],
    tags: {},
  })

/** Every file that was read, and from where. */
const filesRead = ({ emulator }: World): readonly string[] =>
  emulator.requests.filter((request) => request.includes('/contents/'))

describe('the rules come from the base branch, whatever the pull request changes in them', () => {
  it.concurrent.for(heads)('for triage, on a pull request from $from', async ({ head }, { open, expect }) => {
    const world = await open({ scenario: worldOf(head) })
    const outcome = await runBundle(world, 'triage', { event: await pullRequestEvent(world, 2) })
    // The summary may show what the changed rules would do; that is all they do.
    expect(planOf(outcome).effects).toEqual([expect.objectContaining({ labels: ['docs'] })])
    expect(world.emulator.repository(REPOSITORY).pullRequest(2).labels).toEqual(['docs'])
  })

  it.concurrent.for(heads)('for dco-check, on a pull request from $from', async ({ head }, { open, expect }) => {
    const world = await open({ scenario: worldOf(head) })
    const event = await pullRequestEvent(world, 2, { name: 'pull_request', action: 'synchronize' })
    const { outputs } = await runBundle(world, 'dco-check', { event })
    expect(filesRead(world)).toEqual(['GET /repos/acme/widgets/contents/.github%2Fdco.yml?ref=main'])
    expect(outputs['conclusion']).toBe('failure')
  })

  it.concurrent.for(heads)(
    'for the message of welcome, on a pull request from $from',
    async ({ head }, { open, expect }) => {
      const world = await open({ scenario: worldOf(head) })
      const inputs = { 'pull-request-message-file': '.github/welcome.md' }
      await runBundle(world, 'welcome', { event: await pullRequestEvent(world, 2), inputs })
      expect(filesRead(world)).toEqual(['GET /repos/acme/widgets/contents/.github%2Fwelcome.md?ref=main'])
      const [comment] = world.emulator.repository(REPOSITORY).pullRequest(2).comments
      expect(comment?.body).toBe('<!-- porchlight:welcome:first-pull-request -->\nMessage of the base')
    },
  )

  it.concurrent.for(['triage', 'dco-check', 'welcome'])(
    'and %s reads nothing of the workspace, where a checkout may have put the head',
    async (name, { open, expect }) => {
      const [fork] = heads
      const world = await open({ scenario: worldOf(fork?.head ?? { repository: REPOSITORY, branch: 'mine' }) })
      const event = await pullRequestEvent(world, 2)
      const bare = await runBundle(world, name, { event, inputs: { 'dry-run': 'true' } })
      const checkedOut = await runBundle(world, name, {
        event,
        inputs: { 'dry-run': 'true' },
        github: { workspace: HEAD_CHECKOUT },
      })
      expect(checkedOut.outputs).toEqual(bare.outputs)
    },
  )
})
