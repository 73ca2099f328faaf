import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { JavaScriptRuns } from '../files/action-file.ts'
import { stateOf } from '../job/job-run.ts'
import type { Stage } from '../outcome.ts'
import type { Origin } from './action-source.ts'
import { inputVariables } from './inputs.ts'
import { runInStep } from './run-in-step.ts'
import { annotate } from './step-record.ts'
import type { StepEnd, StepRun } from './step-run.ts'

export type JavaScriptWork = {
  runs: JavaScriptRuns
  directory: string
  origin: Origin
  inputs: Readonly<Record<string, string>>
}

/** Runs the file that the action names for this stage: `node <action>/<file>`, started in the workspace. */
export async function runJavaScript(work: JavaScriptWork, run: StepRun): Promise<StepEnd> {
  const { place, record } = run
  const path = join(work.directory, fileFor(work.runs, run.stage))
  if (!existsSync(path)) {
    annotate(record, 'error', `File not found: '${path}'`)
    return { isOk: false }
  }
  const state = stateOf(place.job, run.key)
  const stateVariables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  const { repository, ref } = work.origin
  const { exitCode, isOk } = await runInStep({
    job: place.job,
    record,
    stepName: run.name,
    command: place.job.node,
    args: [path],
    directory: place.job.workspace,
    environment: run.environment,
    ownVariables: { ...inputVariables(work.inputs), ...Object.fromEntries(stateVariables) },
    github: { ...place.github, action: run.id, action_repository: repository ?? '', action_ref: ref ?? '' },
    stepDeadline: run.stepDeadline,
  })
  Object.assign(state, record.state)
  return { isOk, exitCode }
}

function fileFor({ main, pre, post }: JavaScriptRuns, stage: Stage): string {
  return { pre: pre ?? main, main, post: post ?? main }[stage]
}
