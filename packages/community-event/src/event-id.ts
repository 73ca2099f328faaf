/** SHA-256 of a text in UTF-8, as the host has it. */
export type Sha256 = (text: string) => Uint8Array

/**
 * The same id for the same action, whether it comes from a webhook, its redelivery, a re-run or a backfill. So it is made
 * of what the platform never changes: numbers, where a node id has had two formats for one object and a name is renamed.
 */
export function eventId(
  parts: { host: string; repositoryId: number; type: string; object: { type: string; id: string } },
  sha256: Sha256,
): string {
  const { host, repositoryId, type, object } = parts
  const key = JSON.stringify(['github', host, repositoryId, type, object.type, object.id])
  return `evt_${base32(sha256(key))}`
}

// RFC 4648, section 6, in lower case and without padding: no full stop, which Standard Webhooks forbids in an id.
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const BITS_PER_LETTER = 5

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(BITS_PER_LETTER, '0'), 2)]).join('')
}
