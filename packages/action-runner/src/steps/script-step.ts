import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textOf } from '../expressions/template.ts'
import type { StepDefinition } from '../files/step-definition.ts'
import { runInStep } from './run-in-step.ts'
import { directoryIn } from './step-place.ts'
import { annotate, writeLine } from './step-record.ts'
import { notSupported, type StepEnd, type StepRun } from './step-run.ts'

type ScriptDefinition = Extract<StepDefinition, { kind: 'run' }>

// "Workflow syntax: jobs.<job_id>.steps[*].shell" on docs.github.com. Without `shell:` a job's step gets `bash -e`, which
// unlike `shell: bash` has no pipefail.
const SHELLS = new Map([
  ['', { command: 'bash', args: ['-e'] }],
  ['bash', { command: 'bash', args: ['--noprofile', '--norc', '-e', '-o', 'pipefail'] }],
  ['sh', { command: 'sh', args: ['-e'] }],
])

export async function runScript(definition: ScriptDefinition, run: StepRun): Promise<StepEnd> {
  const { place, scope } = run
  const shellName = textOf(definition.shell ?? place.defaults.shell, scope)
  const shell = SHELLS.get(shellName)
  if (!shell) return notSupported(`shell: ${shellName} is not bash or sh, the two that this runner starts.`)
  const script = textOf(definition.run, scope)
  const directory = directoryIn(
    place.job,
    textOf(definition.workingDirectory ?? place.defaults.workingDirectory, scope),
  )
  if (!existsSync(directory)) throw new Error(`working-directory: "${directory}" does not exist.`)
  const path = join(place.job.temp, `${randomUUID()}.sh`)
  await writeFile(path, `${script.replaceAll('\r\n', '\n')}\n`)
  for (const line of [`##[group]Run ${script.split('\n')[0]}`, ...script.trimEnd().split('\n'), '##[endgroup]']) {
    writeLine(run.record, line)
  }
  const { exitCode, isOk } = await runInStep({
    job: place.job,
    record: run.record,
    stepName: run.name,
    command: shell.command,
    args: [...shell.args, path],
    directory,
    environment: run.environment,
    ownVariables: {},
    github: { ...place.github, action: run.id },
    stepDeadline: run.stepDeadline,
  })
  if (exitCode !== 0) annotate(run.record, 'error', `Process completed with exit code ${exitCode}.`)
  return { isOk, exitCode }
}
