import { valueOf } from '../expressions/template.ts'
import type { StepDefinition } from '../files/step-definition.ts'
import type { Conclusion, Stage, StepOutcome } from '../outcome.ts'
import { environmentOf, scopeOf, type StepPlace } from './step-place.ts'
import { annotate, createRecord, writeLine } from './step-record.ts'
import type { StepEnd, StepRun } from './step-run.ts'

export function createRun(definition: StepDefinition, place: StepPlace, stage: Stage = 'main'): StepRun {
  const environment = environmentOf(place)
  const { id } = definition
  return {
    place,
    id,
    key: place.key === '' ? id : `${place.key}/${id}`,
    name: id,
    stage,
    record: createRecord(place.job.masks, place.record),
    environment,
    scope: scopeOf(place, { environment, action: id }),
    stepDeadline: place.stepDeadline,
  }
}

/** An error of ours or of the file's author (an expression, a missing action) fails the step, as in the runner. */
export async function attempt(run: StepRun, work: () => Promise<StepEnd>): Promise<StepEnd> {
  try {
    return await work()
  } catch (error) {
    annotate(run.record, 'error', messageOf(error))
    return { isOk: false }
  }
}

export function outcomeOf(definition: StepDefinition, run: StepRun, end: StepEnd): StepOutcome {
  const { record } = run
  if ('skip' in end && end.skip.kind === 'unsupported') writeLine(record, `Skipped: ${end.skip.reason}`)
  const outcome = conclusionOf(run, end)
  const conclusion = outcome === 'failure' && mayFail(definition, run) ? 'success' : outcome
  return {
    id: run.id,
    name: run.name,
    stage: run.stage,
    ...(definition.kind === 'uses' ? { uses: definition.uses } : {}),
    outcome,
    conclusion,
    ...('skip' in end ? { skip: end.skip } : {}),
    ...('exitCode' in end && end.exitCode !== undefined ? { exitCode: end.exitCode } : {}),
    outputs: record.outputs,
    state: record.state,
    log: record.lines.map((line) => `${line}\n`).join(''),
    annotations: record.annotations,
    summary: record.summaries.join('\n'),
    steps: 'skip' in end ? [] : (end.steps ?? []),
  }
}

function conclusionOf({ place }: StepRun, end: StepEnd): Conclusion {
  if ('skip' in end) return 'skipped'
  if (end.isOk) return 'success'
  return place.job.status === 'cancelled' ? 'cancelled' : 'failure'
}

function mayFail({ continueOnError }: StepDefinition, run: StepRun): boolean {
  if (run.stage !== 'main' || continueOnError === undefined) return false
  try {
    return valueOf(continueOnError, run.scope) === true
  } catch (error) {
    annotate(run.record, 'error', messageOf(error))
    return false
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
