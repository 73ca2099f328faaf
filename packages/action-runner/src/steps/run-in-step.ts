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
  deadline: number
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
    deadline: request.deadline,
  })
  await applyFileCommands(files, job, record)
  if (end.isTimedOut && job.deadline <= Date.now()) job.status = 'cancelled'
  if (end.isTimedOut) annotate(record, 'error', `The action '${request.stepName}' has timed out.`)
  return { exitCode: end.exitCode, isOk: end.exitCode === 0 && !end.isTimedOut && !record.hasFailedCommand }
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
