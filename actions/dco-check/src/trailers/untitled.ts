import { colonOf, isAddressLine, isKeyAt, SIGN_OFF } from './keys.ts'
import { isBlank, isSpace, nextLine } from './lines.ts'
import type { Span } from './trailer-blocks.ts'

/**
 * The sign-offs of a message that is nothing but sign-offs; undefined for any other. Git's parser takes the first
 * paragraph for a title, but `git commit --signoff` takes such a message for signed (append_signoff in git's sequencer.c).
 */
export function spansWithoutTitle(text: string, end: number): readonly Span[] | undefined {
  const spans: Span[] = []
  let open: Span | undefined
  for (let line = 0; line < end; line = nextLine(text, line)) {
    if (isBlank(text, line)) {
      open = undefined
    } else if (open !== undefined && (isSpace(text.charCodeAt(line)) || isAddressLine(text, line))) {
      open.end = nextLine(text, line)
    } else {
      const colon = colonOf(text, line)
      if (colon === undefined || !isKeyAt(text, line, SIGN_OFF)) return undefined
      open = { line, colon, end: nextLine(text, line) }
      spans.push(open)
    }
  }
  return spans.length > 0 ? spans : undefined
}
