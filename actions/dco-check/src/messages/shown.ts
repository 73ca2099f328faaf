import { inlineCode } from '@porchlight/action-kit/pure'
import type { Person } from '../identity/person.ts'
import { personText } from '../identity/person.ts'

/** How a piece of a user's text is shown: quoted in plain text, as a code span in Markdown. */
export type Show = (text: string) => string

export const plainly: Show = (text) => `"${shortened(text)}"`

export const asCode: Show = (text) => inlineCode(shortened(text))

/** A person as a reader can tell them apart from another: what no font shows is drawn. */
export function shownPerson({ name, email }: Person, show: Show): string {
  if (name === '' && email === '') return 'unknown'
  return show(personText({ name: drawn(name), email: drawn(email) }))
}

/** Blanks where they would be lost, and each character that is invisible or looks like a blank by its number. */
export const drawn = (text: string): string =>
  text
    .replaceAll(/^ +| {2,}| +$/g, (blanks) => '␣'.repeat(blanks.length))
    .replaceAll(
      /(?! )[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,
      (character) => `[${codePoint(character)}]`,
    )

/** As Unicode names it: `U+200B`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

// A name may have any length, and a message that shows a hundred of them has to stay readable.
const LONGEST = 150

export const shortened = (text: string, longest = LONGEST): string => {
  if (text.length <= longest) return text
  return `${Array.from(text.slice(0, longest * 2))
    .slice(0, longest)
    .join('')}…`
}
