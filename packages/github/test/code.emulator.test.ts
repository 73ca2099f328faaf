import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'

describe('contents', () => {
  const files = { '.github/labeler.yml': 'docs: ü\n', 'logo.png': { base64: 'iVBORw0KGgo=' }, 'docs/a b.md': 'hi' }

  it('are text, of the default branch or of the ref that is asked for', async () => {
    const { github, emulator } = await emulated({
      files,
      branches: { next: { files: { '.github/labeler.yml': 'next\n' } } },
    })
    expect(await github.contents.file('.github/labeler.yml')).toMatchObject({
      path: '.github/labeler.yml',
      text: 'docs: ü\n',
    })
    expect(await github.contents.file('.github/labeler.yml', { ref: 'next' })).toMatchObject({ text: 'next\n' })
    expect(await github.contents.file('docs/a b.md')).toMatchObject({ text: 'hi' })
    expect(emulator.violations).toEqual([])
  })

  it('of another repository are read there', async () => {
    const scenario = { repositories: [{ name: 'acme/.github', files: { 'labeler.yml': 'org\n' } }] }
    const { github, emulator } = await emulated({}, { scenario })
    const repository = { owner: 'acme', name: '.github' }
    expect(await github.contents.file('labeler.yml', { repository })).toMatchObject({ text: 'org\n' })
    expect(emulator.violations).toEqual([])
  })

  it('that are not there are undefined', async () => {
    const { github, emulator } = await emulated({ files })
    expect(await github.contents.file('none.yml')).toBeUndefined()
    expect(emulator.violations).toEqual([])
  })

  it('that are a directory or no text say so', async () => {
    const { github, emulator } = await emulated({ files })
    await expect(github.contents.file('docs')).rejects.toMatchObject({
      name: 'UserError',
      message: 'docs is a directory. Name a file of the repository itself.',
    })
    await expect(github.contents.file('logo.png')).rejects.toMatchObject({
      name: 'UserError',
      message: 'logo.png is not a text file in UTF-8. Save it as one.',
    })
    expect(emulator.violations).toEqual([])
  })

  it('need a permission that the error names', async () => {
    const { github, emulator } = await emulated({ files, private: true }, { permissions: { issues: 'write' } })
    await expect(github.contents.file('none.yml')).rejects.toThrow('Add `contents: read` to the job')
    expect(emulator.violations).toEqual([])
  })
})

