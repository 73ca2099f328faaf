import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { signOffs } from '../src/repository/sign-offs.ts'
import { useClones } from './support/clones.ts'

const clones = useClones()

const first = { message: 'Say what it is', files: { 'README.md': 'A lamp\n' }, isSignedOff: true }
const second = { message: 'Light it', files: { 'lamp.ts': 'on()\n' }, isSignedOff: true }
const third = { message: 'Dim it', files: { 'lamp.ts': 'dim()\n' } }

describe('the sign-offs of a clone', () => {
  it('are those of the last commits only', async () => {
    const clone = clones.withCommits([{ ...first, isSignedOff: false }, second])
    expect(await signOffs(clone, 1)).toContain('conclusion: success')
  })

  it('are those of its whole history, the first commit among them', async () => {
    expect(await signOffs(clones.withCommits([first, second]), 20)).toContain('conclusion: success')
    const unsigned = clones.withCommits([{ ...first, isSignedOff: false }, second])
    const [, root] = unsigned.last(2)
    expect(await signOffs(unsigned, 20)).toContain('conclusion: failure')
    expect(await signOffs(unsigned, 20)).toContain(root?.sha.slice(0, 7))
  })

  it('name those that are missing', async () => {
    const clone = clones.withCommits([first, second, third])
    const [unsigned] = clone.last(1)
    const said = await signOffs(clone, 20)
    expect(said).toContain('conclusion: failure')
    expect(said).toContain(unsigned?.sha.slice(0, 7))
  })

  it('leave nothing behind in the clone', async () => {
    const clone = clones.withCommits([first])
    const objects = (): readonly string[] =>
      readdirSync(join(clone.path, '.git/objects'), { recursive: true }).map(String)
    const before = objects()
    await signOffs(clone, 20)
    expect(objects()).toEqual(before)
  })

  it('are not judged where a shallow clone ends among them, which is said', async () => {
    const clone = clones.shallow(clones.withCommits([first, second, third]), 2)
    expect(await signOffs(clone, 20)).toContain('this clone is shallow and ends within the range')
  })
})
