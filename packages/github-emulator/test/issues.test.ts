import { describe, expect, it } from 'vitest'
import { asking, emulatorFor, type Json } from './support/asking.ts'
import { aPullRequest, anIssue, numbered, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const numbers = ({ body }: { body: { number: number }[] }): number[] => body.map(({ number }) => number)

describe('listing issues', () => {
  const scenario = widgets({
    labels: ['bug', 'docs'],
    milestones: [{ title: 'v1' }],
    issues: [
      anIssue({
        number: 1,
        author: 'ada',
        labels: ['bug'],
        createdAt: '2026-01-01T00:00:00Z',
        state: 'closed',
        closedAt: '2026-01-05T00:00:00Z',
      }),
      anIssue({
        number: 3,
        author: 'ada',
        labels: ['bug', 'docs'],
        createdAt: '2026-01-03T00:00:00Z',
        milestone: 'v1',
      }),
      anIssue({
        number: 4,
        author: 'bob',
        createdAt: '2026-01-04T00:00:00Z',
        assignees: ['lena'],
        comments: [{ author: 'x', body: 'hi', createdAt: '2026-02-01T00:00:00Z' }],
      }),
    ],
    pullRequests: [
      aPullRequest({
        number: 2,
        author: 'ada',
        createdAt: '2026-01-02T00:00:00Z',
        merged: true,
        mergedAt: '2026-01-06T00:00:00Z',
      }),
    ],
  })

  it.each([
    ['open ones only, newest first', '', [4, 3]],
    ['everything on demand', 'state=all', [4, 3, 2, 1]],
    ['one author, oldest first', 'creator=ADA&state=all&sort=created&direction=asc', [1, 2, 3]],
    ['all of several labels', 'labels=bug,DOCS&state=all', [3]],
    ['one assignee', 'assignee=lena', [4]],
    ['no assignee', 'assignee=none', [3]],
    ['any assignee', 'assignee=*', [4]],
    ['a milestone by its number', 'milestone=1', [3]],
    ['without a milestone', 'milestone=none', [4]],
    ['changed since a moment', 'since=2026-01-20T00:00:00Z&state=all', [4]],
    ['most commented first', 'sort=comments&direction=desc', [4, 3]],
  ])('knows %s', async (_, query, expected) => {
    const emulator = await emulatorFor({ scenario })
    expect(numbers(await asking(emulator)(`GET ${R}/issues?${query}`))).toEqual(expected)
    expect(emulator.violations).toEqual([])
  })

  it('tells pull requests by pull_request, with the time of the merge', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { body } = await ask(`GET ${R}/issues?state=all&direction=asc`)
    expect(body.map((issue: Json) => issue.pull_request?.merged_at ?? null)).toEqual([
      null,
      '2026-01-06T00:00:00Z',
      null,
      null,
    ])
  })

  it.each(['assignee', 'mentioned'])('refuses a filter by an %s that does not exist', async (field) => {
    const emulator = await emulatorFor({ scenario: widgets() })
    const reply = await asking(emulator)(`GET /repos/acme/widgets/issues?${field}=nobody`)
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ field, code: 'invalid', value: 'nobody' }] } })
  })

  it('refuses a milestone that is not there', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { status, body } = await ask(`GET ${R}/issues?milestone=9`)
    expect([status, body.message]).toEqual([422, 'Validation Failed'])
  })

  it('lists only pull requests where issues are disabled', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ hasIssues: false, pullRequests: [aPullRequest()] }) }))
    expect(numbers(await ask(`GET ${R}/issues`))).toEqual([2])
    expect((await ask(`POST ${R}/issues`, { title: 'No' })).status).toBe(410)
  })
})

