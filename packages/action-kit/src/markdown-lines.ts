/** A line of Markdown, and whether its author says it or only shows it. */
export interface MarkdownLine {
  /** What readers see of it: without HTML comments. */
  readonly text: string
  /** Of a fenced block of code, its fences included. */
  readonly isFenced: boolean
  readonly isQuoted: boolean
  /** By four blanks or a tab: code, or more of a list's item. */
  readonly isIndented: boolean
}

export interface ScannedMarkdown {
  readonly lines: readonly MarkdownLine[]
  /** The line that would close the fence that is still open at the end. */
  readonly openFence: string | undefined
  readonly isCommentOpen: boolean
}

/** Enough of CommonMark to tell what an author says from what they quote, show as code, or hide. */
export const markdownLines = (markdown: string): readonly MarkdownLine[] => scanMarkdown(markdown).lines

export function scanMarkdown(markdown: string): ScannedMarkdown {
  let fence: Fence | undefined
  let isHidden = false
  const lines = markdown.split(/\r\n?|\n/).map((line): MarkdownLine => {
    const isFenced = fence !== undefined && isWithin(fence, line)
    if (fence !== undefined && (!isFenced || closes(line, fence))) fence = undefined
    const opened = isFenced || isHidden ? undefined : fenceOn(line)
    fence ??= opened
    if (isFenced || opened !== undefined) return { text: line, isFenced: true, ...placeOf(line) }
    const shown = withoutComments(line, isHidden)
    isHidden = shown.isHidden
    return { text: shown.text, isFenced: false, ...placeOf(shown.text) }
  })
  return { lines, openFence: fence === undefined ? undefined : `${fence.prefix}${fence.mark}`, isCommentOpen: isHidden }
}

interface Fence {
  readonly mark: string
  /** What a line of the same block starts with: the quote's signs, and blanks in place of a list's. */
  readonly prefix: string
  readonly isInList: boolean
}

// https://spec.commonmark.org/0.31.2/#fenced-code-blocks; in a list or a quote a fence may stand further right.
const OPENING = /^([ >]*(?:(?:[-*+]|\d{1,9}[.)])[ >]+)*)(`{3,}(?=[^`]*$)|~{3,})/
const CLOSING = /^[ >]*(`{3,}|~{3,})[ \t]*$/

function fenceOn(line: string): Fence | undefined {
  const [, prefix = '', mark] = OPENING.exec(line) ?? []
  if (mark === undefined) return undefined
  // Four blanks, too, can only be a list's: without one they would make it code of another kind.
  const isInList = /[^ >]/.test(prefix) || prefix.length > MOST_BLANKS
  return { mark, prefix: prefix.replaceAll(/[^>]/g, ' '), isInList }
}

/** As many of the same sign, or more, and nothing else. */
const closes = (line: string, { mark }: Fence): boolean => CLOSING.exec(line)?.[1]?.startsWith(mark) === true

const MOST_BLANKS = 3

/** A block ends with the quote or the list's item that it is in. */
function isWithin({ prefix, isInList }: Fence, line: string): boolean {
  if (prefix.includes('>')) return QUOTED.test(line)
  return !isInList || line.trim() === '' || line.startsWith(prefix)
}

const QUOTED = /^ {0,3}>/

// https://spec.commonmark.org/0.31.2/#indented-code-blocks
const INDENTED = /^(?: {4}| {0,3}\t)/

const placeOf = (text: string): Pick<MarkdownLine, 'isQuoted' | 'isIndented'> => ({
  isQuoted: QUOTED.test(text),
  isIndented: INDENTED.test(text),
})

/** The line without its HTML comments, and whether one goes on below it. */
function withoutComments(line: string, isHidden: boolean): { text: string; isHidden: boolean } {
  const shown: string[] = []
  let hidden = isHidden
  for (let from = 0; from < line.length; ) {
    const sign = hidden ? '-->' : '<!--'
    const at = line.indexOf(sign, from)
    if (!hidden) shown.push(line.slice(from, at === -1 ? undefined : at))
    if (at === -1) break
    hidden = !hidden
    from = at + sign.length
  }
  return { text: shown.join(''), isHidden: hidden }
}
