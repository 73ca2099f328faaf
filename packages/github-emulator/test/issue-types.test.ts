import { describe, expect, it } from 'vitest'
import { startEmulator } from '@porchlight/github-emulator'
import { asking, emulatorFor } from './support/asking.ts'
import { anIssue, widgets } from './support/worlds.ts'

const ISSUE = '/repos/acme/widgets/issues/1'
const issueTypes = [
  'Bug',
  { name: 'Task', description: 'Work', color: 'blue' as const },
  { name: 'Old', enabled: false },
]
const scenario = widgets({ issues: [anIssue({ type: 'Bug' })] }, { organizations: [{ login: 'acme', issueTypes }] })

describe('issue types', () => {
  it('are those of the organization, in the issue as GitHub shows them', async () => {
    const emulator = await emulatorFor({ scenario })
    const reply = await asking(emulator)(`PATCH ${ISSUE}`, { type: 'Task' })
    expect(reply).toMatchObject({
      status: 200,
      body: { type: { name: 'Task', description: 'Work', color: 'blue', is_enabled: true } },
    })
    expect(emulator.violations).toEqual([])
  })

  it.each(['Bugg', 'Old'])('that are not there or switched off are refused: %s', async (type) => {
    const emulator = await emulatorFor({ scenario })
    const reply = await asking(emulator)(`PATCH ${ISSUE}`, { type })
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ field: 'type', code: 'invalid', value: type }] } })
    expect(emulator.repository('acme/widgets').issue(1)).toMatchObject({ type: 'Bug' })
  })

  it('leave events that say what was there before', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    await ask(`PATCH ${ISSUE}`, { type: 'Task' })
    await ask(`PATCH ${ISSUE}`, { type: null })
    await ask(`PATCH ${ISSUE}`, { type: { value: 'Bug' } })
    const { body } = await ask(`GET ${ISSUE}/events`)
    expect(body).toMatchObject([
      { event: 'issue_type_changed', issue_type: { name: 'Task' }, prev_issue_type: { name: 'Bug' } },
      { event: 'issue_type_removed', prev_issue_type: { name: 'Task' } },
      { event: 'issue_type_added', issue_type: { name: 'Bug' } },
    ])
    expect(emulator.violations).toEqual([])
  })

  it('are ignored where the owner has none', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues: [anIssue()] }) })
    const reply = await asking(emulator)(`PATCH ${ISSUE}`, { type: 'Bug' })
    expect(reply).toMatchObject({ status: 200, body: { type: null } })
  })

  it('come back in a dump, from which the same world starts', async () => {
    const emulator = await emulatorFor({ scenario })
    const again = await emulatorFor({ scenario: emulator.dump() })
    expect(again.dump()).toEqual(emulator.dump())
    expect(again.repository('acme/widgets').issue(1)).toMatchObject({ type: 'Bug' })
  })

  it('that a scenario did not describe are named when an issue has one', async () => {
    const unknown = widgets({ issues: [anIssue({ type: 'Bugg' })] }, { organizations: [{ login: 'acme', issueTypes }] })
    await expect(startEmulator({ scenario: unknown })).rejects.toThrow(
      'acme/widgets#1: acme has no issue type "Bugg". Add it to its "issueTypes".',
    )
  })
})
