import { anAccount, aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { ADA, ada, by, gitHub, lines, titled, trailers, verdictInQueue } from './support/verdicts.ts'

describe('a commit that the merge queue made', () => {
  const squashed = {
    author: by('Ada', '101+ada@users.noreply.github.com', anAccount()),
    committer: gitHub,
    isVerified: true,
  }
  it.each(
    titled([
      {
        name: 'carries a sign-off, whosever the author has become',
        commit: { ...squashed, ...trailers(ADA) },
        gives: 'carried over',
      },
      {
        name: 'carries one among others\u2019 messages',
        commit: { ...squashed, ...lines('Fix (#7)', '', '* Fix', '', ADA, '', '* More', '', ADA) },
        gives: 'carried over',
      },
      { name: 'has lost it', commit: { ...squashed, ...lines('Fix (#7)') }, gives: 'queue-dropped-sign-off' },
      {
        name: 'has it in prose',
        commit: { ...squashed, ...lines('Fix (#7)', '', ADA, '', 'Reverts nothing.') },
        gives: 'queue-dropped-sign-off',
      },
      {
        name: 'has a malformed one',
        commit: { ...squashed, ...trailers('Signed-off-by: Ada') },
        gives: 'queue-dropped-sign-off',
      },
      {
        name: 'is signed by GitHub alone',
        commit: { ...squashed, ...trailers('Signed-off-by: GitHub <noreply@github.com>') },
        gives: 'queue-dropped-sign-off',
      },
      { name: 'is a merge', commit: { ...squashed, parents: [aSha('a'), aSha('b')] }, gives: 'exempt: merge-commit' },
      {
        name: 'is a merge, where a pull request\u2019s own merges are checked',
        commit: { ...squashed, parents: [aSha('a'), aSha('b')] },
        settings: { mergeCommits: 'check' as const },
        gives: 'exempt: merge-commit',
      },
      {
        name: 'is of a bot\u2019s work',
        commit: { ...squashed, author: { ...ada, account: anAccount({ type: 'Bot' }) } },
        gives: 'exempt: bot',
      },
      {
        name: 'is of a member\u2019s work, where members need not sign',
        commit: squashed,
        settings: { areMembersRequired: false },
        memberships: { members: new Set(['ada']) },
        gives: 'exempt: member',
      },
      {
        name: 'is of an exempt account\u2019s work',
        commit: squashed,
        settings: { exemptAccounts: [{ kind: 'login' as const, login: 'ada' }] },
        gives: 'exempt: exempt-account',
      },
    ]),
  )('%s', (_title, { commit, settings = {}, memberships = {}, gives }) => {
    expect(verdictInQueue(commit, { settings, memberships })).toBe(gives)
  })
})
