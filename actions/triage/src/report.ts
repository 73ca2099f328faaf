import { reportOf, type Report } from '@porchlight/action-kit/pure'
import { describe } from './effects.ts'
import type { Inputs } from './inputs.ts'
import { annotationsOf } from './messages/annotations.ts'
import { rowsFrom, rulesSource, skippedRows } from './messages/rows.ts'
import { detailsOf, failureOf, headline } from './messages/summary.ts'
import { outputsOf } from './outputs.ts'
import type { RunParts } from './run-context.ts'
import type { RunResult } from './process-targets.ts'

export function reportOfRun(result: RunResult, { inputs, page }: Pick<RunParts, 'inputs' | 'page'>): Report {
  const { dryRun, explain } = inputs
  const source = rulesSource(result, { page, isInline: inputs.configuration !== undefined })
  const report = reportOf({
    title: 'Triage',
    page,
    headline: headline(result),
    plan: { effects: result.effects, leftAlone: result.leftAlone },
    outcome: { ...result.outcome, dryRun },
    describe,
    rowsOf: rowsFrom(result, source),
    skipped: skippedRows(result, source),
    details: detailsOf(result, { explain, source }),
    outputs: outputsOf(result),
    annotations: annotationsOf(result),
    ...failureOf(result),
  })
  return isUnasked(result, inputs) ? { ...report, summary: '' } : report
}

/** A project without rules asked for no labels: one line of the log says so, and a summary on every run would be noise. */
const isUnasked = (
  { subjects, withoutRules, previews, failures }: RunResult,
  { explain, pullRequests, issues, discussions }: Inputs,
): boolean =>
  !explain &&
  withoutRules.length > 0 &&
  withoutRules.length === subjects.length &&
  [...previews, ...failures, ...pullRequests, ...issues, ...discussions].length === 0
