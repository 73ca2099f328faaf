import { afterEach, describe, expect, it } from 'vitest'
import { startEmulator, type Emulator } from '../src/index.ts'

let emulator: Emulator
afterEach(() => emulator.stop())

async function merge(base: string) {
  emulator = await startEmulator({
    scenario: {
      repositories: [
        {
          name: 'acme/widgets',
          branches: { next: {} },
          issues: [{ number: 1, title: 'A wish', author: 'ada' }],
          pullRequests: [{ number: 2, title: 'Grant it', author: 'grace', base, closes: [1] }],
        },
      ],
    },
  })
  const answer = await fetch(`${emulator.url}/repos/acme/widgets/pulls/2/merge`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${emulator.issueToken({ login: 'acme' })}`, 'content-type': 'application/json' },
    body: '{}',
  })
  return { status: answer.status, issue: emulator.repository('acme/widgets').issue(1), violations: emulator.violations }
}

describe('a merge over the API', () => {
  it('closes the issues that the pull request names', async () => {
    expect(await merge('main')).toMatchObject({
      status: 200,
      issue: { state: 'closed', stateReason: 'completed' },
      violations: [],
    })
  })

  it('closes nothing when it goes into another branch than the default one', async () => {
    expect(await merge('next')).toMatchObject({ status: 200, issue: { state: 'open' }, violations: [] })
  })
})
