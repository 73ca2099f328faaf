import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cloneAt } from '../src/repository/clone.ts'
import { useClones } from './support/clones.ts'

const clone = useClones().withCommits([
  { message: 'First\n\nBody with a | and a NUL-free line', files: { 'a\tb.md': 'one\ntwo\n' } },
  { message: 'Second', files: { LICENSE: 'MIT\n' }, isSignedOff: true },
])

describe('a local clone', () => {
  it('gives its last commits, newest first, with messages and identities as they are', () => {
    const [second, first] = clone.last(5)
    expect(second?.message).toBe('Second\n\nSigned-off-by: Ada Lovelace <ada@example.org>')
    expect(first).toMatchObject({ subject: 'First', author: { name: 'Ada Lovelace', email: 'ada@example.org' } })
  })

  it('lists the files of a commit with their line counts, whatever they are called', () => {
    expect(clone.last(5)[1]?.files).toEqual([{ path: 'a\tb.md', additions: 2, deletions: 0 }])
  })

  it('reads a file of the last commit, and says so when there is none', () => {
    expect(clone.file('LICENSE')).toBe('MIT\n')
    expect(clone.file('MISSING')).toBeUndefined()
  })

  it('knows which commit is the first', () => {
    expect(clone.last(2).map(({ sha }) => clone.hasParent(sha))).toEqual([true, false])
  })

  it('refuses a folder that is not a clone, and says what to give', () => {
    expect(() => cloneAt(join(clone.path, 'nowhere'))).toThrow(
      'is not a git clone with a commit. Give --repo the folder of one.',
    )
  })
})
