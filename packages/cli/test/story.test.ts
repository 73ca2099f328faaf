import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { workflowBelow } from '../src/readme-workflow.ts'
import { playStory } from '../src/story/story.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

describe('the story, played with the workflow that the README shows', async () => {
  const { scenes, problems } = await playStory(root)
  const told = scenes.map(({ title, steps, changes }) => ({
    title,
    failed: steps.filter(({ conclusion }) => conclusion === 'failure').map(({ name }) => name),
    changes,
  }))

  it('shows all that the README promises, the comment on sign-offs, the claim and the notice among it', () => {
    expect(told).toEqual([
      {
        title: 'A first issue',
        failed: [],
        changes: ['#1 has the label typo', 'github-actions[bot] commented on #1'],
      },
      {
        title: 'A first pull request, from a fork, not signed off',
        failed: ['dco-check'],
        changes: [
          '#2 has the label documentation',
          'github-actions[bot] commented on #2',
          'github-actions[bot] commented on #2',
        ],
      },
      { title: 'The commit is signed off', failed: [], changes: ['github-actions[bot] edited a comment on #2'] },
      { title: 'A first merge', failed: [], changes: ['github-actions[bot] commented on #2'] },
      { title: 'A release', failed: [], changes: ['github-actions[bot] commented on #1'] },
      { title: 'A good first issue', failed: [], changes: ['github-actions[bot] commented on #3'] },
      { title: 'A contributor claims it', failed: [], changes: ['#3 is assigned to hubot'] },
    ])
  })

  it('gives credit, as the receiver of its events sees it', () => {
    expect(scenes.at(-1)?.standing.map(({ login }) => login)).toEqual(['monalisa', 'Codertocat'])
  })

  it('links to what each link names', () => {
    const written = scenes.flatMap(({ thread, steps }) => [
      ...thread.comments.map(({ body }) => body),
      ...steps.map(({ summary }) => summary),
    ])
    const links = written
      .flatMap((text) => [...text.matchAll(/https:\/\/github\.com\/Codertocat\/Hello-World\/[\w./-]+/g)])
      .map(([link]) => link.replace('https://github.com/Codertocat/Hello-World/', ''))
    expect([...new Set(links)].toSorted()).toEqual([
      // The rule of a label, on the branch that its file was read from.
      'blob/HEAD/.github/labeler.yml',
      'blob/master/.github/labeler.yml',
      'issues/1',
      // A pull request, to which GitHub leads from there.
      'issues/2',
      'issues/3',
      'pull/2',
      'releases/tag/0.1.0',
    ])
  })

  it('asks nothing of GitHub that it would not understand', () => {
    expect(problems).toEqual([])
  })
})

describe('a workflow of the README', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')

  it('is found by the heading above it', () => {
    expect(workflowBelow('Start quietly', readme)).toContain('porchlight@main')
    expect(workflowBelow('Everything', readme)).toContain('notify-requesters: true')
  })

  it('is missed loudly', () => {
    expect(() => workflowBelow('See it', readme)).toThrow('The README shows no workflow below "See it".')
  })
})
