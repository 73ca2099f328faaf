import { pullRequestFrom } from '@porchlight/github'
import type { Emulator } from '@porchlight/github-emulator'
import { eventFor, useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { commentsOn, issueOpened, newcomers, pullRequestOpened, welcome } from './support/welcome.ts'

const start = useEmulator({ scenario: newcomers })

const LIST_ADA = 'GET /repos/acme/widgets/issues?creator=ada&state=all&sort=created&direction=asc&per_page=100&page=1'
const LIST_GRACE = LIST_ADA.replace('ada', 'grace')
/** The file of the hosted welcome app, here and in the owner's `.github`. */
const HOSTED = 'POST /graphql repository repository'

describe('a newcomer', () => {
  it('is greeted on a first issue with two reads and one write, and nothing configured', async () => {
    const emulator = await start({ permissions: { issues: 'write', contents: 'read' } })
    const { outputs, lines, summary, failure } = await welcome({ emulator, event: await issueOpened(emulator) })
    expect(failure).toBeUndefined()
    await expect(summary).toMatchFileSnapshot('golden/summary.md')
    expect(emulator.requests).toEqual([LIST_ADA, HOSTED, 'POST /graphql addComment'])
    expect(lines).toEqual(["Greeted on #1, because this is ada's first issue here."])
    expect(commentsOn(emulator, 1)).toEqual([
      expect.stringMatching(/^<!-- porchlight:welcome:first-issue -->\nWelcome, @ada, /),
    ])
    expect(outputs).toMatchObject({
      greeted: true,
      kind: 'first-issue',
      reason: 'newcomer',
      'comment-id': expect.stringMatching(/^\d+$/),
      'comment-url': expect.stringContaining('https://github.com/acme/widgets/issues/1#issuecomment-'),
      'is-first-issue': true,
      'is-first-pull-request': false,
      'is-first-merge': false,
    })
  })

  it('is greeted on a first pull request with pull-requests: write and the right to read the list', async () => {
    const emulator = await start({ permissions: { issues: 'read', 'pull-requests': 'write' } })
    const { outputs, annotations } = await welcome({ emulator, event: await pullRequestOpened(emulator) })
    expect(annotations).toEqual([])
    expect(emulator.requests).toEqual([LIST_GRACE, HOSTED, 'POST /graphql addComment'])
    expect(commentsOn(emulator, 2)).toHaveLength(1)
    expect(outputs).toMatchObject({ reason: 'newcomer', kind: 'first-pull-request', 'is-first-pull-request': true })
  })

  it('is greeted on a first pull request with nothing but pull-requests: write, with a warning that names the rest', async () => {
    const emulator = await start({ permissions: { 'pull-requests': 'write' } })
    const { outputs, annotations, failure } = await welcome({
      emulator,
      event: await pullRequestOpened(emulator),
    })
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ greeted: true, reason: 'newcomer', kind: 'first-pull-request' })
    expect(annotations).toEqual([{ level: 'warning', message: expect.stringContaining('Add `issues: read`') }])
    expect(emulator.requests).toEqual([LIST_GRACE, HOSTED, 'POST /graphql addComment'])
  })

  it('is greeted on a pull request from a branch of the same repository, also on pull_request', async () => {
    const emulator = await start({
      scenario: {
        repositories: [
          {
            name: 'acme/widgets',
            files: { a: '' },
            pullRequests: [
              {
                number: 2,
                title: 'Fix',
                author: 'grace',
                files: [{ path: 'b', status: 'added', additions: 1, deletions: 0 }],
              },
            ],
          },
        ],
      },
    })
    const { outputs } = await welcome({
      emulator,
      event: await pullRequestOpened(emulator, { name: 'pull_request' }),
    })
    expect(outputs['reason']).toBe('newcomer')
  })

  it('is greeted when a draft becomes ready, and not before', async () => {
    const [repository] = newcomers.repositories ?? []
    const drafted = { ...repository?.pullRequests?.[0], number: 2, title: 'Fix', author: 'grace', draft: true }
    const emulator = await start({
      scenario: { repositories: [{ name: 'acme/widgets', files: { a: '' }, pullRequests: [drafted] }] },
    })
    const event = await pullRequestOpened(emulator)
    const { outputs, lines } = await welcome({ emulator, event })
    expect(outputs['reason']).toBe('draft')
    expect(lines).toEqual([
      'Skipped: greet grace on #2, because the pull request is a draft; it is greeted when it is ready for review, if the workflow has ready_for_review among the types of pull_request_target.',
    ])
    const ready = await eventFor(emulator, { pullRequest: 2 }, 'ready_for_review', { thread: { draft: false } })
    expect((await welcome({ emulator, event: ready })).outputs['reason']).toBe('newcomer')
    expect(emulator.requests).toEqual([LIST_GRACE, HOSTED, 'POST /graphql addComment'])
  })

  it('is greeted by hand, for a thread that is named by its number', async () => {
    const emulator = await start()
    const event = { name: 'workflow_dispatch', payload: {} }
    const { outputs } = await welcome({ emulator, event, inputs: { number: '1' } })
    expect(outputs).toMatchObject({ reason: 'newcomer', kind: 'first-issue' })
    expect(emulator.requests).toEqual([
      'GET /repos/acme/widgets/issues/1',
      LIST_ADA,
      HOSTED,
      'POST /graphql addComment',
    ])
  })
})

