import { anAccount, anIssue } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { decide, isFirst } from '../src/decide/decide.ts'
import { isSettled, NO_HISTORY, withPage } from '../src/decide/history.ts'
import { ruledOut } from '../src/decide/payload.ts'
import { payloadFacts } from '../src/facts.ts'
import { greetingsOf } from '../src/greeting.ts'
import {
  aMergedPullRequest,
  anOpenedPullRequest,
  aSubject,
  fromTo,
  issues,
  merges,
  pullRequests,
  someInputs,
  verdict,
} from './support/builders.ts'

const bot = (login: string) => anAccount({ login, type: 'Bot' })

describe('who is greeted for an issue', () => {
  it.each([
    { who: 'a newcomer', listed: issues(50), gives: 'newcomer' },
    { who: 'an author whose list does not show the new issue yet', listed: [], gives: 'newcomer' },
    { who: 'an author with one pull request that is still open', listed: pullRequests(12), gives: 'newcomer' },
    { who: 'an author whose only pull request was closed unmerged', listed: pullRequests(12), gives: 'newcomer' },
    { who: 'a returning author', listed: issues(12, 50), gives: 'returning' },
    { who: 'a returning author with 40 earlier issues', listed: issues(...fromTo(1, 40)), gives: 'returning' },
    { who: 'an author whose second issue has been filed by now', listed: issues(50, 51), gives: 'newcomer' },
    { who: 'a contributor whom GitHub does not recognise as one', listed: merges(3, 4), gives: 'contributor' },
  ])('$who: $gives', ({ listed, gives }) => {
    expect(verdict(aSubject(), { listed })).toBe(gives)
  })
})

describe('who is greeted for a pull request', () => {
  it.each([
    { who: 'a newcomer', listed: pullRequests(50), gives: 'newcomer' },
    { who: 'a newcomer with a private profile, whom search would refuse', listed: [], gives: 'newcomer' },
    { who: 'a newcomer whom the search index would not know yet', listed: [], gives: 'newcomer' },
    { who: 'an author with 40 issues', listed: issues(...fromTo(1, 40)), gives: 'newcomer' },
    {
      who: 'an author with 40 merges whom GitHub does not recognise',
      listed: merges(...fromTo(1, 40)),
      gives: 'returning',
    },
    { who: 'an author whose first pull request was closed unmerged', listed: pullRequests(12), gives: 'returning' },
    {
      who: 'an author with one old pull request and 35 newer issues',
      listed: [...pullRequests(2), ...issues(...fromTo(10, 44))],
      gives: 'returning',
    },
    { who: 'the first of two that were opened at once', listed: pullRequests(50, 51), gives: 'newcomer' },
    { who: 'the second of two that were opened at once', listed: pullRequests(49, 50), gives: 'returning' },
  ])('$who: $gives', ({ listed, gives }) => {
    expect(verdict(anOpenedPullRequest(), { listed })).toBe(gives)
  })
})

const mergedAt = (number: number, time: string) => [anIssue({ number, pullRequest: { mergedAt: time } })]

describe('who is thanked for a merge', () => {
  it.each([
    { who: 'the author of a first merge', listed: merges(50), gives: 'newcomer' },
    { who: 'an author whose earlier pull request was closed unmerged', listed: pullRequests(12), gives: 'newcomer' },
    { who: 'an author with 40 issues', listed: issues(...fromTo(1, 40)), gives: 'newcomer' },
    { who: 'the author of a second merge', listed: merges(12, 50), gives: 'returning' },
    { who: 'an author whose newer pull request was merged earlier', listed: merges(61), gives: 'returning' },
    {
      who: 'an author whose older one was merged later',
      listed: mergedAt(12, '2026-11-22T13:00:01Z'),
      gives: 'newcomer',
    },
    { who: 'the lower of two merged in one second', listed: mergedAt(51, '2026-11-22T13:00:00Z'), gives: 'newcomer' },
    { who: 'the higher of two merged in one second', listed: mergedAt(49, '2026-11-22T13:00:00Z'), gives: 'returning' },
  ])('$who: $gives', ({ listed, gives }) => {
    expect(verdict(aMergedPullRequest(), { listed })).toBe(gives)
  })

  it('does not hold against a newcomer that the merge itself made them a contributor', () => {
    expect(verdict(aMergedPullRequest({ association: 'CONTRIBUTOR' }), { listed: merges(50) })).toBe('newcomer')
  })
})

