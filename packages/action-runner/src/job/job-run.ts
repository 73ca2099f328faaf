import type { Masks } from '../commands/masks.ts'
import type { Status } from '../expressions/functions.ts'
import { type Action, readAction } from '../files/action-file.ts'
import type { StepOutcome } from '../outcome.ts'

/** One job while it runs: what its steps share and change. */
export type JobRun = {
  readonly node: string
  readonly temp: string
  readonly workspace: string
  readonly masks: Masks
  /** `owner/repository` to a local checkout, for `uses: owner/repository[/path]@ref`. */
  readonly localActions: Readonly<Record<string, string>>
  /** The machine's variables: PATH, HOME and what the caller gives. */
  readonly machineEnvironment: Readonly<Record<string, string>>
  /** The `github` context, but for what changes with each step (`action`, `action_path`, …). */
  readonly github: Readonly<Record<string, unknown>>
  readonly runner: Readonly<Record<string, string>>
  /** `env:` of workflow and job; steps add to it through GITHUB_ENV. */
  readonly environment: Record<string, string>
  /** Directories that steps added through GITHUB_PATH, the newest last. */
  readonly path: string[]
  /** Each action's state, by its step's key, from `pre` to `main` to `post`. */
  readonly states: Map<string, Record<string, string>>
  readonly posts: PostStep[]
  readonly actions: Map<string, Promise<Action>>
  /** When the whole job's time is over, in milliseconds since the epoch. */
  deadline: number
  status: Status
}

type PostStep = { key: string; run: () => Promise<StepOutcome> }

/** Each action file is read once a job. */
export function loadAction(job: JobRun, directory: string): Promise<Action> {
  const known = job.actions.get(directory)
  if (known) return known
  const action = readAction(directory)
  job.actions.set(directory, action)
  return action
}

export function stateOf(job: JobRun, key: string): Record<string, string> {
  const known = job.states.get(key)
  if (known) return known
  const state: Record<string, string> = {}
  job.states.set(key, state)
  return state
}