const runOf = async (emulator: Emulator, parts: object = {}) => {
  const { payload } = await pullRequestOpened(emulator)
  const { pull_request: pull, repository } = payload
  const { head } = pullRequestFrom(pull)
  const head_repository = { full_name: 'grace/widgets' }
  const run = {
    event: 'pull_request',
    head_sha: head.sha,
    head_branch: head.name,
    head_repository,
    pull_requests: [],
  }
  return { name: 'workflow_run', payload: { action: 'completed', workflow_run: { ...run, ...parts }, repository } }
}

describe('a workflow run that ended', () => {
  it('leads to the fork’s pull request that it was for, without being handed anything', async () => {
    const emulator = await start()
    const { outputs } = await welcome({ emulator, event: await runOf(emulator) })
    expect(outputs).toMatchObject({ reason: 'newcomer', kind: 'first-pull-request' })
    expect(emulator.requests[0]).toMatch(/^GET \/repos\/acme\/widgets\/pulls\?.*head=grace%3Afix-light/)
    expect(commentsOn(emulator, 2)).toHaveLength(1)
  })

  it('greets nobody by a number that was handed on when its head is another', async () => {
    const emulator = await start()
    const event = await runOf(emulator, { event: 'pull_request_review', head_sha: 'b'.repeat(40) })
    const { outputs } = await welcome({ emulator, event, inputs: { number: '2' } })
    expect(outputs).toMatchObject({ reason: 'event-not-ours', greeted: false })
    expect(commentsOn(emulator, 2)).toEqual([])
  })

  it('leads to the number that GitHub names for a branch of the same repository', async () => {
    const emulator = await start()
    await welcome({ emulator, event: await runOf(emulator, { pull_requests: [{ number: 2 }] }) })
    expect(emulator.requests[0]).toBe('GET /repos/acme/widgets/issues/2')
  })

  it.each([
    {
      when: 'GitHub names a pull request of another base repository',
      parts: {
        event: 'pull_request',
        head_branch: 'main',
        pull_requests: [{ number: 2, base: { repo: { id: 7 } }, head: { repo: { id: 1 } } }],
      },
      reads: 1,
    },
    { when: 'the pull request moved on', parts: { head_sha: '0'.repeat(40) }, reads: 1 },
    { when: 'the fork is gone', parts: { head_repository: null }, reads: 0 },
    { when: 'it was for a push', parts: { event: 'push' }, reads: 0 },
  ])('leads nowhere when $when', async ({ parts, reads }) => {
    const emulator = await start()
    expect((await welcome({ emulator, event: await runOf(emulator, parts) })).outputs['reason']).toBe('event-not-ours')
    expect(emulator.requests).toHaveLength(reads)
  })
})

