import { describe, expect, it } from 'vitest'
import { deleteComment } from '../src/state/comments.ts'
import { repositoryOf, threadOf } from '../src/state/repositories.ts'
import { inWidgets, startWorld } from './support/graphql-world.ts'

const FIVE = {
  scenario: {
    repositories: [
      {
        name: 'acme/widgets',
        issues: [
          {
            number: 1,
            title: 'Long',
            author: 'ada',
            comments: ['one', 'two', 'three', 'four', 'five'].map((body) => ({ author: 'bo', body })),
          },
        ],
      },
    ],
  },
}

type Page = {
  nodes: { body: string }[]
  edges: { cursor: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

const NO_PAGE: Page = {
  nodes: [],
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
}

const bodies = ({ nodes }: Page): string[] => nodes.map(({ body }) => body)

async function startFive() {
  const world = await startWorld(FIVE)
  const page = async (args: string): Promise<Page> => {
    const { body } = await world.ask<{ repository: { issue: { comments: Page } } }>(
      inWidgets(`issue(number: 1) { comments(${args}) {
        nodes { body } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } }`),
    )
    return body.data?.repository.issue.comments ?? NO_PAGE
  }
  return { ...world, page }
}

describe('a connection', () => {
  it('goes forward from a cursor to the end', async () => {
    const { page, emulator } = await startFive()
    const first = await page('first: 2')
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`)
    expect([bodies(first), bodies(second)]).toEqual([
      ['one', 'two'],
      ['three', 'four', 'five'],
    ])
    expect([first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([true, false])
    expect([second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([false, true])
    expect(second.edges.at(-1)?.cursor).toBe(second.pageInfo.endCursor)
    expect(emulator.violations).toEqual([])
  })

  it('goes backward from a cursor', async () => {
    const { page } = await startFive()
    const last = await page('last: 2')
    const before = await page(`last: 2, before: "${last.pageInfo.startCursor}"`)
    expect([bodies(last), bodies(before)]).toEqual([
      ['four', 'five'],
      ['two', 'three'],
    ])
  })

  it('has no cursors on a page without elements', async () => {
    const { page } = await startFive()
    const all = await page('first: 5')
    const beyond = await page(`first: 5, after: "${all.pageInfo.endCursor}"`)
    expect(beyond).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    })
  })

  it("skips nothing when an element before the cursor, or the cursor's own, is deleted meanwhile", async () => {
    const { page, emulator } = await startFive()
    const first = await page('first: 3')
    const thread = threadOf(repositoryOf(emulator.state, 'acme', 'widgets'), 1)
    const [one, , three] = [...thread.comments]
    expect([one?.body, three?.body]).toEqual(['one', 'three'])
    ;[one, three].map((comment) => comment && deleteComment(emulator.state, comment, null))
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`)
    expect(bodies(second)).toEqual(['five'])
  })
})
