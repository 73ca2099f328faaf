import type { Scope } from '../expressions/template.ts'
import type { Action } from '../files/action-file.ts'
import type { UsesDefinition } from '../files/step-definition.ts'
import type { Skip, Stage, StepOutcome } from '../outcome.ts'
import type { ActionSource } from './action-source.ts'
import type { StepPlace } from './step-place.ts'
import type { StepRecord } from './step-record.ts'

/** One step at work. */
export type StepRun = {
  place: StepPlace
  id: string
  key: string
  name: string
  stage: Stage
  record: StepRecord
  /** The `env` context with the step's own `env` in it. */
  environment: Record<string, string>
  scope: Scope
  /** When the step's own `timeout-minutes` is over, or that of a step around it; Infinity without one. */
  stepDeadline: number
}

/** A `uses:` step with the action it names. */
export type ActionStep = {
  definition: UsesDefinition
  action: Action
  source: Extract<ActionSource, { kind: 'directory' }>
}

/** How a step's work ended. `isOk: false` is the outcome `failure`. */
export type StepEnd = { isOk: boolean; exitCode?: number; steps?: StepOutcome[] } | { skip: Skip }

export function notSupported(reason: string): StepEnd {
  return { skip: { kind: 'unsupported', reason } }
}