describe('a number that a workflow run handed on', () => {
  const fork = {
    name: 'acme/widgets',
    files: { a: '' },
    issues: [{ number: 1, title: 'The porch light flickers', author: 'ada' }],
    pullRequests: [
      {
        number: 2,
        title: 'Fix the light',
        author: 'grace',
        head: { repository: 'grace/widgets', branch: 'fix-light' },
      },
      { number: 3, title: 'Dim the light', author: 'mallory', head: { repository: 'mallory/widgets', branch: 'dim' } },
    ],
  }

  it.each([
    { number: '2', reason: 'newcomer', event: 'pull_request' },
    { number: '3', reason: 'event-not-ours', event: 'pull_request' },
    { number: '3', reason: 'event-not-ours', event: 'pull_request_review' },
    { number: '1', reason: 'event-not-ours', event: 'pull_request' },
    { number: '3', reason: 'newcomer', event: 'push' },
  ])('is $reason for #$number when the run was for #2 by $event', async ({ number, reason, event: by }) => {
    const emulator = await start({ scenario: { repositories: [fork] } })
    const event = await runOf(emulator, { event: by })
    expect((await welcome({ emulator, event, inputs: { number } })).outputs['reason']).toBe(reason)
  })
})

describe('an event that names no thread', () => {
  it('is skipped without a number, and without a request', async () => {
    const emulator = await start()
    const { outputs, lines } = await welcome({ emulator, event: { name: 'workflow_dispatch', payload: {} } })
    expect(outputs).toMatchObject({ greeted: false, reason: 'event-not-ours' })
    expect(lines).toEqual([
      'Skipped: greet a newcomer, because workflow_dispatch names no issue or pull request; the input number can.',
    ])
    expect(emulator.requests).toEqual([])
  })
})

