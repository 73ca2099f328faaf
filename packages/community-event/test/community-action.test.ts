import { describe, expect, it } from 'vitest'
import { communityActionFrom, contributionEvents, parseCommunityAction } from '../src/index.ts'
import {
  ada,
  commentEvent,
  discussionEvent,
  grace,
  issueEvent,
  mergedEvent,
  pullRequestEvent,
  releaseEvent,
  reviewEvent,
} from './payloads.ts'

const built = (name: string, payload: unknown, { host = 'github.com', machineUsers = [] as string[] } = {}) =>
  communityActionFrom({ name, payload, host }, { machineUsers })

const contextOf = (name: string, payload: unknown, options = {}) => built(name, payload, options)?.context

describe('a merged pull request', () => {
  it('becomes this event', () => {
    expect(built('pull_request', mergedEvent())).toEqual({
      event: 'community.action',
      schema_version: '1-0-0',
      id: 'evt_jbd3r2otdiw2fyp7lbatsh2xk5tozdofovyzuel7jltzp336shna',
      actor: 'github:101',
      timestamp: '2026-11-22T11:00:00Z',
      context: {
        platform: 'github',
        source_host: 'github.com',
        type: 'pr_merged',
        repo: 'acme/widgets',
        repo_id: 9001,
        login: 'ada',
        actor_kind: 'person',
        author_association: 'NONE',
        object: { type: 'pull_request', id: '7002', url: 'https://github.com/acme/widgets/pull/8' },
        impact_score: 0.69,
        impact: {
          version: '1',
          factors: [
            { name: 'points', value: 10, because: 'an action of the type pr_merged is worth that' },
            { name: 'size', value: 1.17, because: '99 lines changed' },
          ],
        },
      },
    })
  })

  it('is the same event from pull_request and pull_request_target', () => {
    expect(built('pull_request_target', mergedEvent())).toEqual(built('pull_request', mergedEvent()))
  })
})

