import { carryOut, isSkip, type Event, type Host, type Report, type Skip } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { performer } from './apply.ts'
import { decide } from './decide/decide.ts'
import { decideOverride } from './decide/override.ts'
import { describe } from './effects.ts'
import type { Subject } from './event.ts'
import type { Facts, Override } from './facts.ts'
import { findPullRequest, gather, pullRequestByNumber, type OnGitHub } from './gather/gather.ts'
import { gatherRange } from './gather/range.ts'
import type { Inputs } from './inputs.ts'
import { judgementReport, overrideReport } from './report.ts'

interface Run {
  readonly host: Host<GitHub>
  readonly inputs: Inputs
}

/** Everything past the payload: gathers, decides, applies and reports. */
export async function checkCommits(subject: Subject, run: Run): Promise<Report | Skip> {
  const { host, inputs } = run
  if (subject.kind === 'override') return setToPass(subject, run)
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
  subject: Exclude<Subject, { kind: 'range' | 'override' }>,
  sources: { readonly github: GitHub; readonly event: Event },
): Promise<OnGitHub | Skip> {
  if (subject.kind === 'workflow-run') return findPullRequest(subject.head, sources.github)
  return subject.kind === 'pull-request-number' ? pullRequestByNumber(subject.number, sources) : subject
}

async function concluded(facts: Facts, { host, inputs, github }: Run & { github?: GitHub }): Promise<Report> {
  const { judgement, plan } = decide(facts, inputs)
  const { dryRun } = inputs
  const outcome = await carryOut(plan, { dryRun, log: host.log, describe, perform: performer(github) })
  return judgementReport({ judgement, plan, outcome, inputs })
}

/** "Set to pass" was pressed: records by whom, unless that is forbidden or the account may not write here. */
async function setToPass(override: Override, { host, inputs }: Run): Promise<Report> {
  const { mayOverride, dryRun, token } = inputs
  const github = mayOverride ? await host.connect(token) : undefined
  const permission = await github?.people.permission(override.by)
  const plan = decideOverride(override, { permission, at: host.now(), runUrl: host.context.runUrl })
  const outcome = await carryOut(plan, { dryRun, log: host.log, describe, perform: performer(github) })
  return overrideReport({ override, plan, outcome })
}
