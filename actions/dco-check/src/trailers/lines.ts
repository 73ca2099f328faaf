/*
 * A commit message by offsets. A message may have 64 kB and a pull request thousands of them, so nothing here splits one
 * into lines. A line is the offset of its first character; it includes its line break.
 */

// ASCII
export const TAB = 9
export const NEWLINE = 10
const RETURN = 13
export const BLANK = 32
export const HASH = 35

/** Git's own idea of a blank, ASCII alone: a no-break space is ink (sane_ctype in git's ctype.c). */
export const isSpace = (code: number): boolean => code === BLANK || code === TAB || code === NEWLINE || code === RETURN

/** Whether the line holds nothing but blanks. */
export function isBlank(text: string, line: number): boolean {
  for (let at = line; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === NEWLINE) return true
    if (!isSpace(code)) return false
  }
  return true
}

export function nextLine(text: string, line: number): number {
  // Native, and ten times as fast as a loop over character codes (measured on 64 kB of prose, Node 24).
  const newline = text.indexOf('\n', line)
  return newline === -1 ? text.length : newline + 1
}

export function firstInk(text: string): number {
  let at = 0
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1
  return at
}

/** Without the blanks of git's around it. `String.trim` would take a no-break space of somebody's name. */
export function trimmed(text: string): string {
  const start = firstInk(text)
  let end = text.length
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return start === 0 && end === text.length ? text : text.slice(start, end)
}
