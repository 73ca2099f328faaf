import { isAbsolute, join, relative, resolve } from 'node:path'
import type { Scope } from './expressions/template.ts'
import { type JobDefinition, readWorkflow } from './files/workflow-file.ts'
import { scalarText } from './files/yaml-file.ts'
import { isFromFork } from './job/event.ts'
import { githubContext } from './job/github-context.ts'
import { ancestorsOf, concurrencyOf, inOrderOfNeeds, isJobWanted, type Need } from './job/job-plan.ts'
import { resolvedPermissions } from './job/permissions.ts'
import { failedJob, type JobOutcome, skippedJob } from './job/run-job.ts'
import { runVariants } from './job/run-variants.ts'
import type { WorkflowRequest, WorkflowRun } from './job/workflow-run.ts'
import type { Conclusion, Skip } from './outcome.ts'
import { dispatchInputs } from './triggers/dispatch-inputs.ts'
import { triggerOf } from './triggers/event-trigger.ts'

export type WorkflowOutcome = {
  name: string
  triggered: boolean
  /** Which line of `on:` started the workflow, or kept it from starting. */
  reason: string
  conclusion: Conclusion
  concurrency?: string
  jobs: JobOutcome[]
}

/** Runs the jobs that an event starts in a workflow file, one after the other. */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowOutcome> {
  const repositoryRoot = resolve(request.repositoryRoot)
  const path = isAbsolute(request.file) ? request.file : join(repositoryRoot, request.file)
  const workflow = await readWorkflow(path, relative(repositoryRoot, path))
  const trigger = triggerOf(workflow, request.event)
  if (!trigger.triggered) return { name: workflow.name, ...trigger, conclusion: 'skipped', jobs: [] }
  const run: WorkflowRun = { request, workflow, repositoryRoot, inputs: dispatchInputs(workflow, request.event) }
  const needs = new Map<string, Need>()
  const jobs: JobOutcome[] = []
  for (const definition of inOrderOfNeeds(workflow.jobs)) {
    jobs.push(...(await runDefinition(run, definition, needs)))
  }
  const concurrency = concurrencyOf(workflow.concurrency, scopeBeforeJob(run, {}))
  const conclusion = conclusionOf([...needs.values()].map(({ result }) => result))
  return { name: workflow.name, ...trigger, conclusion, ...(concurrency === undefined ? {} : { concurrency }), jobs }
}

function conclusionOf(results: readonly Conclusion[]): Conclusion {
  return (['failure', 'cancelled'] as const).find((result) => results.includes(result)) ?? 'success'
}

async function runDefinition(
  run: WorkflowRun,
  definition: JobDefinition,
  needs: Map<string, Need>,
): Promise<JobOutcome[]> {
  const permissions = resolvedPermissions({
    workflow: run.workflow.permissions,
    job: definition.permissions,
    byDefault: run.request.defaultPermissions ?? 'restricted',
    isFromFork: isFromFork(run.request.event),
  })
  // The name as it is written: what it may be made of (a matrix) is not there for a job that does not start.
  const identity = { id: definition.id, name: scalarText(definition.name) || definition.id, permissions }
  const needOf = (id: string): Need => needs.get(id) ?? NO_RESULT
  const scope = scopeBeforeJob(run, Object.fromEntries(definition.needs.map((id) => [id, needOf(id)])))
  try {
    const ancestors = ancestorsOf(definition, run.workflow.jobs).map(({ id }) => needOf(id))
    const skip = skipOf(definition, isJobWanted(definition.condition, scope.contexts, ancestors))
    if (skip) return [skippedJob(identity, skip)]
    const { outcomes, need } = await runVariants({ run, definition, permissions, scope })
    needs.set(definition.id, need)
    return outcomes
  } catch (error) {
    // An expression of the job's own keys (if, env, matrix, outputs): the job fails, and the others go on.
    needs.set(definition.id, { result: 'failure', outputs: {} })
    return [failedJob(identity, error instanceof Error ? error.message : String(error))]
  }
}

function skipOf({ id, condition, unsupported }: JobDefinition, isWanted: boolean): Skip | undefined {
  if (!isWanted) return { kind: 'condition', reason: `if: ${condition} is false` }
  if (unsupported === undefined) return undefined
  return { kind: 'unsupported', reason: `\`${unsupported}:\` of job "${id}" is not supported by this runner.` }
}

const NO_RESULT: Need = { result: 'skipped', outputs: {} }

function scopeBeforeJob({ request, workflow, inputs }: WorkflowRun, needs: Record<string, Need>): Scope {
  const { event, github, vars } = request
  const context = githubContext({ event, github, workflow: workflow.name, workflowFile: workflow.file, job: '' })
  return { contexts: { github: context, inputs, vars: vars ?? {}, needs }, functions: [] }
}
