import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'
import { postComment } from './support/specimens.ts'

const MARKER = '<!-- porchlight:test:greeting -->'
const OURS = { marker: MARKER, isOurs: () => true } as const
const issues = [{ number: 7, title: 'It breaks', author: 'ada', labels: ['bug'] }]
const labels = [{ name: 'bug', color: 'd73a4a', description: 'Broken' }]

describe('issues', () => {
  it('are read in the words of the port', async () => {
    const { github, emulator } = await emulated({ issues, labels })
    expect(await github.issues.issue(7)).toMatchObject({
      number: 7,
      title: 'It breaks',
      body: '',
      author: { login: 'ada', type: 'User' },
      state: 'open',
      isLocked: false,
      labels: ['bug'],
      pullRequest: null,
    })
    expect(emulator.requests).toEqual(['GET /repos/acme/widgets/issues/7'])
    expect(emulator.violations).toEqual([])
  })

  it('by one author come oldest first, pull requests among them, one page for a hundred', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ number: index + 1, title: 'One more', author: 'ada' }))
    const pullRequests = [{ number: 102, title: 'Fix it', author: 'ada', merged: true }]
    const { github, emulator } = await emulated({
      issues: [...many, { number: 103, title: 'Mine', author: 'grace' }],
      pullRequests,
    })
    const pages = github.issues.createdBy('ada')[Symbol.asyncIterator]()
    const [first, second] = [await pages.next(), await pages.next()]
    expect(first.value).toHaveLength(100)
    expect(first.value[0]).toMatchObject({ number: 1, pullRequest: null })
    expect(second.value).toMatchObject([
      { number: 101 },
      { number: 102, pullRequest: { mergedAt: expect.any(String) } },
    ])
    expect(await pages.next()).toEqual({ done: true, value: undefined })
    expect(emulator.requests).toHaveLength(2)
    expect(emulator.violations).toEqual([])
  })

  it('that are not there are a 404 that names the request', async () => {
    const { github, emulator } = await emulated()
    await expect(github.issues.issue(7)).rejects.toMatchObject({
      name: 'GitHubError',
      status: 404,
      request: 'GET /repos/acme/widgets/issues/7',
    })
    expect(emulator.violations).toEqual([])
  })
})

describe('labels', () => {
  it('are renamed with everything that has them', async () => {
    const { github, emulator } = await emulated({ issues, labels })
    await github.labels.rename('bug', { name: 'defect', color: '000000', description: 'Still broken' })
    expect((await github.issues.issue(7)).labels).toEqual(['defect'])
    expect(await github.labels.defined()).toEqual([{ name: 'defect', color: '000000', description: 'Still broken' }])
    expect(emulator.writes).toEqual(['PATCH /repos/acme/widgets/labels/bug'])
    expect(emulator.violations).toEqual([])
  })

  it('are added in one request and leave those alone that are there', async () => {
    const { github, emulator } = await emulated({ issues, labels })
    await github.labels.add(7, ['docs', 'help wanted'])
    expect((await github.issues.issue(7)).labels).toEqual(['bug', 'docs', 'help wanted'])
    expect(emulator.writes).toEqual(['POST /repos/acme/widgets/issues/7/labels'])
    expect(emulator.violations).toEqual([])
  })

  it('are removed one by one, and one that is not there is fine', async () => {
    const { github, emulator } = await emulated({ issues, labels })
    await github.labels.remove(7, 'bug')
    await github.labels.remove(7, 'bug')
    expect((await github.issues.issue(7)).labels).toEqual([])
    expect(emulator.violations).toEqual([])
  })

  it('of an issue that is not there cannot be removed', async () => {
    const { github, emulator } = await emulated({ labels })
    await expect(github.labels.remove(7, 'bug')).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
    expect(emulator.violations).toEqual([])
  })

  it('that the repository defines are all read, past the first page', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({
      name: `label ${index}`,
      color: 'ffffff',
      description: '',
    }))
    const { github, emulator } = await emulated({ labels: many })
    const defined = await github.labels.defined()
    expect(defined).toHaveLength(101)
    expect(defined).toContainEqual({ name: 'label 100', color: 'ffffff', description: '' })
    expect(emulator.violations).toEqual([])
  })

  it('are created, also when another run was faster', async () => {
    const { github, emulator } = await emulated({ labels })
    await github.labels.create({ name: 'docs', color: '0075ca', description: 'Words' })
    await github.labels.create({ name: 'Docs', color: '0075ca', description: 'Words' })
    expect(await github.labels.defined()).toContainEqual({ name: 'docs', color: '0075ca', description: 'Words' })
    expect(emulator.violations).toEqual([])
  })

  it('that GitHub does not accept are shown with what is wrong', async () => {
    const { github, emulator } = await emulated()
    const thrown = await github.labels
      .create({ name: 'docs', color: '#0075ca', description: '' })
      .catch((error: Error) => error)
    expect(thrown).toHaveProperty('message', expect.stringContaining('color is "#0075ca"'))
    expect(emulator.violations).toEqual([])
  })
})

