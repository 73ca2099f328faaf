import type { Masks } from '../commands/masks.ts'
import type { Annotation, AnnotationLevel } from '../outcome.ts'

/** What one step says and leaves behind. A composite's record receives its steps' lines, annotations and summaries. */
export type StepRecord = {
  readonly masks: Masks
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  readonly annotations: Annotation[]
  readonly lines: string[]
  readonly summaries: string[]
  readonly parent?: StepRecord
  /** True when a command of the step was refused, which fails the step whatever its exit code. */
  hasFailedCommand: boolean
}

export function createRecord(masks: Masks, parent?: StepRecord): StepRecord {
  const empty = { outputs: {}, state: {}, annotations: [], lines: [], summaries: [], hasFailedCommand: false }
  return { masks, ...empty, ...(parent ? { parent } : {}) }
}

export function writeLine(record: StepRecord, line: string): void {
  const masked = record.masks.apply(line)
  for (let target: StepRecord | undefined = record; target; target = target.parent) target.lines.push(masked)
}

// The runner's ExecutionContext: at most 10 issues of a kind per step, their messages cut at 4,096 characters.
const MAX_ANNOTATIONS = 10
const MAX_MESSAGE_LENGTH = 4096

type Position = Omit<Annotation, 'level' | 'message'>

/** A line in the log, always, and an annotation while the step has fewer than ten of its kind. */
export function annotate(record: StepRecord, level: AnnotationLevel, message: string, position: Position = {}): void {
  writeLine(record, `##[${level}]${message}`)
  if (record.annotations.filter((annotation) => annotation.level === level).length >= MAX_ANNOTATIONS) return
  const annotation = { level, message: record.masks.apply(message).slice(0, MAX_MESSAGE_LENGTH), ...position }
  for (let target: StepRecord | undefined = record; target; target = target.parent) target.annotations.push(annotation)
}

// GitHub: "Job summaries are isolated between steps and each step is restricted to a maximum size of 1 MiB."
const MAX_SUMMARY_KIB = 1024

export function addSummary(record: StepRecord, markdown: string): void {
  if (markdown === '') return
  const kib = Math.floor(Buffer.byteLength(markdown) / 1024)
  if (Buffer.byteLength(markdown) > MAX_SUMMARY_KIB * 1024) {
    const limits = `supports content up to a size of ${MAX_SUMMARY_KIB}k, got ${kib}k`
    annotate(record, 'error', `$GITHUB_STEP_SUMMARY upload aborted, ${limits}.`)
    return
  }
  const masked = record.masks.apply(markdown)
  for (let target: StepRecord | undefined = record; target; target = target.parent) target.summaries.push(masked)
}
