import { getProxyUrl as proxyFor } from '@actions/http-client/lib/proxy'

/*
 * In dist/toolkit, this stands in for what `@actions/core` and `@actions/github` import and nothing of ours calls: tables of
 * a thousand methods, and two HTTP clients that a run without a proxy has no use for. scripts/build.ts says which
 * (docs/decisions/0062-a-light-toolkit.md).
 */

// As @actions/github does; it reads the address and the proxy when it is loaded.
const address = new URL(process.env['GITHUB_API_URL'] || 'https://api.github.com')
const real = proxyFor(address) === undefined ? undefined : await import(/* webpackIgnore: true */ './http-client.ts')

class Direct {
  getAgent(): undefined {}
  getAgentDispatcher(): undefined {}
}

/** `@actions/http-client` and undici: themselves behind a proxy. Without one, @actions/github asks for no agent. */
export const HttpClient = real?.HttpClient ?? Direct
export const fetch = real?.fetch
export const ProxyAgent = real?.ProxyAgent

/** Octokit's plugins, with nothing in them: the adapter calls `request` with the routes it needs. */
export const restEndpointMethods = (): object => ({})
export const paginateRest = (): object => ({})

/** `node:crypto` in `@actions/core`, when it is called: the kit sets outputs without it. */
export const randomUUID = (): string => process.getBuiltinModule('node:crypto').randomUUID()
