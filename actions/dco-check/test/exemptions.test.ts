import type { Account } from '@porchlight/github'
import { anAccount, aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { ADA, BOB, ada, bob, by, gitHub, lines, titled, trailers, verdictOn } from './support/verdicts.ts'

const bot = (login: string) => anAccount({ login, type: 'Bot' })
const parents = (count: number) => Array.from({ length: count }, (_, index) => aSha(`parent ${index}`))

describe('merge commits', () => {
  it.each(
    titled([
      { name: 'a merge of two', commit: { parents: parents(2) }, gives: 'exempt: merge-commit' },
      { name: 'an octopus merge', commit: { parents: parents(5) }, gives: 'exempt: merge-commit' },
      {
        name: 'a merge by a stranger',
        commit: { parents: parents(2), author: by('', '') },
        gives: 'exempt: merge-commit',
      },
      {
        name: 'a commit that only says it is a merge',
        commit: lines("Merge branch 'main' into topic"),
        gives: 'sign-off-missing',
      },
      { name: 'the first commit of a history', commit: { parents: [] }, gives: 'sign-off-missing' },
      {
        name: 'a merge, where merges are checked',
        commit: { parents: parents(2) },
        settings: { mergeCommits: 'check' as const },
        gives: 'sign-off-missing',
      },
      {
        name: 'a signed merge, where merges are checked',
        commit: { parents: parents(2), ...trailers(ADA) },
        settings: { mergeCommits: 'check' as const },
        gives: 'signed by the author',
      },
    ]),
  )('%s', (_title, { commit, settings = {}, gives }) => {
    expect(verdictOn(commit, { settings })).toBe(gives)
  })
})

describe('bots', () => {
  it.each(
    titled([
      {
        name: 'an account that GitHub knows to be a bot',
        commit: { isVerified: true, author: { ...ada, account: bot('dependabot[bot]') } },
        gives: 'exempt: bot',
      },
      {
        name: 'a bot without [bot] in its login',
        commit: { isVerified: true, author: { ...ada, account: bot('Copilot') } },
        gives: 'exempt: bot',
      },
      {
        name: 'a bot whose address is not one',
        commit: { isVerified: true, author: by('x', 'nowhere', bot('x[bot]')) },
        gives: 'exempt: bot',
      },
      {
        name: "a bot's name, typed by another author",
        commit: { author: by('dependabot[bot]', 'ada@example.org') },
        gives: 'sign-off-missing',
      },
      {
        name: "a bot's address, typed by an author whom GitHub does not take for it",
        commit: { author: by('dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com') },
        gives: 'sign-off-missing',
      },
      {
        name: 'a user whose login looks like a bot',
        commit: { author: { ...ada, account: anAccount({ login: 'helpful-bot' }) } },
        gives: 'sign-off-missing',
      },
      {
        name: 'a person whose commit a bot committed',
        commit: { committer: { ...bob, account: bot('renovate[bot]') } },
        gives: 'sign-off-missing',
      },
      {
        name: 'a mannequin',
        commit: { author: { ...ada, account: anAccount({ type: 'Mannequin' }) } },
        gives: 'sign-off-missing',
      },
      {
        name: 'an organization',
        commit: { author: { ...ada, account: anAccount({ type: 'Organization' }) } },
        gives: 'sign-off-missing',
      },
      {
        name: 'a deleted account',
        commit: { author: { ...ada, account: anAccount({ login: 'ghost', id: 10_137 }) } },
        gives: 'sign-off-missing',
      },
    ]),
  )('%s', (_title, { commit, gives }) => {
    expect(verdictOn(commit)).toBe(gives)
  })
})

const dependabot = bot('dependabot[bot]')
const byDependabot = by('dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com', dependabot)
const renovate = bot('renovate[bot]')
const exemptAda = { exemptAccounts: [{ kind: 'login' as const, login: 'ada' }] }
const teamOfAda = { exemptAccounts: [{ kind: 'team' as const, organization: 'acme', team: 'robots' }] }
const withAda = { teams: new Map([['acme/robots', new Set(['ada'])]]) }

describe('an address alone lets nobody off, as anyone can type one', () => {
  it.each(
    titled([
      {
        name: 'a bot\u2019s address, in a pull request of a person',
        commit: { author: byDependabot },
        opener: anAccount({ login: 'eve', id: 666 }),
        gives: 'account-unverified',
      },
      { name: 'a bot\u2019s address, in a push', commit: { author: byDependabot }, gives: 'account-unverified' },
      {
        name: 'a bot\u2019s address, in a pull request of another bot',
        commit: { author: byDependabot },
        opener: renovate,
        gives: 'account-unverified',
      },
      {
        name: 'a bot\u2019s address, in a pull request of the bot',
        commit: { author: byDependabot },
        opener: dependabot,
        gives: 'exempt: bot',
      },
      {
        name: 'a bot\u2019s address, with a signature of the bot',
        commit: { author: byDependabot, isVerified: true },
        gives: 'exempt: bot',
      },
      {
        name: 'a bot\u2019s address, with a signature of GitHub, which signs for its apps',
        commit: { author: byDependabot, committer: gitHub, isVerified: true },
        gives: 'exempt: bot',
      },
      {
        name: 'a bot\u2019s address, with a verified signature of another committer',
        commit: { author: byDependabot, committer: bob, isVerified: true },
        gives: 'account-unverified',
      },
      {
        name: 'a bot\u2019s address, signed off by who committed it',
        commit: { author: byDependabot, committer: bob, ...trailers(BOB) },
        gives: 'signed by the committer',
      },
      {
        name: 'an exempt account\u2019s address',
        commit: { author: ada },
        settings: exemptAda,
        opener: anAccount({ login: 'eve', id: 666 }),
        gives: 'account-unverified',
      },
      {
        name: 'an exempt account\u2019s address, in a pull request of a namesake',
        commit: { author: ada },
        settings: exemptAda,
        opener: anAccount({ login: 'ada', id: 666 }),
        gives: 'account-unverified',
      },
      {
        name: 'an exempt account\u2019s address, in its own pull request',
        commit: { author: ada },
        settings: exemptAda,
        opener: anAccount(),
        gives: 'exempt: exempt-account',
      },
      {
        name: 'an exempt account\u2019s address, with a verified signature of another committer',
        commit: { author: ada, committer: bob, isVerified: true },
        settings: exemptAda,
        gives: 'account-unverified',
      },
      {
        name: 'the address of one of a team',
        commit: { author: ada },
        settings: teamOfAda,
        memberships: withAda,
        gives: 'account-unverified',
      },
      {
        name: 'the address of one of a team, in their own pull request',
        commit: { author: ada },
        settings: teamOfAda,
        memberships: withAda,
        opener: anAccount(),
        gives: 'exempt: exempt-account',
      },
      {
        name: 'a member\u2019s address, with a verified signature of a stranger',
        commit: { author: ada, committer: bob, isVerified: true },
        settings: { areMembersRequired: false },
        memberships: { members: new Set(['ada']) },
        gives: 'member-unverified',
      },
      {
        name: 'a member\u2019s address, with a verified signature of another member',
        commit: { author: ada, committer: bob, isVerified: true },
        settings: { areMembersRequired: false },
        memberships: { members: new Set(['ada', 'bob']) },
        gives: 'exempt: member',
      },
    ]),
  )('%s', (_title, { commit, gives, ...rules }) => {
    expect(verdictOn(commit, rules)).toBe(gives)
  })
})

describe('members, where require.members is false', () => {
  const optional = { areMembersRequired: false }
  const members = new Set(['ada'])
  it.each(
    titled([
      {
        name: 'a member with a verified commit',
        commit: { isVerified: true },
        settings: optional,
        members,
        gives: 'exempt: member',
      },
      {
        name: 'a member whose login is written in another case',
        commit: { isVerified: true, author: { ...ada, account: anAccount({ login: 'Ada' }) } },
        settings: optional,
        members,
        gives: 'exempt: member',
      },
      {
        name: 'a member whose commit is not verified',
        commit: {},
        settings: optional,
        members,
        gives: 'member-unverified',
      },
      {
        name: 'a member whose commit is not verified but signed off',
        commit: trailers(ADA),
        settings: optional,
        members,
        gives: 'signed by the author',
      },
      {
        name: 'a member whose commit is not verified and signed off by another person',
        commit: trailers('Signed-off-by: Eve <eve@example.org>'),
        settings: optional,
        members,
        gives: 'sign-off-mismatch',
      },
      {
        name: 'a member whose commit is not verified, where any do',
        commit: {},
        settings: { ...optional, members: 'any' as const },
        members,
        gives: 'exempt: member',
      },
      {
        name: 'another author with a verified commit',
        commit: { isVerified: true },
        settings: optional,
        members: new Set(['bob']),
        gives: 'sign-off-missing',
      },
      {
        name: 'an author without an account, with a verified commit',
        commit: { isVerified: true, author: { ...ada, account: null } },
        settings: optional,
        members: new Set(['ada', '']),
        gives: 'sign-off-missing',
      },
      {
        name: 'a stranger whose commit a member committed',
        commit: { isVerified: true, author: bob, committer: ada },
        settings: optional,
        members,
        gives: 'sign-off-missing',
      },
      {
        name: 'a verified member, where members are required',
        commit: { isVerified: true },
        settings: { areMembersRequired: true },
        members,
        gives: 'sign-off-missing',
      },
      {
        name: 'a verified member, where nothing is said',
        commit: { isVerified: true },
        settings: {},
        members,
        gives: 'sign-off-missing',
      },
      {
        name: 'an unverified member, where members are required but any count',
        commit: {},
        settings: { members: 'any' as const },
        members,
        gives: 'sign-off-missing',
      },
    ]),
  )('%s', (_title, { commit, settings, members: known, gives }) => {
    expect(verdictOn(commit, { settings, memberships: { members: known } })).toBe(gives)
  })
})

const account = (parts: Partial<Account>) => ({ author: { ...ada, account: anAccount(parts) } })

describe('exempt accounts', () => {
  const login = { exemptAccounts: [{ kind: 'login' as const, login: 'Ada' }] }
  const team = { exemptAccounts: [{ kind: 'team' as const, organization: 'acme', team: 'Robots' }] }
  const robots = new Map([['acme/robots', new Set(['ada'])]])
  const none = new Map<string, Set<string>>()
  it.each(
    titled([
      {
        name: 'the account that is named, in whatever case',
        commit: {},
        settings: login,
        teams: none,
        gives: 'exempt: exempt-account',
      },
      {
        name: 'another account',
        commit: account({ login: 'adalbert' }),
        settings: login,
        teams: none,
        gives: 'sign-off-missing',
      },
      {
        name: 'an author who types the name of the account',
        commit: { author: by('Ada', 'eve@example.org') },
        settings: login,
        teams: none,
        gives: 'sign-off-missing',
      },
      {
        name: 'an author whose commit the account committed',
        commit: { author: bob, committer: ada },
        settings: login,
        teams: none,
        gives: 'sign-off-missing',
      },
      { name: 'an author in the team', commit: {}, settings: team, teams: robots, gives: 'exempt: exempt-account' },
      {
        name: 'an author outside the team',
        commit: { author: bob },
        settings: team,
        teams: robots,
        gives: 'sign-off-missing',
      },
      {
        name: 'an author in a team of another organization',
        commit: {},
        settings: team,
        teams: new Map([['evil/robots', new Set(['ada'])]]),
        gives: 'sign-off-missing',
      },
      {
        name: 'an account called like the team',
        commit: account({ login: 'robots' }),
        settings: team,
        teams: robots,
        gives: 'sign-off-missing',
      },
    ]),
  )('%s', (_title, { commit, settings, teams, gives }) => {
    expect(verdictOn({ isVerified: true, ...commit }, { settings, memberships: { teams } })).toBe(gives)
  })
})

describe('reverts', () => {
  const revert = lines('Revert "Fix the light"', '', `This reverts commit ${aSha('x')}.`)
  const exempt = { areRevertsExempt: true }
  it.each(
    titled([
      {
        name: 'what git revert writes, where reverts are exempt',
        commit: revert,
        settings: exempt,
        gives: 'exempt: revert',
      },
      { name: 'what git revert writes, unless asked for', commit: revert, settings: {}, gives: 'sign-off-missing' },
      { name: 'a title alone', commit: lines('Revert "Fix the light"'), settings: exempt, gives: 'sign-off-missing' },
      {
        name: 'a body alone',
        commit: lines('Fix the light', '', `This reverts commit ${aSha('x')}.`),
        settings: exempt,
        gives: 'sign-off-missing',
      },
      {
        name: 'what git revert writes of a revert since 2.43',
        commit: lines('Reapply "Fix the light"', '', `This reverts commit ${aSha('x')}.`),
        settings: exempt,
        gives: 'exempt: revert',
      },
      {
        name: 'what git revert --reference writes, below a title of the author\u2019s own',
        commit: lines('Bring the light back', '', 'This reverts commit 8415558 (Fix the light, 2026-11-22).'),
        settings: exempt,
        gives: 'exempt: revert',
      },
      {
        name: 'a revert in a repository with sixty-four digits',
        commit: lines('Revert "Fix"', '', `This reverts commit ${'0'.repeat(64)}.`),
        settings: exempt,
        gives: 'exempt: revert',
      },
      {
        name: 'a revert of a shortened sha',
        commit: lines('Revert "Fix"', '', 'This reverts commit abc1234.'),
        settings: exempt,
        gives: 'sign-off-missing',
      },
      {
        name: 'a revert that only mentions the words',
        commit: lines('Revert "Fix"', '', `See: This reverts commit ${aSha('x')}.`),
        settings: exempt,
        gives: 'sign-off-missing',
      },
    ]),
  )('%s', (_title, { commit, settings, gives }) => {
    expect(verdictOn(commit, { settings })).toBe(gives)
  })
})
