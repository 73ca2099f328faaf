import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { secretsFrom, type Secrets } from '../src/secret.ts'
import { signedHeaders } from '../src/sign.ts'

function secrets(text: string): Secrets {
  const reading = secretsFrom(text, 'webhook-secret')
  const [current, ...former] = 'value' in reading ? reading.value : []
  if (current === undefined) throw new Error(`There is no secret in ${text}.`)
  return [current, ...former]
}

const headersFor = (text: string, body: string) =>
  signedHeaders(
    { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1_614_265_330_999), contentType: 'application/json', body },
    secrets(text),
  )

describe('signedHeaders', () => {
  it('agrees with the vector of Standard Webhooks', () => {
    expect(headersFor('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', '{"test": 2432232314}')).toMatchObject({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  it.each([
    {
      secret: "It's a Secret to Everybody",
      body: 'Hello, World!',
      hex: '757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    },
    {
      secret: 'mysecret',
      body: '{"foo":"bar"}',
      hex: '4864d2759938a15468b5df9ade20bf161da9b4f737ea61794142f3484236bda3',
    },
  ])('agrees with GitHub about the secret "$secret"', ({ secret, body, hex }) => {
    expect(headersFor(secret, body)['x-hub-signature-256']).toBe(`sha256=${hex}`)
  })

  it('signs with each secret while one takes over from another', () => {
    const [old, next] = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX']
    const alone = headersFor(old, '{}')['webhook-signature']
    const both = headersFor(`${next}\n\n ${old} `, '{}')['webhook-signature']?.split(' ')
    expect(both).toHaveLength(2)
    expect(both?.[1]).toBe(alone)
  })
})

describe('secretsFrom', () => {
  it('takes any text for a secret, and none for none', () => {
    expect(secretsFrom(undefined, 'webhook-secret')).toEqual({ value: [] })
    expect(secrets('a').map(({ text }) => text)).toEqual(['a'])
  })

  it.each([
    { name: 'too few bytes', text: 'whsec_c2hvcnQ=' },
    { name: 'too many bytes', text: `whsec_${Buffer.alloc(65).toString('base64')}` },
    { name: 'no base64', text: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw!!!!' },
    { name: 'nothing', text: 'whsec_' },
  ])('refuses whsec_ with $name, without quoting it', ({ text }) => {
    expect(secretsFrom(text, 'webhook-secret')).toEqual({
      problem:
        'webhook-secret starts with whsec_ and is not followed by 24 to 64 bytes in base64. Copy it again, or make a new one: echo "whsec_$(openssl rand -base64 32)"',
    })
  })

  const QUOTES = 'has quotation marks around it, which would become part of the key. Store it again without them.'
  const BEFORE =
    'holds whsec_ and does not start with it. Copy it again, as it was made, or make a new one: echo "whsec_$(openssl rand -base64 32)"'
  it.each([
    { name: 'in quotation marks', text: '"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"', problem: QUOTES },
    { name: 'in apostrophes', text: "'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'", problem: QUOTES },
    { name: 'of its own making in quotation marks', text: '"correct horse"', problem: QUOTES },
    { name: 'in curly quotation marks', text: '“correct horse”', problem: QUOTES },
    { name: 'in backticks', text: '`whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw`', problem: QUOTES },
    { name: 'after its name', text: 'WEBHOOK_SECRET=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', problem: BEFORE },
    { name: 'after one quotation mark', text: '"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', problem: BEFORE },
    { name: 'in capitals', text: 'WHSEC_MFKQ9R8GKYQRTWJUPD8ILPZIO2LALASW', problem: BEFORE },
    {
      name: 'with a zero-width space',
      text: 'correct\u200Bhorse',
      problem:
        'has an invisible character in it. Type it again instead of pasting it, or make a new one: echo "whsec_$(openssl rand -base64 32)"',
    },
    {
      name: 'as a log shows it',
      text: '***',
      problem:
        'is what GitHub\'s log shows in place of a secret. Copy the secret from where it was made, or make a new one: echo "whsec_$(openssl rand -base64 32)"',
    },
    {
      name: 'as an expression',
      text: '${{ secrets.LEADERBOARD_SECRET }}',
      problem: 'is an expression that nothing evaluated. Write it into the workflow, not into the secret.',
    },
  ])('refuses a secret $name, which would sign with another key', ({ text, problem }) => {
    expect(secretsFrom(text, 'webhook-secret')).toEqual({ problem: `webhook-secret ${problem}` })
  })

  it('takes what the printed command makes', () => {
    const made = execFileSync('sh', ['-c', 'echo "whsec_$(openssl rand -base64 32)"'], { encoding: 'utf8' })
    expect(secrets(made)[0].key).toHaveLength(32)
  })

  it('names each line that is wrong', () => {
    expect(secretsFrom('"a"\nwhsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\nwhsec_x', 'webhook-secret')).toEqual({
      problem: [
        `webhook-secret, line 1 ${QUOTES}`,
        'webhook-secret, line 3 starts with whsec_ and is not followed by 24 to 64 bytes in base64. Copy it again, or make a new one: echo "whsec_$(openssl rand -base64 32)"',
      ].join('\n'),
    })
  })

  it('takes quotation marks and blanks inside a secret as part of it', () => {
    expect(secrets('It\'s a "Secret" to Everybody').map(({ text }) => text)).toEqual(['It\'s a "Secret" to Everybody'])
  })

  it('refuses a key for asymmetric signatures', () => {
    expect(secretsFrom('whsk_abc', 'webhook-secret')).toEqual({
      problem: 'webhook-secret is a key for asymmetric signatures. Use one that starts with whsec_.',
    })
  })
})
