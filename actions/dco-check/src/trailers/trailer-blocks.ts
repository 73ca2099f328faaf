import { colonOf, HASH, isAddressLine, isBlank, isGitsOwn, isKeyAt, isSpace, nextLine, SIGN_OFF } from './lines.ts'

/** A trailer by offsets: its first line, the colon, and where the line below it begins. */
export interface Span {
  readonly line: number
  readonly colon: number
  end: number
}

/** Whether the trailer whose first line this is was asked for; for the others no span is made. */
export type IsWanted = (line: number) => boolean

/**
 * The trailers in the message's last paragraphs, as far up as those are trailer blocks. A block is what git takes for
 * one (find_trailer_start in git's trailer.c): lines below a blank line that are all trailers, or of which one is git's
 * own and at least a quarter are trailers.
 */
export function spansInBlocks(text: string, end: number, isWanted: IsWanted): readonly Span[] {
  let spans: Span[] = []
  let paragraph: Paragraph | undefined
  // The first paragraph is the title and holds no trailers, even where it is empty.
  let isTitle = true
  for (let line = 0; line < end; line = nextLine(text, line)) {
    if (!isBlank(text, line)) {
      if (isTitle) continue
      paragraph ??= emptyParagraph()
      addLine(paragraph, { text, line, isWanted })
      continue
    }
    isTitle = false
    if (paragraph !== undefined) spans = joined(spans, paragraph)
    paragraph = undefined
  }
  return paragraph === undefined ? spans : joined(spans, paragraph)
}

interface Paragraph {
  readonly spans: Span[]
  /** The wanted trailer that a continuation belongs to. */
  last: Span | undefined
  /** Lines that count as trailers; git's own lines are not all spans. */
  trailers: number
  others: number
  isGits: boolean
  /** What the next line may continue. `(cherry picked from …)` counts as a trailer and is none. */
  open: 'nothing' | 'cherry-pick' | 'trailer' | 'sign-off'
}

const emptyParagraph = (): Paragraph => ({
  spans: [],
  last: undefined,
  trailers: 0,
  others: 0,
  isGits: false,
  open: 'nothing',
})

function joined(above: Span[], { spans, trailers, others, isGits }: Paragraph): Span[] {
  // Nothing but comments: as if it were not there.
  if (trailers === 0 && others === 0) return above
  // "At least 25 % trailers", as git computes it.
  const isBlock = isGits ? trailers * 3 >= others : trailers > 0 && others === 0
  if (!isBlock) return []
  if (above.length === 0) return spans
  for (const span of spans) above.push(span)
  return above
}

interface Line {
  readonly text: string
  readonly line: number
  readonly isWanted: IsWanted
}

function addLine(paragraph: Paragraph, { text, line, isWanted }: Line): void {
  const first = text.charCodeAt(line)
  const mayContinue = isSpace(first)
    ? paragraph.open !== 'nothing'
    : paragraph.open === 'sign-off' && isAddressLine(text, line)
  if (first === HASH) {
    paragraph.open = 'nothing'
    paragraph.last = undefined
  } else if (!mayContinue) {
    addTrailerOrProse(paragraph, { text, line, isWanted })
  } else if (paragraph.last !== undefined) {
    paragraph.last.end = nextLine(text, line)
  }
}

function addTrailerOrProse(paragraph: Paragraph, { text, line, isWanted }: Line): void {
  const colon = colonOf(text, line)
  const isGits = isGitsOwn(text, line)
  if (isGits) paragraph.isGits = true
  if (isGits || colon !== undefined) paragraph.trailers += 1
  else paragraph.others += 1
  paragraph.last = undefined
  if (colon === undefined) {
    paragraph.open = isGits ? 'cherry-pick' : 'nothing'
    return
  }
  paragraph.open = isKeyAt(text, line, SIGN_OFF) ? 'sign-off' : 'trailer'
  if (!isWanted(line)) return
  paragraph.last = { line, colon, end: nextLine(text, line) }
  paragraph.spans.push(paragraph.last)
}

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
