/** A label with gaps, such as `area/$1`, which captured parts of a text fill. */
export interface LabelTemplate {
  /** As the file says it. */
  readonly source: string
  readonly pieces: readonly Piece[]
}

/** A piece of the name, or the number or name of the group that gives it. */
type Piece = { readonly text: string } | { readonly group: string }

// Whatever is between the angle brackets is a name, so that a wrong one is an error and not a label of its own.
const GAP = /\$(?:[1-9]|<[^<>\s]+>)/
const TOKENS = /\$\$|\$([1-9])|\$<([^<>\s]+)>/g

/** Undefined for a plain name: one without a gap. */
export function labelTemplate(source: string): LabelTemplate | undefined {
  const pieces = piecesOf(source)
  return pieces.some((piece) => 'group' in piece) ? { source, pieces } : undefined
}

/** The name that a label without gaps has: only where `$1` would be one is `$$` a dollar sign. */
export const plainName = (source: string): string =>
  GAP.test(source)
    ? piecesOf(source)
        .map((piece) => ('text' in piece ? piece.text : ''))
        .join('')
    : source

/** How a name is written so that nothing in it is a gap. */
export const asPlain = (name: string): string => (GAP.test(name) ? name.replaceAll('$', '$$$$') : name)

function piecesOf(source: string): readonly Piece[] {
  const pieces: Piece[] = []
  let text = ''
  let end = 0
  for (const token of source.matchAll(TOKENS)) {
    text += source.slice(end, token.index)
    end = token.index + token[0].length
    const group = token[1] ?? token[2]
    if (group === undefined) {
      text += '$'
      continue
    }
    pieces.push(...textPiece(text), { group })
    text = ''
  }
  return [...pieces, ...textPiece(text + source.slice(end))]
}

const textPiece = (text: string): readonly Piece[] => (text === '' ? [] : [{ text }])

export const groupsIn = ({ pieces }: LabelTemplate): readonly string[] => [
  ...new Set(pieces.flatMap((piece) => ('group' in piece ? [piece.group] : []))),
]

export const isAllGaps = ({ pieces }: LabelTemplate): boolean => pieces.every((piece) => 'group' in piece)

/** How a group is written in a label. */
export const groupText = (group: string): string => (/^\d+$/.test(group) ? `$${group}` : `$<${group}>`)

/** What a match gives for a group, by number or name; undefined where it took no part in the match. */
export const capturedPart = (match: RegExpMatchArray, group: string): string | undefined =>
  /^\d+$/.test(group) ? match[Number(group)] : match.groups?.[group]

/** The name with its gaps filled; undefined where a group took no part in the match. */
export function filledName({ pieces }: LabelTemplate, match: RegExpMatchArray): string | undefined {
  const texts = pieces.map((piece) => ('text' in piece ? piece.text : capturedPart(match, piece.group)))
  return texts.includes(undefined) ? undefined : texts.join('')
}

/** Whether a name can come of the template, whatever is captured. A group that is used twice counts as two gaps. */
export function canMake({ pieces }: LabelTemplate, name: string): boolean {
  const texts = pieces.map((piece) => ('text' in piece ? piece.text.toLowerCase() : undefined))
  const [start, end] = [texts.at(0) ?? '', texts.at(-1) ?? '']
  const whole = name.toLowerCase()
  if (!whole.startsWith(start) || !whole.endsWith(end) || whole.length < start.length + end.length) return false
  // Each text at its first place: no later place could leave more room for those behind it.
  let rest = whole.slice(start.length, whole.length - end.length)
  for (const text of texts.slice(1, -1)) {
    const index = text === undefined ? 0 : rest.indexOf(text)
    if (index === -1) return false
    rest = rest.slice(index + (text?.length ?? 0))
  }
  return true
}