const file = (number: number) => ({ path: `src/${number}.ts`, status: 'added' as const, additions: 1, deletions: 0 })
const numberedCommit = (number: number) => ({
  message: `Change ${number}`,
  author: { name: 'Ada', email: 'ada@x.org', login: 'ada' },
})
const many = <Entry>(count: number, make: (number: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => make(index))
// Array.fromAsync is missing in Node 20.
const allOf = async <Part>(parts: AsyncIterable<Part>): Promise<Part[]> => {
  const all: Part[] = []
  for await (const part of parts) all.push(part)
  return all
}
const head = (owner: string, branch: string) => ({ head: { repository: `${owner}/widgets`, branch } })

describe('pull requests', () => {
  it('are found by their head, the open ones only', async () => {
    const { github, emulator } = await emulated({
      pullRequests: [
        { number: 8, title: 'Fix it', author: 'ada', ...head('ada', 'fix') },
        { number: 9, title: 'Fix that', author: 'ada', ...head('ada', 'other') },
        { number: 10, title: 'Fix all', author: 'grace', ...head('grace', 'fix') },
        { number: 11, title: 'Fixed it', author: 'ada', state: 'closed', ...head('ada', 'fix') },
      ],
    })
    const found = await github.pullRequests.withHead({ owner: 'ada', branch: 'fix' })
    expect(found).toMatchObject([{ number: 8, counts: null }])
    expect(emulator.requests).toEqual(['GET /repos/acme/widgets/pulls?state=open&head=ada%3Afix&per_page=100&page=1'])
    expect(emulator.violations).toEqual([])
  })

  it('are read with their counts', async () => {
    const { github, emulator } = await emulated({
      pullRequests: [
        {
          number: 8,
          title: 'Fix it',
          author: 'ada',
          draft: true,
          files: [file(1)],
          commits: [numberedCommit(1), numberedCommit(2)],
        },
      ],
    })
    expect(await github.pullRequests.pullRequest(8)).toMatchObject({
      number: 8,
      isDraft: true,
      isMerged: false,
      base: { name: 'main', repository: { owner: 'acme', name: 'widgets' } },
      counts: { commits: 2, files: 1, additions: 1, deletions: 0 },
    })
    expect(emulator.violations).toEqual([])
  })

  it('have all their files read, a few pages at a time', async () => {
    const { github, emulator } = await emulated({
      pullRequests: [{ number: 8, title: 'Big', author: 'ada', files: many(640, file), commits: [numberedCommit(1)] }],
    })
    const { files, isComplete } = await github.pullRequests.files(8, { expected: 640 })
    expect(new Set(files.map(({ path }) => path)).size).toBe(640)
    expect(isComplete).toBe(true)
    expect(emulator.requests).toHaveLength(7)
    expect(emulator.violations).toEqual([])
  })

  it('of more than 3,000 files are known to be incomplete', async () => {
    const { github, emulator } = await emulated({
      pullRequests: [
        { number: 8, title: 'Huge', author: 'ada', files: many(3001, file), commits: [numberedCommit(1)] },
      ],
    })
    const { files, isComplete } = await github.pullRequests.files(8, { expected: 3001 })
    expect(files).toHaveLength(3000)
    expect(isComplete).toBe(false)
    expect(emulator.requests).toHaveLength(30)
    expect(emulator.violations).toEqual([])
  })

  it('have their files listed part by part, which a reader may leave', async () => {
    const { github, emulator } = await emulated({
      pullRequests: [{ number: 8, title: 'Big', author: 'ada', files: many(640, file), commits: [numberedCommit(1)] }],
    })
    const parts = github.pullRequests.fileParts(8, { expected: 640 })[Symbol.asyncIterator]()
    const first = await parts.next()
    await parts.return?.()
    expect(first.value).toMatchObject({ isComplete: false, files: { length: 100 } })
    expect(emulator.requests).toHaveLength(1)
    expect(emulator.violations).toEqual([])
  })

  it('have their files listed part by part to the end, nothing twice', async () => {
    const { github, emulator } = await emulated({
      pullRequests: [{ number: 8, title: 'Big', author: 'ada', files: many(640, file), commits: [numberedCommit(1)] }],
    })
    // 45 more than the event's count: pushed meanwhile.
    const parts = await allOf(github.pullRequests.fileParts(8, { expected: 595 }))
    expect(parts.map(({ files, isComplete }) => [files.length, isComplete])).toEqual([
      [100, false],
      [540, true],
    ])
    expect(new Set(parts.flatMap(({ files }) => files.map(({ path }) => path))).size).toBe(640)
    expect(emulator.requests).toHaveLength(7)
    expect(emulator.violations).toEqual([])
  })

  it('of more than 3,000 files never have a part that is the end', async () => {
    const { github, emulator } = await emulated({
      pullRequests: [
        { number: 8, title: 'Huge', author: 'ada', files: many(3001, file), commits: [numberedCommit(1)] },
      ],
    })
    const parts = await allOf(github.pullRequests.fileParts(8, { expected: 3001 }))
    expect(parts.map(({ files, isComplete }) => [files.length, isComplete])).toEqual([
      [100, false],
      [500, false],
      [500, false],
      [500, false],
      [500, false],
      [500, false],
      [400, false],
    ])
    expect(emulator.requests).toHaveLength(30)
    expect(emulator.violations).toEqual([])
  })

  it('of 250 commits have them listed, and of 251 compared', async () => {
    const { github, emulator } = await emulated({
      pullRequests: [
        { number: 8, title: 'Long', author: 'ada', head: { branch: 'long' }, commits: many(250, numberedCommit) },
        { number: 9, title: 'Longer', author: 'ada', head: { branch: 'longer' }, commits: many(251, numberedCommit) },
      ],
    })
    const [long, longer] = [await github.pullRequests.pullRequest(8), await github.pullRequests.pullRequest(9)]
    emulator.clearLog()
    const listed = await github.pullRequests.commits(long)
    expect(listed).toHaveLength(250)
    expect(listed[0]).toMatchObject({ message: 'Change 0', author: { name: 'Ada', account: { login: 'ada' } } })
    expect(emulator.requests).toHaveLength(3)
    const compared = await github.pullRequests.commits(longer)
    expect(compared.map(({ message }) => message).slice(-1)).toEqual(['Change 250'])
    expect(compared).toHaveLength(251)
    expect(emulator.requests.slice(3).every((line) => line.startsWith('GET /repos/acme/widgets/compare/'))).toBe(true)
    expect(emulator.violations).toEqual([])
  })

  it('that were merged lead to their merge and to the issues of this repository that they close', async () => {
    const { github, emulator } = await emulated({
      issues: [{ number: 1, title: 'It breaks', author: 'ada' }],
      commits: [{ sha: sha('b'), message: 'Fix it (#8)', pullRequest: 8 }],
      pullRequests: [
        { number: 8, title: 'Fix it', author: 'ada', merged: true, closes: [1] },
        { number: 9, title: 'Tidy', author: 'ada', head: { branch: 'tidy' }, commits: [numberedCommit(2)] },
      ],
    })
    expect(await github.pullRequests.merged([8, 9, 1, 404])).toMatchObject([
      { number: 8, commits: [sha('b')], closes: [1], closesMore: false },
    ])
    expect(emulator.requests).toEqual(['POST /graphql repository'])
    expect(emulator.violations).toEqual([])
  })
})

const sha = (letter: string): string => letter.repeat(40)

describe('commits', () => {
  const author = { name: 'Ada', email: 'ada@x.org', login: 'ada' }
  it('lead to the merged pull requests that brought them in, and to what those close', async () => {
    const { github, emulator } = await emulated({
      issues: [{ number: 1, title: 'It breaks', author: 'grace' }],
      commits: [
        { sha: sha('a'), message: 'Start', author },
        { sha: sha('b'), message: 'Fix it (#8)', author, pullRequest: 8 },
      ],
      pullRequests: [
        { number: 8, title: 'Fix it', body: 'Fixes #1', author: 'dependabot[bot]', merged: true, closes: [1] },
      ],
    })
    expect(await github.commits.pullRequestsOf([sha('a'), sha('b'), sha('b')])).toMatchObject([
      {
        number: 8,
        commits: [sha('b')],
        title: 'Fix it',
        body: 'Fixes #1',
        author: { login: 'dependabot[bot]', type: 'Bot' },
        closes: [1],
        closesMore: false,
      },
    ])
    expect(emulator.requests).toEqual(['POST /graphql repository'])
    expect(emulator.violations).toEqual([])
  })

  it('lead to a pull request of which GitHub has more issues than are read, which it says', async () => {
    const numbers = Array.from({ length: 51 }, (_, index) => index + 1)
    const { github, emulator } = await emulated({
      issues: numbers.map((number) => ({ number, title: 'It breaks', author: 'grace' })),
      commits: [{ sha: sha('b'), message: 'Fix it (#80)', author, pullRequest: 80 }],
      pullRequests: [{ number: 80, title: 'Fix it', author: 'ada', merged: true, closes: numbers }],
    })
    const [pull] = await github.commits.pullRequestsOf([sha('b')])
    expect({ closes: pull?.closes.length, closesMore: pull?.closesMore }).toEqual({ closes: 50, closesMore: true })
    expect(emulator.violations).toEqual([])
  })

  it('lead to no pull request that is still open, though GitHub knows of it', async () => {
    const commit = { sha: sha('d'), message: 'Not yet', author }
    const { github, emulator } = await emulated({
      pullRequests: [{ number: 9, title: 'Soon', author: 'ada', head: { branch: 'soon' }, commits: [commit] }],
    })
    expect(await github.commits.pullRequestsOf([sha('d')])).toEqual([])
    expect(emulator.requests).toHaveLength(1)
    expect(emulator.violations).toEqual([])
  })

  it('between two refs are all of them, oldest first', async () => {
    const { github, emulator } = await emulated({
      commits: [
        { sha: sha('a'), message: 'One', author },
        { sha: sha('b'), message: 'Two', author },
        { sha: sha('c'), message: 'Three', author },
      ],
      tags: { 'v1.0.0': sha('a'), 'v1.1.0': sha('c') },
    })
    const commits = await github.commits.between('v1.0.0', 'v1.1.0')
    expect(commits.map(({ message }) => message)).toEqual(['Two', 'Three'])
    expect(emulator.violations).toEqual([])
  })
})
