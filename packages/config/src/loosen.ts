import { Lexer } from '#yaml'

/**
 * The problem solved here: YAML wants every line of a `[…]` or `{…}` indented deeper than the block around it, and the
 * `yaml` library insists. js-yaml 4, which actions/labeler used until v6, let such lines start anywhere, and published
 * configurations rely on it. So those lines are indented before parsing; `columnOf` takes the blanks back.
 */
export interface LoosenedText {
  readonly text: string
  /** The column in the original of a place in `text`; lines are the same in both. */
  columnOf(line: number, column: number): number
}

/** Runs in time linear in the text: each character is lexed once and scanned once. */
export function loosenFlow(original: string): LoosenedText {
  const pads: { at: number; blanks: number }[] = []
  for (let offset = 0; offset < original.length; ) {
    const start = brokenFlowFrom(original, offset)
    const end = start === undefined ? undefined : endOfFlow(original, start)
    if (start === undefined || end === undefined) break
    pads.push(...padsBetween(original, start, end))
    offset = nextLine(original, end)
  }
  const growth = pads.reduce((sum, { blanks }) => sum + blanks, 0)
  // Past this, the file is an attack or hopeless; it is parsed as it stands, and its errors are reported.
  return growth > MOST_GROWTH ? asIs(original) : padded(original, pads)
}

const MOST_GROWTH = 1_000_000

const asIs = (text: string): LoosenedText => ({ text, columnOf: (_line, column) => column })

/** The offset of the first flow collection that the lexer gave up because a line of it is not indented enough. */
function brokenFlowFrom(text: string, from: number): number | undefined {
  let offset = from
  let depth = 0
  let start = from
  let isScalar = false
  for (const lexeme of new Lexer().lex(from === 0 ? text : text.slice(from))) {
    if (lexeme === FLOW_END) return start
    if (lexeme === SCALAR) {
      isScalar = true
      continue
    }
    if (lexeme === DOCUMENT) continue
    if (!isScalar && (lexeme === '[' || lexeme === '{')) {
      if (depth === 0) start = offset
      depth += 1
    }
    if (!isScalar && (lexeme === ']' || lexeme === '}')) depth = Math.max(0, depth - 1)
    isScalar = false
    offset += lexeme.length
  }
  return undefined
}

// The lexer's control lexemes, which stand for no source text (cst.d.ts of yaml 2.9).
const DOCUMENT = '\u0002'
const FLOW_END = '\u0018'
const SCALAR = '\u001f'

/** The offset of the bracket that closes the flow collection at `start`; undefined when nothing does. */
function endOfFlow(text: string, start: number): number | undefined {
  let depth = 0
  let before = ''
  for (let offset = start; offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (character === '#' && /\s/.test(text.charAt(offset - 1))) {
      offset = nextLine(text, offset) - 1
    } else if ((character === '"' || character === "'") && MAY_PRECEDE_QUOTE.includes(before)) {
      offset = endOfQuote(text, offset)
    } else if (character === '[' || character === '{') {
      depth += 1
    } else if (character === ']' || character === '}') {
      depth -= 1
      if (depth === 0) return offset
    }
    if (!/\s/.test(character)) before = character
  }
  return undefined
}

// Elsewhere a quote is a letter of a plain text, as in [it's].
const MAY_PRECEDE_QUOTE = '[{,:?'

function endOfQuote(text: string, start: number): number {
  const closing = text.charAt(start) === '"' ? /"|\\[^]/g : /'(?!')|''/g
  closing.lastIndex = start + 1
  for (let found = closing.exec(text); found !== null; found = closing.exec(text)) {
    if (found[0].length === 1) return found.index
  }
  return text.length
}

function padsBetween(text: string, start: number, end: number): { at: number; blanks: number }[] {
  const wanted = start - (text.lastIndexOf('\n', start - 1) + 1) + 1
  const pads: { at: number; blanks: number }[] = []
  for (let at = nextLine(text, start); at <= end; at = nextLine(text, at)) {
    const indent = /[^ ]/.exec(text.slice(at, at + wanted))?.index ?? wanted
    if (indent < wanted) pads.push({ at, blanks: wanted - indent })
  }
  return pads
}

function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  return newline === -1 ? text.length + 1 : newline + 1
}

function padded(original: string, pads: readonly { at: number; blanks: number }[]): LoosenedText {
  if (pads.length === 0) return asIs(original)
  const pieces: string[] = []
  const blanksOfLine = new Map<number, number>()
  let line = 1
  let copied = 0
  for (const { at, blanks } of pads) {
    const piece = original.slice(copied, at)
    line += piece.split('\n').length - 1
    pieces.push(piece, ' '.repeat(blanks))
    blanksOfLine.set(line, blanks)
    copied = at
  }
  return {
    text: `${pieces.join('')}${original.slice(copied)}`,
    columnOf: (onLine, column) => Math.max(1, column - (blanksOfLine.get(onLine) ?? 0)),
  }
}
