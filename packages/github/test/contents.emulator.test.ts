import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'

const REPOSITORY = {
  files: {
    'a.yml': 'a: 1\n',
    'docs/b.md': '# B\n',
    'empty.txt': '',
    'logo.png': { base64: Buffer.from([0, 255, 1]).toString('base64') },
  },
  branches: { next: { files: { 'a.yml': 'a: 2\n' } } },
}

describe('several files', () => {
  it('that are there come in one request, and no others', async () => {
    const { github, emulator } = await emulated(REPOSITORY)
    const files = await github.contents.files(['a.yml', 'none.yml', 'docs/b.md', 'empty.txt'])
    expect(files.map(({ path, text }) => [path, text])).toEqual([
      ['a.yml', 'a: 1\n'],
      ['docs/b.md', '# B\n'],
      ['empty.txt', ''],
    ])
    expect(emulator.requests).toEqual(['POST /graphql repository'])
    expect(emulator.violations).toEqual([])
  })

  it('come from the branch that is named', async () => {
    const { github, emulator } = await emulated(REPOSITORY)
    expect(await github.contents.files(['a.yml'], { ref: 'next' })).toMatchObject([{ text: 'a: 2\n' }])
    expect(emulator.violations).toEqual([])
  })

  it('have the sha that REST gives, too', async () => {
    const { github } = await emulated(REPOSITORY)
    const one = await github.contents.file('a.yml')
    expect(await github.contents.files(['a.yml'])).toEqual([one])
  })

  it('must be files', async () => {
    const { github } = await emulated(REPOSITORY)
    await expect(github.contents.files(['docs'])).rejects.toThrow(
      'docs is a directory. Name a file of the repository itself.',
    )
  })

  it('must be texts', async () => {
    const { github } = await emulated(REPOSITORY)
    await expect(github.contents.files(['logo.png'])).rejects.toThrow(
      'logo.png is not a text file in UTF-8. Save it as one.',
    )
  })

  it('are asked for once more where GraphQL shows none, as that may also mean that it may not', async () => {
    const { github, emulator } = await emulated(REPOSITORY)
    expect(await github.contents.files(['none.yml'])).toEqual([])
    expect(emulator.requests).toEqual(['POST /graphql repository', 'GET /repos/acme/widgets/contents/none.yml'])
    expect(emulator.violations).toEqual([])
  })

  const failures = [
    { status: 404 },
    { status: 405 },
    { status: 502 },
    { status: 200, body: { errors: [{ message: 'No' }] } },
  ]
  it.each(failures)('come through REST where GraphQL answers $status', async (answer) => {
    const { github, emulator } = await emulated(REPOSITORY)
    emulator.fault({ on: 'POST /graphql *', times: Infinity, answer })
    const files = await github.contents.files(['a.yml', 'none.yml'], { ref: 'next' })
    expect(files).toMatchObject([{ path: 'a.yml', text: 'a: 2\n' }])
    expect(emulator.requests.at(-1)).toBe('GET /repos/acme/widgets/contents/none.yml?ref=next')
  })

  it('come with what somebody proposes to make of them, in the same request', async () => {
    const proposed = { path: 'a.yml', content: 'a: 3\n' }
    const files = [proposed, { path: 'new.yml', status: 'added' as const, content: { base64: 'AAH/' } }]
    const pullRequests = [{ number: 8, title: 'Change', author: 'ada', head: { repository: 'ada/widgets' }, files }]
    const { github, emulator } = await emulated({ ...REPOSITORY, pullRequests })
    const refs = { ref: 'main', proposedAt: 'refs/pull/8/head' }
    expect(await github.contents.filesBeside(['a.yml', 'new.yml', 'none.yml'], refs)).toEqual({
      files: [{ path: 'a.yml', text: 'a: 1\n', sha: expect.any(String) }],
      proposed: [
        { path: 'a.yml', text: 'a: 3\n', sha: expect.any(String) },
        { path: 'new.yml', problem: 'new.yml is not a text file in UTF-8. Save it as one.', sha: expect.any(String) },
      ],
    })
    expect(emulator.requests).toEqual(['POST /graphql repository'])
    expect(emulator.violations).toEqual([])
  })

  it('are read alone where there is no GraphQL, without what somebody proposes', async () => {
    const { github, emulator } = await emulated(REPOSITORY)
    emulator.fault({ on: 'POST /graphql *', answer: { status: 404 } })
    const refs = { ref: 'next', proposedAt: 'refs/pull/8/head' }
    expect(await github.contents.filesBeside(['a.yml'], refs)).toMatchObject({
      files: [{ text: 'a: 2\n' }],
      proposed: undefined,
    })
    expect(emulator.requests).toHaveLength(2)
  })

  it('none of them costs no request', async () => {
    const { github, emulator } = await emulated(REPOSITORY)
    expect(await github.contents.files([])).toEqual([])
    expect(emulator.requests).toEqual([])
  })
})

