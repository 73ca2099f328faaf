// Long enough for most paths; a table cell should stay readable.
const LONGEST_SHOWN = 120

/** A path, a pattern or a text as a reason shows it: in quotes, on one line, cut when long. */
export function quoted(text: string): string {
  const points = Array.from(text.slice(0, LONGEST_SHOWN * 2).replaceAll(/\s+/g, ' '))
  const isCut = points.length > LONGEST_SHOWN || text.length > LONGEST_SHOWN * 2
  return `"${isCut ? `${points.slice(0, LONGEST_SHOWN).join('')}…` : points.join('')}"`
}