describe('what counts as a contribution, whose it is and when it was', () => {
  it.each([
    {
      name: 'pull_request',
      payload: pullRequestEvent('opened'),
      type: 'pr_opened',
      login: 'ada',
      at: '2026-11-22T10:00:00Z',
    },
    {
      name: 'pull_request',
      payload: pullRequestEvent('closed'),
      type: 'pr_closed',
      login: 'ada',
      at: '2026-11-22T11:00:00Z',
    },
    {
      name: 'pull_request_review',
      payload: reviewEvent(),
      type: 'review_submitted',
      login: 'grace',
      at: '2026-11-22T12:00:00Z',
    },
    {
      name: 'pull_request_review_comment',
      payload: { ...commentEvent(), ...pullRequestEvent('created') },
      type: 'reply_given',
      login: 'grace',
      at: '2026-11-22T12:00:00Z',
    },
    { name: 'issues', payload: issueEvent('opened'), type: 'issue_opened', login: 'ada', at: '2026-11-22T10:00:00Z' },
    {
      name: 'issues',
      payload: issueEvent('closed', { state_reason: 'completed' }),
      type: 'issue_completed',
      login: 'ada',
      at: '2026-11-22T11:00:00Z',
    },
    {
      name: 'issues',
      payload: issueEvent('closed', { state_reason: 'not_planned' }),
      type: 'issue_closed',
      login: 'ada',
      at: '2026-11-22T11:00:00Z',
    },
    { name: 'issue_comment', payload: commentEvent(), type: 'reply_given', login: 'grace', at: '2026-11-22T12:00:00Z' },
    {
      name: 'discussion',
      payload: discussionEvent('created'),
      type: 'discussion_opened',
      login: 'ada',
      at: '2026-11-22T10:00:00Z',
    },
    {
      name: 'discussion',
      payload: discussionEvent('answered', {}),
      type: 'answer_accepted',
      login: 'grace',
      at: '2026-11-22T12:00:00Z',
    },
    {
      name: 'discussion_comment',
      payload: { ...commentEvent(), ...discussionEvent('created') },
      type: 'reply_given',
      login: 'grace',
      at: '2026-11-22T12:00:00Z',
    },
    { name: 'release', payload: releaseEvent(), type: 'release_published', login: 'ada', at: '2026-11-22T12:00:00Z' },
  ])('$name is $type by $login', ({ name, payload, type, login, at }) => {
    const action = built(name, payload)
    expect({ type: action?.context.type, login: action?.context.login, at: action?.timestamp }).toEqual({
      type,
      login,
      at,
    })
    expect(parseCommunityAction(action)).toEqual({ action })
  })

  it.each([
    { name: 'push', payload: { commits: [] } },
    { name: 'issues', payload: issueEvent('edited') },
    { name: 'pull_request', payload: pullRequestEvent('reopened') },
    { name: 'release', payload: { ...releaseEvent(), action: 'created' } },
    { name: 'constructor', payload: {} },
  ])('$name is not a contribution otherwise', ({ name, payload }) => {
    expect(built(name, payload)).toBeUndefined()
  })

  it('names the events that hold contributions', () => {
    expect(contributionEvents).toEqual([
      'pull_request/opened',
      'pull_request/closed',
      'pull_request_review/submitted',
      'pull_request_review_comment/created',
      'issues/opened',
      'issues/closed',
      'issue_comment/created',
      'discussion/created',
      'discussion/answered',
      'discussion_comment/created',
      'release/published',
    ])
  })

  it.each([
    {
      name: 'issues',
      payload: { action: 'opened' },
      fails: 'GitHub\'s JSON: expected an object at "payload.issue", found nothing.',
    },
    {
      name: 'issues',
      payload: issueEvent('opened', { id: 'x' }),
      fails: 'GitHub\'s JSON: expected an integer at "payload.issue.id", found a string.',
    },
    {
      name: 'issues',
      payload: issueEvent('opened', { created_at: null }),
      fails: 'GitHub\'s JSON: expected a string at "payload.issue.created_at", found null.',
    },
    {
      name: 'issues',
      payload: { ...issueEvent('opened'), repository: null },
      fails: 'GitHub\'s JSON: expected an object at "payload.repository", found null.',
    },
    { name: 'issues', payload: 7, fails: 'GitHub\'s JSON: expected an object at "payload", found a number.' },
  ])('says which field is missing: $fails', ({ name, payload, fails }) => {
    expect(() => built(name, payload)).toThrow(fails)
  })
})

describe('threads', () => {
  it('a comment belongs to its issue', () => {
    expect(contextOf('issue_comment', commentEvent())?.parent).toEqual({
      type: 'issue',
      number: 7,
      url: 'https://github.com/acme/widgets/issues/7',
    })
  })

  it('a comment on a pull request belongs to the pull request, which arrives as an issue', () => {
    const onPullRequest = commentEvent({}, { pull_request: {}, html_url: 'https://github.com/acme/widgets/pull/7' })
    expect(contextOf('issue_comment', onPullRequest)?.parent).toEqual({
      type: 'pull_request',
      number: 7,
      url: 'https://github.com/acme/widgets/pull/7',
    })
  })
})

const kindOf = (user: unknown, machineUsers: string[] = []) =>
  contextOf('issues', issueEvent('opened', { user }), { machineUsers })?.actor_kind

describe('identity', () => {
  it.each([
    { name: 'a person', user: ada, kind: 'person' },
    { name: 'an app', user: { login: 'renovate[bot]', id: 1, type: 'Bot' }, kind: 'bot' },
    { name: 'a coding agent', user: { login: 'Copilot', id: 2, type: 'Bot' }, kind: 'agent' },
    { name: 'a person named like an agent', user: { login: 'copilot', id: 3, type: 'User' }, kind: 'person' },
    { name: 'an account without type', user: { login: 'x', id: 4 }, kind: 'person' },
    { name: 'a deleted account', user: null, kind: 'ghost' },
    { name: 'the account of deleted accounts', user: { login: 'ghost', id: 10137, type: 'User' }, kind: 'ghost' },
    { name: 'a mannequin', user: { login: 'old', id: 5, type: 'Mannequin' }, kind: 'ghost' },
  ])('takes $name for a $kind', ({ user, kind }) => {
    expect(kindOf(user)).toBe(kind)
  })

  it('takes the accounts that a maintainer names for bots, in any case', () => {
    expect(kindOf({ login: 'Acme-CI', id: 6, type: 'User' }, ['acme-ci'])).toBe('bot')
  })

  it('keeps the actor when the login changes', () => {
    expect(built('issues', issueEvent('opened', { user: { ...ada, login: 'countess' } }))?.actor).toBe('github:101')
  })

  it('distinguishes the accounts of an enterprise server from those of github.com', () => {
    expect(built('issues', issueEvent('opened'), { host: 'git.acme.org:8443' })?.actor).toBe(
      'github/git.acme.org-8443:101',
    )
  })
})

