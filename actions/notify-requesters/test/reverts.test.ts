import { aCommit, anAccount, aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { effectiveShas, withoutReverted } from '../src/release/reverts.ts'

const commit = (name: string, message = name) => aCommit({ sha: aSha(name), message })
const reverting = (name: string, of: string) => commit(name, `Revert "${of}"\n\nThis reverts commit ${aSha(of)}.`)

describe('what a range of commits still contains', () => {
  it('is neither a commit that was taken back nor more', () => {
    expect(effectiveShas([commit('a'), commit('b'), reverting('r', 'a')])).toEqual([aSha('b'), aSha('r')])
  })
  it('is a commit again whose revert was taken back', () => {
    expect(effectiveShas([commit('a'), reverting('r', 'a'), reverting('rr', 'r')])).toEqual([aSha('a'), aSha('rr')])
  })
  it('is also the original of a commit that was picked from elsewhere', () => {
    const picked = commit('p', `Fix\n\n(cherry picked from commit ${aSha('original')})`)
    expect(effectiveShas([picked])).toEqual([aSha('p'), aSha('original')])
  })
})

const pull = (number: number, body = '') => ({ number, title: '', body, author: anAccount(), closes: [] })

describe('pull requests that another one of the release reverts', () => {
  it('are left out', () => {
    expect(withoutReverted([pull(1), pull(2, 'Reverts acme/widgets#1')]).map(({ number }) => number)).toEqual([2])
  })
  it('are in again when the revert was reverted', () => {
    const pulls = [pull(1), pull(2, 'Reverts #1'), pull(3, 'Reverts #2')]
    expect(withoutReverted(pulls).map(({ number }) => number)).toEqual([1, 3])
  })
})
