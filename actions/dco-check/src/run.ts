import { carryOut, quietReport, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { performer } from './apply.ts'
import { overriderOf } from './check-run.ts'
import { judge, judgeQueued } from './decide/judge.ts'
import type { Judgement } from './decide/judgement.ts'
import { NOTHING_WRITTEN, planFor, type Written } from './decide/plan.ts'
import { describe } from './effects.ts'
import { hostOf, type Facts } from './gather/facts.ts'
import { factsOf } from './gather/gather.ts'
import { rangeFacts } from './gather/range.ts'
import { findWritten } from './gather/written.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { overrideReport } from './override.ts'
import { judgementReport } from './report.ts'
import { subjectOf } from './subject.ts'

/** Judges whether every commit is signed off. Nothing is decided on a part of them. */
export async function run(host: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(host.read)
  const subject = subjectOf(inputs, () => host.event)
  if (subject.kind === 'nothing') return idleReport(host, subject.because)
  if (subject.kind === 'override') return overrideReport(subject, { host, inputs })
  const { context, log } = host
  if (subject.kind === 'range') {
    const facts = await rangeFacts(subject.range, { directory: context.workspace, inputs, log })
    return report({ host, inputs, facts, written: NOTHING_WRITTEN })
  }
  const github = await host.connect(inputs.token)
  const sources = { github, inputs, context, log }
  const facts = await factsOf(subject, sources)
  const written = await findWritten(facts, sources, { subject, event: () => host.event })
  return report({ host, inputs, facts, written, github })
}

function idleReport({ log }: Host<GitHub>, because: string): Report {
  log.info(`No commits are judged, because ${because}.`)
  return quietReport({ conclusion: '', 'failing-commits': [], 'checked-commits': 0 })
}

interface Gathered {
  readonly host: Host<GitHub>
  readonly inputs: Inputs
  readonly facts: Facts
  readonly written: Written
  /** Absent beside a git clone, where nothing is ever written. */
  readonly github?: GitHub
}

async function report({ host, inputs, facts, written, github }: Gathered): Promise<Report> {
  const judgement = judgementOn(facts, { host, inputs, written })
  const plan = planFor(judgement, { inputs, written, runUrl: host.context.runUrl, owner: github?.repository.owner })
  const perform = github === undefined ? async () => {} : performer(github)
  const outcome = await carryOut(plan, { dryRun: inputs.dryRun, log: host.log, describe, perform })
  return judgementReport({ judgement, plan, outcome, inputs })
}

function judgementOn(facts: Facts, { host, inputs, written }: Omit<Gathered, 'facts'>): Judgement {
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
