import { carryOut, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { performer } from './apply.ts'
import { decide, NO_FACTS, silenceOf } from './decide/decide.ts'
import { ruledOut } from './decide/payload.ts'
import { describe } from './effects.ts'
import { gather } from './gather/gather.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { greetingReport, silenceReport } from './report.ts'
import { silence, type Silence } from './silence.ts'
import { isSilence, subjectOf, type Subject } from './event.ts'
import { numberedSubject } from './gather/find-subject.ts'
import { pullRequestOf, runHead } from './workflow-run.ts'

/** Greets whoever does something here for the first time. Most runs end before the first request. */
export async function run(host: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(host.read)
  const subject = subjectOf(host.event) ?? (await subjectElsewhere(host, inputs))
  if (isSilence(subject)) return silenceReport(host, { silent: subject, inputs })
  const reason = ruledOut(subject, inputs)
  if (reason !== undefined) return silenceReport(host, { silent: reason, inputs, subject, facts: NO_FACTS })

  const github = await host.connect(inputs.token)
  const { runAttempt, serverUrl, repository } = host.context
  const page = `${serverUrl}/${repository.owner}/${repository.name}`
  const facts = await gather(subject, { github, inputs, log: host.log, runAttempt, page })
  const silent = silenceOf(subject, facts, inputs)
  if (silent !== undefined) return silenceReport(host, { silent, inputs, subject, facts })

  const plan = { effects: decide(subject, facts, inputs), leftAlone: [] }
  const { dryRun } = inputs
  const outcome = await carryOut(plan, { dryRun, log: host.log, describe, perform: performer(github) })
  return greetingReport({ subject, facts, plan, outcome, inputs })
}

/** For events that carry no thread: the one that the input names, or that a workflow run was for. */
async function subjectElsewhere(host: Host<GitHub>, { token, number }: Inputs): Promise<Subject | Silence> {
  const { name, payload } = host.event
  const head = number === undefined && name === 'workflow_run' ? runHead(payload) : undefined
  if (number === undefined && head === undefined) {
    return silence('event-not-ours', `${name} names no issue or pull request; the input number can`)
  }
  const github = await host.connect(token)
  const found = number ?? (head === undefined ? undefined : await pullRequestOf(head, github))
  if (found === undefined)
    return silence('event-not-ours', 'no open pull request has the head of the workflow run any more')
  return numberedSubject(found, { github, payload })
}
