import { quietReport, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { eventTargets, isReadOnly } from './event.ts'
import { readInputs } from './inputs.ts'
import { NO_OUTPUTS } from './outputs.ts'

export async function run({ read, event, context, log, now, connect }: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(read)
  const wanted = eventTargets(event, { ...inputs, runAttempt: context.runAttempt })
  if ('reason' in wanted) {
    log.info(`Nothing to triage: ${wanted.reason}.`)
    return quietReport(NO_OUTPUTS)
  }
  if (isReadOnly(event, context.actor) && !inputs.dryRun) {
    log.notice(READ_ONLY_TOKEN)
    return quietReport(NO_OUTPUTS)
  }
  const github = await connect(inputs.token)
  // YAML and globs cost 20 ms to load, which a run without work need not pay.
  const [{ processTargets }, { reportFor }] = await Promise.all([import('./process-targets.ts'), import('./report.ts')])
  const result = await processTargets(wanted, { inputs, github, now: now(), log })
  return reportFor(result, inputs)
}

/** Why a fork's pull request is not labelled here, and what to write instead. */
const READ_ONLY_TOKEN =
  'This pull request comes from a fork or from Dependabot, and GitHub gives its `pull_request` runs a token that can only read. ' +
  'Use `on: pull_request_target` for this workflow: triage checks nothing out and reads its rules from the base branch, so that is safe.'
