import { messageOf, type Log, type Post, type Posted } from '@porchlight/action-kit'
import type { EncodedEvent } from './format.ts'
import type { Names, Webhook } from './inputs.ts'
import { signedHeaders } from './sign.ts'

type Reason = 'delivered' | 'gone' | 'redirected' | 'refused' | 'unavailable'

/** What became of one event. */
export interface Delivery {
  readonly reason: Reason
  /** Of the last answer; null when there was none. */
  readonly status: number | null
  readonly attempts: number
  /** For the maintainer: the result of the last attempt. */
  readonly message: string
}

/** What is impure in waiting. Tests hand in their own. */
export interface Pauses {
  readonly wait: (milliseconds: number) => Promise<void>
  /** From 0 up to 1. */
  readonly random: () => number
}

export interface Delivering extends Pauses {
  readonly post: Post
  readonly now: () => Date
  readonly log: Log
}

// A job is billed by the minute: four attempts over about a minute outlast a restart of the receiver. After an outage
// the next run posts the same id.
const PAUSES = [1000, 4000, 15_000]
const MOST_WAITING = 120_000

/** Posts an event until a receiver accepts or refuses it: the same id and body each time, time and signature afresh. */
export async function deliver(event: EncodedEvent, webhook: Webhook, parts: Delivering): Promise<Delivery> {
  const { wait, random, now, log } = parts
  let waited = 0
  for (let attempts = 1; ; attempts += 1) {
    const tried = await attempt(event, webhook, parts)
    const delivery = { reason: tried.reason, status: tried.status, attempts, message: tried.message }
    const longest = PAUSES[attempts - 1]
    if (tried.reason !== 'unavailable' || longest === undefined) return delivery
    const asked = retryAfter(tried.headers['retry-after'], now())
    // Full jitter: a receiver that comes back does not get all posts at once.
    const pause = asked ?? Math.round(random() * longest)
    if (waited + pause > MOST_WAITING) {
      return {
        ...delivery,
        message: `${tried.message} It asks for ${Math.ceil(pause / 1000)} s, longer than a job should wait.`,
      }
    }
    log.info(`${tried.message} Trying again in ${(pause / 1000).toFixed(1)} s.`)
    await wait(pause)
    waited += pause
  }
}

/** Milliseconds that a receiver asks to wait, from seconds or a date (RFC 9110, section 10.2.3); undefined when it does not. */
function retryAfter(header: string | readonly string[] | undefined, now: Date): number | undefined {
  if (typeof header !== 'string') return undefined
  if (/^\d+$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime())
}

interface Attempt {
  readonly reason: Reason
  readonly status: number | null
  readonly headers: Posted['headers']
  readonly message: string
}

async function attempt(event: EncodedEvent, webhook: Webhook, { post, now }: Delivering): Promise<Attempt> {
  const { url, host, secrets, names } = webhook
  try {
    const headers = signedHeaders({ ...event, at: now() }, secrets)
    const { status, headers: answered } = await post(url, event.body, { headers })
    return { reason: reasonOf(status), status, headers: answered, message: messageFor(status, { host, names }) }
  } catch (error) {
    // No answer: the receiver may have the event all the same, and knows it by its id when it comes again.
    return { reason: 'unavailable', status: null, headers: {}, message: messageOf(error) }
  }
}

// Of the answers below 500, these say "not now" rather than "no": a time-out, too early, too many.
const NOT_NOW = [408, 425, 429]

function reasonOf(status: number): Reason {
  if (status >= 200 && status < 300) return 'delivered'
  if (status >= 300 && status < 400) return 'redirected'
  if (status === 410) return 'gone'
  return status >= 500 || NOT_NOW.includes(status) ? 'unavailable' : 'refused'
}

const NOT_TRUSTED = [401, 403]

const messageFor = (status: number, { host, names }: Pick<Webhook, 'host' | 'names'>): string =>
  `${host} answered ${status}${MEANINGS[reasonOf(status)](names, status)}`

const MEANINGS: Readonly<Record<Reason, (names: Names, status: number) => string>> = {
  delivered: () => '.',
  gone: ({ url }) => `: it takes no more events. Remove ${url}, or give another.`,
  redirected: ({ url }) => `, a redirect, which a signed event does not follow. Give the final address as ${url}.`,
  refused: ({ url, secret }, status) =>
    NOT_TRUSTED.includes(status)
      ? `. Check that both sides have the same ${secret}.`
      : `. Check ${url} and what the receiver expects.`,
  unavailable: () => ', so it cannot take the event now.',
}
