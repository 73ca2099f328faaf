import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { entriesIn, isObject, messageOf, wordIn } from '@porchlight/action-kit'

export interface Target {
  readonly host: string
  /** The proxy on the way, as `host:port`. */
  readonly proxy?: string
  /** What gave us the host, for the maintainer to look at: `GITHUB_API_URL`, or an input. */
  readonly setting: string
}

/** Why there was no answer, and what to look at: the second half of a sentence that names the request. */
export function connectionFault(cause: unknown, target: Target): string {
  const chain = causesOf(cause)
  const text = chain.map((error) => messageOf(error)).join(' ')
  const code = chain.map((error) => wordIn(error, 'code')).find((found) => found !== '') ?? ''
  return faultOf({ ...target, text, code, shown: code === '' ? '' : ` (${code})` })
}

interface Fault extends Target {
  readonly text: string
  readonly code: string
  readonly shown: string
}

function faultOf(fault: Fault): string {
  const { host, setting, proxy, text, code, shown } = fault
  const refusedWith = /Proxy response \((\d+)\)|statusCode=(\d+)/.exec(text)
  if (refusedWith !== null) {
    const status = refusedWith[1] ?? refusedWith[2]
    return `the proxy refuses to connect to ${host} (${status}). Check https_proxy and its credentials, or add ${host} to no_proxy.`
  }
  if (text.includes(NOT_JSON)) return notJson({ host, setting }, 'answered')
  if (isTimeout(text, code))
    return `the request to ${host} timed out${shown}. Check the network and https_proxy, and run the job again.`
  if (isCertificate(text, code)) {
    return `the certificate of ${host} is not trusted${shown}. Give the runner your authority's certificate with NODE_EXTRA_CA_CERTS.`
  }
  // With a proxy on the way, it is the only one that we look up and connect to ourselves.
  const [met, check] = proxy === undefined ? [host, setting] : [`the proxy ${proxy}`, 'https_proxy']
  if (isUnknown(code)) return `the name of ${met} cannot be resolved${shown}. Check ${check} and the runner's DNS.`
  if (code === 'ECONNREFUSED') return `${met} refuses the connection${shown}. Check ${check}.`
  return `the connection to ${host} was interrupted${shown}. Check the network and https_proxy, and run the job again.`
}

export const notJson = ({ host, setting }: Target, answered: string): string =>
  `${host} ${answered} with something other than JSON. A proxy may be in between, or ${setting} may be wrong.`

const isUnknown = (code: string): boolean => code === 'ENOTFOUND' || code === 'EAI_AGAIN'

/** What `answer.ts` says of an answer that cannot be parsed. */
export const NOT_JSON = 'The answer is not JSON.'

const isTimeout = (text: string, code: string): boolean =>
  /TIMEDOUT|TIMEOUT/.test(code) || /aborted due to timeout|request timeout/i.test(text)

const isCertificate = (text: string, code: string): boolean =>
  /CERT|ERR_TLS|UNABLE_TO_(GET|VERIFY)|SELF_SIGNED/.test(code) || /self-signed certificate/i.test(text)

// fetch wraps the socket's error, Octokit wraps fetch's, and several addresses tried make an AggregateError.
function causesOf(thrown: unknown): readonly unknown[] {
  if (!isObject(thrown)) return []
  return [thrown, ...entriesIn(thrown, 'errors').flatMap(causesOf), ...causesOf(thrown['cause'])]
}

/** Where requests to this address go, by hosts alone: addresses and proxies written by hand may hold credentials. */
export function targetOf(url: string, setting = 'GITHUB_API_URL'): Target {
  if (!URL.canParse(url)) return { host: 'The address', setting }
  const address = new URL(url)
  const proxy = getProxyUrl(address)
  return { host: address.host, setting, ...(proxy === undefined ? {} : { proxy: proxy.host }) }
}
