import type { JobRun } from '../job/job-run.ts'
import { addSummary, type StepRecord } from '../steps/step-record.ts'
import { refuse } from './command-interpreter.ts'
import { COMMAND_FILES, type FileCommandPaths, keyValuesOf, readCommandFile } from './file-commands.ts'

type Apply = (text: string, job: JobRun, record: StepRecord) => void

/** Reads the files that GITHUB_OUTPUT and its kin name, after the step has ended, as the runner does. */
export async function applyFileCommands(paths: FileCommandPaths, job: JobRun, record: StepRecord): Promise<void> {
  for (const name of COMMAND_FILES) {
    const text = await readCommandFile(paths[name])
    try {
      APPLY[name](text, job, record)
    } catch (error) {
      refuse(record, `Unable to process file command '${name}' successfully.`, error)
    }
  }
}

const APPLY: Readonly<Record<keyof FileCommandPaths, Apply>> = {
  path: (text, job) => job.path.push(...text.split(/\r?\n/).filter((line) => line !== '')),
  env: (text, job) => {
    for (const [name, value] of keyValuesOf(text)) {
      // It would run code in every later Node process of the job.
      if (name.toUpperCase() === 'NODE_OPTIONS') {
        throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
      }
      job.environment[name] = value
    }
  },
  output: (text, _job, { outputs }) => Object.assign(outputs, Object.fromEntries(keyValuesOf(text))),
  state: (text, _job, { state }) => Object.assign(state, Object.fromEntries(keyValuesOf(text))),
  step_summary: (text, _job, record) => addSummary(record, text),
}
