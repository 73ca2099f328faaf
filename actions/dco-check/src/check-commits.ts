import { carryOut, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { performer } from './apply.ts'
import { overriderOf } from './messages/check-run.ts'
import { judge, judgeQueued } from './decide/judge.ts'
import type { Judgement } from './decide/judgement.ts'
import { NOTHING_WRITTEN, planFor, type Written } from './decide/decide.ts'
import { describe } from './effects.ts'
import { hostOf, type Facts } from './facts.ts'
import { factsOf } from './gather/gather.ts'
import { rangeFacts } from './gather/range.ts'
import { findWritten } from './gather/written.ts'
import type { Inputs } from './inputs.ts'
import { overrideReport } from './set-to-pass.ts'
import { judgementReport } from './report.ts'
import type { Subject } from './event.ts'

interface Run {
  readonly host: Host<GitHub>
  readonly inputs: Inputs
}

/** Gathers, judges, writes and reports. */
export async function workOn(subject: Exclude<Subject, { kind: 'nothing' }>, run: Run): Promise<Report> {
  const { host, inputs } = run
  const { context, log } = host
  if (subject.kind === 'override') return overrideReport(subject, run)
  if (subject.kind === 'range') {
    const facts = await rangeFacts(subject.range, { directory: context.workspace, inputs, log })
    return reportOn(facts, { ...run, written: NOTHING_WRITTEN })
  }
  const github = await host.connect(inputs.token)
  const sources = { github, inputs, context, log }
  const facts = await factsOf(subject, sources)
  const written = await findWritten(facts, sources, { subject, event: () => host.event })
  return reportOn(facts, { ...run, written, github })
}

interface Surroundings extends Run {
  readonly written: Written
  /** Absent beside a git clone, where nothing is ever written. */
  readonly github?: GitHub
}

async function reportOn(facts: Facts, { host, inputs, written, github }: Surroundings): Promise<Report> {
  const judgement = judgementOn(facts, { host, inputs, written })
  const owner = github?.repository.owner
  const plan = planFor(judgement, { inputs, written, runUrl: host.context.runUrl, owner })
  const perform = github === undefined ? async () => {} : performer(github)
  const outcome = await carryOut(plan, { dryRun: inputs.dryRun, log: host.log, describe, perform })
  return judgementReport({ judgement, plan, outcome, inputs })
}

function judgementOn(facts: Facts, { host, inputs, written }: Omit<Surroundings, 'github'>): Judgement {
  const { pull, head, commits, queued, settings, memberships } = facts
  const circumstances = { settings, memberships, host: hostOf(host.context) }
  return {
    pull,
    head,
    settings,
    host: circumstances.host,
    verdicts: judge(commits, circumstances),
    queued: judgeQueued(queued, circumstances),
    overriddenBy: inputs.mayOverride ? overriderOf(written.checkRun?.own) : undefined,
  }
}
