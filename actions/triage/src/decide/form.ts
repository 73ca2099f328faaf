import type { Facts } from '../facts.ts'
import { formAnswers } from '../form-answers.ts'
import { no, unknown, yes, type Answer } from './answer.ts'
import { quoted } from './quoted.ts'

interface FormCondition {
  readonly template: string
  readonly field: string
  readonly answers: readonly string[]
}

export function formAnswer({ template, field: name, answers }: FormCondition, { subject, forms }: Facts): Answer {
  const form = forms.get(template)
  if (form === undefined) return unknown(`there is no issue form ${template}`)
  const field = form.fields.find(({ id, label }) => id === name || label === name)
  if (field === undefined) return unknown(`the issue form ${template} has no question ${quoted(name)}`)
  const given = formAnswers(subject.body, form)?.get(field.label)
  if (given === undefined) return no(`the body is not an answer to the issue form ${template}`)
  const found = given.find((answer) => answers.some((wanted) => wanted.toLowerCase() === answer.toLowerCase()))
  if (found !== undefined) return yes(`${quoted(field.label)} is ${quoted(found)}`)
  const said = given.length === 0 ? 'has no answer' : `is ${given.map(quoted).join(', ')}`
  return no(`${quoted(field.label)} ${said}`)
}