describe('a greeting is written once', () => {
  it('although GitHub delivers the event a second time', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    await welcome({ emulator, event })
    emulator.clearLog()
    const { outputs } = await welcome({ emulator, event })
    expect(outputs).toMatchObject({
      greeted: false,
      reason: 'already-greeted',
      'comment-url': expect.stringContaining('#issuecomment-'),
    })
    expect(emulator.requests).toEqual([LIST_ADA, 'POST /graphql repository'])
    expect(commentsOn(emulator, 1)).toHaveLength(1)
  })

  it('although the job is re-run', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    await welcome({ emulator, event })
    emulator.clearLog()
    expect((await welcome({ emulator, event, runAttempt: 2 })).outputs['reason']).toBe('already-greeted')
    expect(emulator.writes).toEqual([])
  })

  it('although a re-run finds as many comments as the event had', async () => {
    const comments = [{ author: 'github-actions[bot]', body: '<!-- porchlight:welcome:first-issue -->\nHello' }]
    const issues = [{ number: 1, title: 'It breaks', author: 'ada', comments }]
    const emulator = await start({ scenario: { repositories: [{ name: 'acme/widgets', issues }] } })
    const event = await issueOpened(emulator)
    const inputs = { 'issue-message': 'Hello' }
    expect((await welcome({ emulator, event, inputs, runAttempt: 2 })).outputs['reason']).toBe('already-greeted')
  })

  it('although two runs work at the same moment', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    const runs = await Promise.all([welcome({ emulator, event }), welcome({ emulator, event })])
    expect(commentsOn(emulator, 1)).toHaveLength(1)
    expect(runs.map(({ failure }) => failure)).toEqual([undefined, undefined])
  })

  it('although a second run writes between our look and our comment: the older one stays', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    const { outputs: first } = await welcome({ emulator, event })
    emulator.clearLog()
    // The list does not show the first run's comment yet.
    emulator.fault({ on: 'GET /repos/*/*/issues', answer: { status: 200, body: [] } })
    const { outputs: second } = await welcome({ emulator, event })
    expect(emulator.requests).toEqual([
      LIST_ADA,
      HOSTED,
      'POST /graphql addComment',
      expect.stringMatching(/^DELETE \/repos\/acme\/widgets\/issues\/comments\/\d+$/),
    ])
    expect(commentsOn(emulator, 1)).toHaveLength(1)
    expect(second['comment-id']).toBe(first['comment-id'])
  })

  it('and another workflow of the same account that quotes the marker does not prevent a greeting, nor loses a comment', async () => {
    const bodies = ['<!-- porchlight:welcome:first-issue -->', '<!-- porchlight:welcome:first-issue -->\nA title: x']
    const comments = bodies.map((body) => ({ author: 'github-actions[bot]', body }))
    const issues = [{ number: 1, title: 'It breaks', author: 'ada', comments }]
    const emulator = await start({ scenario: { repositories: [{ name: 'acme/widgets', issues }] } })
    const event = await issueOpened(emulator)
    expect((await welcome({ emulator, event, runAttempt: 2 })).outputs['reason']).toBe('newcomer')
    expect(commentsOn(emulator, 1)).toEqual([...bodies, expect.stringContaining('Welcome, @ada')])
    expect((await welcome({ emulator, event, runAttempt: 2 })).outputs['reason']).toBe('already-greeted')
  })

  it('also when a file has the message, which is then read to know it again', async () => {
    const files = { '.github/hello.md': 'Hello {{ author }}, {{ title }}!' }
    const issues = [{ number: 1, title: 'It breaks', author: 'ada' }]
    const emulator = await start({ scenario: { repositories: [{ name: 'acme/widgets', files, issues }] } })
    const event = await issueOpened(emulator)
    const inputs = { 'issue-message-file': '.github/hello.md' }
    await welcome({ emulator, event, inputs })
    expect((await welcome({ emulator, event, inputs, runAttempt: 2 })).outputs['reason']).toBe('already-greeted')
  })

  it('also when the message has no words of its own', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    const inputs = { 'issue-message': '{{ mentors }}', mentors: '@lena' }
    await welcome({ emulator, event, inputs })
    expect((await welcome({ emulator, event, inputs, runAttempt: 2 })).outputs['reason']).toBe('already-greeted')
  })

  it('and a stranger who types the marker does not prevent a greeting', async () => {
    const comments = [{ author: 'mallory', body: '<!-- porchlight:welcome:first-issue -->' }]
    const issues = [{ number: 1, title: 'It breaks', author: 'ada', comments }]
    const emulator = await start({ scenario: { repositories: [{ name: 'acme/widgets', issues }] } })
    const event = await issueOpened(emulator)
    const { outputs } = await welcome({ emulator, event, runAttempt: 2 })
    expect(outputs['reason']).toBe('newcomer')
    expect(commentsOn(emulator, 1)).toHaveLength(2)
  })
})

describe('a dry run', () => {
  it('says everything and writes nothing', async () => {
    const emulator = await start()
    const inputs = {
      'dry-run': 'true',
      'issue-message': 'Hello {{ author }}',
      'issue-labels': 'newcomer',
      'issue-reactions': 'heart',
    }
    const { outputs, lines, summary } = await welcome({ emulator, event: await issueOpened(emulator), inputs })
    expect(lines).toEqual([
      "Would add the label newcomer to #1, because this is ada's first issue here.",
      "Would react to #1 with heart, because this is ada's first issue here.",
      "Would greet on #1, because this is ada's first issue here.",
    ])
    expect(outputs).toMatchObject({ greeted: false, reason: 'newcomer', plan: { dryRun: true } })
    await expect(summary).toMatchFileSnapshot('golden/summary-dry-run.md')
    expect(emulator.writes).toEqual([])
  })
})