describe('the first of several places that has a file', () => {
  const own = { repository: { owner: 'acme', name: 'widgets' }, ref: 'next' }
  const shared = { repository: { owner: 'acme', name: '.github' } }
  const PATH = 'a.yml'
  const asked = ['POST /graphql repository repository']

  it('is found in one request, with the sha and text that REST gives', async () => {
    const { github, emulator } = await emulated(REPOSITORY)
    expect(await github.contents.firstFile(PATH, [own, shared])).toEqual({
      file: { path: PATH, text: 'a: 2\n', sha: expect.any(String) },
      place: own,
    })
    expect(emulator.requests).toEqual(asked)
    expect(emulator.violations).toEqual([])
  })

  it('is the second, on its default branch, where the first has none', async () => {
    const scenario = { repositories: [{ name: 'acme/.github', files: { [PATH]: 'a: 9\n' } }] }
    const { github, emulator } = await emulated({ branches: { next: {} } }, { scenario })
    expect(await github.contents.firstFile(PATH, [own, shared])).toMatchObject({
      file: { text: 'a: 9\n' },
      place: shared,
    })
    expect(emulator.requests).toEqual(asked)
  })

  it('is none where neither has it, or the second is not to be seen', async () => {
    const { github, emulator } = await emulated({ branches: { next: {} } })
    expect(await github.contents.firstFile(PATH, [own, shared])).toBeUndefined()
    expect(emulator.requests).toEqual(asked)
    expect(emulator.violations).toEqual([])
  })

  it('must be a file', async () => {
    const { github } = await emulated(REPOSITORY)
    await expect(github.contents.firstFile('docs', [shared, own])).rejects.toThrow('docs is a directory.')
  })

  it.each([404, 405, 501])('is looked for through REST where GraphQL is not there (%i)', async (status) => {
    const { github, emulator } = await emulated(REPOSITORY)
    emulator.fault({ on: 'POST /graphql *', times: Infinity, answer: { status } })
    expect(await github.contents.firstFile('none.yml', [own, shared])).toBeUndefined()
    expect(emulator.requests.slice(-2)).toEqual([
      'GET /repos/acme/widgets/contents/none.yml?ref=next',
      'GET /repos/acme/.github/contents/none.yml',
    ])
    expect(await github.contents.firstFile(PATH, [own, shared])).toMatchObject({ file: { text: 'a: 2\n' } })
  })

  it.each([
    { name: 'an error beside the answer', answer: { status: 200, body: { errors: [{ message: 'No' }] } } },
    {
      name: 'a refusal',
      answer: { status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'SAML' }] } },
    },
    { name: 'a fault', answer: { status: 502 } },
    { name: 'its own repository not to be seen', answer: { status: 200, body: { data: { _0: null, _1: null } } } },
  ])('is not guessed on $name', async ({ answer }) => {
    const { github, emulator } = await emulated(REPOSITORY)
    emulator.fault({ on: 'POST /graphql *', times: Infinity, answer })
    await expect(github.contents.firstFile(PATH, [own, shared])).rejects.toThrow('fileInRepositories')
  })
})
