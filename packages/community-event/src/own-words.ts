import { markdownLines, type MarkdownLine } from '@porchlight/action-kit/pure'

/** How many letters of a text are its author's and readable: neither quoted nor hidden, and no command, image or address. */
export function ownLetters(text: string): number {
  const own = markdownLines(text).flatMap((line) => (line.isQuoted || isForProgram(line) ? [] : [saidOn(line)]))
  const letters = own.join('\n').replaceAll(INVISIBLE, '')
  return (letters.match(/\p{Letter}/gu)?.length ?? 0) + 2 * (letters.match(DENSE)?.length ?? 0)
}

// One sign of these scripts says as much as about three letters do.
const DENSE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu

// Unicode calls some of these letters, such as the fillers of Hangul, and no font shows them.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/** A fence with its language, a link's definition (also how comments are hidden), or a command to a bot. */
const isForProgram = ({ text, isFenced }: MarkdownLine): boolean =>
  isFenced ? /^[ >]*(?:`{3}|~{3})/.test(text) : /^ {0,3}\[(?!\^)[^\]]*\]:/.test(text) || COMMAND.test(text.trim())

// `/assign @ada`, `!retest`, `@dependabot rebase`. Not `/etc/hosts`, which is a path. GitHub has no list of the accounts
// that are told something in this way; these are the ones in wide use.
const COMMAND =
  /^(?:[/!][a-z][\w-]*(?:[ \t]|$)|@(?:bors|claude|codex|coderabbitai|copilot|dependabot|homu|mergifyio|renovate|rustbot)\b)/i

/** Code is shown as it is; in a sentence, what is only looked at or followed goes. */
const saidOn = ({ text, isFenced }: MarkdownLine): string =>
  isFenced ? text : NOT_SAID.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), text)

// Each stops at the sign that it starts with, or has a bound, so that none reads a long line more than once.
const NOT_SAID: readonly RegExp[] = [
  // Images, with the text that stands in for them.
  /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?/g,
  // Where a link leads; its text stays.
  /(?<=\])(?:\([^()]*\)|\[[^[\]]*\])/g,
  // Tags, with all that is in them, and addresses in angle brackets.
  /<[^<>]*>/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}/g,
  // References and mentions.
  /(?<![\w./-])[\w-]{1,39}\/[\w.-]{1,100}#\d+/g,
  /@[\w-]+(?:\/[\w-]+)?/g,
  /\b(?=[a-f]*\d)[\da-f]{7,40}\b/gi,
  // Signs that are written as words.
  /:[\w+-]{1,60}:/g,
  /&#?\w{1,31};/g,
]
