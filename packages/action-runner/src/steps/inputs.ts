import { type Scope, textOf, textsOf } from '../expressions/template.ts'
import type { ActionInput } from '../files/action-file.ts'
import { annotate, type StepRecord } from './step-record.ts'
import type { ActionStep, StepRun } from './step-run.ts'

type InputsRequest = {
  declared: readonly ActionInput[]
  /** The step's `with`, already evaluated. */
  given: Readonly<Record<string, string>>
  scope: Scope
  record: StepRecord
}

export function evaluatedInputs({ definition, action }: ActionStep, run: StepRun): Record<string, string> {
  const given = textsOf(definition.inputs, run.scope)
  return inputsFor({ declared: action.inputs, given, scope: run.scope, record: run.record })
}

/** The inputs an action runs with, and the runner's warnings about those that it was given. */
function inputsFor({ declared, given, scope, record }: InputsRequest): Record<string, string> {
  const givenNames = Object.keys(given)
  for (const name of givenNames) {
    const message = declared.find((input) => isSame(input.name, name))?.deprecationMessage
    if (message === undefined) continue
    annotate(record, 'warning', `Input '${name}' has been deprecated with message: ${message}`)
  }
  const unexpected = givenNames.filter((name) => !declared.some((input) => isSame(input.name, name)))
  if (unexpected.length > 0) {
    const valid = declared.map(({ name }) => name).join("', '")
    annotate(record, 'warning', `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`)
  }
  const absent = declared.filter(({ name }) => !givenNames.some((givenName) => isSame(givenName, name)))
  return { ...given, ...Object.fromEntries(absent.map((input) => [input.name, textOf(input.default, scope)])) }
}

/** Names of inputs are compared without regard to case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Spaces become underscores; hyphens stay, which is why an action cannot read `INPUT_DRY_RUN`. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}
