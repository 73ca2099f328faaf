import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { directRequests } from './direct-request.ts'

interface Sending {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
  readonly redirect?: 'follow' | 'manual'
}

/** The part of a `Response` that Octokit reads. */
interface Received {
  readonly url: string
  readonly status: number
  readonly statusText: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: IncomingMessage
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

type Fetch = (address: string, sending: Sending) => Promise<Received>

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

// As many as `fetch` follows: https://fetch.spec.whatwg.org/#http-redirect-fetch
const MOST_REDIRECTS = 20

// A thousand times what a page of a hundred takes. Some kilobytes of gzip can hold gigabytes, and a proxy or a server
// that is not GitHub's must not take the runner's memory.
const MOST_MEBIBYTES = 64
const MOST_BYTES = MOST_MEBIBYTES * 2 ** 20

/**
 * `fetch` for Octokit, as far as Octokit uses it, where no proxy is on the way. What it leaves out of the standard, this
 * adapter has no use for: bodies other than text, and redirects of anything but a GET
 * (docs/decisions/0062-a-light-toolkit.md).
 */
export function directFetch(): Fetch {
  const send = directRequests()
  return async (address, { method, headers, body, signal, redirect }) => {
    let url = new URL(address)
    let sent: Readonly<Record<string, string>> = { 'accept-encoding': 'gzip', ...headers }
    for (let followed = 0; ; followed += 1) {
      const answer = await send(url, { method, headers: sent, body, signal })
      const next = redirect === 'follow' ? redirectedTo(answer, url) : undefined
      if (next === undefined) return received(answer, url, signal)
      // Lets the connection go back to the others.
      answer.resume()
      if (followed === MOST_REDIRECTS) throw new Error(`More than ${MOST_REDIRECTS} redirects`)
      if (next.origin !== url.origin) sent = withoutCredentials(sent)
      url = next
    }
  }
}

function redirectedTo({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (!REDIRECTS.includes(statusCode) || headers.location === undefined) return undefined
  const next = new URL(headers.location, from)
  // Node would send them as an authorization of its own.
  next.username = ''
  next.password = ''
  return next
}

/** The token is meant for the GitHub that was asked. */
const withoutCredentials = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'))

function received(answer: IncomingMessage, url: URL, signal: AbortSignal | undefined): Received {
  const bytes = async (): Promise<Buffer> => {
    try {
      const read = await bytesOf(answer, signal)
      return isZipped(answer) && read.length > 0 ? await bytesOf(unzipped(read), signal) : read
    } catch (error) {
      throw signal?.aborted === true ? signal.reason : error
    }
  }
  return {
    url: url.href,
    status: answer.statusCode ?? 0,
    statusText: answer.statusMessage ?? '',
    headers: new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
    body: answer,
    // As `fetch` does, without a byte order mark.
    text: async () => new TextDecoder().decode(await bytes()),
    arrayBuffer: async () => Uint8Array.from(await bytes()).buffer,
  }
}

async function bytesOf(body: Readable, signal: AbortSignal | undefined): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    // What has come is unzipped within the time-out, too.
    signal?.throwIfAborted()
    length += chunk.length
    if (length > MOST_BYTES) throw new Error(`The answer is longer than ${MOST_MEBIBYTES} MiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const isZipped = ({ headers }: IncomingMessage): boolean => headers['content-encoding']?.trim().toLowerCase() === 'gzip'

/** Piece by piece, so that no more is unzipped than is taken. */
function unzipped(bytes: Buffer): Readable {
  const gunzip = process.getBuiltinModule('node:zlib').createGunzip()
  gunzip.end(bytes)
  return gunzip
}
