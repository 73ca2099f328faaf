import { labelKey } from '../labels/decision.ts'
import {
  SUBJECT_KINDS,
  define,
  type Capture,
  type Captured,
  type Condition,
  type CapturedName,
  type NamedText,
  type Question,
} from './condition.ts'
import { capturedPart, filledName, groupsIn, type LabelTemplate } from '../rules/label-template.ts'
import type { Pattern } from '../rules/patterns.ts'
import { no, noForThisComment, patternStopped, quoted, yes, type Result } from './result.ts'

interface CapturedLabel {
  readonly label: string
  readonly capture: Capture
}

/** Whether one of the patterns captured what makes exactly this label. */
const captured = define<CapturedLabel>({
  subjects: SUBJECT_KINDS,
  needs: ({ capture }) => capture.by.flatMap(({ needs }) => needs),
  evaluate: ({ label, capture }, question) => {
    const { made, summary, open } = capturedBy(capture, question)
    const match = made.get(labelKey(label))
    if (match !== undefined) return yes(capturedText(match))
    const isTransient = capture.by.some(({ patternTexts }) => patternTexts.isTransient)
    return open ?? (isTransient ? noForThisComment : no)(`${summary}, not ${label}`)
  },
})

/** What the file asks, and that a captured part makes this label. */
export const capturing = (label: string, capture: Capture): Condition => ({
  kind: 'all',
  of: [capture.when, captured.of({ label, capture })],
})

/** Matches each pattern once for all labels of a template, as long as the facts are the same. */
export function capturedBy(capture: Capture, question: Question): Captured {
  const known = question.captures?.get(capture)
  const read = known ?? capturesOf(capture, question)
  question.captures?.set(capture, read)
  return read
}

export const capturedText = ({ parts, from }: CapturedName): string =>
  `${parts.map(quoted).join(' and ')} ${parts.length === 1 ? 'is' : 'are'} captured in ${from}`

// Three names tell a reader what came of the texts; there may be one for each of 3,000 files.
const MOST_NAMES = 3

function summaryOf(made: readonly CapturedName[]): string {
  const names = made.slice(0, MOST_NAMES).map(({ name }) => quoted(name))
  const more = made.length > MOST_NAMES ? ` and ${made.length - MOST_NAMES} more` : ''
  return `what is captured makes ${names.join(', ') || 'nothing'}${more}`
}

function capturesOf({ template, by }: Capture, question: Question): Captured {
  const made = new Map<string, CapturedName>()
  const open: Result[] = []
  for (const { patternTexts } of by) {
    const { pattern, name, stringsOf } = patternTexts
    const { texts, missing } = stringsOf(question.facts)
    const found = question.limit(() => texts.flatMap((text) => namesIn(text, pattern, template)))
    if ('stopped' in found) open.push(patternStopped(found.stopped, pattern.source, name))
    if (missing !== undefined) open.push(missing)
    for (const each of 'value' in found ? found.value : [])
      if (!made.has(labelKey(each.name))) made.set(labelKey(each.name), each)
  }
  return { made, summary: summaryOf([...made.values()]), ...(open[0] === undefined ? {} : { open: open[0] }) }
}

// GitHub takes 50 characters in a label's name, each of two UTF-16 units at the most: a longer part makes none.
const LONGEST_PART = 100

function namesIn({ text, from }: NamedText, pattern: Pattern, template: LabelTemplate): readonly CapturedName[] {
  const made = new Map<string, CapturedName>()
  const groups = groupsIn(template)
  for (const match of pattern.matchesIn(text)) {
    const parts = groups.map((group) => capturedPart(match, group) ?? '')
    if (parts.some((part) => part.length > LONGEST_PART)) continue
    const name = filledName(template, match)
    if (name !== undefined && !made.has(name)) made.set(name, { name, parts, from })
  }
  return [...made.values()]
}
