import type { Report } from '@porchlight/action-kit/pure'
import type { Targets } from './event.ts'
import { processTargets } from './process-targets.ts'
import { reportOfRun } from './report.ts'
import type { RunParts } from './run-context.ts'

/** All that a run with work needs and an idle one does not, behind one import: two would make more files to load. */
export const triageTargets = async (targets: Targets, parts: RunParts): Promise<Report> =>
  reportOfRun(await processTargets(targets, parts), parts)
