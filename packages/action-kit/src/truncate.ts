import { closersOf } from './open-markdown.ts'

export interface TruncateOptions {
  /** Code points; what GitHub allows in a comment unless given. */
  readonly characters?: number
  readonly bytes?: number
  /** Markdown that says the text was cut, and where all of it is. */
  readonly notice: string
}

// "Body is too long (maximum is 65536 characters)", answered with 422; the column behind it holds four bytes for each.
const MOST_CHARACTERS = 65_536
const MOST_BYTES = 262_144

/**
 * Markdown that fits, with the notice at its end when something had to go. What the cut would leave open (a fence, an
 * HTML comment, `<details>`) is closed, so that the notice is seen. A text that fits comes back unchanged.
 */
export function truncateMarkdown(text: string, options: TruncateOptions): string {
  const limits = { characters: options.characters ?? MOST_CHARACTERS, bytes: options.bytes ?? MOST_BYTES }
  if (fits(text, limits)) return text
  const cutAt = (offset: number): string => ending(text.slice(0, boundaryAt(text, offset)), options.notice)
  let fitting = 0
  let tooLong = Math.min(text.length, limits.bytes)
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2)
    if (fits(cutAt(middle), limits)) fitting = middle
    else tooLong = middle
  }
  return cutAt(fitting)
}

function fits(text: string, { characters, bytes }: { characters: number; bytes: number }): boolean {
  // A code unit is at most three bytes, and a text has no more code points than code units.
  if (text.length <= characters && text.length * 3 <= bytes) return true
  const size = sizeOf(text)
  return size.bytes <= bytes && size.characters <= characters
}

/** In code points and in bytes of UTF-8, counted here so that no `Buffer` is needed. */
function sizeOf(text: string): { characters: number; bytes: number } {
  let characters = 0
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    characters += 1
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4
  }
  return { characters, bytes }
}

const ending = (kept: string, notice: string): string => {
  const body = kept.trimEnd()
  return body === '' ? notice : `${body}${closersOf(body)}\n\n${notice}`
}

/** The end of a line when one is near, else of a character as readers count them: an emoji and its skin tone stay one. */
function boundaryAt(text: string, offset: number): number {
  const newline = text.lastIndexOf('\n', offset)
  if (newline > 0 && offset - newline < NEAR) return newline
  const from = Math.max(0, offset - NEAR)
  const last = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(from)).containing(offset - from)
  const boundary = from + (last?.index ?? 0)
  // Within a grapheme of more than NEAR code units there is no boundary to find; half a surrogate pair is no text at all.
  return /[\uDC00-\uDFFF]/.test(text.charAt(boundary)) ? boundary - 1 : boundary
}

// About five lines of prose; also far longer than any grapheme that is one character to a reader.
const NEAR = 400
