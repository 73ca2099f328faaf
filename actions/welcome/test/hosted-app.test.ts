import { useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { hostedAppFrom } from '../src/hosted-app.ts'
import { commentsOn, issueOpened, newcomers, pullRequestOpened, welcome } from './support/welcome.ts'

const start = useEmulator({ scenario: newcomers })

const HOSTED = 'POST /graphql repository repository'

const [repository] = newcomers.repositories ?? []
/** Ada's and Grace's project, with these files of the hosted welcome app in it or in the owner's `.github`. */
const withFile = (text: string, owners?: string): { scenario: typeof newcomers } => ({
  scenario: {
    ...newcomers,
    repositories: [
      { name: 'acme/widgets', ...repository, files: text === '' ? {} : { '.github/config.yml': text } },
      ...(owners === undefined ? [] : [{ name: 'acme/.github', files: { '.github/config.yml': owners } }]),
    ],
  },
})

const MARKER = '<!-- porchlight:welcome:first-issue -->'

describe('the file of the hosted welcome app', () => {
  it('gives the greeting, as it is, for one request more', async () => {
    const emulator = await start(withFile('newIssueWelcomeComment: >\n  Hello! See {{ braces }}, @acme/team.\n'))
    const { outputs, annotations } = await welcome({ emulator, event: await issueOpened(emulator) })
    expect(outputs['greeted']).toBe(true)
    expect(commentsOn(emulator, 1)).toEqual([`${MARKER}\nHello! See {{ braces }}, @acme/team.\n`])
    expect(emulator.requests.filter((line) => line === HOSTED)).toHaveLength(1)
    expect(annotations).toEqual([])
  })

  it('may be the owner’s, where the repository has none', async () => {
    const emulator = await start(withFile('', 'newIssueWelcomeComment: Hello from all of us'))
    await welcome({ emulator, event: await issueOpened(emulator) })
    expect(commentsOn(emulator, 1)).toEqual([`${MARKER}\nHello from all of us`])
  })

  it('leaves out a first that it leaves out, where the action is used alone', async () => {
    const emulator = await start(withFile('newIssueWelcomeComment: Hello\nnewPRWelcomeComment:\n'))
    const { outputs, lines } = await welcome({ emulator, event: await pullRequestOpened(emulator) })
    expect(outputs['reason']).toBe('not-configured')
    expect(lines).toEqual([
      'Skipped: greet grace on #2, because .github/config.yml gives no message for a first pull request.',
    ])
    expect(emulator.writes).toEqual([])
  })

  it('leaves the built-in greetings beside it in the root action', async () => {
    const emulator = await start(withFile('newIssueWelcomeComment: Hello'))
    const inputs = { 'built-in-greetings': 'unless-replaced' }
    await welcome({ emulator, event: await pullRequestOpened(emulator), inputs })
    expect(commentsOn(emulator, 2)).toEqual([expect.stringContaining('thank you for your first pull request here!')])
  })

  it.each([
    { name: 'an empty key', text: 'newIssueWelcomeComment:\n', warnings: [] },
    { name: 'a blank text', text: 'newIssueWelcomeComment: " "\n', warnings: [] },
    {
      name: 'a misspelt key',
      text: 'newIssueWelcomComment: Hello\n',
      warnings: ['unknown key "newIssueWelcomComment". Did you mean newIssueWelcomeComment?'],
    },
    {
      name: 'a list',
      text: 'newIssueWelcomeComment: [Hello]\n',
      warnings: ['newIssueWelcomeComment: expected a text, found a list.'],
    },
    {
      name: 'a quote without its end',
      text: 'newIssueWelcomeComment: "Hello\n',
      warnings: [expect.stringContaining('a quote is opened and not closed')],
    },
  ])('gets no built-in greeting posted for $name, alone and in the root action', async ({ text, warnings }) => {
    const alone = await start(withFile(text))
    const used = await welcome({ emulator: alone, event: await issueOpened(alone) })
    expect(used.outputs['reason']).toBe('not-configured')
    expect(used.annotations.map(({ message }) => message)).toEqual(warnings)
    expect(alone.writes).toEqual([])
    const root = await start(withFile(text))
    const inputs = { 'built-in-greetings': 'unless-replaced' }
    const chained = await welcome({ emulator: root, event: await issueOpened(root), inputs })
    expect(chained.outputs['reason']).toBe('not-configured')
    expect(chained.annotations.map(({ message }) => message)).toEqual(warnings)
    expect(root.writes).toEqual([])
  })

  it.each([
    { name: 'an empty key', text: 'newPRWelcomeComment:\n' },
    { name: 'a key that is not a text', text: 'newPRWelcomeComment: 7\n' },
    { name: 'text that does not parse', text: 'todo: "open\n' },
  ])('of nothing but $name for another first is silent alone, and not in the root action', async ({ text }) => {
    const alone = await start(withFile(text))
    await welcome({ emulator: alone, event: await issueOpened(alone) })
    expect(alone.writes).toEqual([])
    const root = await start(withFile(text))
    const inputs = { 'built-in-greetings': 'unless-replaced' }
    await welcome({ emulator: root, event: await issueOpened(root), inputs })
    expect(commentsOn(root, 1)).toEqual([expect.stringContaining('Welcome, @ada')])
  })

  it('of other apps alone leaves the built-in greeting', async () => {
    const emulator = await start(withFile('todo: x\n'))
    await welcome({ emulator, event: await issueOpened(emulator) })
    expect(commentsOn(emulator, 1)).toEqual([expect.stringContaining('Welcome, @ada')])
  })

  it.each([
    { given: { 'issue-message': 'Mine' }, says: 'Mine' },
    { given: { 'issue-message': 'default' }, says: 'Welcome, @ada' },
  ])('is not asked for where the inputs say what to say: $says', async ({ given, says }) => {
    const emulator = await start(withFile('newIssueWelcomeComment: Theirs'))
    await welcome({ emulator, event: await issueOpened(emulator), inputs: { ...given } })
    expect(commentsOn(emulator, 1)).toEqual([expect.stringContaining(says)])
    expect(emulator.requests).not.toContain(HOSTED)
  })

  it('is not asked for about an author who is not new', async () => {
    const emulator = await start(withFile('newIssueWelcomeComment: Theirs'))
    await welcome({ emulator, event: await issueOpened(emulator, { thread: { author_association: 'MEMBER' } }) })
    expect(emulator.requests).toEqual([])
  })

  it('is known again by its text, so that a re-run greets no second time', async () => {
    const emulator = await start(withFile('newIssueWelcomeComment: Hello, and welcome'))
    const event = await issueOpened(emulator)
    await welcome({ emulator, event })
    expect((await welcome({ emulator, event, runAttempt: 2 })).outputs['reason']).toBe('already-greeted')
    expect(commentsOn(emulator, 1)).toHaveLength(1)
  })

  it('that the token may not read leaves the built-in greeting, and the log says why', async () => {
    const emulator = await start({ ...withFile('newIssueWelcomeComment: Theirs'), permissions: { issues: 'write' } })
    const { failure, annotations, lines } = await welcome({ emulator, event: await issueOpened(emulator) })
    expect({ failure, annotations }).toEqual({ failure: undefined, annotations: [] })
    expect(lines[0]).toBe(
      'Skipped: read .github/config.yml of the hosted welcome app, because this job may not, without `contents: read`.',
    )
    expect(commentsOn(emulator, 1)).toEqual([expect.stringContaining('Welcome, @ada')])
  })

  it('that GitHub fails to give fails the run rather than saying something else', async () => {
    const emulator = await start(withFile('newIssueWelcomeComment: Theirs'))
    const answer = { status: 500, body: { message: 'Server Error' } }
    emulator.fault({ on: 'POST /graphql', times: Number.POSITIVE_INFINITY, answer })
    await expect(welcome({ emulator, event: await issueOpened(emulator) })).rejects.toThrow('500')
    expect(commentsOn(emulator, 1)).toEqual([])
  })

  it('with a misspelt key warns at its line, and never fails', async () => {
    const text = 'newIssueWelcomComment: Hello\nnewPRWelcomeComment: [Hi]\nfirstPRMergeComment: Merged!\ntodo: x\n'
    const emulator = await start(withFile(text))
    const { failure, annotations, lines } = await welcome({ emulator, event: await issueOpened(emulator) })
    expect(failure).toBeUndefined()
    expect(annotations).toEqual([
      {
        level: 'warning',
        file: '.github/config.yml',
        line: 1,
        column: 1,
        message: 'unknown key "newIssueWelcomComment". Did you mean newIssueWelcomeComment?',
      },
      {
        level: 'warning',
        file: '.github/config.yml',
        line: 2,
        column: 22,
        message: 'newPRWelcomeComment: expected a text, found a list.',
      },
    ])
    expect(lines[0]).toBe('In .github/config.yml, keys of other apps are ignored: todo.')
  })
})

describe('hostedAppFrom', () => {
  it.each([
    { text: '', gives: {} },
    { text: '# nothing\n', gives: {} },
    { text: 'newIssueWelcomeComment: |\n  Hi\n', gives: { 'first-issue': 'Hi\n' } },
    {
      text: 'newIssueWelcomeComment: a\nnewPRWelcomeComment: b\nfirstPRMergeComment: c\n',
      gives: { 'first-issue': 'a', 'first-pull-request': 'b', 'first-merge': 'c' },
    },
  ])('reads $text', ({ text, gives }) => {
    expect(hostedAppFrom(text, 'config.yml')).toMatchObject({ messages: gives, problems: [], ignored: [] })
  })

  it.each([
    { text: '- a list\n', says: 'expected a mapping with keys such as newIssueWelcomeComment' },
    { text: 'newIssueWelcomeComment: "open', says: 'a quote is opened and not closed' },
    { text: 'newIssueWelcomeComment: 7\n', says: 'newIssueWelcomeComment: expected a text, found a number.' },
  ])('warns of $text', ({ text, says }) => {
    const { messages, problems } = hostedAppFrom(text, 'config.yml')
    expect(messages).toEqual({})
    expect(problems).toEqual([
      expect.objectContaining({ file: 'config.yml', line: 1, message: expect.stringContaining(says) }),
    ])
  })
})
