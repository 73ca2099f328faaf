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
export function secretsFrom(text: string | undefined, name: string): Reading<readonly Secret[]> {
  const secrets: Secret[] = []
  const problems: string[] = []
  const lines = (text ?? '').split('\n').map((line) => line.trim())
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const key = keyOf(line)
    const problem = SLIPS.find(({ isIn }) => isIn(line))?.problem ?? (key === undefined ? NOT_A_KEY : undefined)
    const where = lines.length > 1 ? `${name}, line ${index + 1}` : name
    if (problem !== undefined) problems.push(`${where} ${problem}`)
    else if (key !== undefined) secrets.push({ text: line, key })
  }
  return problems.length > 0 ? { problem: problems.join('\n') } : { value: secrets }
}

const MAKE_ONE = 'make a new one: echo "whsec_$(openssl rand -base64 32)"'

const NOT_A_KEY = `starts with ${PREFIX} and is not followed by ${LEAST_BYTES} to ${MOST_BYTES} bytes in base64. Copy it again, or ${MAKE_ONE}`

interface Slip {
  readonly isIn: (line: string) => boolean
  /** Follows the name of the input. */
  readonly problem: string
}

/** What is copied along with a secret, or in place of it. Each would sign with another key, which no receiver knows. */
const SLIPS: readonly Slip[] = [
  {
    isIn: (line) => QUOTED.test(line),
    problem: 'has quotation marks around it, which would become part of the key. Store it again without them.',
  },
  {
    isIn: (line) => INVISIBLE.test(line),
    problem: `has an invisible character in it. Type it again instead of pasting it, or ${MAKE_ONE}`,
  },
  {
    isIn: (line) => /^\*{3,}$/.test(line),
    problem: `is what GitHub's log shows in place of a secret. Copy the secret from where it was made, or ${MAKE_ONE}`,
  },
  {
    isIn: (line) => /^\$\{\{.*\}\}$/.test(line),
    problem: 'is an expression that nothing evaluated. Write it into the workflow, not into the secret.',
  },
  {
    isIn: (line) => /^whsk_|^whpk_/.test(line),
    problem: 'is a key for asymmetric signatures. Use one that starts with whsec_.',
  },
  {
    isIn: (line) => !line.startsWith(PREFIX) && line.toLowerCase().includes(PREFIX),
    problem: `holds ${PREFIX} and does not start with it. Copy it again, as it was made, or ${MAKE_ONE}`,
  },
]

// A secret of one's own may have blanks and quotation marks inside; only those around all of it are a slip.
const QUOTED = /^(?:"[^"]*"|'[^']*'|`[^`]*`|“.*”|‘.*’|«.*»)$/
const INVISIBLE = /[\p{Cc}\p{Cf}]/u

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
