import type { IdentityRules } from './actor.ts'
import { communityActionFrom as communityActionWith, type Webhook } from './build.ts'
import type { CommunityAction } from './community-action.ts'
import type { Sha256 } from './event-id.ts'

export const sha256: Sha256 = (text) => {
  // Loaded here, as importing it costs more than all else that a run without a contribution does.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(text).digest()
}

/** What `pure.ts` exports under this name, with the hash of Node. */
export const communityActionFrom = (webhook: Webhook, rules: IdentityRules): CommunityAction | undefined =>
  communityActionWith(webhook, { ...rules, sha256 })
