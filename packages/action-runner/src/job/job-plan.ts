import { isTrue } from '../expressions/expression.ts'
import { statusFunctions } from '../expressions/functions.ts'
import { type Scope, textOf, valueOf } from '../expressions/template.ts'
import type { Template } from '../files/step-definition.ts'
import type { JobDefinition } from '../files/workflow-file.ts'
import { isRecord } from '../files/yaml-file.ts'
import type { Conclusion } from '../outcome.ts'
import { matrixCombinations } from './matrix.ts'

/** What other jobs see of one that is over: the `needs` context. */
export type Need = { result: Conclusion; outputs: Record<string, string> }

/** Jobs in an order in which each comes after those it needs; the validation has ruled out cycles. */
export function inOrderOfNeeds(jobs: readonly JobDefinition[]): JobDefinition[] {
  const ordered: JobDefinition[] = []
  const visit = (job: JobDefinition): void => {
    if (ordered.includes(job)) return
    for (const need of jobs.filter(({ id }) => job.needs.includes(id))) visit(need)
    ordered.push(job)
  }
  jobs.forEach(visit)
  return ordered
}

/** Every job this one waits for, directly or through others: `failure()` looks at all of them. */
export function ancestorsOf(job: JobDefinition, jobs: readonly JobDefinition[]): JobDefinition[] {
  const direct = jobs.filter(({ id }) => job.needs.includes(id))
  return [...new Set(direct.flatMap((need) => [need, ...ancestorsOf(need, jobs)]))]
}

export function isJobWanted(condition: string, contexts: Scope['contexts'], ancestors: readonly Need[]): boolean {
  const answers = {
    success: ancestors.every(({ result }) => result === 'success'),
    failure: ancestors.some(({ result }) => result === 'failure'),
    // Only a person cancels a whole run, which does not happen here.
    cancelled: false,
  }
  return isTrue(condition, contexts, statusFunctions(answers))
}

export type JobVariant = { matrix: Record<string, unknown> | null; strategy: Record<string, unknown> }

/** One for a job without a matrix, one for each combination otherwise. */
export function variantsOf({ matrix, failFast }: JobDefinition, scope: Scope): JobVariant[] {
  if (matrix === undefined) return [{ matrix: null, strategy: strategyOf(0, 1, true) }]
  const combinations = matrixCombinations(valueOf(matrix, scope))
  if (combinations.length === 0) throw new Error("The job's matrix has no combination.")
  const isFailFast = failFast === undefined || valueOf(failFast, scope) === true
  return combinations.map((values, index) => ({
    matrix: values,
    strategy: strategyOf(index, combinations.length, isFailFast),
  }))
}

function strategyOf(index: number, total: number, failFast: boolean): Record<string, unknown> {
  return { 'fail-fast': failFast, 'job-index': index, 'job-total': total, 'max-parallel': total }
}

/** `build (24, linux)`, as GitHub names the jobs of a matrix. */
export function jobNameOf({ id, name }: JobDefinition, { matrix }: JobVariant, scope: Scope): string {
  if (name !== undefined) return textOf(name, scope)
  const values = Object.values(matrix ?? {}).map((value) => (isRecord(value) ? JSON.stringify(value) : String(value)))
  return values.length === 0 ? id : `${id} (${values.join(', ')})`
}

/** `concurrency: name` or `concurrency: { group: name }`. */
export function concurrencyOf(declared: Template, scope: Scope): string | undefined {
  if (declared === undefined || declared === null) return undefined
  return textOf(isRecord(declared) ? declared['group'] : declared, scope)
}
