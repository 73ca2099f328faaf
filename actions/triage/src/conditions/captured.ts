import { textOf } from '../facts/facts.ts'
import { labelKey } from '../labels/decision.ts'
import type { Capture, PatternCondition } from '../rules/model.ts'
import { capturedPart, filledName, groupsIn, type LabelTemplate } from '../rules/label-template.ts'
import type { Question } from './evaluate.ts'
import { no, passing, unknown, yes, type Answer } from './result.ts'
import { quoted } from './quoted.ts'
import { endless } from './text.ts'

/** A name that a match makes, with the parts it is made of. It is text from anybody: only ever compared and shown. */
export interface Made {
  readonly name: string
  readonly parts: readonly string[]
  /** Of what the parts are: "the title", or the path of a file. */
  readonly from: string
}

/** What the texts of one subject make of a template: the same for all labels that may come of it. */
export interface Captured {
  /** By name in lower case. */
  readonly made: ReadonlyMap<string, Made>
  /** For whoever asks why another label was not given. */
  readonly summary: string
  /** Why there may be more; undefined when all texts were read to their end. */
  readonly open?: Answer
}

export type Captures = Map<Capture, Captured>

/** Whether one of the patterns captured what makes exactly this label. */
export function capturedAnswer({ label, capture }: { label: string; capture: Capture }, question: Question): Answer {
  const { made, summary, open } = capturedBy(capture, question)
  const match = made.get(labelKey(label))
  if (match !== undefined) return yes(madeText(match))
  const isOfComment = capture.by.some((condition) => condition.kind === 'text' && condition.field === 'comment')
  return open ?? (isOfComment ? passing : no)(`${summary}, not ${label}`)
}

/** Matches each pattern once for all labels of a template, as long as the facts are the same. */
export function capturedBy(capture: Capture, question: Question): Captured {
  const known = question.captures?.get(capture)
  const captured = known ?? read(capture, question)
  question.captures?.set(capture, captured)
  return captured
}

export const madeText = ({ parts, from }: Made): string =>
  `${parts.map(quoted).join(' and ')} ${parts.length === 1 ? 'is' : 'are'} captured in ${from}`

// Three names tell a reader what came of the texts; there may be one for each of 3,000 files.
const MOST_NAMES = 3

function summaryOf(made: readonly Made[]): string {
  const names = made.slice(0, MOST_NAMES).map(({ name }) => quoted(name))
  const more = made.length > MOST_NAMES ? ` and ${made.length - MOST_NAMES} more` : ''
  return `what is captured makes ${names.join(', ') || 'nothing'}${more}`
}

function read({ template, by }: Capture, question: Question): Captured {
  const made = new Map<string, Made>()
  const open: Answer[] = []
  for (const condition of by) {
    const { texts, missing } = textsFor(condition, question)
    const found = question.limit(() => texts.flatMap((text) => madeIn(text, condition, template)))
    if (found === undefined) open.push(endless(condition.pattern, nameOf(condition)))
    if (missing !== undefined) open.push(missing)
    for (const each of found ?? []) if (!made.has(labelKey(each.name))) made.set(labelKey(each.name), each)
  }
  return { made, summary: summaryOf([...made.values()]), ...(open[0] === undefined ? {} : { open: open[0] }) }
}

function nameOf(condition: PatternCondition): string {
  if (condition.kind === 'text') return `the ${condition.field}`
  return condition.kind === 'commit' ? 'the commit messages' : 'the paths of the changed files'
}

interface Text {
  readonly text: string
  /** What a reason calls it. */
  readonly from: string
}

function textsFor(condition: PatternCondition, { facts }: Question): { texts: readonly Text[]; missing?: Answer } {
  if (condition.kind === 'text') {
    const text = textOf(facts.subject, condition.field)
    return { texts: text === undefined ? [] : [{ text, from: nameOf(condition) }] }
  }
  if (condition.kind === 'commit') {
    if (facts.commits === null) return { texts: [], missing: unknown('its commits were not read') }
    return {
      texts: facts.commits.map((text) => ({ text, from: `the commit ${quoted(text.split('\n', 1)[0] ?? '')}` })),
    }
  }
  const texts = (facts.files?.files ?? []).map(({ path }) => ({ text: path, from: quoted(path) }))
  if (facts.files === null || facts.files.isComplete) return { texts }
  return {
    texts,
    missing: unknown(`GitHub lists only the first ${texts.length} changed files, and the rest may make it`),
  }
}

// GitHub takes 50 characters in a label's name, each of two UTF-16 units at the most: a longer part makes none.
const LONGEST_PART = 100

function madeIn({ text, from }: Text, { pattern }: PatternCondition, template: LabelTemplate): readonly Made[] {
  const made = new Map<string, Made>()
  const groups = groupsIn(template)
  for (const match of pattern.matchesIn(text)) {
    const parts = groups.map((group) => capturedPart(match, group) ?? '')
    if (parts.some((part) => part.length > LONGEST_PART)) continue
    const name = filledName(template, match)
    if (name !== undefined && !made.has(name)) made.set(name, { name, parts, from })
  }
  return [...made.values()]
}
