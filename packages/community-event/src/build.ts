import { fieldsOf, isUserError } from '@porchlight/action-kit/pure'
import { actorFrom, type Actor, type IdentityRules } from './actor.ts'
import type { CommunityAction } from './community-action.ts'
import { contributionFrom, type Contribution } from './contribution.ts'
import { eventId, type Sha256 } from './event-id.ts'
import { impactOf } from './impact.ts'

export interface Webhook {
  /** Name of the event, for example `issues`. */
  readonly name: string
  readonly payload: unknown
  /** Host of the server that sent it, for example `github.com`. */
  readonly host: string
}

/** A webhook payload lacks a field that its event always has. The message names the field and quotes no content. */
export class PayloadError extends Error {
  override readonly name = 'PayloadError'
}

export interface Rules extends IdentityRules {
  readonly sha256: Sha256
}

/**
 * The `community.action` event that a webhook of GitHub's reports; undefined when it is not a contribution. Pure: the
 * payload and a hash are all it needs. Throws a PayloadError when the payload is not what that event has.
 */
export function communityActionFrom(webhook: Webhook, rules: Rules): CommunityAction | undefined {
  try {
    return actionFrom(webhook, rules)
  } catch (error) {
    throw isUserError(error) ? new PayloadError(error.message, { cause: error }) : error
  }
}

function actionFrom({ name, payload, host }: Webhook, { sha256, ...rules }: Rules): CommunityAction | undefined {
  const json = fieldsOf(payload, 'payload')
  const contribution = contributionFrom(name, json)
  if (contribution === undefined) return undefined
  const actor = actorFrom(contribution.account, rules)
  const repository = json.object('repository')
  const repositoryId = repository.whole('id')
  const { type, object, parent, association } = contribution
  const { score, factors } = impactOf({
    ...contribution,
    actorKind: actor.kind,
    isOwn: isOwn(contribution, actor, rules),
  })
  return {
    event: 'community.action',
    schema_version: '1-0-0',
    id: eventId({ host, repositoryId, type, object }, sha256),
    actor: `${host === 'github.com' ? 'github' : `github/${host.replaceAll(':', '-')}`}:${actor.id}`,
    timestamp: utc(contribution.at),
    context: {
      platform: 'github',
      source_host: host,
      type,
      repo: repository.text('full_name'),
      repo_id: repositoryId,
      login: actor.login,
      actor_kind: actor.kind,
      ...(association === null ? {} : { author_association: association }),
      object,
      ...(parent === null ? {} : { parent }),
      impact_score: score,
      impact: { version: '1', factors },
    },
  }
}

const isOwn = ({ threadAccount }: Contribution, actor: Actor, rules: IdentityRules): boolean =>
  threadAccount !== null && actorFrom(threadAccount, rules).id === actor.id

/** Older payloads have offsets and milliseconds; one form for all, so that texts sort as times do. */
const utc = (time: string): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
