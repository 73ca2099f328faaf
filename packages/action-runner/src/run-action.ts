import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { readAction } from './files/action-file.ts'
import { stepDefinitions } from './files/step-definition.ts'
import type { WorkflowEvent } from './job/event.ts'
import type { GitHubSetup } from './job/github-context.ts'
import { type JobRun, stateOf } from './job/job-run.ts'
import { DEFAULT_TIMEOUT_MS, type MachineOptions, withJob } from './job/start-job.ts'
import type { Annotation, Conclusion, StepOutcome } from './outcome.ts'
import { runPostHooks, runPreHooks } from './steps/hooks.ts'
import { runSteps } from './steps/run-steps.ts'
import type { StepPlace } from './steps/step-place.ts'

export type ActionRequest = MachineOptions & {
  /** Where the action.yml is. */
  directory: string
  /** What `$/` means in a composite action. Without it, the nearest directory above that has a `.git`. */
  repositoryRoot?: string
  /** The step's `with`, taken literally: `${{ }}` in a value is text. */
  inputs?: Readonly<Record<string, string>>
  event: WorkflowEvent
  github: GitHubSetup
  /** More values that the log must not show. */
  secrets?: Readonly<Record<string, string>>
  timeoutMs?: number
}

export type ActionOutcome = {
  conclusion: Conclusion
  outputs: Record<string, string>
  /** What ran, in order: `pre` steps, then the action (a composite's steps, one by one), then `post` steps. */
  steps: StepOutcome[]
  /** What a visitor of the run's page sees, secrets masked. */
  log: string
  annotations: Annotation[]
  /** The job summary, Markdown. */
  summary: string
  /** What the action exported through GITHUB_ENV. */
  env: Record<string, string>
  /** What the action saved through GITHUB_STATE. */
  state: Record<string, string>
  exitCode: number
}

const STEP_ID = 'action'

/** Runs one action as the only step of a job. Throws an `InvalidFileError` when its action.yml is not valid. */
export async function runAction(request: ActionRequest): Promise<ActionOutcome> {
  const directory = resolve(request.directory)
  const action = await readAction(directory)
  const start = {
    ...request,
    workflow: { name: action.name },
    jobId: 'run',
    secrets: request.secrets ?? {},
    timeoutMs: request.timeoutMs ?? DEFAULT_TIMEOUT_MS,
  }
  const repositoryRoot = request.repositoryRoot ? resolve(request.repositoryRoot) : repositoryRootOf(directory)
  return withJob(start, async (job) => {
    const uses = `$/${relative(repositoryRoot, directory)}`
    const definitions = stepDefinitions([{ id: STEP_ID, uses, with: literals(request.inputs ?? {}) }])
    const place = placeFor(job, repositoryRoot)
    const before = await runPreHooks(definitions, place)
    const [main] = await runSteps(definitions, place)
    const after = await runPostHooks(job)
    if (!main) throw new Error('A job of one step gave no outcome.')
    return outcomeOf(job, main, { before, after })
  })
}

function placeFor(job: JobRun, repositoryRoot: string): StepPlace {
  const origin = { repositoryRoot, repository: String(job.github['repository']) }
  return {
    job,
    key: '',
    origin,
    workflowOrigin: origin,
    github: {},
    contexts: { inputs: {}, vars: {}, secrets: {}, needs: {}, matrix: null, strategy: {} },
    environment: {},
    defaults: {},
    isComposite: false,
    steps: {},
    stepDeadline: Number.POSITIVE_INFINITY,
    status: 'success',
  }
}

type Hooks = { before: readonly StepOutcome[]; after: readonly StepOutcome[] }

function outcomeOf(job: JobRun, main: StepOutcome, { before, after }: Hooks): ActionOutcome {
  const parts = [...before, main, ...after]
  const conclusion = job.status === 'success' ? main.conclusion : job.status
  return {
    conclusion,
    outputs: main.outputs,
    steps: [...before, ...(main.steps.length > 0 ? main.steps : [main]), ...after],
    log: parts.map((part) => part.log).join(''),
    annotations: parts.flatMap((part) => part.annotations),
    summary: parts.flatMap((part) => (part.summary === '' ? [] : [part.summary])).join('\n'),
    env: { ...job.environment },
    state: { ...stateOf(job, STEP_ID) },
    exitCode: main.exitCode ?? (conclusion === 'failure' ? 1 : 0),
  }
}

function literals(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs).map(([name, value]) => [name, value.replaceAll('${{', "${{ '${{' }}")])
  return Object.fromEntries(entries)
}

function repositoryRootOf(directory: string): string {
  for (let path = directory; path !== dirname(path); path = dirname(path)) {
    if (existsSync(join(path, '.git'))) return path
  }
  return directory
}
