import { UserError, type Post } from '@porchlight/action-kit'
import type { IncomingMessage } from 'node:http'
import { connectionFault, targetOf } from './adapter/client/connection-fault.ts'
import { directRequests } from './adapter/client/direct-request.ts'

// A webhook that needs longer does its work before it answers; a job should not be billed for that.
const TIMEOUT = 15_000

// Enough for any error message; a receiver that answers without end must not fill the runner's memory.
const MOST_CHARACTERS = 65_536

const USER_AGENT = 'porchlight'

/**
 * Goes through the proxy that the runner has for the address. Redirects are not followed, as body and signature are
 * meant for the address that the maintainer wrote; nothing is repeated, as the receiver may have got it.
 */
export const post: Post = async (url, body, { headers, timeout = TIMEOUT }) => {
  const target = targetOf(url, 'the address')
  try {
    const answer = await (target.proxy === undefined ? directly : throughProxy)(url, body, { headers, timeout })
    return { status: answer.statusCode ?? 0, headers: answer.headers, text: await textOf(answer, timeout) }
  } catch (cause) {
    // Only the host is named: a webhook's path is often its secret.
    throw new UserError(`POST to ${target.host}: ${connectionFault(cause, target)}`, { cause })
  }
}

type Send = (url: string, body: string, options: Required<Parameters<Post>[2]>) => Promise<IncomingMessage>

const directly: Send = (url, body, { headers, timeout }) =>
  directRequests()(new URL(url), {
    method: 'POST',
    headers: { 'user-agent': USER_AGENT, ...headers },
    body,
    signal: AbortSignal.timeout(timeout),
  })

const throughProxy: Send = async (url, body, { headers, timeout }) => {
  const { HttpClient } = await import(/* webpackIgnore: true */ './http-client.ts')
  const http = new HttpClient(USER_AGENT, [], { allowRedirects: false, allowRetries: false, socketTimeout: timeout })
  return (await http.post(url, body, { ...headers })).message
}

async function textOf(message: IncomingMessage, timeout: number): Promise<string> {
  // The socket's time-out starts anew with each byte, this one does not.
  const timer = setTimeout(() => message.destroy(new Error('Request timeout')), timeout)
  message.setEncoding('utf8')
  let text = ''
  try {
    for await (const chunk of message) {
      text += String(chunk)
      if (text.length >= MOST_CHARACTERS) break
    }
  } finally {
    clearTimeout(timer)
  }
  return text.slice(0, MOST_CHARACTERS)
}
