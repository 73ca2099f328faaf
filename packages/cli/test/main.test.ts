import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const commandLine = (...args: string[]) => {
  const main = join(import.meta.dirname, '../src/main.ts')
  return spawnSync(process.execPath, ['--conditions=@porchlight/source', main, ...args], { encoding: 'utf8' })
}

it('says what failed, and nothing about options, where they are not at fault', () => {
  expect(commandLine('--repo', '/no/such/clone')).toMatchObject({
    status: 1,
    stderr: '/no/such/clone is not a git clone with a commit. Give --repo the folder of one.\n',
  })
})

it('shows all options to who gives one that there is not', () => {
  const { status, stderr } = commandLine('--reppo', '.')
  expect(status).toBe(1)
  expect(stderr).toContain("Unknown option '--reppo'")
  expect(stderr).toContain('npm run try -- --repo <path>')
})
