import { startEmulator, type Emulator, type Scenario } from '@porchlight/github-emulator'
import { aHost } from '@porchlight/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { action } from '../src/action.generated.ts'
import { run } from '../src/run.ts'
import { eventOf } from './events.ts'

let emulator: Emulator
afterEach(async () => {
  expect(emulator.violations).toEqual([])
  await emulator.stop()
})

const scenario: Scenario = {
  repositories: [
    {
      name: 'acme/widgets',
      issues: [{ number: 1, title: 'The porch light flickers', author: 'ada' }],
      pullRequests: [{ number: 2, title: 'Mend it', author: 'grace', head: { repository: 'grace/widgets', branch: 'fix' }, files: [{ path: 'a', status: 'modified', additions: 1, deletions: 0 }] }],
    },
  ],
}

describe('a newcomer', () => {
  it('is greeted on a first issue, with one read and one write', async () => {
    emulator = await startEmulator({ scenario, permissions: { issues: 'write' } })
    const event = await eventOf(emulator, { name: 'issues', action: 'opened', number: 1 })
    const host = aHost({ emulator, action, event })
    const report = await run(host)
    console.log(report, host.lines, host.annotations, emulator.requests)
    console.log(emulator.repository('acme/widgets').issues)
  })
})
