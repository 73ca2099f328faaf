import { messageOf } from '@porchlight/action-kit'
import { entriesIn, isObject, wordIn } from '../json.ts'

/** Why there was no answer, and what to look at. */
export function connectionFault(cause: unknown, { name, apiUrl }: { name: string; apiUrl: string }): string {
  const host = hostOf(apiUrl)
  const chain = causesOf(cause)
  const text = chain.map((error) => messageOf(error)).join(' ')
  const code = chain.map((error) => wordIn(error, 'code')).find(isTelling) ?? ''
  return `${name}: ${faultOf({ host, text, code })}`
}

// undici's "aborted" stands for everything that went wrong while it set a connection up; the text says more.
const isTelling = (code: string): boolean => code !== '' && code !== 'UND_ERR_ABORTED'

function faultOf({ host, text, code }: { host: string; text: string; code: string }): string {
  const proxyStatus = /Proxy response \((\d+)\)/.exec(text)?.[1]
  const shown = code === '' ? '' : ` (${code})`
  if (proxyStatus !== undefined) {
    return `the proxy refuses to connect to ${host} (${proxyStatus}). Check https_proxy and its credentials, or add ${host} to no_proxy.`
  }
  if (text.includes('The answer is not JSON.')) {
    return `${host} answered with something other than JSON. A proxy may stand between, or GITHUB_API_URL may be wrong.`
  }
  if (isTimeout(text, code))
    return `${host} gave no answer in time${shown}. Check the network and https_proxy, and run the job again.`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `the name ${host} cannot be resolved${shown}. Check GITHUB_API_URL, https_proxy and the runner's DNS.`
  }
  if (isCertificate(text, code)) {
    return `the certificate of ${host} is not trusted${shown}. Give the runner your authority's certificate with NODE_EXTRA_CA_CERTS.`
  }
  if (code === 'ECONNREFUSED') return `${host} refuses the connection${shown}. Check GITHUB_API_URL and https_proxy.`
  return `the connection to ${host} broke${shown}. Check the network and https_proxy, and run the job again.`
}

const isTimeout = (text: string, code: string): boolean =>
  /TIMEDOUT|TIMEOUT/.test(code) || /aborted due to timeout/i.test(text)

const isCertificate = (text: string, code: string): boolean =>
  /CERT|ERR_TLS|UNABLE_TO_(GET|VERIFY)|SELF_SIGNED/.test(code) || /self-signed certificate/i.test(text)

// Not the URL: an address written by hand may hold credentials.
const hostOf = (apiUrl: string): string => (URL.canParse(apiUrl) ? new URL(apiUrl).host : 'the API')

// fetch wraps the socket's error, Octokit wraps fetch's, and several addresses tried make an AggregateError.
function causesOf(thrown: unknown): readonly unknown[] {
  if (!isObject(thrown)) return []
  return [thrown, ...entriesIn(thrown, 'errors').flatMap(causesOf), ...causesOf(thrown['cause'])]
}
