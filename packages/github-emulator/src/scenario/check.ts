import type { ValidateFunction } from 'ajv'
import { createAjv, describeErrors } from '../spec/ajv.ts'
import { packagedSchemas, readSchemaFile } from '../spec/schema-files.ts'
import type { Scenario } from './scenario.ts'

// A cache, not state: the schema never changes while a process runs, and compiling it is most of an emulator's start.
const compiled = new Map<string, ValidateFunction>()

/** Refuses a scenario that does not fit the JSON Schema, naming each place. */
export function checkScenario(
  scenario: unknown,
  schemaDirectory: URL = packagedSchemas(),
): asserts scenario is Scenario {
  const validate = validatorIn(schemaDirectory)
  if (validate(scenario)) return
  const mistakes = describeErrors(validate.errors, scenario)
  throw new Error(
    `The scenario does not fit schema/scenario.schema.json:\n${mistakes.map((line) => `  ${line}`).join('\n')}`,
  )
}

function validatorIn(directory: URL): ValidateFunction {
  const known = compiled.get(directory.href)
  if (known) return known
  const fresh = createAjv().compile(readSchemaFile('scenario.schema.json', directory))
  compiled.set(directory.href, fresh)
  return fresh
}
