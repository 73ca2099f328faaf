import { HttpClient, type HttpClientResponse } from '@actions/http-client'
import { UserError, type Post } from '@porchlight/action-kit'
import { connectionFault } from './adapter/client/connection-fault.ts'
import { targetOf } from './adapter/client/target.ts'

// A webhook that needs longer does its work before it answers; a job should not be billed for that.
const TIMEOUT = 15_000

// Enough for any error message; a receiver that answers without end must not fill the runner's memory.
const MOST_CHARACTERS = 65_536

/**
 * Goes through the proxy that the runner has for the address. Redirects are not followed, as body and signature are
 * meant for the address that the maintainer wrote; nothing is repeated, as the receiver may have got it.
 */
export const post: Post = async (url, body, { headers, timeout = TIMEOUT }) => {
  const http = new HttpClient('porchlight', [], { allowRedirects: false, allowRetries: false, socketTimeout: timeout })
  try {
    const { message } = await http.post(url, body, { ...headers })
    return { status: message.statusCode ?? 0, headers: message.headers, text: await textOf(message, timeout) }
  } catch (cause) {
    // Only the host is named: a webhook's path is often its secret.
    const target = targetOf(url, 'the address')
    throw new UserError(`POST to ${target.host}: ${connectionFault(cause, target)}`, { cause })
  }
}

async function textOf(message: HttpClientResponse['message'], timeout: number): Promise<string> {
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
