import { useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { commentsOn, notify, options, PERMISSIONS, published, repository, scenario } from './support/notify.ts'

const start = useEmulator(options)

const READS = [
  'GET /repos/acme/widgets/releases?per_page=100&page=1',
  'GET /repos/acme/widgets/compare/v1.0.0...v1.1.0?per_page=100&page=1',
  // The pull requests of the commits, then the issues with our comments on them.
  'POST /graphql repository',
  'POST /graphql repository',
]
const COMMENT = 'POST /graphql addComment'

describe('a published release', () => {
  it('is announced on each issue that it completed, with four reads and one write for each', async () => {
    const emulator = await start()
    const { outputs, failure, summary } = await notify({ emulator, event: await published(emulator) })
    expect(failure).toBeUndefined()
    await expect(summary).toMatchFileSnapshot('golden/summary.md')
    expect(emulator.requests).toEqual([...READS, COMMENT, COMMENT, COMMENT])
    expect(outputs).toMatchObject({
      tag: 'v1.1.0',
      'previous-tag': 'v1.0.0',
      reason: 'released',
      notified: [1, 2, 6],
      skipped: [
        { issue: 3, reason: 'not-completed' },
        { issue: 4, reason: 'open' },
        { issue: 5, reason: 'locked' },
        { issue: 999, reason: 'not-an-issue' },
      ],
      'pull-requests': [10, 11, 12],
    })
    expect(commentsOn(emulator, 1)).toMatchInlineSnapshot(`
      [
        "<!-- porchlight:notify-requesters:v1.1.0 -->
      This has shipped in [v1.1.0](https://github.com/acme/widgets/releases/tag/v1.1.0). Thanks to [grace](https://github.com/grace) for #10.

      If it does not work for you, please say so here.",
      ]
    `)
  })

  it('skips an issue of the release before, and one that is only named in code', async () => {
    const emulator = await start()
    await notify({ emulator, event: await published(emulator) })
    expect(commentsOn(emulator, 7)).toEqual([])
  })

  it('is announced a second at a time', async () => {
    const emulator = await start()
    const { waits } = await notify({ emulator, event: await published(emulator) })
    expect(waits).toEqual([1000, 1000])
  })

  it('is announced once, also when the job runs again or the event comes in two forms', async () => {
    const emulator = await start()
    await notify({ emulator, event: await published(emulator) })
    emulator.clearLog()
    const { outputs } = await notify({ emulator, event: await published(emulator, 'v1.1.0', 'released') })
    expect(emulator.requests).toEqual(READS)
    expect(outputs['notified']).toEqual([])
    expect(commentsOn(emulator, 1)).toHaveLength(1)
  })

  it('is announced once, also when two runs work at the same moment', async () => {
    const emulator = await start()
    const event = await published(emulator)
    await Promise.all([notify({ emulator, event }), notify({ emulator, event })])
    expect([1, 2, 6].map((number) => commentsOn(emulator, number).length)).toEqual([1, 1, 1])
  })

  it('is announced although a stranger typed the marker', async () => {
    const body = '<!-- porchlight:notify-requesters:v1.1.0 -->'
    const issues = repository.issues?.map((issue) => ({ ...issue, comments: [{ author: 'mallory', body }] })) ?? []
    const emulator = await start({ scenario: { ...scenario, repositories: [{ ...repository, issues }] } })
    const { outputs } = await notify({ emulator, event: await published(emulator) })
    expect(outputs['notified']).toEqual([1, 2, 6])
  })

  it('is announced although another workflow of the same account quotes the marker, whose comments stay', async () => {
    const bodies = [
      '<!-- porchlight:notify-requesters:v1.1.0 -->',
      '<!-- porchlight:notify-requesters:v1.1.0 -->\nNew title: This has shipped',
      'Renamed to <!-- porchlight:notify-requesters:v1.1.0 -->',
    ]
    const comments = bodies.map((body) => ({ author: 'github-actions[bot]', body }))
    const issues = repository.issues?.map((issue) => ({ ...issue, comments })) ?? []
    const emulator = await start({ scenario: { ...scenario, repositories: [{ ...repository, issues }] } })
    const { outputs } = await notify({ emulator, event: await published(emulator) })
    expect(outputs['notified']).toEqual([1, 2, 6])
    expect(commentsOn(emulator, 1)).toEqual([...bodies, expect.stringContaining('This has shipped in [v1.1.0]')])
  })

  it.each([
    { name: 'of its own words', message: 'Out in {{ tag }}, {{ author }}. {{ thanks }}' },
    { name: 'of few words', message: 'Out in {{ tag }}' },
    { name: 'of nothing but a variable', message: '{{ release-link }}' },
  ])('is announced once with a message $name', async ({ message }) => {
    const emulator = await start()
    const event = await published(emulator)
    await notify({ emulator, event, inputs: { message } })
    const { outputs } = await notify({ emulator, event, inputs: { message } })
    expect(outputs['notified']).toEqual([])
  })

  it('is announced once, also when the message of the project’s own was removed since a run wrote the built-in one', async () => {
    const emulator = await start()
    const event = await published(emulator)
    await notify({ emulator, event })
    const { outputs } = await notify({ emulator, event, inputs: { message: 'Out in {{ tag }}' } })
    expect(outputs['notified']).toEqual([])
  })

  it('is announced once where 130 people have answered our comment since', async () => {
    const emulator = await start()
    const event = await published(emulator)
    await notify({ emulator, event })
    const told = emulator.repository('acme/widgets').issues
    const since = Array.from({ length: 130 }, () => ({
      author: 'eve',
      body: 'Thanks!',
      createdAt: '2026-11-22T13:00:00Z',
    }))
    const issues = told.map((issue) => ({
      ...issue,
      comments: [...issue.comments, ...(issue.number === 1 ? since : [])],
    }))
    const later = await start({
      scenario: { ...scenario, repositories: [{ ...repository, issues }] },
    })
    expect((await notify({ emulator: later, event })).outputs['notified']).toEqual([])
    expect(later.writes).toEqual([])
  })
})

describe('which release a run is about', () => {
  it.each([
    {
      by: 'the input, for a workflow that makes the release itself',
      name: 'workflow_dispatch',
      payload: {},
      inputs: { tag: 'v1.1.0' },
    },
    {
      by: 'the input, as github.ref',
      name: 'workflow_run',
      payload: { action: 'completed' },
      inputs: { tag: 'refs/tags/v1.1.0' },
    },
    { by: 'a pushed tag', name: 'push', payload: { ref: 'refs/tags/v1.1.0', deleted: false }, inputs: {} },
  ])('is said by $by', async ({ name, payload, inputs }) => {
    const emulator = await start()
    const { outputs } = await notify({ emulator, event: { name, payload }, inputs: { ...inputs } })
    expect(outputs).toMatchObject({ tag: 'v1.1.0', notified: [1, 2, 6] })
    expect(emulator.requests[0]).toBe('GET /repos/acme/widgets/releases/tags/v1.1.0')
  })

  it('may be a tag that has no release, announced by its page', async () => {
    const releases = [{ tag: 'v1.0.0' }]
    const emulator = await start({ scenario: { ...scenario, repositories: [{ ...repository, releases }] } })
    await notify({ emulator, event: { name: 'push', payload: { ref: 'refs/tags/v1.1.0' } } })
    expect(commentsOn(emulator, 1)[0]).toContain('[v1.1.0](https://github.com/acme/widgets/releases/tag/v1.1.0)')
  })

  it.each([
    { name: 'push', payload: { ref: 'refs/heads/main' } },
    { name: 'push', payload: { ref: 'refs/tags/v1.1.0', deleted: true } },
    { name: 'release', payload: { action: 'deleted' } },
    { name: 'workflow_dispatch', payload: {} },
  ])('is none for $name $payload: no request', async ({ name, payload }) => {
    const emulator = await start()
    const { outputs } = await notify({ emulator, event: { name, payload } })
    expect(outputs['reason']).toBe('event-not-ours')
    expect(emulator.requests).toEqual([])
  })
})

describe('a release that is not announced', () => {
  const prerelease = {
    ...scenario,
    repositories: [{ ...repository, releases: [{ tag: 'v1.0.0' }, { tag: 'v1.1.0', prerelease: true }] }],
  }

  it('is a prerelease, without a request', async () => {
    const emulator = await start({ scenario: prerelease })
    const { outputs, lines } = await notify({ emulator, event: await published(emulator) })
    expect(outputs).toMatchObject({ tag: 'v1.1.0', reason: 'prerelease' })
    expect(lines).toEqual([
      'Skipped: notify requesters, because v1.1.0 is a prerelease; the release that follows is announced.',
    ])
    expect(emulator.requests).toEqual([])
  })

  it('unless a maintainer wants it', async () => {
    const emulator = await start({ scenario: prerelease })
    const { outputs } = await notify({ emulator, event: await published(emulator), inputs: { prereleases: 'comment' } })
    expect(outputs['notified']).toEqual([1, 2, 6])
  })

  it('is the first one, as there is nothing to compare it with', async () => {
    const emulator = await start()
    const { outputs, lines } = await notify({ emulator, event: await published(emulator, 'v1.0.0') })
    expect(outputs['reason']).toBe('no-earlier-release')
    expect(lines).toEqual([
      'Skipped: notify requesters, because v1.0.0 has no earlier release to compare with; the input previous-tag can name a tag or a commit.',
    ])
    expect(emulator.writes).toEqual([])
  })
})

describe('a release that would be announced on more issues than allowed', () => {
  it('is not announced at all, and says what to do', async () => {
    const emulator = await start()
    const event = await published(emulator)
    await expect(notify({ emulator, event, inputs: { 'max-issues': '2' } })).rejects.toThrow(
      'This release would be announced on 3 issues, and max-issues is 2. Nothing was written. ' +
        'See what it would be with dry-run: true; if that is right, raise max-issues. A wrong previous-tag is the usual cause.',
    )
    expect(emulator.writes).toEqual([])
  })
})

describe('a release that would be announced on exactly as many issues as allowed', () => {
  it('is announced', async () => {
    const emulator = await start()
    const event = await published(emulator)
    expect((await notify({ emulator, event, inputs: { 'max-issues': '3' } })).outputs['notified']).toEqual([1, 2, 6])
  })
})

describe('a dry run', () => {
  it('says everything and writes nothing', async () => {
    const emulator = await start({ permissions: { contents: 'read', issues: 'read', 'pull-requests': 'read' } })
    const event = await published(emulator)
    const { outputs, lines } = await notify({ emulator, event, inputs: { 'dry-run': 'true', 'max-issues': '2' } })
    expect(lines).toContain('Would comment on #1, because v1.1.0 contains #10, which closed it.')
    expect(outputs['notified']).toEqual([])
    expect(emulator.writes).toEqual([])
  })
})

describe('a message of one’s own', () => {
  it('comes from the input', async () => {
    const emulator = await start()
    await notify({ emulator, event: await published(emulator), inputs: { message: 'Out in {{ release-name }}!' } })
    expect(commentsOn(emulator, 1)).toEqual(['<!-- porchlight:notify-requesters:v1.1.0 -->\nOut in The bright one!'])
  })

  it('comes from a file of the default branch', async () => {
    const files = { 'README.md': '', '.github/shipped.md': 'See {{ release-url }}' }
    const emulator = await start({ scenario: { ...scenario, repositories: [{ ...repository, files }] } })
    await notify({ emulator, event: await published(emulator), inputs: { 'message-file': '.github/shipped.md' } })
    expect(commentsOn(emulator, 1)[0]).toContain('See https://github.com/acme/widgets/releases/tag/v1.1.0')
  })

  it('that is not there fails the run before anything is written', async () => {
    const emulator = await start()
    const event = await published(emulator)
    await expect(notify({ emulator, event, inputs: { 'message-file': 'no.md' } })).rejects.toThrow(
      'There is no file no.md on the default branch to take the message from.',
    )
    expect(emulator.writes).toEqual([])
  })
})

describe('a permission that is missing', () => {
  it.each([
    { lacks: 'contents', line: 'Add `contents: read`' },
    { lacks: 'pull-requests', line: 'Add `pull-requests: read` and `issues: read`' },
    { lacks: 'issues', line: 'Add `pull-requests: read` and `issues: read`' },
  ])('is named where $lacks lacks', async ({ lacks, line }) => {
    const permissions = Object.fromEntries(Object.entries(PERMISSIONS).filter(([key]) => key !== lacks))
    const emulator = await start({ permissions })
    const event = await published(emulator)
    await expect(notify({ emulator, event })).rejects.toThrow(line)
    expect(emulator.writes).toEqual([])
  })

  it('to write fails the step after everything else was tried', async () => {
    const emulator = await start({ permissions: { ...PERMISSIONS, issues: 'read' } })
    const { failure } = await notify({ emulator, event: await published(emulator) })
    expect(failure).toContain('- comment on #1: The token may not do this')
    expect(failure).toContain('- comment on #6: ')
    expect(failure).toContain('`issues: write`')
  })
})

describe('a GitHub in trouble', () => {
  it.each([
    {
      what: 'half of the pull requests',
      answer: 'partial' as const,
      fails: 'POST /graphql (pullRequestsOfCommits): GitHub did not finish the query',
    },
    { what: 'an answer that is not JSON', answer: 'malformed' as const, fails: 'POST /graphql' },
  ])('that answers with $what stops the run before anything is written', async ({ answer, fails }) => {
    const emulator = await start()
    const event = await published(emulator)
    emulator.fault({ on: 'POST /graphql', times: Number.POSITIVE_INFINITY, answer })
    await expect(notify({ emulator, event })).rejects.toThrow(fails)
    expect(emulator.writes).toEqual([])
  })

  it('that asks to slow down in the middle is waited for, and nothing is written twice', async () => {
    const emulator = await start()
    const event = await published(emulator)
    emulator.fault({ on: COMMENT, nth: 2, answer: { retryAfter: 30, status: 403 } })
    const { outputs, waits } = await notify({ emulator, event })
    expect(outputs['notified']).toEqual([1, 2, 6])
    expect(waits).toContain(30_000)
    expect([1, 2, 6].map((number) => commentsOn(emulator, number).length)).toEqual([1, 1, 1])
  })

  it('that breaks the connection is not written to again; the next run writes what is missing', async () => {
    const emulator = await start()
    const event = await published(emulator)
    emulator.fault({ on: COMMENT, nth: 2, answer: 'reset' })
    const { failure, outputs } = await notify({ emulator, event })
    expect(failure).toContain('- comment on #2: ')
    expect(outputs['notified']).toEqual([1, 6])
    expect((await notify({ emulator, event })).outputs['notified']).toEqual([2])
  })
})
