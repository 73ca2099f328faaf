import { describe, expect, it } from 'vitest'
import type { Emulator } from '@porchlight/github-emulator'
import { createRestApi } from '../src/rest/dispatch.ts'
import { createValidation } from '../src/rest/validation.ts'
import { packagedSchemas } from '../src/spec/schema-files.ts'
import { readSlimSpec, specOfVersion } from '../src/spec/slim-spec.ts'
import { createState } from '../src/state/state.ts'
import { asking, emulatorFor } from './support/asking.ts'
import { anIssue, aPullRequest, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const scenario = widgets({ issues: [anIssue()], pullRequests: [aPullRequest({ files: [{ path: 'a.ts' }] })] })
const messages = ({ violations }: Emulator): string[] => violations.map(({ message }) => message)

describe('a client’s mistake is recorded', () => {
  it.each([
    [
      'an operation that GitHub does not have',
      `GET ${R}/isues`,
      undefined,
      404,
      'no such operation in schema/github-rest.json, or the emulator does not implement it',
    ],
    [
      'a query parameter that the operation does not have',
      `GET ${R}/issues?author=ada`,
      undefined,
      200,
      'unknown query parameter "author"',
    ],
    [
      'a value that a query parameter does not take',
      `GET ${R}/issues?state=opened`,
      undefined,
      200,
      'query parameter state=opened / must be one of ["open","closed","all"] (is "opened")',
    ],
    [
      'a body of the wrong shape',
      `POST ${R}/issues/1/comments`,
      { body: 7 },
      422,
      'invalid body: /body must be string (is 7)',
    ],
    [
      'a body without what it must have',
      `POST ${R}/issues/1/comments`,
      {},
      422,
      "invalid body: / must have required property 'body'",
    ],
    ['a name that is not text', `POST ${R}/labels`, { name: 7 }, 422, 'invalid body: /name must be string (is 7)'],
    [
      'no body where one is needed',
      `POST ${R}/issues/1/comments`,
      undefined,
      422,
      'invalid body: / a body is required',
    ],
    [
      'a field that GitHub would silently ignore',
      `POST ${R}/issues/1/comments`,
      { body: 'x', label: 'y' },
      201,
      'the body has the unknown field "label"',
    ],
  ])('%s', async (_, request, body, status, violation) => {
    const emulator = await emulatorFor({ scenario })
    expect((await asking(emulator)(request, body)).status).toBe(status)
    expect(messages(emulator)).toEqual([`${request}: ${violation}`])
  })

  it('but a refusal that GitHub documents is none', async () => {
    const emulator = await emulatorFor({ scenario })
    expect((await asking(emulator)(`POST ${R}/labels`, { name: 'x'.repeat(51) })).status).toBe(422)
    expect(messages(emulator)).toEqual([])
  })

  it('broken JSON is answered as GitHub does', async () => {
    const emulator = await emulatorFor({ scenario })
    const { status, body } = await asking(emulator)(`POST ${R}/labels`, '{')
    expect([status, body.message]).toEqual([400, 'Problems parsing JSON'])
  })
})

describe('what the emulator cannot tell is loud', () => {
  it('a file whose content the scenario does not give', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    const { sha } = (await ask(`GET ${R}/pulls/2/files`)).body[0]
    expect((await ask(`GET ${R}/git/blobs/${sha}`)).status).toBe(500)
    expect(messages(emulator)).toEqual([
      `GET ${R}/git/blobs/${sha}: the emulator cannot answer: The scenario gives no content for the blob ${sha}. Add "content" to the file.`,
    ])
  })

  it('a search qualifier that it does not know', async () => {
    const emulator = await emulatorFor({ scenario })
    expect((await asking(emulator)('GET /search/issues?q=linked:pr')).status).toBe(500)
    expect(messages(emulator)[0]).toContain('the emulator does not know the qualifier "linked:"')
  })
})

describe('the emulator’s own answers', () => {
  const spec = specOfVersion(readSlimSpec(packagedSchemas()), '2022-11-28')
  const validation = createValidation(spec)

  it('may not have a field that GitHub does not describe', () => {
    const label = {
      id: 1,
      node_id: 'LA',
      url: 'https://x.test',
      name: 'bug',
      color: 'fff',
      default: false,
      description: null,
    }
    expect(validation.answer('issues/get-label', 200, label)).toEqual([])
    expect(validation.answer('issues/get-label', 200, { ...label, colour: 'fff' })).toEqual([
      '/ has the unknown field "colour"',
    ])
  })

  it('may not lack or misspell what GitHub always sends', () => {
    const label = { id: '1', node_id: 'LA', url: 'https://x.test', name: 'bug', color: 'fff', default: false }
    expect(validation.answer('issues/get-label', 200, label)).toEqual([
      "/ must have required property 'description'",
      '/id must be integer (is "1")',
    ])
  })

  it('may not have a status that GitHub does not document', () => {
    expect(validation.answer('issues/get-label', 418, {})).toEqual(['the status 418 is not documented'])
  })

  it('become a recorded 500 when they are wrong', () => {
    const api = createRestApi(
      {
        ...spec,
        operations: { 'meta/root': { method: 'GET', path: '/', query: {}, responses: { 200: { type: 'array' } } } },
      },
      { legacy: true },
    )
    const violations: string[] = []
    const request = {
      method: 'GET',
      path: '/',
      search: new URLSearchParams(),
      headers: {},
      body: undefined,
      token: null,
      origin: 'http://x.test',
      rateLimits: () => ({}),
      issueToken: () => {
        throw new Error('It asks for none.')
      },
    }
    const { status } = api.answer(createState(), request, (message) => violations.push(message))
    expect(status).toBe(500)
    expect(violations[0]).toMatch(/^the emulator's own answer \(200\) is wrong: \/ must be array/)
  })
})

describe('API versions', () => {
  it('differ in what 2026-03-10 removed', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    const [old, fresh] = await Promise.all([
      ask(`GET ${R}/issues/1`),
      ask(`GET ${R}/issues/1`, undefined, { 'x-github-api-version': '2026-03-10' }),
    ])
    expect(Object.keys(old.body).filter((field) => !(field in fresh.body))).toEqual(['assignee'])
    expect(fresh.headers.get('x-github-api-version-selected')).toBe('2026-03-10')
  })

  it.each([
    ['pull requests', `${R}/pulls/2`, ['merge_commit_sha', 'assignee']],
    ['repositories', R, ['has_downloads']],
    ['the rate limit', '/rate_limit', ['rate']],
  ])('drop fields of %s', async (_, path, gone) => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    const [old, fresh] = await Promise.all([
      ask(`GET ${path}`),
      ask(`GET ${path}`, undefined, { 'x-github-api-version': '2026-03-10' }),
    ])
    expect(Object.keys(old.body).filter((field) => !(field in fresh.body))).toEqual(gone)
    expect(messages(emulator)).toEqual([])
  })

  it('that are not known are refused', async () => {
    const emulator = await emulatorFor({ scenario })
    const { status, body } = await asking(emulator)(`GET ${R}`, undefined, { 'x-github-api-version': '2024-01-01' })
    expect(status).toBe(400)
    expect(body.message).toBe(
      'The API version "2024-01-01" is not supported. Supported versions are 2022-11-28, 2026-03-10.',
    )
  })
})
