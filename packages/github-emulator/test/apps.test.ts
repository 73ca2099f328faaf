import { createSign, generateKeyPairSync } from 'node:crypto'
import { Probot } from 'probot'
import { describe, expect, it } from 'vitest'
import type { Emulator } from '@porchlight/github-emulator'
import { asking, emulatorFor, type Json } from './support/asking.ts'
import { anIssue, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const scenario = widgets(
  { issues: [anIssue()] },
  { repositories: [{ name: 'acme/gadgets' }, { name: 'other/things', private: true }] },
)
const PERMISSIONS = { issues: 'write', metadata: 'read' } as const

const seconds = (): number => Math.floor(Date.now() / 1000)
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function jwt(claims: Record<string, unknown>, privateKey: string): string {
  const head = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: seconds() - 30, exp: seconds() + 300, ...claims })}`
  return `${head}.${createSign('RSA-SHA256').update(head).sign(privateKey, 'base64url')}`
}

const installed = (emulator: Emulator) =>
  emulator.addApp({ slug: 'triager', owner: 'acme', permissions: PERMISSIONS, repositories: ['acme/widgets'] })

describe('an app', () => {
  it('signs in with its key, finds its installation and gets a token for it', async () => {
    const emulator = await emulatorFor({ scenario })
    const { id, privateKey, installationId } = installed(emulator)
    const ask = asking({ url: emulator.url, token: jwt({ iss: id }, privateKey) })
    expect((await ask('GET /app')).body).toMatchObject({ id, slug: 'triager', permissions: PERMISSIONS })
    expect((await ask('GET /app/installations')).body.map((one: Json) => one.id)).toEqual([installationId])
    const found = await Promise.all(
      [`GET ${R}/installation`, 'GET /orgs/acme/installation', `GET /app/installations/${installationId}`].map(
        async (line) => (await ask(line)).body.id,
      ),
    )
    expect(found).toEqual([installationId, installationId, installationId])
    const { status, body } = await ask(`POST /app/installations/${installationId}/access_tokens`)
    expect([status, body.token.slice(0, 4), body.permissions, body.repository_selection]).toEqual([
      201,
      'ghs_',
      PERMISSIONS,
      'selected',
    ])
    expect(Date.parse(body.expires_at) - Date.now()).toBeGreaterThan(3_500_000)
    const asApp = asking({ url: emulator.url, token: body.token })
    const comment = await asApp(`POST ${R}/issues/1/comments`, { body: 'Hello' })
    expect([comment.status, comment.body.user.login]).toEqual([201, 'triager[bot]'])
    expect((await asApp('GET /repos/other/things')).status).toBe(404)
    expect((await asApp(`POST ${R}/labels`, { name: 'x' })).status).toBe(201)
    expect((await asApp(`GET ${R}/pulls`)).status).toBe(403)
    expect(emulator.violations).toEqual([])
  })

  it('can ask for less than it has, never for more', async () => {
    const emulator = await emulatorFor({ scenario })
    const { id, privateKey, installationId } = installed(emulator)
    const ask = asking({ url: emulator.url, token: jwt({ iss: String(id) }, privateKey) })
    const TOKENS = `POST /app/installations/${installationId}/access_tokens`
    const { token } = (await ask(TOKENS, { permissions: { issues: 'read' } })).body
    expect((await asking({ url: emulator.url, token })(`POST ${R}/issues/1/comments`, { body: 'x' })).status).toBe(403)
    const more = await ask(TOKENS, { permissions: { contents: 'write' } })
    const elsewhere = await ask(TOKENS, { repositories: ['gadgets'] })
    expect([more.status, more.body.message, elsewhere.status]).toEqual([
      422,
      'The permissions requested are not granted to this installation.',
      422,
    ])
  })

  it.each([
    ['another key', {}, true, 'A JSON web token could not be decoded'],
    ['an unknown issuer', { iss: 4711 }, false, 'A JSON web token could not be decoded'],
    [
      'an end that has passed',
      { exp: seconds() - 10 },
      false,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    ],
    [
      'an end that is more than ten minutes away',
      { exp: seconds() + 700 },
      false,
      "'Expiration time' claim ('exp') is too far in the future",
    ],
    [
      'a beginning in the future',
      { iat: seconds() + 300 },
      false,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    ],
  ])('is refused with %s', async (_, claims, forged, message) => {
    const emulator = await emulatorFor({ scenario })
    const { id, privateKey } = installed(emulator)
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    })
    const token = jwt({ iss: id, ...claims }, forged ? String(other) : privateKey)
    const { status, body } = await asking({ url: emulator.url, token })('GET /app')
    expect([status, body.message]).toEqual([401, message])
  })

  it('is asked for where a token is not enough, and is not enough where a token is', async () => {
    const emulator = await emulatorFor({ scenario })
    const { id, privateKey } = installed(emulator)
    const byToken = await asking(emulator)('GET /app')
    const byKey = await asking({ url: emulator.url, token: jwt({ iss: id }, privateKey) })(`POST ${R}/labels`, {
      name: 'x',
    })
    expect([byToken.status, byToken.body.message, byKey.status]).toEqual([
      401,
      'A JSON web token could not be decoded',
      403,
    ])
  })

  it('works through probot’s own sign-in', async () => {
    const emulator = await emulatorFor({ scenario })
    const { id, privateKey, installationId } = installed(emulator)
    const octokit = await new Probot({ appId: id, privateKey, baseUrl: emulator.url, logLevel: 'fatal' }).auth(
      installationId,
    )
    await octokit.rest.issues.createComment({ owner: 'acme', repo: 'widgets', issue_number: 1, body: 'Hello' })
    expect(emulator.repository('acme/widgets').issue(1).comments).toMatchObject([{ author: 'triager[bot]' }])
    expect(emulator.violations).toEqual([])
  })
})
