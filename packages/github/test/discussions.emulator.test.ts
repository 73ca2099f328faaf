import { describe, expect, it } from 'vitest'
import { discussionFrom } from '../src/parse.ts'
import type { GitHub } from '../src/port.ts'
import { emulated } from './support/emulated.ts'

const discussions = [
  {
    number: 3,
    title: 'How bright?',
    body: 'I wonder.',
    author: 'ada',
    category: 'Show and tell',
    labels: ['bug', 'Idea'],
    createdAt: '2026-01-01T00:00:00Z',
  },
]
const repository = { labels: ['bug', 'Idea', 'docs'], discussions }

/** Number 3, as it is in the emulator. */
const three = ({ state }: Awaited<ReturnType<typeof emulated>>['emulator']) => {
  const found = [...state.repositories.values()].flatMap((one) => {
    const discussion = one.discussions.get(3)
    return discussion === undefined ? [] : [{ repositoryId: one.nodeId, ...discussion }]
  })
  return { nodeId: '', repositoryId: '', updatedAt: '', labels: [], ...found[0] }
}
const labelsOf = (emulator: Parameters<typeof three>[0]) => three(emulator).labels.map(({ name }) => name)

describe('a discussion', () => {
  it('is read by its number, in one request', async () => {
    const { github, emulator } = await emulated(repository)
    expect(await github.discussions.discussion(3)).toEqual({
      number: 3,
      nodeId: three(emulator).nodeId,
      title: 'How bright?',
      body: 'I wonder.',
      author: { login: 'ada', id: expect.any(Number), type: 'User' },
      association: 'NONE',
      category: { name: 'Show and tell', slug: 'show-and-tell' },
      labels: ['bug', 'Idea'],
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: three(emulator).updatedAt,
      repositoryId: three(emulator).repositoryId,
    })
    expect(emulator.requests).toHaveLength(1)
    expect(emulator.violations).toEqual([])
  })

  it('that is not there is a GitHubError of status 404', async () => {
    const { github } = await emulated(repository)
    await expect(github.discussions.discussion(4)).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
  })

  it('names the permission when the token may not read it', async () => {
    const { github } = await emulated(repository, { permissions: { issues: 'write' } })
    await expect(github.discussions.discussion(3)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining("Add `discussions: read` to the job's `permissions:`."),
    })
  })

  it('loses a label, and one that is not on it or nowhere is fine', async () => {
    const { github, emulator } = await emulated(repository)
    const { nodeId } = three(emulator)
    await github.discussions.removeLabel(nodeId, 'BUG')
    await github.discussions.removeLabel(nodeId, 'docs')
    await github.discussions.removeLabel(nodeId, 'nowhere')
    expect(labelsOf(emulator)).toEqual(['Idea'])
    expect(emulator.violations).toEqual([])
  })

  it('gets the labels that there are, before the others are named', async () => {
    const { github, emulator } = await emulated(repository)
    const adding = github.discussions.addLabels(three(emulator).nodeId, ['nope', 'docs', 'neither'])
    await expect(adding).rejects.toThrow(
      'acme/widgets has no labels "nope", "neither", and GitHub creates none when a discussion is labelled. Create them first.',
    )
    expect(labelsOf(emulator)).toEqual(['bug', 'Idea', 'docs'])
  })

  const forbidden = [
    { name: 'adding', write: ({ discussions: to }: GitHub, id: string) => to.addLabels(id, ['docs']) },
    { name: 'removing', write: ({ discussions: from }: GitHub, id: string) => from.removeLabel(id, 'bug') },
  ]
  it.each(forbidden)('names the permission when the token may not write: $name', async ({ write }) => {
    const { github, emulator } = await emulated(repository, { permissions: { discussions: 'read', issues: 'write' } })
    await expect(write(github, three(emulator).nodeId)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/Add `discussions: write` to the job's `permissions:`\.$/),
    })
  })
})

describe("an event's discussion", () => {
  const payload = {
    discussion: {
      number: 3,
      node_id: 'D_3',
      title: 'How bright?',
      body: null,
      user: null,
      author_association: 'NONE',
      category: { name: 'Q&A', slug: 'q-a' },
      created_at: '2026-01-01T00:00:00Z',
    },
    repository: { node_id: 'R_1' },
  }

  it('is read with what GitHub leaves out', () => {
    expect(discussionFrom(payload)).toEqual({
      number: 3,
      nodeId: 'D_3',
      title: 'How bright?',
      body: '',
      author: { login: 'ghost', id: 10_137, type: 'User' },
      association: 'NONE',
      category: { name: 'Q&A', slug: 'q-a' },
      labels: null,
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
      repositoryId: 'R_1',
    })
  })

  it('has its labels when the event says them', () => {
    const labelled = { ...payload, discussion: { ...payload.discussion, labels: [{ name: 'bug' }] } }
    expect(discussionFrom(labelled).labels).toEqual(['bug'])
  })

  it('without a category names what is missing', () => {
    const { category: _category, ...rest } = payload.discussion
    expect(() => discussionFrom({ discussion: rest })).toThrow(
      'GitHub\'s JSON: expected an object at "discussion.category", found nothing.',
    )
  })
})
