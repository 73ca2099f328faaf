import { asList } from '../files/step-definition.ts'
import type { Workflow } from '../files/workflow-file.ts'
import { isRecord, scalarText } from '../files/yaml-file.ts'
import { field, type WorkflowEvent } from '../job/event.ts'

/**
 * The `inputs` context of a `workflow_dispatch`: what was given, defaults for the rest, booleans and numbers as such
 * (`github.event.inputs` keeps them as text). Undeclared, missing and impossible inputs are refused, as GitHub's API does.
 */
export function dispatchInputs({ events }: Workflow, { name, payload }: WorkflowEvent): Record<string, unknown> {
  if (name !== 'workflow_dispatch') return {}
  const declared = field(events['workflow_dispatch'], 'inputs')
  const definitions = Object.entries(isRecord(declared) ? declared : {})
  const given = isRecord(payload['inputs']) ? payload['inputs'] : {}
  const unknown = Object.keys(given).find((input) => !definitions.some(([known]) => known === input))
  if (unknown !== undefined) throw new Error(`Unexpected input "${unknown}" for workflow_dispatch.`)
  return Object.fromEntries(
    definitions.map(([input, definition]) => [input, inputValue(input, definition, given[input])]),
  )
}

function inputValue(input: string, definition: unknown, given: unknown): unknown {
  const value = given ?? field(definition, 'default')
  const isMissing = value === undefined || value === null || value === ''
  if (isMissing && field(definition, 'required') === true) throw new Error(`Required input "${input}" is not given.`)
  switch (field(definition, 'type')) {
    case 'boolean':
      return isMissing ? false : booleanOf(input, value)
    case 'number':
      return isMissing ? 0 : Number(value)
    case 'choice':
      return choiceOf(input, asList(field(definition, 'options')).map(String), value)
    default:
      return scalarText(value)
  }
}

function booleanOf(input: string, value: unknown): boolean {
  const text = scalarText(value)
  if (text === 'true' || text === 'false') return text === 'true'
  throw new Error(`Input "${input}" is a boolean, and "${text}" is neither true nor false.`)
}

/** GitHub's form preselects the first option. */
function choiceOf(input: string, options: readonly string[], value: unknown): string {
  const choice = scalarText(value)
  if (choice === '') return options[0] ?? ''
  if (options.includes(choice)) return choice
  throw new Error(`Input "${input}" is one of ${options.join(', ')}, and "${choice}" is none of them.`)
}
