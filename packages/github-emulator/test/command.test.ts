import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const COMMAND = ['--conditions=@porchlight/source', fileURLToPath(new URL('../src/command.ts', import.meta.url))]

const scenarioFile = (scenario: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'world.json')
  writeFileSync(path, JSON.stringify(scenario))
  return path
}

const textOf = (stream: ChildProcess['stdout']): Promise<string> =>
  new Promise((resolve) => {
    let text = ''
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
    stream?.on('end', () => resolve(text))
  })

describe('the command', () => {
  it('serves a scenario until it is interrupted, then lists what the client did wrong', async () => {
    const path = scenarioFile({ repositories: [{ name: 'acme/widgets' }] })
    const child = spawn(process.execPath, [...COMMAND, '--scenario', path, '--permissions', 'issues:read'])
    const said = textOf(child.stderr)
    const [printed] = await once(child.stdout, 'data')
    const variables = Object.fromEntries(
      String(printed)
        .trim()
        .split('\n')
        .map((line) => line.split('=')),
    )
    expect(Object.keys(variables)).toEqual(['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL', 'GITHUB_TOKEN'])

    const headers = { authorization: `Bearer ${variables['GITHUB_TOKEN']}` }
    const issues = await fetch(`${variables['GITHUB_API_URL']}/repos/acme/widgets/issues?author=ada`, { headers })
    const refused = await fetch(`${variables['GITHUB_API_URL']}/repos/acme/widgets/labels`, {
      method: 'POST',
      headers,
      body: '{"name":"x"}',
    })
    expect([issues.status, refused.status]).toEqual([200, 403])

    child.kill('SIGINT')
    expect(await said).toBe(
      '\n2 requests, 1 violations\n  GET /repos/acme/widgets/issues?author=ada: unknown query parameter "author"\n',
    )
  })

  it.each([
    [
      'a port',
      ['--port', '99999'],
      '--port: "99999" is not a port. Give a number from 0 to 65535; 0 takes a free one.',
    ],
    [
      'a scenario',
      ['--scenario', '/nowhere.json'],
      '--scenario: "/nowhere.json" is not a JSON file that can be read: ENOENT: no such file or directory, open \'/nowhere.json\'',
    ],
    [
      'an API version',
      ['--api-version', '2020-01-01'],
      '--api-version: "2020-01-01" is unknown. Give 2022-11-28 or 2026-03-10.',
    ],
    [
      'a permission',
      ['--permissions', 'issues'],
      'permissions: "issues" has no access. Write it as "issues:read" or "issues:write".',
    ],
  ])('refuses %s that it cannot use, in one sentence', (_, options, message) => {
    const { status, stderr } = spawnSync(process.execPath, [...COMMAND, ...options], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, `${message}\n`])
  })
})