describe('labels and reactions', () => {
  it('are all that a quiet project gets', async () => {
    const emulator = await start()
    const inputs = { labels: 'newcomer', 'pull-request-reactions': 'heart, rocket' }
    await welcome({ emulator, event: await pullRequestOpened(emulator), inputs })
    expect(emulator.requests).toEqual([
      LIST_GRACE,
      'POST /repos/acme/widgets/issues/2/labels',
      'POST /repos/acme/widgets/issues/2/reactions',
      'POST /repos/acme/widgets/issues/2/reactions',
    ])
    expect(emulator.repository('acme/widgets').pullRequests[0]).toMatchObject({ labels: ['newcomer'], comments: [] })
  })
})

describe('a fork’s pull request on pull_request', () => {
  it('is one also when the fork was deleted', async () => {
    const emulator = await start()
    const pull = { head: { ref: 'fix-light', sha: '0'.repeat(40), repo: null } }
    const event = await pullRequestOpened(emulator, { name: 'pull_request', thread: pull })
    expect((await welcome({ emulator, event })).outputs['reason']).toBe('read-only-token')
  })

  it('is like one of the same repository in a run that Dependabot caused', async () => {
    const emulator = await start()
    const head = { ref: 'fix-light', sha: '0'.repeat(40), repo: { full_name: 'acme/widgets' } }
    const event = await pullRequestOpened(emulator, { name: 'pull_request', thread: { head } })
    const reasons = await Promise.all(
      ['lena', 'dependabot[bot]'].map((GITHUB_ACTOR) => welcome({ emulator, event, env: { GITHUB_ACTOR } })),
    )
    expect(reasons.map(({ outputs }) => outputs['reason'])).toEqual(['newcomer', 'read-only-token'])
  })

  it('is explained once, green, and without a request', async () => {
    const emulator = await start({ permissions: { issues: 'read', 'pull-requests': 'read' } })
    const event = await pullRequestOpened(emulator, { name: 'pull_request' })
    const { outputs, annotations, summary, failure } = await welcome({ emulator, event })
    expect(emulator.requests).toEqual([])
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ greeted: false, reason: 'read-only-token' })
    expect(annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message: expect.stringContaining('Trigger the workflow on pull_request_target instead.'),
      }),
    ])
    expect(summary).toContain('pull_request_target:\n    types: [opened, ready_for_review, closed]')
  })
})

const organization = {
  organizations: [{ login: 'acme', members: [{ login: 'ada', public: false }] }],
  repositories: [
    {
      name: 'acme/widgets',
      collaborators: [{ login: 'ada', permission: 'triage' as const }],
      issues: [
        { number: 1, title: 'It breaks', author: 'ada' },
        { number: 2, title: 'Hm', author: 'eve' },
      ],
    },
  ],
}
const asStranger = { thread: { author_association: 'NONE' } }

describe('a private member of an organization', () => {
  it('is recognised by the repository’s permissions, asked for only when a greeting would follow', async () => {
    const emulator = await start({ scenario: organization, permissions: { issues: 'write' } })
    const { outputs } = await welcome({ emulator, event: await issueOpened(emulator, asStranger) })
    expect(outputs['reason']).toBe('insider')
    expect(emulator.requests).toEqual([LIST_ADA, 'GET /repos/acme/widgets/collaborators/ada/permission'])
  })

  it('costs a newcomer there one read more', async () => {
    const emulator = await start({ scenario: organization, permissions: { issues: 'write' } })
    const { outputs } = await welcome({ emulator, event: await eventFor(emulator, { issue: 2 }, 'opened', asStranger) })
    expect(outputs['reason']).toBe('newcomer')
    expect(emulator.requests).toHaveLength(4)
  })

  it('is greeted when the maintainer would rather save the request', async () => {
    const emulator = await start({ scenario: organization })
    const { outputs } = await welcome({
      emulator,
      event: await issueOpened(emulator, asStranger),
      inputs: { 'private-members': 'greet' },
    })
    expect(outputs['reason']).toBe('newcomer')
    expect(emulator.requests).toHaveLength(3)
  })
})
