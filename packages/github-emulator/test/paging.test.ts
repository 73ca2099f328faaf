import { describe, expect, it } from 'vitest'
import { asking, emulatorFor } from './support/asking.ts'
import { aPullRequest, anIssue, commits, numbered, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'

describe('lists', () => {
  const issues = numbered(65, (number) => anIssue({ number, title: `Issue ${number}` }))

  it('give 30 entries unless asked otherwise', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ issues }) }))
    expect((await ask(`GET ${R}/issues`)).body).toHaveLength(30)
  })

  it('give the rest on later pages, none twice', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ issues }) }))
    const pages = await Promise.all([1, 2, 3, 4].map((page) => ask(`GET ${R}/issues?page=${page}`)))
    expect(pages.map(({ body }) => body.length)).toEqual([30, 30, 5, 0])
    expect(new Set(pages.flatMap(({ body }) => body.map(({ number }: { number: number }) => number))).size).toBe(65)
  })

  it('link to the next and the last page from the first', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues }) })
    const { headers } = await asking(emulator)(`GET ${R}/issues?per_page=50&state=all`)
    expect(headers.get('link')).toBe(
      `<${emulator.url}${R}/issues?per_page=50&state=all&page=2>; rel="next", <${emulator.url}${R}/issues?per_page=50&state=all&page=2>; rel="last"`,
    )
  })

  it('link back from the last page, and to no next one', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues }) })
    const { headers } = await asking(emulator)(`GET ${R}/issues?page=3`)
    expect(headers.get('link')).toBe(
      `<${emulator.url}${R}/issues?page=2>; rel="prev", <${emulator.url}${R}/issues?page=1>; rel="first"`,
    )
  })

  it('have no Link header when one page holds all', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ issues: [anIssue()] }) }))
    expect((await ask(`GET ${R}/issues`)).headers.get('link')).toBeNull()
  })

  it('never give more than 100, whatever is asked', async () => {
    const many = numbered(120, (number) => anIssue({ number }))
    const ask = asking(await emulatorFor({ scenario: widgets({ issues: many }) }))
    expect((await ask(`GET ${R}/issues?per_page=500`)).body).toHaveLength(100)
  })

  it('links stay below /api/v3 for a client that came in there', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ issues }) })
    const { headers } = await asking({ url: `${emulator.url}/api/v3`, token: emulator.token })(`GET ${R}/issues`)
    expect(headers.get('link')).toContain(`<${emulator.url}/api/v3${R}/issues?page=2>; rel="next"`)
  })
})

describe('a pull request', () => {
  it('shows 250 of its 300 commits, and says that it has 300', async () => {
    const scenario = widgets({ pullRequests: [aPullRequest({ commits: commits(300) })] })
    const ask = asking(await emulatorFor({ scenario }))
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => ask(`GET ${R}/pulls/2/commits?per_page=100&page=${page}`)),
    )
    expect(pages.map(({ body }) => body.length)).toEqual([100, 100, 50, 0])
    expect(pages[2]?.headers.get('link')).not.toContain('rel="next"')
    expect((await ask(`GET ${R}/pulls/2`)).body.commits).toBe(300)
  })

  it('lists its commits oldest first', async () => {
    const ask = asking(
      await emulatorFor({ scenario: widgets({ pullRequests: [aPullRequest({ commits: commits(3) })] }) }),
    )
    const { body } = await ask(`GET ${R}/pulls/2/commits`)
    expect(body.map(({ commit }: { commit: { message: string } }) => commit.message)).toEqual([
      'Commit 1',
      'Commit 2',
      'Commit 3',
    ])
  })

  it('shows 3,000 of its 3,100 files, and says that it has 3,100', async () => {
    const files = numbered(3100, (number) => ({ path: `f/${number}.txt` }))
    const ask = asking(await emulatorFor({ scenario: widgets({ pullRequests: [aPullRequest({ files })] }) }))
    const [last, beyond, whole] = await Promise.all([
      ask(`GET ${R}/pulls/2/files?per_page=100&page=30`),
      ask(`GET ${R}/pulls/2/files?per_page=100&page=31`),
      ask(`GET ${R}/pulls/2`),
    ])
    expect(last.body).toHaveLength(100)
    expect(beyond.body).toEqual([])
    expect(whole.body.changed_files).toBe(3100)
  })
})

describe('a comparison', () => {
  const head = { repository: 'grace/widgets', branch: 'roof' }
  const scenario = widgets({
    pullRequests: [
      aPullRequest({ head, commits: commits(300), files: numbered(400, (number) => ({ path: `${number}` })) }),
    ],
  })

  it('gives 250 commits when no page is asked for', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { body, headers } = await ask(`GET ${R}/compare/main...grace:roof`)
    expect([body.commits.length, body.total_commits, body.ahead_by]).toEqual([250, 300, 300])
    expect(headers.get('link')).toBeNull()
  })

  it('gives all commits, page by page, when pages are asked for', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const pages = await Promise.all(
      [1, 2, 3].map((page) => ask(`GET ${R}/compare/main...grace:roof?per_page=100&page=${page}`)),
    )
    expect(pages.map(({ body }) => body.commits.length)).toEqual([100, 100, 100])
    expect(pages[0]?.headers.get('link')).toContain('rel="next"')
    expect(pages[2]?.headers.get('link')).not.toContain('rel="next"')
  })

  it('gives 300 files at most, and only with the first page', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const [first, second] = await Promise.all([
      ask(`GET ${R}/compare/main...grace:roof?per_page=100`),
      ask(`GET ${R}/compare/main...grace:roof?per_page=100&page=2`),
    ])
    expect(first.body.files).toHaveLength(300)
    expect(second.body.files).toBeUndefined()
  })

  it('counts what the base has and the head has not', async () => {
    const branches = { next: { files: { 'next.txt': 'x' } } }
    const ask = asking(
      await emulatorFor({
        scenario: { ...scenario, repositories: [{ ...scenario.repositories?.[0], name: 'acme/widgets', branches }] },
      }),
    )
    const { body } = await ask(`GET ${R}/compare/next...grace:roof`)
    expect([body.status, body.ahead_by, body.behind_by]).toEqual(['diverged', 300, 1])
  })
})
