import { reportOf, type Report } from '@porchlight/action-kit'
import { annotationsOf, detailsOf, failureOf, headline } from './messages/summary.ts'
import { outputsOf } from './outputs.ts'
import { describe } from './effects.ts'
import { triageAll, type Occasion, type Wanted } from './process-targets.ts'

/** Triages what is wanted, and says what came of it. */
export async function triageReport(wanted: Wanted, occasion: Occasion): Promise<Report> {
  const triaged = await triageAll(wanted, occasion)
  return reportOf({
    title: 'Triage',
    headline: headline(triaged),
    plan: { effects: triaged.effects, leftAlone: triaged.leftAlone },
    outcome: triaged.outcome,
    describe,
    details: detailsOf(triaged, occasion.inputs),
    outputs: outputsOf(triaged),
    annotations: annotationsOf(triaged),
    ...failureOf(triaged),
  })
}
