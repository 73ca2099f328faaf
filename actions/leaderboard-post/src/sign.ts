import type { EncodedEvent } from './format.ts'
import type { Secrets } from './secret.ts'

interface Message extends EncodedEvent {
  readonly at: Date
}

/**
 * Headers that let a receiver believe the body, in the two ways that libraries know: Standard Webhooks 1.0, whose
 * signature covers id and time, and GitHub's own. With several secrets, each signs the first; the second has room for one.
 */
export function signedHeaders(
  { id, at, contentType, body }: Message,
  secrets: Secrets,
): Readonly<Record<string, string>> {
  const timestamp = Math.floor(at.getTime() / 1000)
  const signatures = secrets.map(({ key }) => `v1,${hmac(key, `${id}.${timestamp}.${body}`, 'base64')}`)
  return {
    'content-type': contentType,
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
    'x-hub-signature-256': `sha256=${hmac(secrets[0].text, body, 'hex')}`,
  }
}

function hmac(key: string | Uint8Array, text: string, encoding: 'base64' | 'hex'): string {
  // Loaded here, as importing it costs more than all else that a run without a contribution does.
  const { createHmac } = process.getBuiltinModule('node:crypto')
  return createHmac('sha256', key).update(text).digest(encoding)
}
