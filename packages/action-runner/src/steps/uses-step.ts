import { textOf } from '../expressions/template.ts'
import type { StepDefinition, UsesDefinition } from '../files/step-definition.ts'
import { scalarText } from '../files/yaml-file.ts'
import { loadAction } from '../job/job-run.ts'
import { actionSource } from './action-source.ts'
import { type RunSteps, runComposite } from './composite-action.ts'
import { registerPost } from './hooks.ts'
import { evaluatedInputs } from './inputs.ts'
import { runJavaScript } from './javascript-action.ts'
import { annotate, writeLine } from './step-record.ts'
import { type ActionStep, notSupported, type StepEnd, type StepRun } from './step-run.ts'

export async function runUses(definition: UsesDefinition, run: StepRun, runSteps: RunSteps): Promise<StepEnd> {
  const source = actionSource(definition.uses, run.place)
  if (source.kind === 'unsupported') return notSupported(source.reason)
  const action = await loadAction(run.place.job, source.directory)
  return runActionStep({ definition, action, source }, run, runSteps)
}

async function runActionStep(step: ActionStep, run: StepRun, runSteps: RunSteps): Promise<StepEnd> {
  const { definition, action, source } = step
  const { runs } = action
  if (runs.using === 'docker') {
    return notSupported(`${definition.uses} is a Docker action, and this runner starts no container.`)
  }
  if (runs.using !== 'composite' && runs.pre !== undefined && source.isWorkspaceLocal) {
    const warning = `\`pre\` execution is not supported for local action from '${definition.uses}'`
    annotate(run.record, 'warning', warning)
  }
  const inputs = evaluatedInputs(step, run)
  writeHeading(definition.uses, inputs, run)
  if (runs.using === 'composite') return runComposite({ action, runs, source, inputs }, run, runSteps)
  if (runs.post !== undefined) registerPost(step, run)
  return runJavaScript({ runs, directory: action.directory, origin: source.origin, inputs }, run)
}

function writeHeading(uses: string, inputs: Readonly<Record<string, string>>, { record, environment }: StepRun): void {
  const lines = [`##[group]Run ${uses}`, ...block('with', inputs), ...block('env', environment), '##[endgroup]']
  for (const line of lines) writeLine(record, line)
}

function block(title: string, values: Readonly<Record<string, string>>): string[] {
  const entries = Object.entries(values).filter(([, value]) => value !== '')
  return entries.length === 0 ? [] : [`${title}:`, ...entries.map(([name, value]) => `  ${name}: ${value}`)]
}

/** What the run's page calls the step. An expression in it that fails is shown as written: a name breaks nothing. */
export function displayNameOf(definition: StepDefinition, scope: StepRun['scope']): string {
  const written = writtenName(definition)
  try {
    return textOf(written, scope)
  } catch {
    return written
  }
}

function writtenName(definition: StepDefinition): string {
  if (definition.name !== undefined) return scalarText(definition.name)
  if (definition.kind === 'unsupported') return definition.keyword
  const work = definition.kind === 'uses' ? definition.uses : scalarText(definition.run)
  return `Run ${work.trim().split('\n')[0]}`
}
