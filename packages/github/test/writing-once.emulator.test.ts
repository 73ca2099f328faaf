import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'

const MARKER = '<!-- porchlight:test:once -->'
const body = `${MARKER}\nHello`
const OURS = { marker: MARKER, isOurs: () => true } as const
const once = { ...OURS, body: 'Hello', existing: [] } as const
const issues = [{ number: 7, title: 'It breaks', author: 'ada' }]

describe('a comment that is written once', () => {
  it('takes one request and comes back as GitHub has it', async () => {
    const { github, emulator } = await emulated({ issues })
    const { nodeId } = await github.issues.issue(7)
    emulator.clearLog()
    expect(await github.comments.keepOne({ number: 7, nodeId }, once)).toMatchObject({
      body,
      isOurs: true,
    })
    expect(emulator.requests).toEqual(['POST /graphql addComment'])
    expect(emulator.violations).toEqual([])
  })

  it('gives way to the one that another run wrote at the same moment', async () => {
    const { github, emulator } = await emulated({ issues })
    const { nodeId } = await github.issues.issue(7)
    const first = await github.comments.keepOne({ number: 7, nodeId: '' }, once)
    const standing = await github.comments.keepOne({ number: 7, nodeId }, once)
    expect(standing.id).toBe(first.id)
    expect(emulator.repository('acme/widgets').issue(7).comments).toHaveLength(1)
    expect(emulator.violations).toEqual([])
  })

  it.each(['', 'I_of_another_github'])('goes by the number where the id %j leads nowhere', async (nodeId) => {
    const { github, emulator } = await emulated({ issues })
    const first = await github.comments.keepOne({ number: 7, nodeId: '' }, once)
    const standing = await github.comments.keepOne({ number: 7, nodeId }, once)
    expect(standing.id).toBe(first.id)
    expect(emulator.repository('acme/widgets').issue(7).comments).toHaveLength(1)
    expect(emulator.violations).toEqual([])
  })

  it('is written, and found again, where there is no GraphQL', async () => {
    const { github, emulator } = await emulated({ issues })
    emulator.fault({ on: 'POST /graphql *', times: Infinity, answer: { status: 404 } })
    const first = await github.comments.keepOne({ number: 7, nodeId: 'I_7' }, once)
    const twin = await github.comments.keepOne({ number: 7, nodeId: 'I_7' }, once)
    expect(twin.id).toBe(first.id)
    expect(await github.comments.withMarker(7, MARKER)).toMatchObject([{ id: first.id, body, isOurs: true }])
  })

  it('gives way to nobody else’s', async () => {
    const comments = [{ author: 'mallory', body }]
    const { github, emulator } = await emulated({
      issues: [{ number: 7, title: 'It breaks', author: 'ada', comments }],
    })
    const { nodeId } = await github.issues.issue(7)
    await github.comments.keepOne({ number: 7, nodeId }, once)
    expect(
      emulator
        .repository('acme/widgets')
        .issue(7)
        .comments.map(({ author }) => author),
    ).toEqual(['mallory', 'github-actions[bot]'])
    expect(emulator.violations).toEqual([])
  })
})

describe('many issues with our comments on them', () => {
  it('come in one request for fifty, without those that do not exist and without pull requests', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      number: index + 1,
      title: 'One',
      author: 'ada',
      state: 'closed' as const,
    }))
    const pullRequests = [{ number: 51, title: 'Fix', author: 'ada' }]
    const { github, emulator } = await emulated({ issues: many, pullRequests })
    await github.comments.keepOne({ number: 3, nodeId: '' }, once)
    emulator.clearLog()
    const found = await github.issues.withMarker([...many.map(({ number }) => number), 51, 999], MARKER, {
      since: '2026-01-01T00:00:00Z',
    })
    expect(found).toHaveLength(50)
    expect(found.filter(({ marked }) => marked.length > 0).map(({ number }) => number)).toEqual([3])
    expect(found[0]).toMatchObject({
      number: 1,
      state: 'closed',
      isLocked: false,
      labels: [],
      author: { login: 'ada', type: 'User' },
    })
    expect(emulator.requests).toHaveLength(2)
    expect(emulator.violations).toEqual([])
  })

  it('are read to the end of a thread only where our comment may be further back', async () => {
    const late = Array.from({ length: 31 }, () => ({
      author: 'eve',
      body: 'Thanks',
      createdAt: '2026-11-22T12:00:00Z',
    }))
    const ours = { author: 'github-actions[bot]', body, createdAt: '2026-11-22T11:00:00Z' }
    const { github, emulator } = await emulated({
      issues: [{ number: 7, title: 'It breaks', author: 'ada', comments: [ours, ...late] }],
    })
    const [issue] = await github.issues.withMarker([7], MARKER, { since: '2026-11-22T10:00:00Z' })
    expect(issue?.marked).toHaveLength(1)
    expect(emulator.requests).toHaveLength(2)
    await github.issues.withMarker([7], MARKER, { since: '2026-11-22T13:00:00Z' })
    expect(emulator.requests).toHaveLength(3)
    expect(emulator.violations).toEqual([])
  })
})

