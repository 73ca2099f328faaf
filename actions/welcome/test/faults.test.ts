import { useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { commentsOn, issueOpened, newcomers, pullRequestOpened, welcome } from './support/welcome.ts'

const start = useEmulator({ scenario: newcomers })
const LIST = 'GET /repos/*/*/issues'
const COMMENT = 'POST /graphql addComment'

describe('when GitHub refuses the list', () => {
  it.each([
    { answer: { status: 403, body: { message: 'Resource not accessible by integration' } } },
    { answer: { status: 404, body: { message: 'Not Found' } } },
    { answer: { status: 422, body: { message: 'Validation Failed' } } },
    { answer: { status: 500, body: { message: 'Server Error' } } },
  ])('with $answer.status, nobody is greeted on a guess; it warns and stays green', async ({ answer }) => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    emulator.fault({ on: LIST, times: Number.POSITIVE_INFINITY, answer })
    const { outputs, annotations, failure } = await welcome({ emulator, event })
    expect(outputs).toMatchObject({ greeted: false, reason: 'history-unknown' })
    expect(annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/ So whether ada is new here is judged by the author association alone\.$/),
      },
    ])
    expect(failure).toBeUndefined()
    expect(emulator.writes).toEqual([])
  })

  it('a pull request that GitHub calls a first contribution is greeted all the same', async () => {
    const emulator = await start()
    const thread = { author_association: 'FIRST_TIME_CONTRIBUTOR' }
    const event = await pullRequestOpened(emulator, { thread })
    emulator.fault({ on: LIST, answer: { status: 403, body: { message: 'Forbidden' } } })
    const { outputs } = await welcome({ emulator, event })
    expect(outputs).toMatchObject({ greeted: true, reason: 'newcomer', 'is-first-pull-request': false })
  })
})

describe('a wrong token', () => {
  it('fails the run with the cure, instead of being taken for a refusal', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    await expect(welcome({ emulator, event, inputs: { 'github-token': 'ghs_wrong' } })).rejects.toThrow(
      'GitHub does not accept the token (401 for GET /repos/acme/widgets/issues). Leave github-token out',
    )
  })
})

describe('a GitHub that does not answer', () => {
  it('fails the run and says so, instead of being taken for a refusal', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    emulator.fault({ on: LIST, times: Number.POSITIVE_INFINITY, answer: 'reset' })
    await expect(welcome({ emulator, event })).rejects.toThrow(
      /^GET \/repos\/acme\/widgets\/issues: the connection to \S+ was interrupted \(ECONNRESET\)\. Check the network/,
    )
  })
})

describe('when the token may not comment', () => {
  it('fails the step and names the permission to add', async () => {
    const emulator = await start({ permissions: { issues: 'read' } })
    const { outputs, failure } = await welcome({ emulator, event: await issueOpened(emulator) })
    expect(outputs).toMatchObject({ greeted: false, reason: 'newcomer' })
    expect(failure).toContain('greet on #1: The token may not do this: POST /graphql (addComment)')
    expect(failure).toContain("Add `issues: write` or `pull-requests: write` to the job's `permissions:`.")
  })

  it('only warns with fail-on-error: false', async () => {
    const emulator = await start({ permissions: { issues: 'read' } })
    const event = await issueOpened(emulator)
    const { annotations, failure } = await welcome({ emulator, event, inputs: { 'fail-on-error': 'false' } })
    expect(failure).toBeUndefined()
    expect(annotations).toEqual([{ level: 'warning', message: expect.stringContaining('`issues: write`') }])
  })

  it('still adds the label when only the comment is refused', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    emulator.fault({
      on: COMMENT,
      answer: {
        status: 200,
        body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
      },
    })
    const inputs = { 'issue-message': 'Hello', 'issue-labels': 'newcomer' }
    const { outputs, failure } = await welcome({ emulator, event, inputs })
    expect(outputs['greeted']).toBe(true)
    expect(failure).toMatch(/^Not everything could be done:\n- greet on #1: /)
    expect(emulator.repository('acme/widgets').issues[0]?.labels).toEqual(['newcomer'])
  })
})

describe('when GitHub is slow or broken', () => {
  it('waits out a secondary limit on the list', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    emulator.fault({ on: LIST, answer: 'secondary-limit' })
    const { outputs, waits } = await welcome({ emulator, event })
    expect(outputs['reason']).toBe('newcomer')
    expect(waits).toEqual([60_000])
  })

  it('waits as long as a 429 on the comment says, and writes it once', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    emulator.fault({ on: COMMENT, answer: { retryAfter: 7, status: 429 } })
    const { waits } = await welcome({ emulator, event })
    expect(waits).toEqual([7000])
    expect(commentsOn(emulator, 1)).toHaveLength(1)
  })

  it('asks again when the connection breaks while reading', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    emulator.fault({ on: LIST, answer: 'reset' })
    expect((await welcome({ emulator, event })).outputs['reason']).toBe('newcomer')
  })

  it('does not write again when the connection breaks after writing; the next run finds the greeting', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    emulator.fault({ on: COMMENT, answer: 'reset', afterEffect: true })
    const { failure } = await welcome({ emulator, event })
    expect(failure).toContain('It may have been carried out all the same, so it was not repeated.')
    expect((await welcome({ emulator, event, runAttempt: 2 })).outputs['reason']).toBe('already-greeted')
    expect(commentsOn(emulator, 1)).toHaveLength(1)
  })

  it('greets when only the question about members is refused, and says so', async () => {
    const scenario = { ...newcomers, organizations: [{ login: 'acme', members: [] }] }
    const emulator = await start({ scenario })
    const event = await issueOpened(emulator)
    emulator.fault({
      on: 'GET /repos/*/*/collaborators/*/permission',
      answer: { status: 403, body: { message: 'Forbidden' } },
    })
    const { outputs, annotations } = await welcome({ emulator, event })
    expect(outputs['reason']).toBe('newcomer')
    expect(annotations).toEqual([
      { level: 'warning', message: expect.stringContaining('So ada is treated as an outside contributor.') },
    ])
  })

  it('greets through REST where GraphQL does not know the thread', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator, { thread: { node_id: 'I_of_another_github' } })
    const { outputs, failure } = await welcome({ emulator, event })
    expect(failure).toBeUndefined()
    expect(outputs['greeted']).toBe(true)
    expect(emulator.requests.slice(2)).toEqual([
      COMMENT,
      'POST /repos/acme/widgets/issues/1/comments',
      'POST /graphql repository',
    ])
    expect(commentsOn(emulator, 1)).toHaveLength(1)
  })

  it('greets through REST where there is no GraphQL at all', async () => {
    const emulator = await start()
    const event = await issueOpened(emulator)
    const answer = { status: 404, body: { message: 'Not Found' } }
    emulator.fault({ on: 'POST /graphql', times: Number.POSITIVE_INFINITY, answer })
    expect((await welcome({ emulator, event })).failure).toBeUndefined()
    expect(commentsOn(emulator, 1)).toHaveLength(1)
  })
})
