import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { contextOf, readEvent, repositoryName } from '../src/index.ts'

const directory = mkdtempSync(join(tmpdir(), 'porchlight-kit-'))
afterAll(() => rmSync(directory, { recursive: true }))

function eventFrom(content: string | Uint8Array): ReturnType<typeof readEvent> {
  const path = join(directory, 'event.json')
  writeFileSync(path, content)
  return readEvent({ GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: path })
}

describe('readEvent', () => {
  it('reads name and payload', () => {
    expect(eventFrom('{"action":"opened"}')).toEqual({ name: 'issues', payload: { action: 'opened' } })
  })

  it('reads a file with a byte order mark', () => {
    expect(eventFrom('\uFEFF{"action":"opened"}').payload).toEqual({ action: 'opened' })
  })

  it.each([
    { name: 'an empty file', content: '', fails: "is empty. It must hold the event's payload as JSON." },
    { name: 'blanks', content: ' \n', fails: 'is empty. It must hold' },
    {
      name: 'half a JSON',
      content: '{"token": "ghs_secret',
      fails: /event\.json is not JSON\. It must hold the event's payload\.$/,
    },
    { name: 'a list', content: '[]', fails: 'is not a JSON object. It must hold' },
    { name: 'null', content: 'null', fails: 'is not a JSON object. It must hold' },
    { name: 'a text', content: '"opened"', fails: 'is not a JSON object. It must hold' },
    { name: 'binary', content: Uint8Array.of(0xff, 0xfe, 0, 1), fails: 'is not JSON. It must hold' },
  ])('refuses $name without quoting any of it', ({ content, fails }) => {
    expect(() => eventFrom(content)).toThrow(fails)
  })

  it.each([
    {
      name: 'no event name',
      env: {},
      fails: 'GITHUB_EVENT_NAME is not set. Run this action in a workflow, or set it to the event, for example issues.',
    },
    {
      name: 'no path',
      env: { GITHUB_EVENT_NAME: 'issues' },
      fails: 'GITHUB_EVENT_PATH is not set. Run this action in a workflow, or set it to a file with the event as JSON.',
    },
    {
      name: 'a path to nothing',
      env: { GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: '/nowhere/event.json' },
      fails:
        'The event file /nowhere/event.json cannot be read (ENOENT). GITHUB_EVENT_PATH must name a readable JSON file.',
    },
    {
      name: 'a folder',
      env: { GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: '/' },
      fails: 'The event file / cannot be read (EISDIR). GITHUB_EVENT_PATH must name a readable JSON file.',
    },
  ])('says what to do about $name', ({ env, fails }) => {
    expect(() => readEvent(env)).toThrow(fails)
  })
})

describe('contextOf', () => {
  it('is github.com when nothing else is said', () => {
    expect(contextOf({ GITHUB_REPOSITORY: 'acme/widgets', GITHUB_RUN_ID: '42' })).toMatchObject({
      repository: { owner: 'acme', name: 'widgets' },
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      runUrl: 'https://github.com/acme/widgets/actions/runs/42',
      runAttempt: 1,
    })
  })

  it('finds GraphQL beside /api/v3 on an enterprise server', () => {
    expect(contextOf({ GITHUB_API_URL: 'https://git.acme.org/api/v3/' })).toMatchObject({
      apiUrl: 'https://git.acme.org/api/v3',
      graphqlUrl: 'https://git.acme.org/api/graphql',
    })
  })

  it('complains about a missing repository only when it is asked for', () => {
    const context = contextOf({})
    expect(() => context.repository).toThrow('GITHUB_REPOSITORY is "". The runner sets it to owner/name')
  })
})

describe('repositoryName', () => {
  it.each([{ text: 'acme' }, { text: 'acme/' }, { text: '/widgets' }, { text: 'a/b/c' }])(
    'refuses "$text"',
    ({ text }) => {
      expect(() => repositoryName(text)).toThrow(`GITHUB_REPOSITORY is "${text}".`)
    },
  )
})
