import type { Annotation, Log } from './log.ts'
import type { LeftAlone } from './plan.ts'
import type { Report } from './report.ts'

/** Why there is nothing to do. */
export interface Skip<Reason extends string = string> {
  /** A word that workflows compare with where it is an output: none is ever renamed. */
  readonly skip: Reason
  /** Ends the sentence "… because …", without a full stop. */
  readonly because: string
}

export const skip = <const Reason extends string>(reason: Reason, because: string): Skip<Reason> => ({
  skip: reason,
  because,
})

export const isSkip = <Value extends object>(value: Value): value is Extract<Value, Skip> => 'skip' in value

export interface SkipParts {
  readonly skip: Skip
  /** What was not done, as an infinitive without "to", for example "greet ada on #7". */
  readonly what: string
  readonly outputs: Readonly<Record<string, unknown>>
  /** What the output `plan` says was skipped, where the action is asked to explain that; else nothing. */
  readonly leftAlone?: readonly LeftAlone[]
  readonly dryRun?: boolean
  readonly annotations?: readonly Annotation[]
  /** Only where a maintainer has something to change: a summary of every idle run would be noise. */
  readonly summary?: string
}

/** A green run that found nothing to do: it says so in one line of the log, and in its outputs. */
export function skipReport(log: Log, parts: SkipParts): Report {
  const { what, outputs, leftAlone = [], dryRun = false, annotations, summary = '' } = parts
  log.info(`Skipped: ${what}, because ${parts.skip.because}.`)
  return {
    outputs: { ...outputs, plan: { effects: [], leftAlone, dryRun } },
    summary,
    ...(annotations === undefined ? {} : { annotations }),
  }
}
