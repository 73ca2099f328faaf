import { createAjv, describeErrors } from '../spec/ajv.ts'
import { packagedSchemas, readSchemaFile } from '../spec/schema-files.ts'
import type { Scenario } from './scenario.ts'

/** Refuses a scenario that does not fit the JSON Schema, naming each place. */
export function checkScenario(
  scenario: unknown,
  schemaDirectory: URL = packagedSchemas(),
): asserts scenario is Scenario {
  const validate = createAjv().compile(readSchemaFile('scenario.schema.json', schemaDirectory) as object)
  if (validate(scenario)) return
  const mistakes = describeErrors(validate.errors, scenario)
  throw new Error(
    `The scenario does not fit schema/scenario.schema.json:\n${mistakes.map((line) => `  ${line}`).join('\n')}`,
  )
}
