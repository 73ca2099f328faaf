/** One line that the log can print as it is: no control characters, and no workflow command. */
export function inertLine(text: string): string {
  // The runner takes a line for a command when it starts with `::`, after blanks, or holds `##[` (ActionCommand.cs).
  return visible(text.replaceAll(LINE_BREAKS, ' '))
    .replace(/^(\s*)::/, '$1\u200b::')
    .replaceAll('##[', '##\u200b[')
}

/** Several lines that a reader can be shown as they are, for an annotation: the runner escapes what is a command in it. */
export const inertLines = (text: string): string => visible(text.replaceAll(/\r\n?/g, '\n'))

const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/**
 * Without control characters (tabs and line feeds stay), and without the characters that turn the direction of text
 * around, by which a line can read as other than it is (https://trojansource.codes).
 */
const visible = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- control characters are what this removes
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')

/**
 * Any user's text as inline Markdown, on one line: it reads as it was written and does nothing. Escaping alone is not
 * enough, as GitHub looks for mentions, references, addresses and emoji in the rendered text; an invisible word joiner
 * keeps it from finding any.
 */
export function inlineText(text: string): string {
  return oneLine(text)
    .replaceAll(/[@#]|:(?=\/\/|[\w+-]+:)|www(?=\.)|GH-(?=\d)/gi, `$&${WORD_JOINER}`)
    .replaceAll(/[\\`*_{}[\]<>()#+|!~$&=-]/g, String.raw`\$&`)
    .replace(/^(\d+)\./, String.raw`$1\.`)
}

const WORD_JOINER = '\u2060'

const oneLine = (text: string): string => inertLine(text).replaceAll(/\s+/g, ' ').trim()

/**
 * Any user's text as a code span, on one line. Nothing in a code span is a mention or a reference.
 *
 * A text with `<!--` becomes an HTML element, in which that sequence is written with entities: readers see and copy
 * every character as it was written, and who searches the Markdown for a marker of ours finds none.
 */
export function inlineCode(text: string): string {
  const line = oneLine(text)
  if (line === '') return '` `'
  if (line.includes(HTML_COMMENT)) return `<code>${line.replaceAll(MARKDOWN_SIGNS, asEntity)}</code>`
  const fence = '`'.repeat(longestRun(line, '`') + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Any user's text as a code block; `language` is ours, for example `sh`. With `<!--` in it, as in `inlineCode`. */
export function fencedBlock(text: string, language = ''): string {
  const lines = visible(text.replaceAll(/\r\n?/g, '\n')).replace(/\n$/, '')
  if (lines.includes(HTML_COMMENT)) return htmlBlock(lines, language)
  // CommonMark asks for three at the least, and for more than any fence inside.
  const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1))
  return `${fence}${language}\n${lines}\n${fence}`
}

const HTML_COMMENT = '<!--'

// Between HTML tags within a line Markdown goes on. The full stop and the colon make addresses and emoji.
const MARKDOWN_SIGNS = /[\\`*_{}[\]<>&#|~$@:.^]/g

/** Up to the closing tag nothing is Markdown: https://spec.commonmark.org/0.31.2/#html-blocks (the first kind). */
const htmlBlock = (lines: string, language: string): string =>
  `<pre${language === '' ? '' : ` lang="${language}"`}><code>${lines.replaceAll(/[&<>]/g, asEntity)}</code></pre>`

const asEntity = (sign: string): string => `&#${sign.codePointAt(0)};`

/** Markdown as the content of a table cell: a pipe or a line break in it does not end the cell. */
export const tableCell = (markdown: string): string =>
  markdown
    .replaceAll(LINE_BREAKS, ' ')
    .replaceAll(/\\[^]|\|/g, (match) => (match === '|' ? String.raw`\|` : match))
    .trim()

/**
 * One word of a command that we ask people to paste into a shell: in single quotes, in which POSIX shells expand
 * nothing. Control characters are left out: a line break would start a command of its own, and no name that we quote
 * may hold one.
 */
export function shellQuoted(text: string): string {
  const line = oneLineForShell(text)
  return /^[\w%+./:@][\w%+./:=@-]*$/.test(line) ? line : `'${line.replaceAll("'", String.raw`'\''`)}'`
}

const oneLineForShell = (text: string): string => visible(text.replaceAll(LINE_BREAKS, ' ')).replaceAll('\t', ' ')

function longestRun(text: string, character: string): number {
  let longest = 0
  let run = 0
  for (const each of text) {
    run = each === character ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** "ada, bob and eve"; of more than `most`, "ada, bob and 7 more". */
export function listed(words: readonly string[], { most = Infinity }: { most?: number } = {}): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} and ${words.length - most} more`
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Whether two bodies say the same: GitHub keeps line ends as it gets them, and people edit with those of their system. */
export const sameText = (one: string, other: string): boolean => plainEnds(one) === plainEnds(other)

const plainEnds = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
