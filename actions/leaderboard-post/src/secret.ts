import type { Reading } from '@porchlight/action-kit/pure'

export interface Secret {
  /** As given: what GitHub-style receivers use as the key. */
  readonly text: string
  /** What Standard Webhooks uses: the bytes behind `whsec_`, else the text itself. */
  readonly key: Uint8Array
}

/** At least one: an event is never signed with nothing. */
export type Secrets = readonly [Secret, ...Secret[]]

const PREFIX = 'whsec_'

// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#symmetric
const LEAST_BYTES = 24
const MOST_BYTES = 64

/** Secrets, one a line: the first is the current one, the others are on their way out. Messages never quote them. */
export function secretsFrom(text: string | undefined): Reading<readonly Secret[]> {
  const secrets: Secret[] = []
  const lines = (text ?? '').split('\n').map((line) => line.trim())
  for (const line of lines.filter((each) => each !== '')) {
    if (/^whsk_|^whpk_/.test(line))
      return { problem: 'webhook-secret is a key for asymmetric signatures. Use one that starts with whsec_.' }
    const key = keyOf(line)
    if (key === undefined) {
      return {
        problem: `webhook-secret starts with ${PREFIX} and is not followed by ${LEAST_BYTES} to ${MOST_BYTES} bytes in base64. Copy it again, or make a new one: echo "whsec_$(openssl rand -base64 32)"`,
      }
    }
    secrets.push({ text: line, key })
  }
  return { value: secrets }
}

function keyOf(line: string): Uint8Array | undefined {
  if (!line.startsWith(PREFIX)) return new TextEncoder().encode(line)
  const key = decoded(line.slice(PREFIX.length).replace(/=+$/, ''))
  return key !== undefined && key.length >= LEAST_BYTES && key.length <= MOST_BYTES ? key : undefined
}

function decoded(base64: string): Uint8Array | undefined {
  // One letter over says nothing, and `atob` would throw.
  if (!/^[a-z\d+/]*$/i.test(base64) || base64.length % 4 === 1) return undefined
  const bytes = atob(base64)
  // Bits over are ignored; encoding again shows whether there were any.
  return btoa(bytes).replace(/=+$/, '') === base64 ? Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)) : undefined
}
