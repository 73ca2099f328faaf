import type { MarkedIssue, Release } from '@porchlight/github'
import { aCommit, anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { decide } from '../src/decide.ts'
import type { Facts } from '../src/facts.ts'
import { BUILT_IN_MESSAGE, commentFor, markerFor, messageTemplate } from '../src/messages.ts'
import { requestsIn } from '../src/release/requests.ts'

const where = { repository: { owner: 'acme', name: 'widgets' }, serverUrl: 'https://github.com' }

const release: Release = {
  tag: 'v1.1.0',
  name: 'The bright one',
  url: 'https://github.com/acme/widgets/releases/tag/v1.1.0',
  isDraft: false,
  isPrerelease: false,
  publishedAt: '2026-11-22T12:00:00Z',
}

const anIssue = (parts: Partial<MarkedIssue> = {}): MarkedIssue => ({
  number: 7,
  nodeId: 'I_7',
  title: 'The porch light flickers',
  author: anAccount(),
  state: 'closed',
  stateReason: 'completed',
  isLocked: false,
  labels: [],
  url: 'https://github.com/acme/widgets/issues/7',
  marked: [],
  ...parts,
})

const grace = anAccount({ login: 'grace' })
const pull = { number: 12, author: grace }

const facts = (issue: MarkedIssue | undefined): Facts => ({
  release,
  previousTag: 'v1.0.0',
  pulls: [],
  requests: [{ issue: 7, pulls: [pull] }],
  issues: issue === undefined ? [] : [issue],
  message: messageTemplate('Out in {{ tag }}', 'message'),
  repository: 'acme/widgets',
  serverUrl: 'https://github.com',
})

describe('an issue that the release closed', () => {
  it('is told of it, with the reason', () => {
    expect(decide(facts(anIssue()), { skipLabels: [] })).toEqual({
      plan: {
        effects: [
          {
            kind: 'tell',
            thread: { number: 7, nodeId: 'I_7' },
            body: '<!-- porchlight:notify-requesters:v1.1.0 -->\nOut in v1.1.0',
            because: 'v1.1.0 contains #12, which closed it',
          },
        ],
        leftAlone: [],
      },
      skipped: [],
    })
  })

  it('is told of it when it was closed before GitHub asked for reasons', () => {
    expect(decide(facts(anIssue({ stateReason: null })), { skipLabels: [] }).plan.effects).toHaveLength(1)
  })

  it.each([
    { because: 'it is open', reason: 'open', issue: anIssue({ state: 'open', stateReason: null }) },
    {
      because: 'it was closed as not planned',
      reason: 'not-completed',
      issue: anIssue({ stateReason: 'not_planned' }),
    },
    { because: 'it was closed as duplicate', reason: 'not-completed', issue: anIssue({ stateReason: 'duplicate' }) },
    {
      because: 'the conversation is locked and takes no comments',
      reason: 'locked',
      issue: anIssue({ isLocked: true }),
    },
    { because: 'it has the label Internal', reason: 'skip-label', issue: anIssue({ labels: ['bug', 'Internal'] }) },
    { because: 'it is no issue of this repository', reason: 'not-an-issue', issue: undefined },
    {
      because: 'the comment is there already',
      reason: 'already-told',
      issue: anIssue({ marked: [{ id: 1, nodeId: 'IC_1', body: '', url: '', isOurs: true, isMinimized: false }] }),
    },
  ])('is left alone when $because', ({ because, reason, issue }) => {
    expect(decide(facts(issue), { skipLabels: ['internal'] })).toEqual({
      plan: { effects: [], leftAlone: [{ what: 'comment on #7', because }] },
      skipped: [{ issue: 7, reason, because }],
    })
  })
})

const aPull = (number: number, parts: { body?: string; closes?: readonly number[] } = {}) => ({
  number,
  title: '',
  body: '',
  author: grace,
  closes: [],
  ...parts,
})

describe('what a release answers', () => {
  it('is each issue once, by link, by the words of a pull request, and by those of a commit', () => {
    const pulls = [aPull(12, { closes: [7], body: 'Fixes #7, fixes #8' }), aPull(14, { closes: [7] })]
    const commits = [aCommit({ message: 'Mend it\n\nCloses #5' }), aCommit({ message: 'Fix #8' })]
    expect(requestsIn({ commits, pulls }, where)).toEqual([
      { issue: 5, pulls: [] },
      {
        issue: 7,
        pulls: [
          { number: 12, author: grace },
          { number: 14, author: grace },
        ],
      },
      { issue: 8, pulls: [{ number: 12, author: grace }] },
    ])
  })
})

const said = (text: string, pulls: Parameters<typeof commentFor>[1]['pulls'], of = release) =>
  commentFor(messageTemplate(text, 'message'), {
    release: of,
    issue: anIssue(),
    pulls,
    repository: 'acme/widgets',
    serverUrl: 'https://github.com',
  })

describe('the comment', () => {
  it('says where it shipped and whom to thank, and mentions nobody', () => {
    const lin = anAccount({ login: 'lin' })
    const pulls = [pull, { number: 14, author: grace }, { number: 15, author: lin }]
    expect(said(BUILT_IN_MESSAGE, pulls)).toMatchInlineSnapshot(`
      "<!-- porchlight:notify-requesters:v1.1.0 -->
      This has shipped in [v1.1.0](https://github.com/acme/widgets/releases/tag/v1.1.0). Thanks to [grace](https://github.com/grace) for #12 and #14, and to [lin](https://github.com/lin) for #15.

      If it does not work for you, please say so here."
    `)
  })

  it('thanks no bot', () => {
    const pulls = [{ number: 12, author: anAccount({ login: 'renovate[bot]', type: 'Bot' }) }]
    expect(said(BUILT_IN_MESSAGE, pulls)).toMatchInlineSnapshot(`
      "<!-- porchlight:notify-requesters:v1.1.0 -->
      This has shipped in [v1.1.0](https://github.com/acme/widgets/releases/tag/v1.1.0).

      If it does not work for you, please say so here."
    `)
  })

  it('fills every variable, and lets a hostile release name do nothing', () => {
    const name = '@everyone [x](https://evil) fixes #1 -->'
    const text =
      '{{ tag }} {{ release-name }} {{ release-url }} {{ repository }}#{{ number }} {{ author }} {{ pull-requests }}'
    expect(said(text, [pull], { ...release, name })).toMatchInlineSnapshot(`
      "<!-- porchlight:notify-requesters:v1.1.0 -->
      v1.1.0 @⁠everyone \\[x\\]\\(https:⁠//evil\\) fixes \\#⁠1 \\-\\-\\> https://github.com/acme/widgets/releases/tag/v1.1.0 acme/widgets#7 ada #12"
    `)
  })

  it.each([
    { tag: 'v1.1.0', gives: '<!-- porchlight:notify-requesters:v1.1.0 -->' },
    { tag: 'core@2.0.0', gives: '<!-- porchlight:notify-requesters:core%402.0.0 -->' },
    { tag: 'a-->b--c', gives: '<!-- porchlight:notify-requesters:a-%2D%3Eb-%2Dc -->' },
    { tag: 'a---b', gives: '<!-- porchlight:notify-requesters:a-%2D-b -->' },
  ])('is found again by a marker for the tag $tag, which cannot end the HTML comment', ({ tag, gives }) => {
    expect(markerFor(tag)).toBe(gives)
  })
})
