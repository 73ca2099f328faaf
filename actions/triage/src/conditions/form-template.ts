import { parseConfig, type ConfigNode, type MappingNode } from '@porchlight/config/pure'
import type { FormField, FormTemplate, SubjectKind } from '../facts/facts.ts'

/** Where GitHub keeps the forms of this kind: https://docs.github.com/en/discussions/managing-discussions-for-your-community/creating-discussion-category-forms */
export const formPath = (template: string, kind: SubjectKind): string =>
  `.github/${kind === 'discussion' ? 'DISCUSSION_TEMPLATE' : 'ISSUE_TEMPLATE'}/${template}`

export const formName = (template: string, kind: SubjectKind): string =>
  `${kind === 'discussion' ? 'discussion' : 'issue'} form ${formPath(template, kind)}`

/** By id or label. */
export const questionIn = ({ fields }: FormTemplate, asked: string): FormField | undefined =>
  fields.find(({ id, label }) => id === asked || label === asked)

/** An issue form as far as its answers need it. What GitHub itself would refuse is passed over: it never made an issue. */
export function formTemplateFrom(text: string, path: string): FormTemplate {
  const root = parseConfig(text, { path })
  const body = root === undefined ? undefined : at(root, 'body')
  const questions = body?.kind === 'sequence' ? body.items.filter((item) => item.kind === 'mapping') : []
  return { fields: questions.flatMap(fieldFrom) }
}

function fieldFrom(question: MappingNode): FormField[] {
  const type = textAt(question, 'type')
  const attributes = at(question, 'attributes')
  const label = attributes === undefined ? '' : textAt(attributes, 'label')
  // A `markdown` element shows text in the form and leaves nothing in the issue.
  if (type === 'markdown' || label === '' || attributes === undefined) return []
  return [{ id: textAt(question, 'id') || label, label, type, options: optionsIn(at(attributes, 'options')) }]
}

/** Texts for a dropdown, mappings with a label for checkboxes. */
const optionsIn = (options: ConfigNode | undefined): string[] =>
  options?.kind === 'sequence'
    ? options.items.map((option) =>
        option.kind === 'mapping' ? textAt(option, 'label') : 'text' in option ? option.text : '',
      )
    : []

const at = (node: ConfigNode, key: string): ConfigNode | undefined =>
  node.kind === 'mapping' ? node.entries.find((entry) => entry.key === key)?.node : undefined

function textAt(node: ConfigNode, key: string): string {
  const value = at(node, key)
  return value !== undefined && 'text' in value ? value.text : ''
}

/*
 * GitHub writes the answers of an issue form as `### label`, a blank line and the answer, one after the other in the order
 * of the form. An answer may hold such a line itself. So headings are searched in the form's order only, and of several
 * ways to cut the body the first counts in which every dropdown and every list of checkboxes holds nothing but options.
 */

/** Answers by the field's label: each option that was picked, or the text. Undefined when the body is not of this form. */
export function formAnswers(
  body: string,
  { fields }: FormTemplate,
): ReadonlyMap<string, readonly string[]> | undefined {
  const lines = body.split(/\r?\n/)
  const cut = cutsOf(lines, fields)
  if (cut === undefined) return undefined
  return new Map(fields.map((field, index) => [field.label, answersIn(sectionOf(lines, cut, index), field) ?? []]))
}

// A form has some ten questions; a body with more repeated headings than this is not worth the search.
const MOST_STEPS = 200

function cutsOf(lines: readonly string[], fields: readonly FormField[]): readonly number[] | undefined {
  let steps = 0
  const search = (index: number, from: number, found: readonly number[]): readonly number[] | undefined => {
    const field = fields[index]
    if (field === undefined) return isValid(lines, found, fields) ? found : undefined
    for (let line = from; line < lines.length && steps < MOST_STEPS; line += 1) {
      if (lines[line] !== `### ${field.label}`) continue
      steps += 1
      const whole = search(index + 1, line + 1, [...found, line])
      if (whole !== undefined) return whole
    }
    return undefined
  }
  return fields.length === 0 ? undefined : search(0, 0, [])
}

const isValid = (lines: readonly string[], cuts: readonly number[], fields: readonly FormField[]): boolean =>
  fields.every((field, index) => answersIn(sectionOf(lines, cuts, index), field) !== undefined)

const sectionOf = (lines: readonly string[], cuts: readonly number[], index: number): string =>
  lines
    .slice((cuts[index] ?? 0) + 1, cuts[index + 1])
    .join('\n')
    .trim()

// What GitHub writes for a question that was not answered; the second is a dropdown's "None".
const NO_ANSWER = ['_No response_', 'None']

/** Undefined when the section cannot be an answer to this question. */
function answersIn(section: string, { type, options }: FormField): readonly string[] | undefined {
  if (type === 'checkboxes') return checkedIn(section, options)
  if (section === '' || section === NO_ANSWER[0]) return []
  if (type !== 'dropdown') return [section]
  if (options.includes(section)) return [section]
  return NO_ANSWER.includes(section) ? [] : pickedIn(section, options)
}

function checkedIn(section: string, options: readonly string[]): readonly string[] | undefined {
  const boxes = section.split('\n').filter((line) => line.trim() !== '')
  const checked = boxes.map((line) => /^- \[([ xX])\] (.*)$/.exec(line.trim()))
  if (checked.some((box) => box === null || !options.includes(box[2] ?? ''))) return undefined
  return checked.flatMap((box) => (box !== null && box[1] !== ' ' ? [box[2] ?? ''] : []))
}

/** Several options are joined by ", ", which an option may hold itself: the longest that fits comes first. */
function pickedIn(section: string, options: readonly string[]): readonly string[] | undefined {
  const longestFirst = options.toSorted((one, other) => other.length - one.length)
  const picked: string[] = []
  for (let rest = section; rest !== ''; ) {
    const option = longestFirst.find((candidate) => rest === candidate || rest.startsWith(`${candidate}, `))
    if (option === undefined) return undefined
    picked.push(option)
    rest = rest.slice(option.length + ', '.length)
  }
  return picked
}
