import { parseConfig, type ConfigNode, type MappingNode } from '@porchlight/config'
import type { SubjectKind } from '../rules/model.ts'

/** One question of an issue form: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
export interface FormField {
  readonly id: string
  /** What GitHub writes as the heading above the answer. */
  readonly label: string
  readonly type: string
  /** Of dropdowns and checkboxes. */
  readonly options: readonly string[]
}

export interface FormTemplate {
  readonly fields: readonly FormField[]
}

/** Where GitHub keeps the forms of this kind: https://docs.github.com/en/discussions/managing-discussions-for-your-community/creating-discussion-category-forms */
export const formPath = (template: string, kind: SubjectKind): string =>
  `.github/${kind === 'discussion' ? 'DISCUSSION_TEMPLATE' : 'ISSUE_TEMPLATE'}/${template}`

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
