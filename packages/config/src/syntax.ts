import type { Document, ErrorCode, YAMLError } from 'yaml'
import type { Source } from './source.ts'
import { quoted } from './problems.ts'

/** Reports what the library found, in our words: one problem a line, as one slip of the pen often gives several. */
export function reportSyntax(document: Pick<Document.Parsed, 'errors' | 'warnings'>, source: Source): void {
  const reported = new Set<number>()
  for (const error of [...document.errors, ...document.warnings.filter(isUnknownTag)]) {
    if (source.problems.count >= ENOUGH) return
    const place = source.placeOf(error.pos[0])
    if (reported.has(place.line)) continue
    reported.add(place.line)
    source.problems.at(place, messageFor(error, source.text))
  }
}

// One more than are listed, so that the list can say that there are more.
const ENOUGH = 100

const isUnknownTag = ({ code }: YAMLError): boolean => code === 'TAG_RESOLVE_FAILED'

function messageFor(error: YAMLError, text: string): string {
  const line = quoted(lineAt(text, error.pos[0]))
  const words = MESSAGES.find(({ code, when }) => code === error.code && (when?.test(error.message) ?? true))
  return words?.say(line) ?? `this is not YAML: ${error.message}: ${line}. Fix the line, or put its text in quotes.`
}

/** The first that fits wins. `when` tells apart what the library reports under one code (yaml 2.9.1). */
const MESSAGES: readonly { code: ErrorCode; when?: RegExp; say(line: string): string }[] = [
  { code: 'TAB_AS_INDENT', say: (line) => `a tab indents ${line}. Indent with spaces.` },
  {
    code: 'BAD_INDENT',
    when: /end with/,
    say: (line) => `a list [ or mapping { is not closed before ${line}. Close it.`,
  },
  {
    code: 'BAD_INDENT',
    say: (line) => `the indentation of ${line} fits no line above. Start the entries of one level in the same column.`,
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    say: (line) =>
      `${line} holds a value and more keys, beside or below it. Start each key on its own line in its own column, or quote a text with ": " in it.`,
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    say: (line) => `${line} is a key that spans lines. End each key with a colon on its own line.`,
  },
  { code: 'BAD_SCALAR_START', say: (line) => `a text cannot start as in ${line}. Put it in quotes.` },
  {
    code: 'BAD_DQ_ESCAPE',
    say: (line) =>
      `${line} has a backslash sequence that YAML does not know. Use single quotes, or double the backslash.`,
  },
  { code: 'TAG_RESOLVE_FAILED', say: (line) => `the tag (!…) in ${line} is not supported. Remove it.` },
  { code: 'KEY_OVER_1024_CHARS', say: (line) => `${line} is a key of over 1,024 characters. Shorten it.` },
  {
    code: 'BLOCK_IN_FLOW',
    say: (line) => `${line} is a block list or mapping inside [] or {}. Separate items with commas instead.`,
  },
  { code: 'MULTIPLE_ANCHORS', say: (line) => `${line} has two anchors (&…) on one value. Keep one.` },
  { code: 'MULTIPLE_TAGS', say: (line) => `${line} has two tags (!…) on one value. Remove them.` },
  { code: 'MISSING_CHAR', when: /quote/, say: (line) => `a quote is opened and not closed in ${line}. Close it.` },
  {
    code: 'MISSING_CHAR',
    when: /end with/,
    say: (line) => `a list [ or mapping { is not closed before ${line}. Close it.`,
  },
  {
    code: 'MISSING_CHAR',
    when: /map values/,
    say: (line) => `expected a key with a colon, found ${line}. Write a colon and a value after it.`,
  },
  { code: 'MISSING_CHAR', when: /,/, say: (line) => `a comma is missing in ${line}. Separate the items with commas.` },
]

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  return text.slice(start, Math.min(end === -1 ? text.length : end, start + LONGEST_LINE))
}

const LONGEST_LINE = 200
