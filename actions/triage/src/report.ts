import { reportOf, type Report } from '@porchlight/action-kit/pure'
import { describe } from './effects.ts'
import type { Inputs } from './inputs.ts'
import { annotationsOf } from './messages/annotations.ts'
import { detailsOf, failureOf, headline } from './messages/summary.ts'
import { outputsOf } from './outputs.ts'
import type { RunResult } from './process-targets.ts'

export function reportOfRun(result: RunResult, { dryRun, explain }: Inputs): Report {
  return reportOf({
    title: 'Triage',
    headline: headline(result),
    plan: { effects: result.effects, leftAlone: result.leftAlone },
    outcome: { ...result.outcome, dryRun },
    describe,
    details: detailsOf(result, { explain }),
    outputs: outputsOf(result),
    annotations: annotationsOf(result),
    ...failureOf(result),
  })
}
