import { isSkip, skipReport, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { eventSubject, namedSubject } from './event.ts'
import { readInputs } from './inputs.ts'

const NO_PLAN = { effects: [], leftAlone: [], dryRun: false }

/** Commits that could not all be judged are not signed off: a missing verdict must not be read as a good one. */
export const NOT_JUDGED = { conclusion: 'failure', 'failing-commits': [], 'checked-commits': 0, plan: NO_PLAN }

/** Judges whether every commit is signed off. Nothing is decided on a part of them. */
export async function run(host: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(host.read)
  const subject = namedSubject(inputs) ?? eventSubject(host.event)
  // Most of this action is for runs that have work; the others need not parse it.
  const report = isSkip(subject)
    ? subject
    : await (await import('./check-commits.ts')).checkCommits(subject, { host, inputs })
  if (!isSkip(report)) return report
  const outputs = { conclusion: '', 'failing-commits': [], 'checked-commits': 0 }
  return skipReport(host.log, { skip: report, what: 'check sign-offs', outputs })
}
