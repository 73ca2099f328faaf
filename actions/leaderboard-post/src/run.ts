import { carryOut, quietReport, UserError, type Event, type Host, type Report } from '@porchlight/action-kit'
import { communityActionFrom, PayloadError, type CommunityAction } from '@porchlight/community-event'
import { performer } from './apply.ts'
import { decide, describe } from './decide.ts'
import type { Pauses } from './deliver.ts'
import { readInputs, webhookOf } from './inputs.ts'
import { reportFor } from './report.ts'
import { mayLackSecrets } from './secrets-withheld.ts'

const REAL_PAUSES: Pauses = {
  wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
}

/** Turns the contribution that the payload tells of into one event, and posts it. Nothing is asked of GitHub. */
export async function run(host: Host, pauses: Pauses = REAL_PAUSES): Promise<Report> {
  const inputs = readInputs(host.read)
  const facts = { mayLackSecrets: mayLackSecrets(host.event, host.context.actor) }
  const webhook = webhookOf(inputs, facts)
  const action = contributionIn(host.event, { serverUrl: host.context.serverUrl, machineUsers: inputs.machineUsers })
  if (action === undefined) return notAContribution(host)

  const plan = decide({ ...facts, action, webhook })
  const { perform, deliveries } = performer(action, webhook, {
    ...pauses,
    post: host.post,
    now: host.now,
    log: host.log,
  })
  const outcome = await carryOut(plan, { dryRun: inputs.dryRun, log: host.log, describe, perform })
  return reportFor({ action, plan, outcome, delivery: deliveries.at(-1), inputs, ...facts })
}

function contributionIn(
  { name, payload }: Event,
  { serverUrl, machineUsers }: { serverUrl: string; machineUsers: readonly string[] },
): CommunityAction | undefined {
  if (!URL.canParse(serverUrl))
    throw new UserError(`GITHUB_SERVER_URL is "${serverUrl}". Set it to a URL, as the runner does.`)
  try {
    return communityActionFrom({ name, payload, host: new URL(serverUrl).host }, { machineUsers })
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error
    throw new UserError(
      `${error.message} GITHUB_EVENT_PATH must name the payload of GITHUB_EVENT_NAME, which is ${name}.`,
      { cause: error },
    )
  }
}

function notAContribution({ event: { name, payload }, log }: Host): Report {
  const action = typeof payload['action'] === 'string' ? ` ${payload['action']}` : ''
  log.info(`Nothing to post: ${name}${action} is no contribution.`)
  return quietReport({ delivered: false, attempts: 0, reason: 'not-a-contribution' })
}
