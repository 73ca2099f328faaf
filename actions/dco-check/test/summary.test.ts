import { aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { check, commit, pull, pullRequestEvent, useProject, world } from './support/project.ts'

const start = useProject()

const PERMISSIONS = { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const
const INPUTS = { comment: 'on-failure', 'check-run': 'true', 'require-members': 'false', members: 'any' }
const TARGET = { name: 'pull_request_target' }

const lena = { name: 'Lena Lamp', email: 'lena@example.org', login: 'lena' }
const bot = { name: 'dependabot[bot]', email: 'bot@example.org', login: 'dependabot[bot]' }
const failing = pull([
  commit('Hang the lamp', { sha: aSha('one') }),
  commit('Light it', { sha: aSha('two'), signed: false }),
  commit('Oil the door', { sha: aSha('three'), signed: false, author: lena }),
  commit('Bump the oil', { sha: aSha('four'), signed: false, verified: true, author: bot }),
])

describe('the job summary', () => {
  it('says what is wrong, what was written and what was not, and who needs no sign-off', async () => {
    const emulator = await start({ scenario: world(failing), permissions: PERMISSIONS })
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator, TARGET), inputs: INPUTS })
    await expect(report.summary).toMatchFileSnapshot('golden/summary.md')
  })

  it('says in a dry run what would be written', async () => {
    const emulator = await start({ scenario: world(failing), permissions: PERMISSIONS })
    const inputs = { ...INPUTS, comment: 'never', 'dry-run': 'true' }
    const { report } = await check({ emulator, event: await pullRequestEvent(emulator, TARGET), inputs })
    await expect(report.summary).toMatchFileSnapshot('golden/summary-dry-run.md')
  })
})
