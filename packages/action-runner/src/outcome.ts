export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export type Annotation = {
  level: AnnotationLevel
  message: string
  title?: string
  file?: string
  line?: number
  endLine?: number
  column?: number
  endColumn?: number
}

/** `condition`: GitHub skips it too. `unsupported`: GitHub would run it, this runner cannot. */
export type Skip = { kind: 'condition' | 'unsupported'; reason: string }

export type Stage = 'pre' | 'main' | 'post'

export type StepOutcome = {
  id: string
  name: string
  stage: Stage
  uses?: string
  /** What happened, before `continue-on-error`; `conclusion` is what the rest of the job sees. */
  outcome: Conclusion
  conclusion: Conclusion
  skip?: Skip
  exitCode?: number
  outputs: Record<string, string>
  state: Record<string, string>
  log: string
  annotations: Annotation[]
  summary: string
  /** The steps of a composite action. */
  steps: StepOutcome[]
}

/** Every step under these, in the order they ran, the composite itself after its steps. */
export function flattenSteps(steps: readonly StepOutcome[]): StepOutcome[] {
  return steps.flatMap((step) => [...flattenSteps(step.steps), step])
}
