import { isTrue } from '../expressions/expression.ts'
import { textsOf } from '../expressions/template.ts'
import type { CompositeRuns } from '../files/action-file.ts'
import type { StepDefinition } from '../files/step-definition.ts'
import { type JobRun, loadAction } from '../job/job-run.ts'
import type { StepOutcome } from '../outcome.ts'
import { actionSource } from './action-source.ts'
import { compositePlace } from './composite-action.ts'
import { evaluatedInputs } from './inputs.ts'
import { runJavaScript } from './javascript-action.ts'
import { attempt, createRun, outcomeOf } from './step-lifecycle.ts'
import { scopeOf, type StepPlace } from './step-place.ts'
import type { ActionStep, StepRun } from './step-run.ts'

/**
 * Runs every action's `pre` before the job's first step, those inside composite actions included. Actions of the
 * workspace (`./`) have none: on GitHub nothing is checked out yet at that time.
 */
export async function runPreHooks(definitions: readonly StepDefinition[], place: StepPlace): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = []
  for (const definition of definitions) {
    const step = await actionStepOf(definition, place)
    if (!step) continue
    const { runs } = step.action
    const run = createRun(definition, place, 'pre')
    if (runs.using === 'composite') {
      outcomes.push(...(await runPreHooksWithin(step, runs, run)))
    } else if (runs.using !== 'docker' && runs.pre !== undefined) {
      outcomes.push(await runHook(step, run, runs.preCondition))
    }
  }
  return outcomes
}

/** A composite's inputs are looked at only if an action in it has a `pre`: most cannot be known before the first step. */
async function runPreHooksWithin(step: ActionStep, runs: CompositeRuns, run: StepRun): Promise<StepOutcome[]> {
  const empty = compositePlace({ ...step, runs, inputs: {} }, run)
  if (!(await hasPreHook(runs.steps, empty))) return []
  const outcomes: StepOutcome[] = []
  const end = await attempt(run, async () => {
    const inner = compositePlace({ ...step, runs, inputs: evaluatedInputs(step, run) }, withEnvironment(step, run))
    outcomes.push(...(await runPreHooks(runs.steps, inner)))
    return { isOk: true }
  })
  if ('isOk' in end && end.isOk) return outcomes
  run.place.job.status = 'failure'
  return [...outcomes, outcomeOf(step.definition, run, end)]
}

async function hasPreHook(definitions: readonly StepDefinition[], place: StepPlace): Promise<boolean> {
  for (const definition of definitions) {
    const step = await actionStepOf(definition, place)
    if (step && (await isPreHookIn(step, place))) return true
  }
  return false
}

async function isPreHookIn(step: ActionStep, place: StepPlace): Promise<boolean> {
  const { runs } = step.action
  if (runs.using === 'docker') return false
  if (runs.using !== 'composite') return runs.pre !== undefined
  return hasPreHook(runs.steps, compositePlace({ ...step, runs, inputs: {} }, createRun(step.definition, place)))
}

/** Undefined for a step without an action; a file that cannot be read is reported when the step itself runs. */
async function actionStepOf(definition: StepDefinition, place: StepPlace): Promise<ActionStep | undefined> {
  if (definition.kind !== 'uses') return undefined
  try {
    const source = actionSource(definition.uses, place)
    if (source.kind === 'unsupported' || source.isWorkspaceLocal) return undefined
    return { definition, source, action: await loadAction(place.job, source.directory) }
  } catch {
    return undefined
  }
}

async function runHook(step: ActionStep, run: StepRun, condition: string): Promise<StepOutcome> {
  const { place } = run
  run.name = `${run.stage === 'pre' ? 'Pre' : 'Post'} ${step.definition.uses}`
  const end = await attempt(run, async () => {
    withEnvironment(step, run)
    // In a hook, the status functions speak of the job, inside a composite action, too.
    run.scope = scopeOf(place, { environment: run.environment, action: run.id, status: place.job.status })
    const { runs, directory } = step.action
    if (runs.using === 'composite' || runs.using === 'docker') return { isOk: true }
    if (!isTrue(condition, run.scope.contexts, run.scope.functions)) {
      return { skip: { kind: 'condition', reason: `${run.stage}-if: ${condition} is false` } }
    }
    if (run.stage === 'pre' && runs.post !== undefined) registerPost(step, run)
    const inputs = evaluatedInputs(step, run)
    return runJavaScript({ runs, directory, origin: step.source.origin, inputs }, run)
  })
  const outcome = outcomeOf(step.definition, run, end)
  if (outcome.conclusion === 'failure' && place.job.status === 'success') place.job.status = 'failure'
  return outcome
}

/** A hook sees its step's `env`, too. */
function withEnvironment({ definition }: ActionStep, run: StepRun): StepRun {
  Object.assign(run.environment, textsOf(definition.env, run.scope))
  return run
}

/** Once for each step, as soon as its `pre` or `main` begins; the last registered runs first. */
export function registerPost(step: ActionStep, { place, key }: StepRun): void {
  const { runs } = step.action
  if (runs.using === 'composite' || runs.using === 'docker') return
  if (place.job.posts.some((post) => post.key === key)) return
  const { postCondition } = runs
  place.job.posts.push({ key, run: () => runHook(step, createRun(step.definition, place, 'post'), postCondition) })
}

export async function runPostHooks({ posts }: JobRun): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = []
  for (const post of posts.toReversed()) outcomes.push(await post.run())
  return outcomes
}