describe('the guides of a project', () => {
  it('are where GitHub found them, and null where there is none', async () => {
    const { github, emulator } = await emulated({ files: { '.github/CONTRIBUTING.md': '…' } })
    expect(await github.community.guides()).toEqual({
      contributing: expect.stringContaining('CONTRIBUTING.md'),
      codeOfConduct: null,
    })
    expect(emulator.violations).toEqual([])
  })
})

describe('a reaction', () => {
  it('is there once, however often it is added', async () => {
    const { github, emulator } = await emulated({ issues })
    await github.reactions.add(7, 'heart')
    await github.reactions.add(7, 'heart')
    expect(emulator.repository('acme/widgets').issue(7).reactions).toEqual([
      { author: 'github-actions[bot]', content: 'heart' },
    ])
    expect(emulator.violations).toEqual([])
  })
})

const threeOf = (emulator: Awaited<ReturnType<typeof emulated>>['emulator']) =>
  [...emulator.state.repositories.values()].flatMap((repository) => {
    const discussion = repository.discussions.get(3)
    return discussion === undefined
      ? []
      : [{ number: 3, nodeId: discussion.nodeId, repositoryId: repository.nodeId, discussion }]
  })

describe('a discussion', () => {
  const discussions = [
    { number: 3, title: 'How?', author: 'ada', category: 'Q&A' },
    { number: 5, title: 'And how?', author: 'ada', category: 'Q&A' },
    { number: 6, title: 'Why?', author: 'eve', category: 'Q&A' },
  ]

  it('is found among those that its author started', async () => {
    const { github, emulator } = await emulated({ discussions })
    const repositoryIds = threeOf(emulator).map(({ repositoryId }) => repositoryId)
    expect(await Promise.all(repositoryIds.map((id) => github.discussions.startedBy('ada', id)))).toEqual([[3, 5]])
    expect(emulator.violations).toEqual([])
  })

  it('gets a comment once, which can be changed and taken back', async () => {
    const { github, emulator } = await emulated({ discussions })
    const { comments } = github.discussions
    for (const thread of [...threeOf(emulator), ...threeOf(emulator)]) await comments.keepOne(thread, once)
    const found = await comments.withMarker(3, MARKER)
    expect(found).toMatchObject([{ body, isOurs: true }])
    const existing = found.map(({ id }) => id)
    for (const thread of threeOf(emulator)) await comments.keepOne(thread, { ...OURS, body: 'Goodbye', existing })
    expect(await comments.withMarker(3, MARKER)).toMatchObject([{ body: `${MARKER}\nGoodbye` }])
    await comments.removeOne({ number: 3 }, { ...OURS, existing })
    expect(await comments.withMarker(3, MARKER)).toEqual([])
    expect(emulator.violations).toEqual([])
  })

  it('gets labels that are there, and reactions', async () => {
    const { github, emulator } = await emulated({ discussions, labels: ['newcomer'] })
    for (const { nodeId } of threeOf(emulator)) {
      await github.discussions.addLabels(nodeId, ['Newcomer'])
      await github.discussions.react(nodeId, '+1')
    }
    expect(threeOf(emulator)[0]?.discussion).toMatchObject({
      labels: [{ name: 'newcomer' }],
      reactions: [{ content: '+1' }],
    })
    await expect(github.discussions.addLabels('D', ['nope'])).rejects.toThrow(
      'acme/widgets has no label "nope", and GitHub creates none when a discussion is labelled. Create it first.',
    )
    expect(emulator.violations).toEqual([])
  })
})

const bodies = (emulator: Awaited<ReturnType<typeof emulated>>['emulator']): readonly string[] =>
  emulator.repository('acme/widgets').discussions.flatMap(({ comments }) => comments.map((comment) => comment.body))

describe('our one comment in a discussion', () => {
  const discussions = [{ number: 3, title: 'How?', author: 'ada', category: 'Q&A' }]

  it('is written, changed and taken back like one on an issue', async () => {
    const { github, emulator } = await emulated({ discussions })
    const { comments } = github.discussions
    const three = { number: 3, nodeId: '' }
    await comments.keepOne(three, { ...OURS, body: 'One' })
    await comments.keepOne(three, { ...OURS, body: 'One' })
    expect(emulator.writes).toHaveLength(1)
    await comments.keepOne(three, { ...OURS, body: 'Two' })
    expect(bodies(emulator)).toEqual([`${MARKER}\nTwo`])
    await comments.replaceOne(three, { ...OURS, body: 'Three' })
    expect(bodies(emulator)).toEqual([`${MARKER}\nThree`])
    await comments.removeOne(three, OURS)
    expect(bodies(emulator)).toEqual([])
    expect(emulator.violations).toEqual([])
  })
})
