/** Whether a text may be one that a template gave. */
export type Shape = (text: string) => boolean

export interface ShapeOptions {
  /** What `truncateMarkdown` puts at the end of a text that was too long: such a text is compared as far as it goes. */
  readonly notice?: string
}

/**
 * The texts that a template can give: its literal parts in their order, and anything where a variable stands. It takes
 * time linear in the text, whatever the text is: each part is looked for once, after the one before.
 *
 * A template with fewer than ten letters and digits of its own has no shape, and matches nothing: anything could be its
 * text.
 */
export function templateShape(source: string, { notice }: ShapeOptions = {}): Shape {
  if (!hasShape(source)) return () => false
  const parts = partsOf(source)
  return (text) => {
    const given = plain(text)
    return hasParts(given, parts) || (notice !== undefined && wasCut(given, notice) && beginsWithParts(given, parts))
  }
}

/** Whether a template has enough text of its own for its comments to be known by it. */
export const hasShape = (source: string): boolean =>
  (partsOf(source)
    .join('')
    .match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST_OWN

// `{{ a }}a{{ b }}` would be found in most comments. All texts that we bring along have far more.
const LEAST_OWN = 10

// A variable at a line's end may stand for nothing, and then the blanks before it are not seen either.
const partsOf = (source: string): readonly string[] => plain(source).replaceAll(BLANKS_BEFORE_LAST, '').split(VARIABLE)

const wasCut = (text: string, notice: string): boolean => text.length > LEAST_CUT && text.endsWith(`\n${notice}`)

// A comment holds 65,536 characters, and `truncateMarkdown` takes a few hundred more than it must.
const LEAST_CUT = 60_000

// As in template.ts; what stands between the braces does not matter here.
const VARIABLE = /\{\{[^{}\n]*\}\}/
const BLANKS_BEFORE_LAST = /(?<![ \t])[ \t]+(?=\{\{[^{}\n]*\}\}$)/gm

/** People edit with the line ends of their system, and GitHub trims neither end. Blanks at a line's end are not seen. */
const plain = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?<![ \t])[ \t]+$/gm, '')
    .trim()

function hasParts(text: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts
  const last = others.pop()
  if (last === undefined) return text === first
  const end = endOf(text, [first, ...others])
  return end !== undefined && text.length - last.length >= end && text.endsWith(last)
}

/** The cut may be within a part, or in what stands in a variable's place, but not before the first words of ours. */
function beginsWithParts(text: string, parts: readonly string[]): boolean {
  const worded = parts.findIndex((part) => /[\p{L}\p{N}]/u.test(part))
  return endOf(text, parts.slice(0, worded + 1)) !== undefined
}

/** Where the text goes on after these parts, of which the first is its beginning. */
function endOf(text: string, [first = '', ...others]: readonly string[]): number | undefined {
  if (!text.startsWith(first)) return undefined
  let end = first.length
  for (const part of others) {
    const at = text.indexOf(part, end)
    if (at === -1) return undefined
    end = at + part.length
  }
  return end
}
