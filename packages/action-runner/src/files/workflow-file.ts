import { readFile } from 'node:fs/promises'
import { asList, conditionOf, type StepDefinition, stepDefinitions, type Template } from './step-definition.ts'
import { validateWorkflow } from './validation.ts'
import { isRecord, readYaml } from './yaml-file.ts'

/** Absent: the repository's default. A text: `read-all` or `write-all`. A mapping: what it names, the rest is `none`. */
export type PermissionsDeclaration = string | Record<string, string> | undefined

export type RunDefaults = { shell?: Template; workingDirectory?: Template }

export type JobDefinition = {
  id: string
  name?: Template
  needs: string[]
  condition: string
  env?: Template
  defaults: RunDefaults
  permissions: PermissionsDeclaration
  concurrency?: Template
  outputs?: Template
  matrix?: Template
  failFast?: Template
  continueOnError?: Template
  timeoutMinutes?: Template
  runsOn?: Template
  /** A keyword of the job that this runner does not do: `uses` (reusable workflow), `container`, `services`. */
  unsupported?: string
  steps: StepDefinition[]
}

export type Workflow = {
  file: string
  name: string
  /** The events and their filters, as written: `issues: { types: [opened] }`. */
  events: Record<string, unknown>
  env?: Template
  defaults: RunDefaults
  permissions: PermissionsDeclaration
  concurrency?: Template
  jobs: JobDefinition[]
}

/** Reads and validates a workflow file; throws an `InvalidFileError` that lists what GitHub would refuse in it. */
export async function readWorkflow(file: string, displayName = file): Promise<Workflow> {
  const yaml = readYaml(displayName, await readFile(file, 'utf8'))
  await validateWorkflow(yaml)
  const { root } = yaml
  return {
    file: displayName,
    name: typeof root['name'] === 'string' ? root['name'] : displayName,
    events: eventsOf(root['on']),
    env: root['env'],
    defaults: defaultsOf(root['defaults']),
    permissions: permissionsOf(root['permissions']),
    concurrency: root['concurrency'],
    jobs: Object.entries(isRecord(root['jobs']) ? root['jobs'] : {}).map(([id, job]) => jobOf(id, job)),
  }
}

function jobOf(id: string, definition: unknown): JobDefinition {
  const job = isRecord(definition) ? definition : {}
  const strategy = isRecord(job['strategy']) ? job['strategy'] : {}
  const unsupported = ['uses', 'container', 'services'].find((keyword) => job[keyword] !== undefined)
  return {
    id,
    name: job['name'],
    needs: asList(job['needs']).map(String),
    condition: conditionOf(job['if']),
    env: job['env'],
    defaults: defaultsOf(job['defaults']),
    permissions: permissionsOf(job['permissions']),
    concurrency: job['concurrency'],
    outputs: job['outputs'],
    matrix: strategy['matrix'],
    failFast: strategy['fail-fast'],
    continueOnError: job['continue-on-error'],
    timeoutMinutes: job['timeout-minutes'],
    runsOn: job['runs-on'],
    ...(unsupported === undefined ? {} : { unsupported }),
    steps: stepDefinitions(job['steps']),
  }
}

function eventsOf(on: unknown): Record<string, unknown> {
  if (isRecord(on)) return Object.fromEntries(Object.entries(on).map(([name, filters]) => [name, filters ?? {}]))
  return Object.fromEntries(asList(on).map((name) => [String(name), {}]))
}

function defaultsOf(value: unknown): RunDefaults {
  const run = isRecord(value) && isRecord(value['run']) ? value['run'] : {}
  return { shell: run['shell'], workingDirectory: run['working-directory'] }
}

function permissionsOf(value: unknown): PermissionsDeclaration {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return undefined
  return Object.fromEntries(Object.entries(value).map(([scope, level]) => [scope, String(level)]))
}
