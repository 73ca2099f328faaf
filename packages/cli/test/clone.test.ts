import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cloneAt } from '../src/repository/clone.ts'

const folder = mkdtempSync(join(tmpdir(), 'porchlight-clone-'))
const git = (...args: string[]): string => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
git('init', '--quiet', '--initial-branch=trunk')
git('config', 'user.name', 'Ada Lovelace')
git('config', 'user.email', 'ada@example.org')
git('config', 'commit.gpgsign', 'false')
writeFileSync(join(folder, 'a\tb.md'), 'one\ntwo\n')
git('add', '.')
git('commit', '--quiet', '--message', 'First\n\nBody with a | and a NUL-free line')
writeFileSync(join(folder, 'LICENSE'), 'MIT\n')
git('add', '.')
git('commit', '--quiet', '--signoff', '--message', 'Second')
afterAll(() => rmSync(folder, { recursive: true }))

describe('a local clone', () => {
  it('gives its last commits, newest first, with messages and identities as they are', () => {
    const [second, first] = cloneAt(folder).last(5)
    expect(second?.message).toBe('Second\n\nSigned-off-by: Ada Lovelace <ada@example.org>')
    expect(first).toMatchObject({ subject: 'First', author: { name: 'Ada Lovelace', email: 'ada@example.org' } })
  })

  it('lists the files of a commit with their line counts, whatever they are called', () => {
    expect(cloneAt(folder).last(5)[1]?.files).toEqual([{ path: 'a\tb.md', additions: 2, deletions: 0 }])
  })

  it('reads a file of the last commit, and says so when there is none', () => {
    expect(cloneAt(folder).file('LICENSE')).toBe('MIT\n')
    expect(cloneAt(folder).file('MISSING')).toBeUndefined()
  })

  it('knows which commit is the first', () => {
    const clone = cloneAt(folder)
    expect(clone.last(2).map(({ sha }) => clone.hasParent(sha))).toEqual([true, false])
  })

  it('refuses a folder that is no clone, and says what to give', () => {
    expect(() => cloneAt(join(folder, 'nowhere'))).toThrow(
      'is not a git clone with a commit. Give --repo the folder of one.',
    )
  })
})
