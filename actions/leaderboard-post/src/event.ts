import type { Event } from '@porchlight/action-kit'
import { skip, UserError, type Skip } from '@porchlight/action-kit/pure'
import { communityActionFrom, PayloadError, type CommunityAction, type Sha256 } from '@porchlight/community-event/pure'

interface Surroundings {
  readonly serverUrl: string
  readonly machineUsers: readonly string[]
  readonly sha256: Sha256
}

/** The contribution in the payload. */
export function eventSubject(
  { name, payload }: Event,
  { serverUrl, machineUsers, sha256 }: Surroundings,
): CommunityAction | Skip<'not-a-contribution'> {
  if (!URL.canParse(serverUrl))
    throw new UserError(`GITHUB_SERVER_URL is "${serverUrl}". Set it to a URL, as the runner does.`)
  try {
    const webhook = { name, payload, host: new URL(serverUrl).host }
    return communityActionFrom(webhook, { machineUsers, sha256 }) ?? notAContribution({ name, payload })
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error
    throw new UserError(
      `${error.message} GITHUB_EVENT_PATH must name the payload of GITHUB_EVENT_NAME, which is ${name}.`,
      { cause: error },
    )
  }
}

function notAContribution({ name, payload }: Event) {
  const action = typeof payload['action'] === 'string' ? ` ${payload['action']}` : ''
  return skip('not-a-contribution', `${name}${action} is not a contribution`)
}
