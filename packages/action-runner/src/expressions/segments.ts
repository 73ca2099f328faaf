export type Segment = { text: string } | { expression: string }

const OPEN = '${{'
const CLOSE = '}}'

export function segmentsOf(template: string): Segment[] {
  const segments: Segment[] = []
  let position = 0
  for (let start = template.indexOf(OPEN); start >= 0; start = template.indexOf(OPEN, position)) {
    const end = endOfExpression(template, start + OPEN.length)
    if (start > position) segments.push({ text: template.slice(position, start) })
    segments.push({ expression: template.slice(start + OPEN.length, end).trim() })
    position = end + CLOSE.length
  }
  if (position < template.length || segments.length === 0) segments.push({ text: template.slice(position) })
  return segments
}

/**
 * A template as one expression. `${{ a }} && ${{ b }}` becomes `format('{0} && {1}', a, b)`, a text that is never false:
 * GitHub's own trap in an `if:`, kept as it is.
 */
export function expressionOf(template: string): string {
  const segments = segmentsOf(template)
  const [first] = segments
  if (segments.length === 1 && first && 'expression' in first) return first.expression
  const expressions = segments.flatMap((segment) => ('expression' in segment ? [segment.expression] : []))
  let index = -1
  const parts = segments.map((segment) => ('text' in segment ? formatLiteral(segment.text) : `{${(index += 1)}}`))
  return `format(${[`'${parts.join('')}'`, ...expressions].join(', ')})`
}

function formatLiteral(text: string): string {
  return text.replaceAll("'", "''").replaceAll('{', '{{').replaceAll('}', '}}')
}

/** The first `}}` outside a string: `${{ '}}' }}` is one expression. */
function endOfExpression(template: string, from: number): number {
  let isInString = false
  for (let index = from; index < template.length; index += 1) {
    if (template[index] === "'") isInString = !isInString
    else if (!isInString && template.startsWith(CLOSE, index)) return index
  }
  throw new Error(`"${template.slice(from - OPEN.length)}": the expression is not closed, ${CLOSE} is missing`)
}
