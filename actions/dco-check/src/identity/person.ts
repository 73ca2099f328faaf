/** A name and an address, as typed into git or into a message. */
export interface Person {
  readonly name: string
  readonly email: string
}

/**
 * `Ada Lovelace <ada@example.org>`; undefined for anything else. Blanks are kept, as two people may differ in them. Of
 * several ` <` the last begins the address, so that a name may hold one.
 */
export function personFrom(text: string): Person | undefined {
  if (!text.endsWith('>')) return undefined
  if (text.startsWith('<') && !text.includes(' <')) return { name: '', email: text.slice(1, -1) }
  const bracket = text.lastIndexOf(' <')
  return bracket === -1 ? undefined : { name: text.slice(0, bracket), email: text.slice(bracket + 2, -1) }
}

export const personText = ({ name, email }: Person): string => (name === '' ? `<${email}>` : `${name} <${email}>`)

/** Where the author can be reached: a commit without an address of theirs goes by the committer's. */
export const authorAddress = ({ author, committer }: { author: Person; committer: Person }): string =>
  author.email === '' ? committer.email : author.email

/** For comparison: without case, and with `é` as one character however it was typed. */
export const folded = (text: string): string => (ASCII.test(text) ? text : text.normalize('NFC')).toLowerCase()

// Most names and addresses; asking ICU about them costs more than everything else that is done with one.
// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/

/** Keeps every offset, unlike `toLowerCase`, which makes two characters of the Turkish İ. */
export const asciiLowerCase = (text: string): string => text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
