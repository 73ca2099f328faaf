import type { Emulator } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds, type World } from './support/world.ts'

const aWorld = worlds()

const HISTORY = 'POST /graphql viewer repository'
const configuration = 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n'
const noMatch = 'docs:\n- changed-files:\n  - any-glob-to-any-file: nope/**\n'

/** The same as a click on the page: somebody's own token. */
async function lena({ url, issueToken }: Emulator, method: string, path: string, body?: unknown): Promise<number> {
  const { status } = await fetch(`${url}/repos/${REPOSITORY}/issues/8/${path}`, {
    method,
    headers: { authorization: `Bearer ${issueToken({ login: 'lena' })}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return status
}

const aTeam = (): Promise<World> =>
  aWorld({ collaborators: [{ login: 'lena', permission: 'triage' }] }, { permissions: { 'pull-requests': 'write' } })

const pushed = { runAttempt: 2 }

describe('people and a run that comes later', () => {
  it('a label that lena took off is not put back, which costs one read more', async () => {
    const world = await aTeam()
    await world.on('pull_request_target', 8, { inputs: { configuration } })
    expect(await lena(world.emulator, 'DELETE', 'labels/docs')).toBe(200)
    const { requests, host } = await world.on('pull_request_target', 8, { inputs: { configuration }, ...pushed })
    expect(world.labelsOf(8)).toEqual([])
    expect(requests.slice(2)).toEqual([HISTORY])
    expect(host.lines).toEqual([
      'Skipped: the label docs on #8, because lena removed it, though "docs/lamp.md" matches "docs/**".',
    ])
  })

  it('a label that lena put on is not taken off by sync-labels: own', async () => {
    const world = await aTeam()
    expect(await lena(world.emulator, 'POST', 'labels', { labels: ['docs'] })).toBe(200)
    await world.on('pull_request_target', 8, { inputs: { configuration: noMatch, 'sync-labels': 'own' }, ...pushed })
    expect(world.labelsOf(8)).toEqual(['docs'])
  })

  it('a label that we put on is taken off by sync-labels: own', async () => {
    const world = await aTeam()
    await world.on('pull_request_target', 8, { inputs: { configuration } })
    await world.on('pull_request_target', 8, { inputs: { configuration: noMatch, 'sync-labels': 'own' }, ...pushed })
    expect(world.labelsOf(8)).toEqual([])
  })

  it('a label that lena took off and put on again is hers', async () => {
    const world = await aTeam()
    await world.on('pull_request_target', 8, { inputs: { configuration } })
    await lena(world.emulator, 'DELETE', 'labels/docs')
    await lena(world.emulator, 'POST', 'labels', { labels: ['docs'] })
    await world.on('pull_request_target', 8, { inputs: { configuration: noMatch, 'sync-labels': 'own' }, ...pushed })
    expect(world.labelsOf(8)).toEqual(['docs'])
  })

  it('nothing is asked about a pull request that has just been opened', async () => {
    const world = await aTeam()
    const { requests } = await world.on('pull_request_target', 8, { inputs: { configuration } })
    expect(requests).not.toContain(HISTORY)
  })

  it('nothing is asked when no label changes', async () => {
    const world = await aTeam()
    await world.on('pull_request_target', 8, { inputs: { configuration } })
    const { requests } = await world.on('pull_request_target', 8, {
      inputs: { configuration, 'sync-labels': 'own' },
      ...pushed,
    })
    expect(requests).not.toContain(HISTORY)
  })

  it('nothing is asked when sync-labels is all', async () => {
    const world = await aTeam()
    const { requests } = await world.on('pull_request_target', 8, {
      inputs: { configuration, 'sync-labels': 'all' },
      ...pushed,
    })
    expect(requests).not.toContain(HISTORY)
    expect(world.labelsOf(8)).toEqual(['docs'])
  })
})
