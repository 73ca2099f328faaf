import type { JobRun } from '../job/job-run.ts'
import type { Annotation, AnnotationLevel } from '../outcome.ts'
import { annotate, type StepRecord, writeLine } from '../steps/step-record.ts'
import { type WorkflowCommand, workflowCommandOf } from './workflow-command.ts'

type Doing = { job: JobRun; record: StepRecord; environment: Readonly<Record<string, string>> }
type Command = (command: WorkflowCommand, doing: Doing) => void

/** Takes a process's lines one by one; those that are workflow commands are carried out, the others go to the log. */
export function commandInterpreter(doing: Doing): (line: string) => void {
  let stopToken: string | undefined
  return (line) => {
    const command = workflowCommandOf(line)
    if (stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined
      writeLine(doing.record, line)
      return
    }
    if (command?.name === 'stop-commands') {
      stopToken = command.text.toLowerCase()
      writeLine(doing.record, line)
      return
    }
    const carryOut = command && COMMANDS.get(command.name)
    if (!command || !carryOut) {
      writeLine(doing.record, line)
      return
    }
    try {
      carryOut(command, doing)
    } catch (error) {
      refuse(doing.record, `Unable to process command '${line}' successfully.`, error)
    }
  }
}

export function refuse(record: StepRecord, sentence: string, error: unknown): void {
  annotate(record, 'error', sentence)
  annotate(record, 'error', error instanceof Error ? error.message : String(error))
  record.hasFailedCommand = true
}

const issue =
  (level: AnnotationLevel): Command =>
  ({ properties, text }, { record }) =>
    annotate(record, level, text, positionOf(properties))

const nothing: Command = () => {}

const COMMANDS_BY_NAME: Readonly<Record<string, Command>> = {
  error: issue('error'),
  warning: issue('warning'),
  notice: issue('notice'),
  // Shown only with RUNNER_DEBUG=1, which GitHub's runner sets when a job is run again with debug logging.
  debug: ({ text }, { job, record, environment }) => {
    if ((environment['RUNNER_DEBUG'] ?? job.machineEnvironment['RUNNER_DEBUG']) === '1')
      writeLine(record, `##[debug]${text}`)
  },
  group: ({ text }, { record }) => writeLine(record, `##[group]${text}`),
  endgroup: (_command, { record }) => writeLine(record, '##[endgroup]'),
  'add-mask': ({ text }, { record }) => {
    if (text.trim() === '')
      annotate(record, 'warning', "Can't add secret mask for empty string in ##[add-mask] command.")
    else record.masks.add(text)
  },
  'set-output': (command, { record }) => {
    warnOfDeprecation(command, record)
    record.outputs[requiredName(command)] = command.text
  },
  'save-state': (command, { record }) => {
    warnOfDeprecation(command, record)
    record.state[requiredName(command)] = command.text
  },
  'set-env': (command, { job, environment }) => {
    requireUnsecureCommands(command, environment)
    job.environment[requiredName(command)] = command.text
  },
  'add-path': (command, { job, environment }) => {
    requireUnsecureCommands(command, environment)
    job.path.push(command.text)
  },
  // They change only how GitHub's own log view looks.
  echo: nothing,
  'add-matcher': nothing,
  'remove-matcher': nothing,
}

/** A map, so that `::constructor::` is not a command. */
const COMMANDS: ReadonlyMap<string, Command> = new Map(Object.entries(COMMANDS_BY_NAME))

function requiredName({ name, properties }: WorkflowCommand): string {
  const value = properties['name']
  if (!value) throw new Error(`Required field 'name' is missing in ##[${name}] command.`)
  return value
}

function warnOfDeprecation({ name }: WorkflowCommand, record: StepRecord): void {
  const cure = 'Please upgrade to using Environment Files.'
  annotate(record, 'warning', `The \`${name}\` command is deprecated and will be disabled soon. ${cure}`)
}

function requireUnsecureCommands({ name }: WorkflowCommand, environment: Readonly<Record<string, string>>): void {
  if (environment['ACTIONS_ALLOW_UNSECURE_COMMANDS']?.toLowerCase() === 'true') return
  throw new Error(
    `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command ` +
      'execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`.',
  )
}

function positionOf(properties: Readonly<Record<string, string>>): Omit<Annotation, 'level' | 'message'> {
  const number = (name: string): number | undefined => {
    const value = Number.parseInt(properties[name] ?? '', 10)
    return Number.isNaN(value) ? undefined : value
  }
  const position = {
    title: properties['title'],
    file: properties['file'],
    line: number('line'),
    endLine: number('endline'),
    column: number('col'),
    endColumn: number('endcolumn'),
  }
  return Object.fromEntries(Object.entries(position).filter(([, value]) => value !== undefined))
}
