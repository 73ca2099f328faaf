import { carryOut, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { performer } from './apply.ts'
import { decideOverride } from './decide/override.ts'
import { describe } from './effects.ts'
import type { Override } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { overrideReport } from './report.ts'

interface Run {
  readonly host: Host<GitHub>
  readonly inputs: Pick<Inputs, 'token' | 'mayOverride' | 'dryRun'>
}

/** "Set to pass" was pressed: records by whom, unless that is forbidden or the account may not write here. */
export async function setToPass(override: Override, { host, inputs }: Run): Promise<Report> {
  const { mayOverride, dryRun, token } = inputs
  const github = mayOverride ? await host.connect(token) : undefined
  const permission = await github?.people.permission(override.by)
  const plan = decideOverride(override, { permission, at: host.now(), runUrl: host.context.runUrl })
  const outcome = await carryOut(plan, { dryRun, log: host.log, describe, perform: performer(github) })
  return overrideReport({ override, plan, outcome })
}
