import { isAbsolute, resolve } from 'node:path'
import type { Contexts } from '../expressions/expression.ts'
import { answersFor, type Status, statusFunctions } from '../expressions/functions.ts'
import { hashFilesFunction } from '../expressions/hash-files.ts'
import type { Scope } from '../expressions/template.ts'
import type { RunDefaults } from '../files/workflow-file.ts'
import type { JobRun } from '../job/job-run.ts'
import type { Conclusion } from '../outcome.ts'
import type { Origin } from './action-source.ts'
import type { StepRecord } from './step-record.ts'

type StepFacts = { outputs: Record<string, string>; outcome: Conclusion; conclusion: Conclusion }

/** A list of steps that run one after the other, a job's or a composite action's, and what they share. */
export type StepPlace = {
  readonly job: JobRun
  /** Distinguishes steps of the same id in different places: `build/setup`. */
  readonly key: string
  readonly origin: Origin
  readonly workflowOrigin: Origin
  /** The `github` values that differ here from the job's: a composite's `action_path`. */
  readonly github: Readonly<Record<string, unknown>>
  /** All contexts but `github`, `env`, `steps` and `job`, which change while the steps run. */
  readonly contexts: Contexts
  /** What the step that uses a composite action put in `env`; empty in a job. */
  readonly environment: Readonly<Record<string, string>>
  readonly defaults: RunDefaults
  readonly isComposite: boolean
  readonly steps: Record<string, StepFacts>
  readonly record?: StepRecord
  /** When a `timeout-minutes` of the step around this place is over; Infinity without one. */
  readonly stepDeadline: number
  status: Status
}

/** What expressions see in this place. In a composite, the status functions speak of the composite's own steps. */
export function scopeOf(place: StepPlace, options: { environment: Contexts; action?: string; status?: Status }): Scope {
  const { job } = place
  const status = options.status ?? statusOf(place)
  return {
    contexts: {
      ...place.contexts,
      github: {
        ...job.github,
        ...place.github,
        action: options.action ?? '',
        ...(place.isComposite ? { action_status: place.status } : {}),
      },
      env: options.environment,
      steps: place.steps,
      job: { status: job.status },
      runner: job.runner,
    },
    functions: [...statusFunctions(answersFor(status)), hashFilesFunction(job.workspace)],
  }
}

function statusOf({ job, isComposite, status }: StepPlace): Status {
  if (job.status === 'cancelled') return 'cancelled'
  return isComposite ? status : job.status
}

/** The `env` context before a step adds its own. */
export function environmentOf({ job, environment }: StepPlace): Record<string, string> {
  return { ...job.environment, ...environment }
}

/** What a step's failure or cancellation means for the steps after it. */
export function endIn(place: StepPlace, conclusion: 'failure' | 'cancelled'): void {
  place.status = conclusion
  if (!place.isComposite && place.job.status === 'success') place.job.status = 'failure'
}

export function directoryIn(job: JobRun, path: string): string {
  return path === '' ? job.workspace : isAbsolute(path) ? path : resolve(job.workspace, path)
}
