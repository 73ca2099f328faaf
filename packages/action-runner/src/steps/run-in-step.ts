import { applyFileCommands } from '../commands/apply-file-commands.ts'
import { commandInterpreter } from '../commands/command-interpreter.ts'
import { createCommandFiles } from '../commands/file-commands.ts'
import { githubVariables } from '../job/github-context.ts'
import type { JobRun } from '../job/job-run.ts'
import { runProcess } from './process.ts'
import { annotate, type StepRecord } from './step-record.ts'

export type ProcessInStep = {
  job: JobRun
  record: StepRecord
  stepName: string
  command: string
  args: readonly string[]
  directory: string
  /** The step's `env` context. */
  environment: Readonly<Record<string, string>>
  /** `INPUT_*` and `STATE_*`, which nothing in `env` may replace. */
  ownVariables: Readonly<Record<string, string>>
  /** The `github` values of this step: `action`, `action_path`, `action_repository`, … */
  github: Readonly<Record<string, unknown>>
  stepDeadline: number
}

/** Runs one process as a step's work: its variables, its commands on the way, its files at the end. */
export async function runInStep(request: ProcessInStep): Promise<{ exitCode: number; isOk: boolean }> {
  const { job, record, environment } = request
  const files = await createCommandFiles(job.temp)
  const end = await runProcess({
    command: request.command,
    args: request.args,
    directory: request.directory,
    environment: variablesFor(request, files),
    onLine: commandInterpreter({ job, record, environment }),
    deadline: Math.min(job.deadline, request.stepDeadline),
  })
  await applyFileCommands(files, job, record)
  if (end.isTimedOut) reportTimeout(request)
  return { exitCode: end.exitCode, isOk: end.exitCode === 0 && !end.isTimedOut && !record.hasFailedCommand }
}

// The server gives steps with `if: always()` five minutes after it cancels a job, then ends them, too:
// docs.github.com, "Canceling a workflow".
const CANCELLATION_GRACE_MS = 5 * 60_000

/** GitHub cancels a job whose time is over; a step whose own time is over fails. */
function reportTimeout({ job, record, stepName }: ProcessInStep): void {
  if (Date.now() < job.deadline) {
    annotate(record, 'error', `The action '${stepName}' has timed out.`)
    return
  }
  job.status = 'cancelled'
  job.deadline = Date.now() + CANCELLATION_GRACE_MS
  annotate(record, 'error', 'The job has exceeded its maximum execution time.')
}

function variablesFor(request: ProcessInStep, files: Readonly<Record<string, string>>): Record<string, string> {
  const { job, environment, ownVariables, github } = request
  const variables = { ...job.machineEnvironment, ...environment, ...ownVariables }
  return {
    ...variables,
    ...githubVariables({ ...job.github, ...github, ...files }),
    ...Object.fromEntries(Object.entries(job.runner).map(([key, value]) => [`RUNNER_${key.toUpperCase()}`, value])),
    PATH: [...new Set(job.path.toReversed()), variables['PATH'] ?? ''].join(':'),
  }
}
