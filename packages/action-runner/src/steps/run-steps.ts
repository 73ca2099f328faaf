import { isTrue } from '../expressions/expression.ts'
import { textOf, textsOf } from '../expressions/template.ts'
import type { StepDefinition } from '../files/step-definition.ts'
import type { StepOutcome } from '../outcome.ts'
import { runScript } from './script-step.ts'
import { attempt, createRun, outcomeOf } from './step-lifecycle.ts'
import { endIn, scopeOf, type StepPlace } from './step-place.ts'
import { notSupported, type StepEnd, type StepRun } from './step-run.ts'
import { displayNameOf, runUses } from './uses-step.ts'

export async function runSteps(definitions: readonly StepDefinition[], place: StepPlace): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = []
  for (const definition of definitions) {
    const outcome = await runStep(definition, place)
    outcomes.push(outcome)
    const { outputs, conclusion } = outcome
    if (definition.hasOwnId) place.steps[definition.id] = { outputs, outcome: outcome.outcome, conclusion }
    if (conclusion === 'failure' || conclusion === 'cancelled') endIn(place, conclusion)
  }
  return outcomes
}

async function runStep(definition: StepDefinition, place: StepPlace): Promise<StepOutcome> {
  const run = createRun(definition, place)
  const end = await attempt(run, async () => {
    run.environment = { ...run.environment, ...textsOf(definition.env, run.scope) }
    run.scope = scopeOf(place, { environment: run.environment, action: run.id })
    run.name = displayNameOf(definition, run.scope)
    if (!isTrue(definition.condition, run.scope.contexts, run.scope.functions))
      return conditionSkip(definition.condition)
    run.stepDeadline = stepDeadlineOf(definition, run)
    return work(definition, run)
  })
  return outcomeOf(definition, run, end)
}

async function work(definition: StepDefinition, run: StepRun): Promise<StepEnd> {
  if (definition.kind === 'run') return runScript(definition, run)
  if (definition.kind === 'uses') return runUses(definition, run, runSteps)
  return notSupported(`\`${definition.keyword}:\` is a kind of step that this runner does not know.`)
}

function conditionSkip(condition: string): StepEnd {
  return { skip: { kind: 'condition', reason: `if: ${condition} is false` } }
}

function stepDeadlineOf({ timeoutMinutes }: StepDefinition, { scope, place }: StepRun): number {
  if (timeoutMinutes === undefined) return place.stepDeadline
  const minutes = Number(textOf(timeoutMinutes, scope))
  return minutes > 0 ? Math.min(place.stepDeadline, Date.now() + minutes * 60_000) : place.stepDeadline
}