const idOf = (name: string, payload: unknown, host = 'github.com') => built(name, payload, { host })?.id

describe('the id', () => {
  it('stays when what can change has changed', () => {
    const renamed = {
      ...issueEvent('opened', { user: grace, title: 'New' }),
      repository: { id: 9001, full_name: 'acme/gadgets' },
    }
    expect(idOf('issues', renamed)).toBe(idOf('issues', issueEvent('opened')))
  })

  it.each([
    { name: 'another object', id: idOf('issues', issueEvent('opened', { id: 7009 })) },
    { name: 'another type', id: idOf('issues', issueEvent('closed')) },
    {
      name: 'another repository',
      id: idOf('issues', { ...issueEvent('opened'), repository: { id: 9002, full_name: 'acme/widgets' } }),
    },
    { name: 'another server', id: idOf('issues', issueEvent('opened'), 'git.acme.org') },
    { name: 'a comment with the same number', id: idOf('issue_comment', commentEvent({ id: 7001 })) },
  ])('differs for $name', ({ id }) => {
    expect(id).toMatch(/^evt_[a-z2-7]{52}$/)
    expect(id).not.toBe(idOf('issues', issueEvent('opened')))
  })
})

const scoreOf = (name: string, payload: unknown, options = {}) => contextOf(name, payload, options)?.impact_score

describe('credit', () => {
  it.each([
    { name: 'a pull request closed without a merge', score: scoreOf('pull_request', pullRequestEvent('closed')) },
    { name: 'a review of one’s own pull request', score: scoreOf('pull_request_review', reviewEvent({ user: ada })) },
    { name: 'a comment in one’s own thread', score: scoreOf('issue_comment', commentEvent({ user: ada })) },
    { name: 'an answer to oneself', score: scoreOf('discussion', discussionEvent('answered', { user: ada })) },
    { name: 'a bot', score: scoreOf('pull_request', mergedEvent({ user: { login: 'a[bot]', id: 1, type: 'Bot' } })) },
    { name: 'a deleted account', score: scoreOf('pull_request', mergedEvent({ user: null })) },
    { name: 'what is labelled spam', score: scoreOf('issues', issueEvent('opened', { labels: [{ name: 'Spam' }] })) },
    { name: 'an emoji alone', score: scoreOf('issue_comment', commentEvent({ body: '👍 :+1:' })) },
    {
      name: 'a quotation alone',
      score: scoreOf('issue_comment', commentEvent({ body: '> Have you looked at the fuse box?\n+1' })),
    },
    {
      name: 'the review that an inline comment arrives in',
      score: scoreOf('pull_request_review', reviewEvent({ state: 'commented', body: null })),
    },
    {
      name: 'an issue closed as not planned',
      score: scoreOf('issues', issueEvent('closed', { state_reason: 'not_planned' })),
    },
  ])('there is none for $name', ({ score }) => {
    expect(score).toBe(0)
  })

  it.each([
    { name: 'an approval without words', score: scoreOf('pull_request_review', reviewEvent()), gives: 0.393 },
    {
      name: 'a reply in a script of dense signs',
      score: scoreOf('issue_comment', commentEvent({ body: '请看日志吗' })),
      gives: 0.095,
    },
    { name: 'a prerelease', score: scoreOf('release', releaseEvent({ prerelease: true })), gives: 0.259 },
    { name: 'a release', score: scoreOf('release', releaseEvent()), gives: 0.451 },
  ])('there is $gives for $name', ({ score, gives }) => {
    expect(score).toBe(gives)
  })
})
