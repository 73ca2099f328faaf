import { type Scope, textOf } from '../expressions/template.ts'
import type { Action, CompositeRuns } from '../files/action-file.ts'
import type { StepDefinition } from '../files/step-definition.ts'
import type { StepOutcome } from '../outcome.ts'
import type { ActionSource } from './action-source.ts'
import { scopeOf, type StepPlace } from './step-place.ts'
import type { StepEnd, StepRun } from './step-run.ts'

export type CompositeWork = {
  action: Action
  runs: CompositeRuns
  source: Extract<ActionSource, { kind: 'directory' }>
  inputs: Readonly<Record<string, string>>
}

/** `run-steps.ts`, handed down instead of imported: steps run actions, and composite actions run steps. */
export type RunSteps = (definitions: readonly StepDefinition[], place: StepPlace) => Promise<StepOutcome[]>

export async function runComposite(work: CompositeWork, run: StepRun, runSteps: RunSteps): Promise<StepEnd> {
  const place = compositePlace(work, run)
  const steps = await runSteps(work.runs.steps, place)
  const scope = scopeOf(place, { environment: run.environment })
  Object.assign(run.record.outputs, outputsOf(work.runs, scope))
  return { isOk: place.status === 'success' && !run.record.hasFailedCommand, steps }
}

/** Outputs are mapped even when a step failed: what the others gave is there for `if: always()`. */
function outputsOf({ outputs }: CompositeRuns, scope: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, textOf(value, scope)]))
}

/** A composite sees its own `inputs` and `steps`, and neither `secrets` nor `vars` nor `needs`. */
export function compositePlace({ action, source, inputs }: CompositeWork, run: StepRun): StepPlace {
  const { place } = run
  const { repository, ref } = source.origin
  return {
    job: place.job,
    key: run.key,
    origin: source.origin,
    workflowOrigin: place.workflowOrigin,
    github: { action_path: action.directory, action_repository: repository ?? '', action_ref: ref ?? '' },
    contexts: { inputs, matrix: place.contexts['matrix'] ?? null, strategy: place.contexts['strategy'] ?? {} },
    environment: run.environment,
    defaults: {},
    isComposite: true,
    steps: {},
    record: run.record,
    stepDeadline: run.stepDeadline,
    status: 'success',
  }
}