describe('who is ruled out by the payload', () => {
  it.each([
    { who: 'dependabot', subject: anOpenedPullRequest({ author: bot('dependabot[bot]') }), gives: 'bot' },
    {
      who: 'an app that a payload shows as a user',
      subject: aSubject({ author: anAccount({ login: 'tidy[bot]' }) }),
      gives: 'bot',
    },
    { who: 'Copilot, merged', subject: aMergedPullRequest({ author: bot('Copilot') }), gives: 'bot' },
    {
      who: 'Copilot, shown as a user',
      subject: anOpenedPullRequest({ author: anAccount({ login: 'Copilot' }) }),
      gives: 'bot',
    },
    {
      who: 'the ghost of a deleted account',
      subject: aSubject({ author: anAccount({ login: 'ghost' }) }),
      gives: 'no-person',
    },
    {
      who: 'a mannequin of an import',
      subject: aSubject({ author: anAccount({ type: 'Mannequin' }) }),
      gives: 'no-person',
    },
    { who: 'an owner', subject: aSubject({ association: 'OWNER' }), gives: 'insider' },
    { who: 'a public member', subject: anOpenedPullRequest({ association: 'MEMBER' }), gives: 'insider' },
    { who: 'a collaborator, merged', subject: aMergedPullRequest({ association: 'COLLABORATOR' }), gives: 'insider' },
    {
      who: 'a contributor with a pull request',
      subject: anOpenedPullRequest({ association: 'CONTRIBUTOR' }),
      gives: 'contributor',
    },
    {
      who: 'a contributor with a first issue',
      subject: aSubject({ association: 'CONTRIBUTOR' }),
      gives: 'contributor',
    },
    {
      who: 'the author of an issue that was transferred in',
      subject: aSubject({ isTransferred: true }),
      gives: 'transferred',
    },
    { who: 'the author of a locked issue', subject: aSubject({ isLocked: true }), gives: 'locked' },
    { who: 'the author of a draft', subject: anOpenedPullRequest({ isDraft: true }), gives: 'draft' },
    { who: 'a fork on pull_request', subject: anOpenedPullRequest({ isReadOnly: true }), gives: 'read-only-token' },
    {
      who: 'not an author who may be new',
      subject: anOpenedPullRequest({ association: 'FIRST_TIME_CONTRIBUTOR' }),
      gives: undefined,
    },
  ])('$who: $gives', ({ subject, gives }) => {
    expect(ruledOut(subject, someInputs())?.skip).toBe(gives)
  })

  it('greets the author of a draft when it is ready', () => {
    expect(verdict(anOpenedPullRequest({ isDraft: false, happensOnce: false }), { listed: pullRequests(50) })).toBe(
      'newcomer',
    )
  })

  it('does not wait for a draft that was closed', () => {
    const greetings = greetingsOf({ 'pull-request-closed': { message: { from: 'built-in' } } }, 'unless-configured')
    const closed = anOpenedPullRequest({ moment: 'pull-request-closed', isDraft: true })
    expect(ruledOut(closed, someInputs({ greetings }))).toBeUndefined()
  })

  it('does not hold a merge against the author of a first issue that is closed: it may be the fix', () => {
    const greetings = greetingsOf({ 'issue-completed': { message: { from: 'built-in' } } }, 'unless-configured')
    const closed = aSubject({ moment: 'issue-completed', association: 'CONTRIBUTOR' })
    expect(verdict(closed, { listed: [...issues(50), ...merges(51)], inputs: { greetings } })).toBe('newcomer')
  })

  it('leaves out the logins that a maintainer lists, in any case', () => {
    expect(ruledOut(aSubject(), someInputs({ skipUsers: ['Ada'] }))?.skip).toBe('skipped-user')
  })

  it('leaves out a moment for which nothing is configured', () => {
    const greetings = greetingsOf({ 'first-issue': { message: { from: 'built-in' } } }, 'unless-configured')
    expect(ruledOut(anOpenedPullRequest(), someInputs({ greetings }))).toEqual({
      skip: 'not-configured',
      because: 'the inputs give no message, labels or reactions for a first pull request',
    })
  })

  it('looks into a fork’s pull request in a dry run, which a read-only token allows', () => {
    expect(ruledOut(anOpenedPullRequest({ isReadOnly: true }), someInputs({ dryRun: true }))).toBeUndefined()
  })
})

describe('mode: any', () => {
  const inputs = { mode: 'any' as const }
  it.each([
    { who: 'a newcomer’s issue', subject: aSubject(), listed: issues(50), gives: 'newcomer' },
    { who: 'a first issue after a pull request', subject: aSubject(), listed: pullRequests(12), gives: 'returning' },
    {
      who: 'a first pull request after an issue',
      subject: anOpenedPullRequest(),
      listed: issues(12),
      gives: 'returning',
    },
    { who: 'a first merge', subject: aMergedPullRequest(), listed: merges(50), gives: 'returning' },
  ])('$who: $gives', ({ subject, listed, gives }) => {
    expect(verdict(subject, { listed, inputs })).toBe(gives)
  })
})

