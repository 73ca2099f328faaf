import type { Plan } from '@porchlight/action-kit/pure'
import type { PostEvent } from './effects.ts'
import type { Facts } from './facts.ts'
import type { Names } from './inputs.ts'
import { DONE } from './messages.ts'

/** One event to one webhook, or nothing to post to. Also without credit it is posted: what counts is the receiver's to say. */
export function decide({ action, webhook, hasSecret, mayLackSecrets, names }: Facts): Plan<PostEvent> {
  const { id, context } = action
  if (webhook !== undefined) {
    const because = `${context.login} ${DONE[context.type]}`
    return { effects: [{ kind: 'post-event', id, type: context.type, host: webhook.host, because }], leftAlone: [] }
  }
  const because = mayLackSecrets ? 'GitHub gives no secrets to this run' : emptyAddress(names, { hasSecret })
  return { effects: [], leftAlone: [{ what: `post the event ${context.type}`, because }] }
}

// A secret is given for nothing else, so then a name is likely to be misspelt, for which GitHub gives an empty text.
const emptyAddress = ({ url, secret }: Names, { hasSecret }: Pick<Facts, 'hasSecret'>): string =>
  hasSecret ? `${url} is empty and ${secret} is not: check the name of the secret` : `${url} is empty`
