import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Clone } from '../src/repository/clone.ts'
import { signOffs } from '../src/repository/sign-offs.ts'
import { useClones } from './support/clones.ts'

const clones = useClones()

const first = { message: 'Say what it is', files: { 'README.md': 'A lamp\n' }, isSignedOff: true }
const second = { message: 'Light it', files: { 'lamp.ts': 'on()\n' }, isSignedOff: true }
const third = { message: 'Dim it', files: { 'lamp.ts': 'dim()\n' } }

/** Of the last commits, by their subjects. */
async function verdictOn(clone: Clone, count: number) {
  const verdict = await signOffs(clone, clone.last(count))
  if ('problem' in verdict) return verdict
  const { judged, missing, ofBots } = verdict
  return {
    judged: judged.map(({ subject }) => subject),
    missing: missing.map(({ commit, reason }) => [commit.subject, reason]),
    ofBots: ofBots.map(({ subject }) => subject),
  }
}

const NO_LINE = 'The message has no Signed-off-by line.'

describe('the sign-offs of a clone', () => {
  it('are those of the last commits only', async () => {
    const clone = clones.withCommits([{ ...first, isSignedOff: false }, second])
    expect(await verdictOn(clone, 1)).toEqual({ judged: ['Light it'], missing: [], ofBots: [] })
  })

  it('are those of its whole history, the first commit among them', async () => {
    const clone = clones.withCommits([{ ...first, isSignedOff: false }, second, third])
    expect(await verdictOn(clone, 20)).toEqual({
      judged: ['Dim it', 'Light it', 'Say what it is'],
      missing: [
        ['Dim it', NO_LINE],
        ['Say what it is', NO_LINE],
      ],
      ofBots: [],
    })
  })

  it('are not asked of bots', async () => {
    const author = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'
    const clone = clones.withCommits([first, { ...third, author }])
    expect(await verdictOn(clone, 20)).toEqual({
      judged: ['Dim it', 'Say what it is'],
      missing: [],
      ofBots: ['Dim it'],
    })
  })

  it('are those of the commits that are asked for, whatever else was merged with them', async () => {
    const clone = clones.withCommits([first, second, third])
    clones.git(clone, 'checkout', '--quiet', '-b', 'old', 'HEAD~2')
    clones.add(clone, { message: 'Paint it', files: { 'paint.ts': 'red()\n' } })
    clones.git(clone, 'checkout', '--quiet', 'trunk')
    clones.git(clone, 'merge', '--quiet', '--no-edit', 'old')
    const asked = clone.last(2).map(({ subject }) => subject)
    expect((await verdictOn(clone, 2)) as { judged: string[] }).toMatchObject({ judged: asked })
  })

  it('leave nothing behind in the clone', async () => {
    const clone = clones.withCommits([first])
    const objects = (): readonly string[] =>
      readdirSync(join(clone.path, '.git/objects'), { recursive: true }).map(String)
    const before = objects()
    await verdictOn(clone, 20)
    expect(objects()).toEqual(before)
  })

  it('are judged up to where a shallow clone ends', async () => {
    const clone = clones.shallow(clones.withCommits([first, second, third]), 2)
    expect(await verdictOn(clone, 20)).toEqual({ judged: ['Dim it'], missing: [['Dim it', NO_LINE]], ofBots: [] })
  })
})
