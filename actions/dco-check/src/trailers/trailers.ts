import { firstInk, HASH, isKeyAt, NEWLINE, nextLine, TAB, trimmed } from './lines.ts'
import { spansInBlocks, spansWithoutTitle, type Span } from './trailer-blocks.ts'

/** One `Key: value` line of a commit message, as git reads it. */
export interface Trailer {
  readonly key: string
  /** Unfolded to one line, without blanks around it. */
  readonly value: string
  /** How many blanks there are between colon and value. Git drops them; a sign-off may have one. */
  readonly padding: number
}

/**
 * The trailers of a commit message, first to last, in time linear in its length; given `wanted` keys in lower case, those alone.
 *
 * Git looks at the last paragraph alone. We go on upwards while a paragraph is a trailer block, because GitHub puts
 * `Co-authored-by:` into a paragraph of its own below a sign-off (docs/decisions/0020-trailers-as-git-reads-them.md).
 */
export function trailersOf(message: string, wanted?: readonly string[]): readonly Trailer[] {
  const text = message.includes('\r') ? message.replaceAll('\r\n', '\n') : message
  const end = logEnd(text)
  const isWanted = (line: number) => wanted === undefined || wanted.some((key) => isKeyAt(text, line, key))
  const spans = spansWithoutTitle(text, end) ?? spansInBlocks(text, end, isWanted)
  return spans.map((span) => trailerAt(text, span))
}

function trailerAt(text: string, { line, colon, end }: Span): Trailer {
  const written = unfolded(text.slice(colon + 1, end))
  const value = trimmed(written)
  return { key: trimmed(text.slice(line, colon)), value, padding: value === '' ? 0 : firstInk(written) }
}

/** Each line break becomes one blank, together with the blanks that the next line begins with. */
function unfolded(written: string): string {
  const newline = written.indexOf('\n')
  if (newline === -1 || newline === written.length - 1) return written
  const [first, ...rest] = written.split('\n')
  return [first, ...rest.map((line) => line.slice(firstInk(line)))].join(' ')
}

/**
 * Where a commit message ends for git: before whatever follows a scissors line, and before an old-style list of
 * conflicts (ignore_non_trailer in git's commit.c). Comments and blank lines at the end may stay: they are not trailers.
 */
function logEnd(text: string): number {
  const cut = scissorsIn(text)
  return text.includes(CONFLICTS) ? conflictsAtEnd(text, cut) : cut
}

function conflictsAtEnd(text: string, cut: number): number {
  let run: number | undefined
  let isList = false
  for (let line = 0; line < cut; line = nextLine(text, line)) {
    const first = text.charCodeAt(line)
    if (first === HASH || first === NEWLINE) {
      run ??= line
    } else if (text.startsWith(CONFLICTS, line)) {
      run ??= line
      isList = true
    } else if (!isList || first !== TAB) {
      run = undefined
      isList = false
    }
  }
  return run ?? cut
}

const CONFLICTS = 'Conflicts:\n'

// What `git commit --verbose` puts above the diff (cut_line in git's wt-status.c).
const SCISSORS = '# ------------------------ >8 ------------------------\n'

function scissorsIn(text: string): number {
  if (text.startsWith(SCISSORS)) return 0
  const found = text.indexOf(`\n${SCISSORS}`)
  return found === -1 ? text.length : found + 1
}
