import { type Scope, textsOf } from '../expressions/template.ts'
import type { JobDefinition, Workflow } from '../files/workflow-file.ts'
import type { Annotation, Conclusion, Skip, StepOutcome } from '../outcome.ts'
import { runPostHooks, runPreHooks } from '../steps/hooks.ts'
import { runSteps } from '../steps/run-steps.ts'
import { scopeOf, type StepPlace } from '../steps/step-place.ts'
import type { JobRun } from './job-run.ts'
import type { Permissions } from './permissions.ts'

export type JobOutcome = {
  id: string
  name: string
  conclusion: Conclusion
  skip?: Skip
  /** The job's token, scope by scope. */
  permissions: Permissions
  /** The concurrency group, evaluated. It is reported only: this runner runs one job at a time. */
  concurrency?: string
  matrix?: Record<string, unknown>
  /** `pre` steps, steps and `post` steps, in the order they ran. */
  steps: StepOutcome[]
  outputs: Record<string, string>
  log: string
  annotations: Annotation[]
  summary: string
}

export type JobWork = {
  workflow: Workflow
  definition: JobDefinition
  job: JobRun
  repositoryRoot: string
  /** `inputs`, `vars`, `secrets`, `needs`, `matrix` and `strategy`. */
  contexts: Readonly<Record<string, unknown>>
}

export type JobEnd = Pick<JobOutcome, 'conclusion' | 'steps' | 'outputs' | 'log' | 'annotations' | 'summary'>

export async function runJob({ workflow, definition, job, repositoryRoot, contexts }: JobWork): Promise<JobEnd> {
  const origin = { repositoryRoot }
  const place: StepPlace = {
    job,
    key: '',
    origin,
    workflowOrigin: origin,
    github: {},
    contexts,
    environment: {},
    defaults: {
      shell: definition.defaults.shell ?? workflow.defaults.shell,
      workingDirectory: definition.defaults.workingDirectory ?? workflow.defaults.workingDirectory,
    },
    isComposite: false,
    steps: {},
    stepDeadline: Number.POSITIVE_INFINITY,
    status: 'success',
  }
  Object.assign(job.environment, textsOf(workflow.env, scopeOf(place, { environment: {} })))
  Object.assign(job.environment, textsOf(definition.env, scopeOf(place, { environment: job.environment })))
  const before = await runPreHooks(definition.steps, place)
  const main = await runSteps(definition.steps, place)
  const steps = [...before, ...main, ...(await runPostHooks(job))]
  const { outputs, withheld } = jobOutputs(definition, job, scopeOf(place, { environment: job.environment }))
  const annotations = steps.flatMap((step) => step.annotations)
  return {
    conclusion: job.status,
    steps,
    outputs,
    log: steps.map((step) => step.log).join(''),
    annotations: [...annotations, ...withheld.map(withheldWarning)],
    summary: steps.flatMap(({ summary }) => (summary === '' ? [] : [summary])).join('\n'),
  }
}

function jobOutputs(
  { outputs }: JobDefinition,
  { masks }: JobRun,
  scope: Scope,
): { outputs: Record<string, string>; withheld: string[] } {
  const all = Object.entries(textsOf(outputs, scope))
  return {
    outputs: Object.fromEntries(all.filter(([, value]) => !masks.hides(value))),
    withheld: all.flatMap(([name, value]) => (masks.hides(value) ? [name] : [])),
  }
}

function withheldWarning(name: string): Annotation {
  return { level: 'warning', message: `Skip output '${name}' since it may contain secret.` }
}

type Identity = Pick<JobOutcome, 'id' | 'name' | 'permissions'>

export function skippedJob(identity: Identity, skip: Skip): JobOutcome {
  const nothing = { steps: [], outputs: {}, annotations: [], summary: '' }
  const log = skip.kind === 'unsupported' ? `Skipped: ${skip.reason}\n` : ''
  return { ...identity, conclusion: 'skipped', skip, ...nothing, log }
}

export function failedJob(identity: Identity, message: string): JobOutcome {
  const nothing = { steps: [], outputs: {}, summary: '' }
  const annotations: Annotation[] = [{ level: 'error', message }]
  return { ...identity, conclusion: 'failure', ...nothing, annotations, log: `##[error]${message}\n` }
}
