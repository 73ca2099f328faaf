import { carryOut, isSkip, type Event, type Host, type Report, type Skip } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { performer } from './apply.ts'
import { decide } from './decide/decide.ts'
import { describe } from './effects.ts'
import type { Subject } from './event.ts'
import type { Facts } from './facts.ts'
import { findPullRequest, gather, pullRequestByNumber, type OnGitHub } from './gather/gather.ts'
import { gatherRange } from './gather/range.ts'
import type { Inputs } from './inputs.ts'
import { judgementReport } from './report.ts'

interface Run {
  readonly host: Host<GitHub>
  readonly inputs: Inputs
}

/** Everything past the payload: gathers, decides, applies and reports. */
export async function checkCommits(subject: Subject, run: Run): Promise<Report | Skip> {
  const { host, inputs } = run
  // A clone has no GitHub, and nothing is ever written beside one.
  if (subject.kind === 'range') {
    const facts = await gatherRange(subject.range, run)
    return isSkip(facts) ? facts : concluded(facts, run)
  }
  const github = await host.connect(inputs.token)
  const found = await resolved(subject, { github, event: host.event })
  const facts = isSkip(found) ? found : await gather(found, { github, inputs, host })
  return isSkip(facts) ? facts : concluded(facts, { ...run, github })
}

/** A pull request that the payload does not hold, or why there is none to judge. */
async function resolved(
  subject: Exclude<Subject, { kind: 'range' }>,
  sources: { readonly github: GitHub; readonly event: Event },
): Promise<OnGitHub | Skip> {
  if (subject.kind === 'workflow-run') return findPullRequest(subject.head, sources.github)
  return subject.kind === 'pull-request-number' ? pullRequestByNumber(subject.number, sources) : subject
}

async function concluded(facts: Facts, { host, inputs, github }: Run & { github?: GitHub }): Promise<Report> {
  const { judgement, plan } = decide(facts)
  const { dryRun } = inputs
  const outcome = await carryOut(plan, { dryRun, log: host.log, describe, perform: performer(github) })
  return judgementReport({ judgement, plan, outcome, inputs, page: host.context.page })
}
