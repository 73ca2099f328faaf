/*
 * What a run needs only behind a proxy, stock: the client that speaks through one, and undici, which Octokit fetches with
 * there. It becomes a file of its own in dist/ (docs/decisions/0062-a-light-toolkit.md).
 */
export { HttpClient } from '@actions/http-client'
export { fetch, ProxyAgent } from 'undici'
