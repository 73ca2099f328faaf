import { isGitHubError, isUserError, messageOf } from '@porchlight/action-kit/pure'
import { nearest, quoted } from '@porchlight/config/pure'
import type { GitHub, TextFile } from '@porchlight/github'
import { needsOf, type FormNeed } from '../conditions/condition.ts'
import { formName, formPath, formTemplateFrom, questionIn } from '../conditions/form-template.ts'
import type { SubjectKind } from '../facts/facts.ts'
import { headOf } from './load-rules.ts'
import type { Rules } from './rules.ts'
import type { Hint } from './yaml.ts'

/** A question of a form that rules ask about. */
export interface AskedForm extends FormNeed {
  readonly subject: SubjectKind
}

export const formsAskedBy = ({ rules, followUps }: Rules): readonly AskedForm[] =>
  [...rules, ...followUps].flatMap(({ when, appliesTo }) =>
    needsOf(when).flatMap((need) =>
      need.kind === 'form'
        ? appliesTo.filter((subject) => subject !== 'pull request').map((subject) => ({ ...need, subject }))
        : [],
    ),
  )

// Any contributor can write these names. More forms than this no repository has; what is past it is not looked at.
const MOST_FORMS = 20

/** What rules ask of forms that the pull request, which may bring forms as well, does not have. One request. */
export async function formHints(
  asked: readonly AskedForm[],
  { number, github }: { readonly number: number; readonly github: GitHub },
): Promise<readonly Hint[]> {
  const paths = [...new Set(asked.map(pathOf))].slice(0, MOST_FORMS)
  const [first] = asked
  if (first === undefined) return []
  // The rules are there for certain: as long as a file is found, all come in one request.
  const wanted = [...paths, first.place.file]
  try {
    const files = await github.contents.files(wanted, { ref: headOf(number) })
    return asked.filter((form) => paths.includes(pathOf(form))).flatMap((form) => hintOn(form, files))
  } catch (error) {
    // A binary file, say. What is not known is not warned of.
    if (!isUserError(error) && !isGitHubError(error)) throw error
    return []
  }
}

const pathOf = ({ template, subject }: AskedForm): string => formPath(template, subject)

function hintOn(form: AskedForm, files: readonly TextFile[]): readonly Hint[] {
  const path = pathOf(form)
  const name = formName(form.template, form.subject)
  const file = files.find((each) => each.path === path)
  if (file === undefined) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    return [{ place: form.place, message: `there is no ${name}. Write the name of a file in ${folder}.` }]
  }
  try {
    const template = formTemplateFrom(file.text, path)
    if (questionIn(template, form.field) !== undefined) return []
    const message = `the ${name} has no question ${quoted(form.field)}.`
    return [{ place: form.fieldPlace, message: `${message} ${cure(form.field, template.fields)}` }]
  } catch (error) {
    if (!isUserError(error)) throw error
    return [{ place: form.place, message: `the ${name} could not be read: ${messageOf(error)}` }]
  }
}

function cure(asked: string, fields: readonly { readonly id: string; readonly label: string }[]): string {
  const meant = nearest(asked, [...new Set(fields.flatMap(({ id, label }) => [id, label]))])
  if (meant !== undefined) return `Did you mean ${meant}?`
  return fields.length === 0 ? 'It has no question.' : `Write one of: ${fields.map(({ id }) => id).join(', ')}.`
}
