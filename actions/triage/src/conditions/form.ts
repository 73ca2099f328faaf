import type { Facts } from '../facts/facts.ts'
import { formAnswers } from './form-answers.ts'
import { formPath } from './form-template.ts'
import { no, unknown, yes, type Answer } from './result.ts'
import { quoted } from './quoted.ts'

interface FormCondition {
  readonly template: string
  readonly field: string
  readonly answers: readonly string[]
}

export function formAnswer({ template, field: asked, answers }: FormCondition, { subject, forms }: Facts): Answer {
  const path = formPath(template, subject.kind)
  const name = `${subject.kind === 'discussion' ? 'discussion' : 'issue'} form ${path}`
  const form = forms.get(path)
  if (form === undefined) return unknown(`there is no ${name}`)
  const field = form.fields.find(({ id, label }) => id === asked || label === asked)
  if (field === undefined) return unknown(`the ${name} has no question ${quoted(asked)}`)
  const given = formAnswers(subject.body, form)?.get(field.label)
  if (given === undefined) return no(`the body is not an answer to the ${name}`)
  const found = given.find((answer) => answers.some((wanted) => wanted.toLowerCase() === answer.toLowerCase()))
  if (found !== undefined) return yes(`${quoted(field.label)} is ${quoted(found)}`)
  const said = given.length === 0 ? 'has no answer' : `is ${given.map(quoted).join(', ')}`
  return no(`${quoted(field.label)} ${said}`)
}
