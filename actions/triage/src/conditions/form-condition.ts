import type { ConfigEntry } from '@porchlight/config'
import { isText, nameOf, textsOf, type Compilation } from '../rules/yaml.ts'
import type { Condition } from '../rules/model.ts'

/** `template` names the form's file, without its folder, which depends on what is triaged; every other key is a question, by id or label, with the answers that count. */
export function formConditions({ node }: ConfigEntry, compilation: Compilation): readonly Condition[] {
  if (node.kind !== 'mapping') {
    compilation.problems.at(
      node,
      `form has ${nameOf(node)}. Write template: and below it each question with its answers.`,
    )
    return []
  }
  const template = node.entries.find(({ key }) => key === 'template')?.node
  if (template === undefined || !isText(template) || !/^[\w.-]+\.ya?ml$/.test(template.text)) {
    compilation.problems.at(
      template ?? node,
      'form needs the file of its form. Write template: and a name in .github/ISSUE_TEMPLATE (for discussions: .github/DISCUSSION_TEMPLATE), such as bug.yml.',
    )
    return []
  }
  const questions = node.entries.filter(({ key }) => key !== 'template')
  if (questions.length === 0)
    compilation.problems.at(node, 'form asks nothing. Add a question and its answer, such as severity: High.')
  return questions.map(({ key, node: answers }) => ({
    kind: 'form',
    template: template.text,
    field: key,
    answers: textsOf(answers, 'an answer', compilation).map(({ text }) => text),
  }))
}
