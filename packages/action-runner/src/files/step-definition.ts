import { hasStatusFunction } from '../expressions/expression.ts'
import { expressionOf } from '../expressions/segments.ts'
import { isRecord, scalarText } from './yaml-file.ts'

/** A YAML value in which any string may hold `${{ }}` expressions. */
export type Template = unknown

type CommonStep = {
  id: string
  /** False for an id that GitHub makes up (`__run`): no expression is meant to use it. */
  hasOwnId: boolean
  name?: Template
  /** Always holds a status function: `success() && (…)` is put around a condition that has none. */
  condition: string
  env?: Template
  continueOnError?: Template
  timeoutMinutes?: Template
}

export type StepDefinition = CommonStep &
  (
    | { kind: 'run'; run: Template; shell?: Template; workingDirectory?: Template }
    | { kind: 'uses'; uses: string; inputs: Record<string, Template> }
    | { kind: 'unsupported'; keyword: string }
  )

export type UsesDefinition = Extract<StepDefinition, { kind: 'uses' }>

export function stepDefinitions(steps: unknown): StepDefinition[] {
  const taken = new Set<string>()
  return asList(steps).map((step) => stepDefinition(isRecord(step) ? step : {}, taken))
}

function stepDefinition(step: Record<string, unknown>, taken: Set<string>): StepDefinition {
  const id = typeof step['id'] === 'string' ? step['id'] : generatedId(step, taken)
  taken.add(id)
  const common: CommonStep = {
    id,
    hasOwnId: typeof step['id'] === 'string',
    name: step['name'],
    condition: conditionOf(step['if']),
    env: step['env'],
    continueOnError: step['continue-on-error'],
    timeoutMinutes: step['timeout-minutes'],
  }
  if (step['run'] !== undefined) {
    const { run, shell, 'working-directory': workingDirectory } = step
    return { ...common, kind: 'run', run, shell, workingDirectory }
  }
  if (typeof step['uses'] === 'string') {
    return { ...common, kind: 'uses', uses: step['uses'], inputs: isRecord(step['with']) ? step['with'] : {} }
  }
  const keyword = Object.keys(step).find((key) => /^(parallel|wait|wait-all|cancel)$/.test(key)) ?? 'an unknown keyword'
  return { ...common, kind: 'unsupported', keyword }
}

/** GitHub's made-up ids: `__run`, `__run_2`, `__self`, `__owner_repository`. */
function generatedId(step: Record<string, unknown>, taken: ReadonlySet<string>): string {
  const uses = typeof step['uses'] === 'string' ? step['uses'] : undefined
  const base = uses === undefined ? '__run' : /^(\.|\$)\//.test(uses) ? '__self' : `__${slugOf(uses)}`
  let id = base
  for (let count = 2; taken.has(id); count += 1) id = `${base}_${count}`
  return id
}

function slugOf(uses: string): string {
  return (uses.split('@')[0] ?? uses).replaceAll(/[^A-Za-z0-9-]/g, '_')
}

export function conditionOf(value: unknown): string {
  const text = scalarText(value).trim()
  const condition = text.includes('${{') ? expressionOf(text) : text
  if (condition === '') return 'success()'
  return hasStatusFunction(condition) ? condition : `success() && (${condition})`
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}
