import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expressionOf } from '../expressions/segments.ts'
import { InvalidFileError } from './invalid-file-error.ts'
import { type StepDefinition, stepDefinitions, type Template } from './step-definition.ts'
import { validateAction } from './validation.ts'
import { isRecord, lineOf, readYaml, scalarText, type YamlFile } from './yaml-file.ts'

export type ActionInput = { name: string; default?: Template; deprecationMessage?: string }

// As the runner has them: ActionManifestManager.ConvertRuns.
const NODE_RUNTIMES = ['node12', 'node16', 'node20', 'node24'] as const
const RUNTIMES = new Set<string>(['composite', 'docker', ...NODE_RUNTIMES])

export type JavaScriptRuns = {
  using: (typeof NODE_RUNTIMES)[number]
  main: string
  pre?: string
  preCondition: string
  post?: string
  postCondition: string
}

export type CompositeRuns = { using: 'composite'; steps: StepDefinition[]; outputs: Record<string, Template> }

export type Action = {
  directory: string
  file: string
  name: string
  inputs: ActionInput[]
  runs: JavaScriptRuns | CompositeRuns | { using: 'docker' }
}

export async function readAction(directory: string): Promise<Action> {
  const file = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find((path) => existsSync(path))
  if (file === undefined) {
    if (existsSync(join(directory, 'Dockerfile'))) return dockerfileAction(directory)
    throw new Error(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'. ` +
        'Did you forget to run actions/checkout before running your local action?',
    )
  }
  const yaml = readYaml(file, await readFile(file, 'utf8'))
  refuseUnknownRuntime(yaml)
  await validateAction(yaml)
  return actionOf(directory, yaml)
}

function dockerfileAction(directory: string): Action {
  return { directory, file: join(directory, 'Dockerfile'), name: 'Dockerfile', inputs: [], runs: { using: 'docker' } }
}

/** In the runner's words, which say more than the schema's "Unexpected value". */
function refuseUnknownRuntime(yaml: YamlFile): void {
  const using = isRecord(yaml.root['runs']) ? yaml.root['runs']['using'] : undefined
  if (using === undefined || RUNTIMES.has(scalarText(using).toLowerCase())) return
  const line = lineOf(yaml, ['runs', 'using'])
  const message = `'using: ${scalarText(using)}' is not supported, use 'docker', 'node12', 'node16', 'node20' or 'node24' instead.`
  throw new InvalidFileError([{ file: yaml.file, ...(line === undefined ? {} : { line }), message }])
}

function actionOf(directory: string, { file, root }: YamlFile): Action {
  return {
    directory,
    file,
    name: scalarText(root['name']) || directory,
    inputs: entriesOf(root['inputs']).map(([name, input]) => ({
      name,
      default: input['default'],
      ...(input['deprecationMessage'] === undefined
        ? {}
        : { deprecationMessage: scalarText(input['deprecationMessage']) }),
    })),
    runs: runsOf(isRecord(root['runs']) ? root['runs'] : {}, root['outputs']),
  }
}

function runsOf(runs: Record<string, unknown>, outputs: unknown): Action['runs'] {
  const using = scalarText(runs['using']).toLowerCase()
  if (using === 'docker') return { using }
  if (using === 'composite') {
    const values = entriesOf(outputs).map(([name, output]) => [name, output['value']] as const)
    return { using, steps: stepDefinitions(runs['steps']), outputs: Object.fromEntries(values) }
  }
  return {
    using: NODE_RUNTIMES.find((runtime) => runtime === using) ?? 'node24',
    main: scalarText(runs['main']),
    ...(runs['pre'] === undefined ? {} : { pre: scalarText(runs['pre']) }),
    ...(runs['post'] === undefined ? {} : { post: scalarText(runs['post']) }),
    preCondition: hookConditionOf(runs['pre-if']),
    postCondition: hookConditionOf(runs['post-if']),
  }
}

/** Unlike a step's `if`, a hook's condition gets no `success()` around it, and its default is `always()`. */
function hookConditionOf(value: unknown): string {
  if (value === undefined || value === null) return 'always()'
  const text = scalarText(value).trim()
  return text.includes('${{') ? expressionOf(text) : text
}

function entriesOf(value: unknown): [name: string, definition: Record<string, unknown>][] {
  if (!isRecord(value)) return []
  return Object.entries(value).map(([name, definition]) => [name, isRecord(definition) ? definition : {}])
}
