import { closeThread, extendRepository, repositoryOf, threadOf } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import type { Part } from '../src/port.ts'
import { connected } from './support/connected.ts'
import { emulated, type Emulated } from './support/emulated.ts'
import { startServer } from './support/scripted-server.ts'

const opened = (number: number, parts: object = {}) => ({
  number,
  title: `Issue ${number}`,
  author: 'ada',
  createdAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
  ...parts,
})
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const downFrom = (last: number, first = 1) => range(first, last).toReversed()

const numbersOf = ({ threads }: Part<{ number: number }>) => threads.map(({ number }) => number)

async function all<Entry>(parts: AsyncIterable<Entry>): Promise<readonly Entry[]> {
  const seen: Entry[] = []
  for await (const part of parts) seen.push(part)
  return seen
}

const close = ({ emulator }: Emulated, number: number) =>
  closeThread(emulator.state, threadOf(repositoryOf(emulator.state, 'acme', 'widgets'), number), { actor: null })

const pageOfOpen = (number: number) =>
  `GET /repos/acme/widgets/issues?state=open&sort=created&direction=asc&per_page=100&page=${number}`
const hit = (number: number, repository: string) => ({
  ...LISTED,
  number,
  repository_url: `https://api.github.com/repos/${repository}`,
})

describe('open issues', () => {
  it('come whole, the newest first, a hundred at a time, pull requests among them', async () => {
    const issues = range(1, 250).map((number) => opened(number))
    const pullRequests = [opened(251)]
    const { github, emulator } = await emulated({ issues, pullRequests })
    const parts = await all(github.listings.open())
    expect(parts.flatMap(numbersOf)).toEqual(downFrom(251))
    expect(parts.map(({ left }) => left)).toEqual([200, 100, 0])
    expect(parts[0]?.threads.slice(0, 2)).toMatchObject([
      { number: 251, pullRequest: { mergedAt: null } },
      { number: 250, title: 'Issue 250', pullRequest: null },
    ])
    // The end is found by doubling, as no answer is sure to name the last page.
    expect(emulator.requests).toEqual([1, 2, 4, 3, 2, 1].map(pageOfOpen))
    expect(emulator.violations).toEqual([])
  })

  it('cost one request where a page holds them all', async () => {
    const { github, emulator } = await emulated({ issues: range(1, 100).map((number) => opened(number)) })
    expect((await all(github.listings.open())).map(({ threads }) => threads.length)).toEqual([100])
    expect(emulator.requests).toHaveLength(1)
  })

  it('are none where none is open', async () => {
    const { github } = await emulated({ issues: [opened(1, { state: 'closed' })] })
    expect(await all(github.listings.open())).toEqual([])
  })

  it('are all seen though others are closed and opened while somebody reads', async () => {
    const world = await emulated({ issues: range(1, 250).map((number) => opened(number)) })
    const meanwhile = new Map([
      [200, [...downFrom(249, 230), 150, 5]],
      [100, [50]],
    ])
    const seen: number[] = []
    for await (const part of world.github.listings.open()) {
      seen.push(...numbersOf(part))
      for (const number of meanwhile.get(part.left) ?? []) close(world, number)
      extendRepository(world.emulator.state, 'acme/widgets', { issues: [opened(300 + part.left)] })
    }
    expect(seen).toEqual(downFrom(250).filter((number) => ![150, 50, 5].includes(number)))
  })

  it('begin with those of a date, wherever that is', async () => {
    const { github, emulator } = await emulated({ issues: range(1, 950).map((number) => opened(number)) })
    const notAfter = new Date(Date.UTC(2026, 0, 1, 0, 123))
    const parts = await all(github.listings.open({ notAfter }))
    expect(parts.flatMap(numbersOf)).toEqual(downFrom(123))
    expect(emulator.requests.map((request) => request.replace(/.*&page=/, ''))).toEqual(['1', '2', '4', '3', '1'])
  })

  it('are none where all are younger than the date', async () => {
    const { github } = await emulated({ issues: range(1, 3).map((number) => opened(number)) })
    expect(await all(github.listings.open({ notAfter: new Date('2025-01-01') }))).toEqual([])
  })

  it('that were moved here from elsewhere, and so are older than their number, are seen', async () => {
    const issues = [opened(1), opened(2), opened(3, { createdAt: '2020-01-01T00:00:00Z' })]
    const { github } = await emulated({ issues })
    expect((await all(github.listings.open())).flatMap(numbersOf)).toEqual([2, 1, 3])
  })

  it('of more than 99 pages are refused, as GitHub counts no further', async () => {
    const json = range(1, 100).map((number) => ({ ...LISTED, number }))
    const server = await startServer({ json, headers: { link: '<https://api.github.com/x?page=2>; rel="next"' } })
    const { github } = await connected(server)
    await expect(all(github.listings.open())).rejects.toThrow(
      'More than 9,900 are open, which is more than GitHub lists by page. Give a search that finds fewer, or a date to begin with.',
    )
    expect(server.lines().map((line) => line.replace(/.*&page=/, ''))).toEqual(
      [1, 2, 4, 8, 16, 32, 64, 82, 91, 95, 97, 98, 99].map(String),
    )
  })
})

