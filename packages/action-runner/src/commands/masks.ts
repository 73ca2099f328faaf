export type Masks = { add: (secret: string) => void; apply: (text: string) => string; hides: (text: string) => boolean }

/**
 * Replaces secrets by `***`, in the spellings in which the runner's SecretMasker looks for them: as they are, each line
 * of a secret of several lines, in JSON, in a URL, in base64.
 */
export function createMasks(): Masks {
  const spellings = new Set<string>()
  return {
    add(secret) {
      for (const part of [secret, ...secret.split(/\r?\n/)]) {
        for (const spelling of spellingsOf(part)) spellings.add(spelling)
      }
    },
    apply: (text) => longestFirst(spellings).reduce((masked, spelling) => masked.replaceAll(spelling, '***'), text),
    hides: (text) => [...spellings].some((spelling) => text.includes(spelling)),
  }
}

function spellingsOf(secret: string): string[] {
  if (secret.trim() === '') return []
  const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '')
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), base64]
}

/** So that a secret which contains another is hidden whole. */
function longestFirst(spellings: ReadonlySet<string>): string[] {
  return [...spellings].toSorted((one, other) => other.length - one.length)
}
