/**
 * The same id for the same action, whether it comes from a webhook, its redelivery, a re-run or a backfill. So it is made
 * of what the platform never changes: numbers, where a node id has had two formats for one object and a name is renamed.
 */
export function eventId(parts: {
  host: string
  repositoryId: number
  type: string
  object: { type: string; id: string }
}): string {
  const { host, repositoryId, type, object } = parts
  const key = JSON.stringify(['github', host, repositoryId, type, object.type, object.id])
  // Loaded here, as importing it costs more than all else that a run without a contribution does.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return `evt_${base32(createHash('sha256').update(key).digest())}`
}

// RFC 4648, section 6, in lower case and without padding: no full stop, which Standard Webhooks forbids in an id.
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const BITS_PER_LETTER = 5

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(BITS_PER_LETTER, '0'), 2)]).join('')
}