const LISTED = {
  title: 'A title',
  user: null,
  labels: [],
  comments: 0,
  state: 'open',
  created_at: '2026-01-01T00:00:00Z',
  html_url: 'https://github.com/acme/widgets/issues/1',
}

describe('open pull requests', () => {
  it('are listed without the issues between them', async () => {
    const pullRequests = [opened(2), opened(4), opened(5, { state: 'closed' })]
    const { github, emulator } = await emulated({ issues: [opened(1), opened(3)], pullRequests })
    expect((await all(github.listings.openPullRequests())).flatMap(numbersOf)).toEqual([4, 2])
    expect(emulator.requests).toEqual([
      'GET /repos/acme/widgets/pulls?state=open&sort=created&direction=asc&per_page=100&page=1',
    ])
    expect(emulator.violations).toEqual([])
  })
})

describe('a search', () => {
  const elsewhere = { repositories: [{ name: 'acme/other', issues: [opened(1, { labels: ['bug'] })] }] }

  it('finds in this repository alone, the newest first', async () => {
    const issues = range(1, 120).map((number) => opened(number, { labels: number > 5 ? ['bug'] : [] }))
    const { github, emulator } = await emulated({ issues }, { scenario: elsewhere })
    const { issues: found, ...rest } = await github.listings.found('is:open label:bug')
    expect(found.map(({ number }) => number)).toEqual(downFrom(120, 6))
    expect(rest).toEqual({ total: 115, isIncomplete: false })
    expect(emulator.requests.map(decodeURIComponent)).toEqual(
      [1, 2].map(
        (page) =>
          `GET /search/issues?q=repo:acme/widgets is:open label:bug&sort=created&order=desc&per_page=100&page=${page}`,
      ),
    )
    expect(emulator.violations).toEqual([])
  })

  it('with an OR is bound to this repository as a whole', async () => {
    const server = await startServer({ json: { total_count: 0, incomplete_results: false, items: [] } })
    const { github } = await connected(server)
    await github.listings.found('label:bug OR label:defect')
    expect(decodeURIComponent(server.lines()[0] ?? '')).toContain(
      'q=repo:acme/widgets (label:bug OR label:defect)&sort=created',
    )
  })

  it('hands out nothing of another repository, whatever GitHub made of the query', async () => {
    const items = [hit(1, 'acme/widgets'), hit(2, 'evil/widgets'), hit(3, 'Acme/Widgets')]
    const server = await startServer({ json: { total_count: 3, incomplete_results: true, items } })
    const { github } = await connected(server)
    const { issues: found, isIncomplete } = await github.listings.found('x')
    expect(found.map(({ number }) => number)).toEqual([1, 3])
    expect(isIncomplete).toBe(true)
  })

  it('ends after 1,000, and says how many there are', async () => {
    const { github, emulator } = await emulated({ issues: range(1, 1001).map((number) => opened(number)) })
    const { issues: found, total } = await github.listings.found('is:issue')
    expect(found).toHaveLength(1000)
    expect(total).toBe(1001)
    expect(emulator.requests).toHaveLength(10)
    expect(emulator.violations).toEqual([])
  })
})
