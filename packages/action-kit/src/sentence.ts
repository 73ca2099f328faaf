import { inlineCode, inlineText } from './text.ts'

export interface SentenceOptions {
  /** The repository's page, for example `https://github.com/acme/widgets`: with it `#7` and addresses below it are links. */
  readonly page?: string | undefined
}

/**
 * A sentence of ours as inline Markdown for the job summary. Strangers' words may be in it, and nothing in it does
 * anything; but ours can be read and copied: what `inlineText` would break with an invisible character (an address,
 * `file:line`, a mention) is code instead, what we put in backticks is code, and `#7` leads to the thread.
 */
export function sentenceText(text: string, { page }: SentenceOptions = {}): string {
  // Split by an expression with one group, the odd pieces are what it found: the content of backticks.
  const pieces = text.split(/(?<!`)`([^`\s](?:[^`\n]*[^`\s])?)`(?!`)/)
  return pieces.map((piece, at) => (at % 2 === 1 ? inlineCode(piece) : prose(piece, page))).join('')
}

const prose = (text: string, page: string | undefined): string =>
  text
    .split(/(\s+)/)
    .map((word) => (word.trim() === '' ? word.replace(/\s+/, ' ') : wordText(word, page)))
    .join('')

/** Brackets, quotes and punctuation around a word are not part of it. */
function wordText(word: string, page: string | undefined): string {
  let [start, end] = [0, word.length]
  while (start < end && BEFORE.includes(word.charAt(start))) start += 1
  while (end > start && AFTER.includes(word.charAt(end - 1))) end -= 1
  if (start === end) return inlineText(word)
  const [before, core, after] = [word.slice(0, start), word.slice(start, end), word.slice(end)]
  const isEmoji = after.startsWith(':') && /:[\w+-]+$/.test(core)
  return `${inlineText(before)}${isEmoji ? inlineCode(core) : coreText(core, page)}${inlineText(after)}`
}

const BEFORE = '("\'['
const AFTER = '.,;:!?)]"\''

function coreText(core: string, page: string | undefined): string {
  if (page !== undefined) {
    // GitHub leads from there to pull requests and, we assume, to discussions.
    if (/^#[1-9]\d*$/.test(core)) return link(core, `${page}/issues/${core.slice(1)}`)
    if (core.startsWith(`${page}/`) && !/[<>()[\]\\`\s]/.test(core)) return link(core.slice(page.length + 1), core)
  }
  // A reference in a summary tells nobody, and its link would lead into this repository.
  if (/^#[1-9]\d*$/.test(core)) return String.raw`\#${core.slice(1)}`
  // At its end it parts nothing.
  const escaped = inlineText(core).replace(/\u2060$/, '')
  return escaped.includes(WORD_JOINER) ? inlineCode(core) : escaped
}

const WORD_JOINER = '\u2060'

/** A link whose text may be anybody's; the address is ours. */
export const link = (text: string, url: string): string => `[${inlineText(text).replaceAll(WORD_JOINER, '')}](${url})`

/** Of a file, at a line if there is one. The path is anybody's. */
export function fileUrl(page: string, { path, ref, line }: { path: string; ref: string; line?: number }): string {
  const parts = [...ref.split('/'), ...path.split('/')].map(segment)
  return `${page}/blob/${parts.join('/')}${line === undefined ? '' : `#L${line}`}`
}

/** What encodeURIComponent leaves alone and Markdown does not is escaped as well. */
const segment = (part: string): string =>
  encodeURIComponent(part.toWellFormed()).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
