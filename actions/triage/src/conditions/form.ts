import type { ConfigEntry } from '@porchlight/config/pure'
import { isText, nameOf, placeOf, stringsOf, type Compilation } from '../rules/yaml.ts'
import { defineCondition, type FormNeed } from './condition.ts'
import { formAnswers, formName, formPath, questionIn } from './form-template.ts'
import { failed, no, quoted, unknown, yes } from './result.ts'

/** One question of a form, with the answers that count. */
interface FormAnswer extends Omit<FormNeed, 'kind'> {
  readonly answers: readonly string[]
}

export const form = defineCondition<FormAnswer>({
  key: 'form',
  // Discussions have forms, too, but in a folder of their own: a file named so in both is `for` both in so many words.
  subjects: ['issue'],
  documentation:
    'Each question has one of the answers listed for it: `template` names the issue form (with `for: discussions`, the discussion form), and every other key is a question, by id or label.',
  jsonSchema: { $ref: '#/definitions/form' },
  definitions: {
    form: {
      type: 'object',
      properties: {
        template: {
          description: "The form's file in .github/ISSUE_TEMPLATE, or for discussions in .github/DISCUSSION_TEMPLATE.",
          type: 'string',
          pattern: '^[\\w.-]+\\.ya?ml$',
        },
      },
      required: ['template'],
      minProperties: 2,
      additionalProperties: { $ref: '#/definitions/texts' },
    },
  },
  needs: ({ template, place, field, fieldPlace }) => [{ kind: 'form', template, place, field, fieldPlace }],
  parse: questionsOf,
  join: 'all',
  evaluate: ({ template, field: asked, answers }, { facts: { subject, forms } }) => {
    const path = formPath(template, subject.kind)
    const name = formName(template, subject.kind)
    const known = forms.get(path)
    if (known === undefined) return unknown(`there is no ${name}`)
    if ('problem' in known) return failed(`the ${name} could not be read: ${known.problem}`)
    const field = questionIn(known, asked)
    if (field === undefined) return unknown(`the ${name} has no question ${quoted(asked)}`)
    const given = formAnswers(subject.body, known)?.get(field.label)
    if (given === undefined) return no(`the body is not an answer to the ${name}`)
    const found = given.find((answer) => answers.some((wanted) => wanted.toLowerCase() === answer.toLowerCase()))
    if (found !== undefined) return yes(`${quoted(field.label)} is ${quoted(found)}`)
    const said = given.length === 0 ? 'has no answer' : `is ${given.map(quoted).join(', ')}`
    return no(`${quoted(field.label)} ${said}`)
  },
})

/** `template` names the form's file; every other key is a question with the answers that count. */
function questionsOf({ node }: ConfigEntry, compilation: Compilation): readonly FormAnswer[] {
  if (node.kind !== 'mapping') {
    compilation.problems.at(
      node,
      `form: expected a mapping, found ${nameOf(node)}. Write template: and below it each question with its answers.`,
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
    compilation.problems.at(node, 'form has no question. Add a question and its answer, such as severity: High.')
  return questions.map(({ key, node: answers }) => ({
    template: template.text,
    place: placeOf(template, compilation),
    field: key,
    fieldPlace: placeOf(answers, compilation),
    answers: stringsOf(answers, 'an answer', compilation).map(({ text }) => text),
  }))
}
