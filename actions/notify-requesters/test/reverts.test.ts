import type { BroughtIn } from '@porchlight/github'
import { aCommit, anAccount, aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../src/release/reversals.ts'
import { originalsOf, withoutReverted } from '../src/release/reverts.ts'

const where = { repository: { owner: 'acme', name: 'widgets' }, serverUrl: 'https://github.com' }

const commit = (name: string, message = name) => aCommit({ sha: aSha(name), message })
const reverting = (name: string, of: string) => commit(name, `Revert "${of}"\n\nThis reverts commit ${aSha(of)}.`)

const pull = (number: number, parts: Partial<BroughtIn> = {}): BroughtIn => ({
  number,
  commits: [],
  title: '',
  body: '',
  author: anAccount(),
  createdAt: '2026-11-19T12:00:00Z',
  closes: [],
  closesMore: false,
  ...parts,
})

/** Subjects of the commits and numbers of the pull requests that are left. */
function left(commits: readonly ReturnType<typeof aCommit>[], pulls: readonly BroughtIn[] = []) {
  const standing = withoutReverted({ commits, pulls }, where)
  return [...standing.commits.map(({ message }) => subjectOf(message)), ...standing.pulls.map(({ number }) => number)]
}

describe('what a range of commits still contains', () => {
  it('is neither a commit that was taken back nor more', () => {
    expect(left([commit('a'), commit('b'), reverting('r', 'a')])).toEqual(['b', 'Revert "a"'])
  })

  it('is a commit again whose revert was taken back', () => {
    expect(left([commit('a'), reverting('r', 'a'), reverting('rr', 'r')])).toEqual(['a', 'Revert "r"'])
  })

  it('is a commit again that git reapplies', () => {
    const again = commit('again', `Reapply "a"\n\nThis reverts commit ${aSha('r')}.`)
    expect(left([commit('a'), reverting('r', 'a'), again])).toEqual(['a', 'Reapply "a"'])
  })

  it.each([
    { form: 'git revert', message: `Revert "a"\n\nThis reverts commit ${aSha('a')}.` },
    {
      form: 'git revert --reference',
      message: `Undo\n\nThis reverts commit ${aSha('a').slice(0, 7)} (a, 2026-11-20).`,
    },
    { form: 'two at once', message: `Undo\n\nThis reverts commits ${aSha('a')} and ${aSha('x')}.` },
    { form: 'a title alone', message: 'Revert "a"' },
    { form: 'a title with the number of its own pull request', message: 'Revert "a" (#13)' },
    { form: 'a conventional commit', message: `revert: a\n\nThis reverts commit ${aSha('a')}.` },
    { form: 'a list of squashed commits', message: `Tidy (#13)\n\n* Revert "a"\n\nThis reverts commit ${aSha('a')}.` },
  ])('is none that was taken back by $form', ({ message }) => {
    expect(left([commit('a'), commit('b'), commit('r', message)])).toEqual(['b', subjectOf(message)])
  })

  it.each([
    { form: 'a hash in the reason', message: `Undo\n\nThis reverts commit ${aSha('x')} (as ${aSha('a')} does, 2026).` },
    { form: 'code', message: `Explain\n\n\`\`\`\nThis reverts commit ${aSha('a')}.\n\`\`\`` },
    { form: 'another title', message: 'Revert "c"' },
    { form: 'a title where a hash is named, too', message: `Revert "a"\n\nThis reverts commit ${aSha('x')}.` },
  ])('is all in spite of $form', ({ message }) => {
    expect(left([commit('a'), commit('r', message)])).toEqual(['a', subjectOf(message)])
  })

  it('goes without what a merge brought when the merge is taken back', () => {
    const commits = [
      commit('main'),
      aCommit({ sha: aSha('a'), message: 'a', parents: [aSha('main')] }),
      aCommit({ sha: aSha('b'), message: 'b', parents: [aSha('a')] }),
      aCommit({ sha: aSha('c'), message: 'c', parents: [aSha('main')] }),
      aCommit({ sha: aSha('m'), message: 'Merge pull request #9 from ada/fix', parents: [aSha('c'), aSha('b')] }),
      commit('r', `Revert "Fix"\n\nThis reverts commit ${aSha('m')}, reversing\nchanges made to ${aSha('c')}.`),
    ]
    const nine = pull(9, { commits: [aSha('a'), aSha('b'), aSha('m')] })
    expect(left(commits, [nine])).toEqual(['main', 'c', 'Revert "Fix"'])
  })

  it('goes without a copy when its original is taken back here', () => {
    const picked = commit('p', `a\n\n(cherry picked from commit ${aSha('a')})`)
    const revert = commit(
      'r',
      `Revert "a"\n\nThis reverts commit ${aSha('a')}.\n\n(cherry picked from commit ${aSha('o')})`,
    )
    expect(left([picked, revert], [pull(9, { commits: [aSha('a')] })])).toEqual(['Revert "a"'])
  })
})

describe('the original of a commit', () => {
  it('is what git says that it was picked from', () => {
    expect(originalsOf(commit('p', `Fix\n\n(cherry picked from commit ${aSha('original')})`))).toEqual([
      aSha('original'),
    ])
  })
})

describe('a pull request of the release', () => {
  const squash = (number: number, message = `Change (#${number})`) => commit(`squash ${number}`, message)
  const nine = pull(9, { commits: [aSha('squash 9')] })

  it.each([
    { form: 'GitHub’s button', body: 'Reverts acme/widgets#9' },
    { form: 'a reason', body: 'Reverts #9 because it broke the build' },
    { form: 'a reason below', body: 'Reverts acme/widgets#9\n\nIt broke the build, see #2.' },
    { form: 'several at once', body: 'Reverts #8, #9 and #10' },
    { form: 'the short form', body: 'reverts gh-9' },
    { form: 'the address', body: 'Reverts https://github.com/acme/widgets/pull/9.' },
    { form: 'words', body: 'This reverts pull request #9.' },
    { form: 'an abbreviation', body: 'Revert PR #9' },
  ])('is out when another reverts it by $form, in the description or in the commit', ({ body }) => {
    const commits = [squash(9), squash(13)]
    expect(left(commits, [nine, pull(13, { commits: [aSha('squash 13')], body })])).toEqual(['Change (#13)', 13])
    const message = `Revert "Change" (#13)\n\n${body}`
    expect(left([squash(9), commit('direct', message)], [nine])).toEqual(['Revert "Change" (#13)'])
  })

  it.each([
    { form: 'of another repository', body: 'Reverts other/widgets#9' },
    { form: 'that is the reason', body: 'Reverts #8 because of #9' },
    { form: 'in a quotation', body: '> Reverts #9' },
    { form: 'of which a part is taken back', body: 'Reverts part of #9' },
  ])('stays when the number is one $form', ({ body }) => {
    expect(left([squash(9), squash(13)], [nine, pull(13, { commits: [aSha('squash 13')], body })])).toContain(9)
  })

  it('is in again when the revert was reverted', () => {
    const pulls = [
      nine,
      pull(13, { commits: [aSha('squash 13')], body: 'Reverts #9' }),
      pull(20, { commits: [aSha('squash 20')], body: 'Reverts acme/widgets#13' }),
    ]
    expect(left([squash(9), squash(13), squash(20)], pulls)).toEqual(['Change (#9)', 'Change (#20)', 9, 20])
  })

  it('is in again when one side of it is told by commits alone', () => {
    const commits = [squash(9), squash(13, 'Revert "Change" (#13)\n\nReverts acme/widgets#9'), squash(20)]
    const pulls = [
      nine,
      pull(13, { commits: [aSha('squash 13')] }),
      pull(20, { commits: [aSha('squash 20')], body: 'Reverts #13' }),
    ]
    expect(left(commits, pulls)).toEqual(['Change (#9)', 'Change (#20)', 9, 20])
  })

  it('is out when its one commit is taken back by hash', () => {
    expect(left([squash(9), reverting('r', 'squash 9')], [nine])).toEqual(['Revert "squash 9"'])
  })

  it('stays when one of its commits is taken back, and the others are not', () => {
    const two = pull(9, { commits: [aSha('a'), aSha('b')] })
    expect(left([commit('a'), commit('b'), reverting('r', 'b')], [two])).toEqual(['a', 'Revert "b"', 9])
  })

  it('stays when what says so is older', () => {
    const commits = [commit('early', 'Note\n\nReverts #9'), squash(9)]
    expect(left(commits, [nine])).toEqual(['Note', 'Change (#9)', 9])
  })
})