describe('a private member of the organization', () => {
  it.each([
    { permission: 'admin', gives: 'insider' },
    { permission: 'maintain', gives: 'insider' },
    { permission: 'write', gives: 'insider' },
    { permission: 'triage', gives: 'insider' },
    { permission: 'read', gives: 'newcomer' },
    { permission: 'none', gives: 'newcomer' },
    { permission: null, gives: 'newcomer' },
  ])('with $permission permission: $gives', ({ permission, gives }) => {
    expect(verdict(aSubject(), { listed: issues(50), permission })).toBe(gives)
  })
})

describe('when GitHub refuses the list', () => {
  it.each([
    {
      who: 'a first-time contributor’s pull request',
      subject: anOpenedPullRequest({ association: 'FIRST_TIME_CONTRIBUTOR' }),
      gives: 'newcomer',
    },
    {
      who: 'a first-timer’s pull request',
      subject: anOpenedPullRequest({ association: 'FIRST_TIMER' }),
      gives: 'newcomer',
    },
    {
      who: 'a pull request without an association',
      subject: anOpenedPullRequest({ association: 'NONE' }),
      gives: 'history-unknown',
    },
    { who: 'an issue', subject: aSubject({ association: 'FIRST_TIME_CONTRIBUTOR' }), gives: 'history-unknown' },
    {
      who: 'a merge',
      subject: aMergedPullRequest({ association: 'FIRST_TIME_CONTRIBUTOR' }),
      gives: 'history-unknown',
    },
  ])('$who: $gives', ({ subject, gives }) => {
    expect(verdict(subject, { listed: 'refused' })).toBe(gives)
  })
})

describe('how far the list is read', () => {
  const subject = anOpenedPullRequest({ createdAt: '2026-11-22T12:00:00Z' })
  const settled = (listed: ReturnType<typeof issues>, of = subject) =>
    isSettled(withPage(NO_HISTORY, listed, of), listed, { subject: of, mode: 'each' })

  it('ends with the first pull request that was there before', () => {
    expect(settled(pullRequests(3))).toBe(true)
  })
  it('goes on past what was opened in the same second, which may hide an older one', () => {
    expect(settled([anIssue({ number: 51, createdAt: '2026-11-22T12:00:00Z' })])).toBe(false)
  })
  it('goes on past a page of older issues', () => {
    expect(settled(issues(...fromTo(1, 49)))).toBe(false)
  })
  it('ends where everything is newer', () => {
    expect(settled([anIssue({ number: 51, createdAt: '2026-11-22T12:00:01Z' })])).toBe(true)
  })
  it('goes on for a merge, as a newer pull request may have been merged before', () => {
    expect(settled([anIssue({ number: 51, createdAt: '2026-11-22T12:00:01Z' })], aMergedPullRequest())).toBe(false)
  })
})

describe('the plan', () => {
  const facts = { ...payloadFacts(aSubject()), history: withPage(NO_HISTORY, issues(50), aSubject()) }

  it('greets a newcomer with comment, labels and reactions, each with its reason', () => {
    const greetings = greetingsOf(
      { 'first-issue': { message: { from: 'built-in' }, labels: ['newcomer', 'triage'], reactions: ['heart'] } },
      'unless-configured',
    )
    const thread = { number: 50, nodeId: 'I_50', isDiscussion: false }
    const because = "this is ada's first issue here"
    expect(decide({ ...facts, body: 'Welcome!' }, someInputs({ greetings }))).toEqual({
      effects: [
        { kind: 'add-labels', thread, labels: ['newcomer', 'triage'], because },
        { kind: 'react', thread, reactions: ['heart'], because },
        { kind: 'greet', thread, moment: 'first-issue', body: 'Welcome!', because },
      ],
      leftAlone: [],
    })
  })

  it('is empty when the greeting is there already', () => {
    const greeting = { id: 1, nodeId: 'IC_1', body: '', url: 'https://x', isOurs: true, isMinimized: false }
    expect(decide({ ...facts, greeting, body: 'Welcome!' }, someInputs()).effects).toEqual([])
  })

  it('comments nowhere when only labels are configured', () => {
    const greetings = greetingsOf({ 'first-issue': { labels: ['newcomer'] } }, 'unless-configured')
    expect(decide(facts, someInputs({ greetings })).effects).toEqual([
      {
        kind: 'add-labels',
        thread: { number: 50, nodeId: 'I_50', isDiscussion: false },
        labels: ['newcomer'],
        because: "this is ada's first issue here",
      },
    ])
  })
})

describe('the outputs about firsts', () => {
  it('tell a first issue although its author is a contributor already', () => {
    const facts = { ...payloadFacts(aSubject()), history: withPage(NO_HISTORY, merges(3), aSubject()) }
    expect(isFirst(['first-issue'], facts)).toBe(true)
  })
  it('say no when it is unknown', () => {
    expect(isFirst(['first-issue'], payloadFacts(aSubject()))).toBe(false)
  })
})