describe('labels', () => {
  it('are the same whatever the case, and keep the repository’s spelling', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ labels: ['Bug'], issues: [anIssue()] }) })
    const ask = asking(emulator)
    await ask(`POST ${R}/issues/1/labels`, { labels: ['BUG', 'bug'] })
    expect(emulator.repository('acme/widgets').issue(1).labels).toEqual(['Bug'])
    expect((await ask(`GET ${R}/labels/bUG`)).body.name).toBe('Bug')
  })

  it('come into being, grey, when put on an issue', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues: [anIssue()] }) })
    await asking(emulator)(`POST ${R}/issues/1/labels`, { labels: ['new'] })
    expect(emulator.repository('acme/widgets').labels).toEqual([{ name: 'new', color: 'ededed', description: null }])
  })

  it('cannot be taken off an issue that does not have them', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ labels: ['bug'], issues: [anIssue()] }) }))
    const { status, body } = await ask(`DELETE ${R}/issues/1/labels/bug`)
    expect([status, body.message, body.status]).toEqual([404, 'Label does not exist', '404'])
  })

  it('take names of 50 characters and no more', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ issues: [anIssue()] }) }))
    expect((await ask(`POST ${R}/issues/1/labels`, { labels: ['x'.repeat(50)] })).status).toBe(200)
    const { status, body } = await ask(`POST ${R}/issues/1/labels`, { labels: ['x'.repeat(51)] })
    expect(status).toBe(422)
    expect(body.errors).toEqual([
      { resource: 'Label', code: 'custom', field: 'name', message: 'name is too long (maximum is 50 characters)' },
    ])
  })

  it('are at most 100 on one issue', async () => {
    const labels = numbered(100, (number) => `label ${number}`)
    const emulator = await emulatorFor({ scenario: widgets({ issues: [anIssue({ labels })] }) })
    const { status } = await asking(emulator)(`POST ${R}/issues/1/labels`, { labels: ['one more'] })
    expect(status).toBe(422)
    expect(emulator.repository('acme/widgets').issue(1).labels).toHaveLength(100)
  })

  it('exist once per name', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ labels: ['bug'] }) }))
    const { status, body } = await ask(`POST ${R}/labels`, { name: 'BUG' })
    expect([status, body.errors]).toEqual([422, [{ resource: 'Label', code: 'already_exists', field: 'name' }]])
  })

  it('leave a trace of who put them on and took them off', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues: [anIssue()] }) })
    const ask = asking(emulator)
    await ask(`POST ${R}/issues/1/labels`, { labels: ['bug'] })
    await asking({ ...emulator, token: emulator.issueToken({ login: 'acme' }) })(`DELETE ${R}/issues/1/labels/bug`)
    const { body } = await ask(`GET ${R}/issues/1/timeline`)
    expect(body.map((event: Json) => [event.event, event.actor.login, event.label.name])).toEqual([
      ['labeled', 'github-actions[bot]', 'bug'],
      ['unlabeled', 'acme', 'bug'],
    ])
  })
})

describe('comments', () => {
  it('hold 262,144 bytes and no more, whatever the message says', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ issues: [anIssue()] }) }))
    expect((await ask(`POST ${R}/issues/1/comments`, { body: '🦀'.repeat(65_536) })).status).toBe(201)
    const { status, body } = await ask(`POST ${R}/issues/1/comments`, { body: 'x'.repeat(262_145) })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      message: 'Validation Failed',
      errors: [
        {
          resource: 'IssueComment',
          code: 'unprocessable',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ],
      documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
      status: '422',
    })
  })

  it('are refused on a locked issue', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues: [anIssue({ locked: true })] }) })
    const { status, body } = await asking(emulator)(`POST ${R}/issues/1/comments`, { body: 'Hello' })
    expect([status, body.message]).toEqual([403, 'Unable to create comment because issue is locked.'])
    expect(emulator.repository('acme/widgets').issue(1).comments).toEqual([])
  })

  it('say who wrote them and how they belong', async () => {
    const scenario = widgets(
      {
        collaborators: [{ login: 'cleo', permission: 'push' }],
        commits: [{ message: 'Build', author: { login: 'carl' } }],
        issues: [
          anIssue({
            author: 'ada',
            comments: ['lena', 'mo', 'cleo', 'carl', 'ada', 'ghost'].map((author) => ({ author, body: '.' })),
          }),
        ],
      },
      { organizations: [{ login: 'acme', members: [{ login: 'lena' }, { login: 'mo', public: false }] }] },
    )
    const { body } = await asking(await emulatorFor({ scenario }))(`GET ${R}/issues/1/comments`)
    // A private membership is not shown, least of all to a workflow's token.
    expect(body.map((comment: Json) => [comment.user.login, comment.author_association])).toEqual([
      ['lena', 'MEMBER'],
      ['mo', 'NONE'],
      ['cleo', 'COLLABORATOR'],
      ['carl', 'CONTRIBUTOR'],
      ['ada', 'NONE'],
      ['ghost', 'NONE'],
    ])
  })
})
