import { getProxyUrl } from '@actions/http-client/lib/proxy'
import type { Target } from './connection-fault.ts'

/** Where requests to this address go, by hosts alone: addresses and proxies written by hand may hold credentials. */
export function targetOf(url: string, setting = 'GITHUB_API_URL'): Target {
  if (!URL.canParse(url)) return { host: 'The address', setting }
  const address = new URL(url)
  const proxy = getProxyUrl(address)
  return { host: address.host, setting, ...(proxy === undefined ? {} : { proxy: proxy.host }) }
}
