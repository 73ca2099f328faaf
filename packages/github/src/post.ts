import { HttpClient } from '@actions/http-client'

export interface Posted {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds without a byte from the other side; 15 seconds unless given. */
  readonly timeout?: number
}

// A webhook that needs longer does its work before it answers; a job should not be billed for that.
const TIMEOUT = 15_000

/**
 * One POST to an address that is not GitHub's, through the proxy that the runner has for it. Redirects are not
 * followed: a webhook's signature and body are meant for the address that the maintainer wrote. Nothing is repeated:
 * whether the receiver may get it twice is the caller's to know.
 */
export async function post(url: string, body: string, { headers, timeout = TIMEOUT }: PostOptions): Promise<Posted> {
  const options = { allowRedirects: false, allowRetries: false, socketTimeout: timeout }
  const response = await new HttpClient('porchlight', [], options).post(url, body, { ...headers })
  const { statusCode, headers: answered } = response.message
  return { status: statusCode ?? 0, headers: answered, text: await response.readBody() }
}