describe('comments', () => {
  it('with a marker are ours alone, newest first', async () => {
    const comments = [
      { author: 'github-actions[bot]', body: `${MARKER}\nfirst` },
      { author: 'mallory', body: `${MARKER}\nplanted` },
      { author: 'github-actions[bot]', body: 'without' },
      { author: 'github-actions[bot]', body: `${MARKER}\nsecond`, minimized: 'OUTDATED' },
    ]
    const { github, emulator } = await emulated({
      issues: [{ number: 7, title: 'x', author: 'ada', comments }],
    })
    const found = await github.comments.withMarker(7, MARKER)
    expect(found.map(({ body, isMinimized }) => ({ body, isMinimized }))).toEqual([
      { body: `${MARKER}\nsecond`, isMinimized: true },
      { body: `${MARKER}\nfirst`, isMinimized: false },
    ])
    expect(emulator.requests).toEqual(['POST /graphql repository'])
    expect(emulator.violations).toEqual([])
  })

  it('are found on a pull request too, behind more than a hundred others', async () => {
    const chatter = Array.from({ length: 120 }, () => ({ author: 'ada', body: 'and so on' }))
    const comments = [{ author: 'github-actions[bot]', body: MARKER }, ...chatter]
    const { github, emulator } = await emulated({
      pullRequests: [{ number: 8, title: 'Fix it', author: 'ada', comments }],
    })
    expect(await github.comments.withMarker(8, MARKER)).toHaveLength(1)
    expect(emulator.requests).toHaveLength(2)
    expect(emulator.violations).toEqual([])
  })

  it('are written, changed and removed', async () => {
    const { github, emulator } = await emulated({ issues, labels })
    const { id } = await github.comments.keepOne({ number: 7, nodeId: '' }, { ...OURS, body: 'hello' })
    const changed = { ...OURS, body: 'bye', existing: [id] } as const
    expect(await github.comments.keepOne({ number: 7, nodeId: '' }, changed)).toMatchObject({
      id,
      body: `${MARKER}\nbye`,
      isOurs: true,
    })
    await github.comments.removeOne({ number: 7 }, { ...OURS, existing: [id] })
    await github.comments.removeOne({ number: 7 }, { ...OURS, existing: [id] })
    expect(await github.comments.withMarker(7, MARKER)).toEqual([])
    expect(emulator.violations).toEqual([])
  })

  it('that only quote the marker are not ours to touch', async () => {
    const comments = [{ author: 'github-actions[bot]', body: `Look for \`${MARKER}\`` }]
    const { github, emulator } = await emulated({ issues: [{ number: 7, title: 'x', author: 'ada', comments }] })
    expect(await github.comments.withMarker(7, MARKER)).toEqual([])
    const [issue] = await github.issues.withMarker([7], MARKER, { since: '2026-01-01T00:00:00Z' })
    expect(issue?.marked).toEqual([])
    expect(emulator.violations).toEqual([])
  })

  it('on a locked issue say that it is locked', async () => {
    const { github, emulator } = await emulated({ issues: [{ number: 7, title: 'x', author: 'ada', locked: true }] })
    await expect(postComment(github)).rejects.toThrow('the conversation is locked (403, ')
    expect(emulator.violations).toEqual([])
  })

  it('on a thread that is not there are a 404', async () => {
    const { github, emulator } = await emulated()
    await expect(github.comments.withMarker(7, MARKER)).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
    expect(emulator.violations).toEqual([])
  })

  it('need a permission that the error names', async () => {
    const { github, emulator } = await emulated({ issues, labels }, { permissions: { issues: 'read' } })
    await expect(postComment(github)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('Add `issues: write` or `pull-requests: write` to the job'),
    })
    expect(emulator.violations).toEqual([])
  })
})

describe('a fault of GitHub’s', () => {
  it.each([
    ['a secondary limit', 'secondary-limit' as const, [60_000]],
    ['a pause that it asks for', { retryAfter: 7 }, [7000]],
    ['a broken connection', 'reset' as const, [1000]],
    ['half an answer', 'malformed' as const, [1000]],
  ])('such as %s is sat out by whoever reads', async (_name, answer, expected) => {
    const { github, emulator, waits } = await emulated({ labels })
    emulator.fault({ on: 'GET /repos/*/*/labels', answer })
    expect(await github.labels.defined()).toHaveLength(1)
    expect(waits).toEqual(expected)
    expect(emulator.violations).toEqual([])
  })

  it('such as comments that are lost on the way is refused, and never read as "nobody has commented"', async () => {
    const { github, emulator } = await emulated({ issues, labels })
    emulator.fault({ on: 'POST /graphql', answer: 'partial', times: Number.POSITIVE_INFINITY })
    await expect(github.comments.withMarker(7, MARKER)).rejects.toThrow(
      'POST /graphql (commentsOf): GitHub did not finish the query, 4 times.',
    )
    expect(emulator.violations).toEqual([])
  })
})
