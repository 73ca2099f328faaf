import { inputReader } from '@porchlight/action-kit'
import { describeAction } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { action } from '../src/action.generated.ts'
import { readInputs, webhookOf } from '../src/inputs.ts'

describeAction({ directory: new URL('..', import.meta.url).pathname, action, readInputs })

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

function inputsFrom(given: Readonly<Record<string, string>>) {
  const masked: string[] = []
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const read = inputReader({ action, env, mask: (secret) => masked.push(secret), notice: () => {} })
  return { read: () => readInputs(read), masked }
}

const inRoot = (given: Readonly<Record<string, string>>) => () => {
  const inputs = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const env = { ...Object.fromEntries(inputs), PORCHLIGHT_INPUT_PREFIX: 'leaderboard-post-' }
  return readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
}

describe('readInputs', () => {
  it('needs nothing', () => {
    expect(inputsFrom({}).read()).toEqual({
      url: undefined,
      secrets: [],
      machineUsers: [],
      failOnDeliveryError: false,
      dryRun: false,
      names: { url: 'webhook-url', secret: 'webhook-secret' },
    })
  })

  it('masks the address and the secret', () => {
    const { read, masked } = inputsFrom({ 'webhook-url': 'https://hooks.acme.org/a?b', 'webhook-secret': SECRET })
    read()
    expect(masked).toEqual(['https://hooks.acme.org/a?b', SECRET])
  })

  it.each([
    { url: 'https://hooks.acme.org/x' },
    { url: 'http://localhost:8080' },
    { url: 'http://127.0.0.1:1' },
    { url: 'http://[::1]:1' },
  ])('takes the address $url', ({ url }) => {
    expect(inputsFrom({ 'webhook-url': url }).read().url).toBe(url)
  })

  it.each([
    {
      url: 'hooks.acme.org/s3cret',
      problem: 'webhook-url is not a URL. Write it in full, for example https://example.org/events.',
    },
    {
      url: 'http://hooks.acme.org/s3cret',
      problem: 'webhook-url starts with http://. Use https://, so that the event cannot be read or changed on the way.',
    },
    { url: 'http://127.0.0.1.evil.org/s3cret', problem: 'webhook-url starts with http://. Use https://' },
    { url: 'file:///s3cret', problem: 'webhook-url starts with file://. Use https://' },
    { url: 'https://ada:s3cret@hooks.acme.org', problem: 'webhook-url has a user name or password in it. Remove them' },
  ])('refuses the address $url without quoting it', ({ url, problem }) => {
    expect(inputsFrom({ 'webhook-url': url }).read).toThrow(problem)
    expect(inputsFrom({ 'webhook-url': url }).read).not.toThrow('s3cret')
  })

  it('names the inputs as they are named in the root action', () => {
    expect(inRoot({ 'webhook-url': 'x', 'webhook-secret': '"x"' })).toThrow(
      /^leaderboard-post-webhook-url is not a URL.*\nleaderboard-post-webhook-secret has quotation marks around it/,
    )
  })

  it('reports all that is wrong at once', () => {
    expect(inputsFrom({ 'webhook-url': 'x', 'webhook-secret': 'whsec_x', 'dry-run': 'maybe' }).read).toThrow(
      /^webhook-url is not a URL.*\nwebhook-secret starts with whsec_ .*\ndry-run: "maybe" is neither true nor false/,
    )
  })
})

describe('webhookOf', () => {
  const url = 'https://hooks.acme.org:8443/s3cret?s3cret'

  it('shows the host alone', () => {
    const inputs = inputsFrom({ 'webhook-url': url, 'webhook-secret': SECRET }).read()
    expect(webhookOf(inputs, { mayLackSecrets: false })).toMatchObject({ url, host: 'hooks.acme.org:8443' })
  })

  it('is none without an address', () => {
    expect(webhookOf(inputsFrom({ 'webhook-secret': SECRET }).read(), { mayLackSecrets: false })).toBeUndefined()
  })

  it('refuses to post unsigned', () => {
    expect(() => webhookOf(inputsFrom({ 'webhook-url': url }).read(), { mayLackSecrets: false })).toThrow(
      'webhook-secret is empty. Every event is signed: make a secret with `echo "whsec_$(openssl rand -base64 32)"`',
    )
  })

  it('understands that a run without secrets has none', () => {
    expect(webhookOf(inputsFrom({ 'webhook-url': url }).read(), { mayLackSecrets: true })).toBeUndefined()
  })
})
