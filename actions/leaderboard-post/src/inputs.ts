import { collect, refined, UserError, type Read, type Reading } from '@porchlight/action-kit/pure'
import { secretsFrom, type Secret, type Secrets } from './secret.ts'

export interface Inputs {
  readonly url: string | undefined
  readonly secrets: readonly Secret[]
  readonly machineUsers: readonly string[]
  readonly failOnDeliveryError: boolean
  readonly dryRun: boolean
  readonly names: Names
}

/** Under which names a maintainer wrote these inputs, for messages: the root action's have a prefix. */
export interface Names {
  readonly url: string
  readonly secret: string
}

export function readInputs(read: Read): Inputs {
  const names = { url: read.nameOf('webhook-url'), secret: read.nameOf('webhook-secret') }
  const given = collect({
    url: refined(read.secret('webhook-url'), (text) => addressFrom(text, names.url)),
    secrets: refined(read.secret('webhook-secret'), (text) => secretsFrom(text, names.secret)),
    machineUsers: read.list('machine-users'),
    failOnDeliveryError: read.boolean('fail-on-delivery-error'),
    dryRun: read.boolean('dry-run'),
  })
  return { ...given, names }
}

/** Where to post and what to sign with. */
export interface Webhook {
  readonly url: string
  /** All of the address that is shown: paths and queries hold secrets. */
  readonly host: string
  readonly secrets: Secrets
  readonly names: Names
}

/** undefined when there is nothing to post to, or nothing to sign with where GitHub withholds secrets. */
export function webhookOf(
  { url, secrets, names }: Inputs,
  { mayLackSecrets }: { mayLackSecrets: boolean },
): Webhook | undefined {
  if (url === undefined) return undefined
  const [current, ...former] = secrets
  if (current !== undefined) return { url, host: new URL(url).host, secrets: [current, ...former], names }
  if (mayLackSecrets) return undefined
  throw new UserError(
    `${names.secret} is empty. Every event is signed: make a secret with \`echo "whsec_$(openssl rand -base64 32)"\`, store it in the repository's secrets, give it here and to the receiver.`,
  )
}

/** Messages never quote the address, as its path or query may be all the protection that it has. */
function addressFrom(text: string | undefined, name: string): Reading<string | undefined> {
  if (text === undefined) return { value: undefined }
  if (!URL.canParse(text))
    return { problem: `${name} is not a URL. Write it in full, for example https://example.org/events.` }
  const { protocol, hostname, username, password } = new URL(text)
  if (username !== '' || password !== '') {
    return {
      problem: `${name} has a user name or password in it. Remove them: the signature is what proves the sender.`,
    }
  }
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return { value: text }
  return {
    problem: `${name} starts with ${protocol}//. Use https://, so that the event cannot be read or changed on the way.`,
  }
}

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
