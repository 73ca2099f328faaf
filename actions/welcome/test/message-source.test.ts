import { useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { commentsOn, issueOpened, newcomers, pullRequestOpened, welcome } from './support/welcome.ts'

const start = useEmulator({ scenario: newcomers })

const withFiles = (files: Readonly<Record<string, string>>) => ({
  now: '2026-11-22T12:00:00Z',
  repositories: [
    {
      name: 'acme/widgets',
      files: { 'README.md': 'Widgets', ...files },
      issues: [{ number: 1, title: 'It breaks', author: 'ada' }],
      pullRequests: [
        {
          number: 2,
          title: 'Fix it',
          author: 'mallory',
          head: { repository: 'mallory/widgets', branch: 'mine' },
          files: [
            {
              path: 'welcome.md',
              status: 'added' as const,
              additions: 1,
              deletions: 0,
              patch: '@@ -0,0 +1 @@\n+Buy my coins',
            },
          ],
        },
      ],
    },
  ],
})

describe('a message file', () => {
  it('is read from the default branch for an issue, without a checkout', async () => {
    const emulator = await start({
      scenario: withFiles({ '.github/hi.md': 'Hi @{{ author }}, see [#{{ number }}].\n' }),
    })
    await welcome({
      emulator,
      event: await issueOpened(emulator),
      inputs: { 'issue-message-file': '.github/hi.md' },
    })
    expect(commentsOn(emulator, 1)).toEqual(['<!-- porchlight:welcome:first-issue -->\nHi @ada, see [#1].\n'])
    expect(emulator.requests[1]).toBe('GET /repos/acme/widgets/contents/.github%2Fhi.md')
    expect(emulator.requests).toHaveLength(3)
  })

  it('is read from the base branch for a pull request, never from what the pull request proposes', async () => {
    const emulator = await start({ scenario: withFiles({ 'welcome.md': 'Hello from the project' }) })
    const inputs = { 'pull-request-message-file': 'welcome.md' }
    await welcome({ emulator, event: await pullRequestOpened(emulator), inputs })
    expect(commentsOn(emulator, 2)).toEqual(['<!-- porchlight:welcome:first-pull-request -->\nHello from the project'])
    expect(emulator.requests[1]).toBe('GET /repos/acme/widgets/contents/welcome.md?ref=main')
  })

  it.each([
    {
      files: {},
      fails:
        'There is no file hi.md on the default branch to take the message from. Add it there, or correct the path.',
    },
    { files: { 'hi.md': ' \n' }, fails: 'The file hi.md on the default branch is empty. Write the message into it.' },
    { files: { 'hi.md': 'Hi {{ nobody }}' }, fails: 'hi.md, line 1: "{{ nobody }}" is not a variable.' },
    { files: { 'hi.md': 'Ask {{ mentors }}' }, fails: 'hi.md uses {{ mentors }}, and the input mentors is empty.' },
  ])('that is of no use fails the run before anything is written: $fails', async ({ files, fails }) => {
    const emulator = await start({ scenario: withFiles(files) })
    const event = await issueOpened(emulator)
    await expect(welcome({ emulator, event, inputs: { 'issue-message-file': 'hi.md' } })).rejects.toThrow(fails)
    expect(emulator.writes).toEqual([])
  })
})

describe('hostile text', () => {
  it('in a title comes out as it was typed and does nothing', async () => {
    const title = '@everyone {{ author }} <script>alert(1)</script> [x](https://evil) #1 ::error::pwned'
    const issues = [{ number: 1, title, author: 'ada' }]
    const emulator = await start({ scenario: { repositories: [{ name: 'acme/widgets', issues }] } })
    const event = await issueOpened(emulator)
    const { lines, summary } = await welcome({ emulator, event, inputs: { 'issue-message': '> {{ title }}' } })
    expect(commentsOn(emulator, 1)).toMatchInlineSnapshot(`
      [
        "<!-- porchlight:welcome:first-issue -->
      > @⁠everyone \\{\\{ author \\}\\} \\<script\\>alert\\(1\\)\\</script\\> \\[x\\]\\(https:⁠//evil\\) \\#⁠1 ::⁠error::pwned",
      ]
    `)
    expect([...lines, summary].join('\n')).not.toContain('everyone')
  })

  it('in a login that the event claims is neither mentioned nor sent to GitHub as anything but a value', async () => {
    const emulator = await start({ scenario: withFiles({}) })
    const user = { login: 'x&state=open](https://evil) @acme/core', id: 9, type: 'User' }
    const event = await issueOpened(emulator, { thread: { user } })
    await welcome({ emulator, event, inputs: { 'issue-message': 'Hi @{{ author }}' } })
    expect(emulator.requests[0]).toContain('creator=x%26state%3Dopen%5D(https%3A%2F%2Fevil)%20%40acme%2Fcore&state=all')
    expect(commentsOn(emulator, 1)).toMatchInlineSnapshot(`
      [
        "<!-- porchlight:welcome:first-issue -->
      Hi @⁠x\\&state\\=open\\]\\(https:⁠//evil\\) @⁠acme/core",
      ]
    `)
  })

  it('in a message file of 300 kB is cut to what GitHub takes', async () => {
    const emulator = await start({ scenario: withFiles({ 'hi.md': 'Hello {{ author }}! '.repeat(15_000) }) })
    const event = await issueOpened(emulator)
    const { failure } = await welcome({ emulator, event, inputs: { 'issue-message-file': 'hi.md' } })
    expect(failure).toBeUndefined()
    expect(commentsOn(emulator, 1)[0]?.length).toBeLessThanOrEqual(65_536)
  })

  it('in a message file that is not text is an error that names the file', async () => {
    const scenario = withFiles({})
    const files = { 'hi.md': { base64: Buffer.from([0xff, 0xfe, 0x00, 0x01]).toString('base64') } }
    const repositories = scenario.repositories.map((repository) => ({
      ...repository,
      files: { ...repository.files, ...files },
    }))
    const emulator = await start({ scenario: { ...scenario, repositories } })
    const event = await issueOpened(emulator)
    await expect(welcome({ emulator, event, inputs: { 'issue-message-file': 'hi.md' } })).rejects.toThrow('hi.md')
    expect(emulator.writes).toEqual([])
  })
})

describe('a link to the project’s guides', () => {
  const inputs = { 'issue-message': '{{ contributing-guide }} {{ code-of-conduct }}' }

  it('is found with one request, and only for a message that has one', async () => {
    const emulator = await start({ scenario: withFiles({ '.github/CONTRIBUTING.md': '…', 'CODE_OF_CONDUCT.md': '…' }) })
    const { annotations } = await welcome({ emulator, event: await issueOpened(emulator), inputs })
    expect(emulator.requests[1]).toBe('GET /repos/acme/widgets/community/profile')
    expect(emulator.requests).toHaveLength(3)
    expect(annotations).toEqual([])
    expect(commentsOn(emulator, 1)[0]).toMatch(/\.github\/CONTRIBUTING\.md .*CODE_OF_CONDUCT\.md$/)
  })

  it('leads to the repository where there is no guide, with a warning', async () => {
    const emulator = await start({ scenario: withFiles({}) })
    const event = await issueOpened(emulator)
    const { annotations } = await welcome({ emulator, event, inputs: { 'issue-message': '{{ contributing-guide }}' } })
    expect(commentsOn(emulator, 1)).toEqual([
      '<!-- porchlight:welcome:first-issue -->\nhttps://github.com/acme/widgets',
    ])
    expect(annotations).toEqual([
      {
        level: 'warning',
        message:
          'The message links to CONTRIBUTING.md, and this repository has none. The link leads to https://github.com/acme/widgets instead.',
      },
    ])
  })

  it('is looked for where it may stand when GitHub keeps no profile', async () => {
    const emulator = await start({ scenario: withFiles({ 'docs/CONTRIBUTING.md': '…' }) })
    const event = await issueOpened(emulator)
    emulator.fault({ on: 'GET /repos/*/*/community/profile', answer: { status: 404, body: { message: 'Not Found' } } })
    await welcome({ emulator, event, inputs: { 'issue-message': '{{ contributing-guide }}' } })
    expect(commentsOn(emulator, 1)[0]).toContain('https://github.com/acme/widgets/blob/HEAD/docs/CONTRIBUTING.md')
  })
})
