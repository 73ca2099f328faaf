import { describe, expect, it } from 'vitest'
import { connectionFault } from '../src/adapter/client/connection-fault.ts'
import { printedBy, printedLabels } from './support/child.ts'
import { startProxy } from './support/proxy-server.ts'
import { startServer } from './support/scripted-server.ts'

// A name that no resolver knows (RFC 2606), so that only the proxy can lead anywhere.
const ENTERPRISE = 'http://github.acme.test/api/v3'
const REQUEST = 'GET /repos/acme/widgets/labels'

describe('a proxy', () => {
  it('is taken as http_proxy says, also to GitHub Enterprise Server', async () => {
    const server = await startServer({ json: [{ name: 'bug', color: 'ffffff' }] })
    const proxy = await startProxy({ server: server.url })
    expect(await printedLabels({ GITHUB_API_URL: ENTERPRISE, http_proxy: proxy.url })).toBe('bug')
    expect(proxy.asked).toEqual(['CONNECT github.acme.test:80'])
    expect(server.lines()).toEqual(['GET /api/v3/repos/acme/widgets/labels?per_page=100&page=1'])
  })

  it('is taken as https_proxy says for an https address', async () => {
    const proxy = await startProxy({ refuses: 502 })
    await printedLabels({ GITHUB_API_URL: 'https://api.github.test', https_proxy: proxy.url })
    expect(proxy.asked).toContain('CONNECT api.github.test:443')
  })

  it('is left aside for what no_proxy names', async () => {
    const proxy = await startProxy({ refuses: 502 })
    const env = { GITHUB_API_URL: ENTERPRISE, http_proxy: proxy.url, no_proxy: 'example.org,.acme.test' }
    expect(await printedLabels(env)).toContain('the name of github.acme.test cannot be resolved')
    expect(proxy.asked).toEqual([])
  })

  it('that refuses is one clear sentence', async () => {
    const proxy = await startProxy({ refuses: 407 })
    expect(await printedLabels({ GITHUB_API_URL: ENTERPRISE, http_proxy: proxy.url })).toBe(
      `GitHubError ${REQUEST}: the proxy refuses to connect to github.acme.test (407). Check https_proxy and its credentials, ` +
        'or add github.acme.test to no_proxy.',
    )
  })

  it.each([
    [
      'nobody listens',
      'http://ada:hunter2@127.0.0.1:2',
      'the proxy 127.0.0.1:2 refuses the connection (ECONNREFUSED). Check https_proxy.',
    ],
    [
      'is unknown',
      'http://proxy.acme.test:3128',
      "the name of the proxy proxy.acme.test:3128 cannot be resolved (ENOTFOUND). Check https_proxy and the runner's DNS.",
    ],
  ])('that %s is told from GitHub', async (_what, http_proxy, sentence) => {
    // Without a network, the same name is EAI_AGAIN: nobody could be asked.
    const printed = await printedLabels({ GITHUB_API_URL: ENTERPRISE, http_proxy })
    expect(printed.replace('EAI_AGAIN', 'ENOTFOUND')).toBe(`GitHubError ${REQUEST}: ${sentence}`)
  })

  it('is never shown with its password', async () => {
    const proxy = await startProxy({ refuses: 407 })
    const withPassword = proxy.url.replace('http://', 'http://ada:hunter2@')
    expect(await printedLabels({ GITHUB_API_URL: ENTERPRISE, http_proxy: withPassword })).not.toContain('hunter2')
  })
})

describe('an address that is none', () => {
  it.each([
    ['GITHUB_API_URL', { GITHUB_API_URL: 'nonsense' }, '"nonsense" is not an address.'],
    [
      'the proxy',
      { GITHUB_API_URL: ENTERPRISE, http_proxy: 'hunter2@my proxy' },
      '"http://***@my proxy" is not an address.',
    ],
    [
      'the kind of proxy',
      { GITHUB_API_URL: ENTERPRISE, http_proxy: 'socks5://proxy:1080' },
      'An address is not valid.',
    ],
  ])('is named: %s', async (_what, env, sentence) => {
    const script = `import { toolkit } from '${new URL('../src/index.ts', import.meta.url).href}'
      await toolkit().catch((error) => console.log(error.name, error.message))`
    expect(await printedBy(script, env)).toBe(
      `UserError ${sentence} Check GITHUB_API_URL, https_proxy and http_proxy: each must start with http:// or https://.`,
    )
  })
})

describe('a GitHub that cannot be reached', () => {
  it('because nobody listens there is named with what to check', async () => {
    // Below 1024 the system gives no port away, and nobody has used this one since the eighties. fetch refuses port 9.
    expect(await printedLabels({ GITHUB_API_URL: 'http://127.0.0.1:2' })).toBe(
      `GitHubError ${REQUEST}: 127.0.0.1:2 refuses the connection (ECONNREFUSED). Check GITHUB_API_URL.`,
    )
  })

  it.each([
    [
      'its name is unknown',
      { code: 'EAI_AGAIN' },
      "the name of ghe.test cannot be resolved (EAI_AGAIN). Check GITHUB_API_URL and the runner's DNS.",
    ],
    [
      'its certificate is its own',
      { code: 'SELF_SIGNED_CERT_IN_CHAIN' },
      "the certificate of ghe.test is not trusted (SELF_SIGNED_CERT_IN_CHAIN). Give the runner your authority's certificate with NODE_EXTRA_CA_CERTS.",
    ],
    [
      'its certificate has expired',
      { code: 'CERT_HAS_EXPIRED' },
      "the certificate of ghe.test is not trusted (CERT_HAS_EXPIRED). Give the runner your authority's certificate with NODE_EXTRA_CA_CERTS.",
    ],
    [
      'it does not answer',
      { code: 'UND_ERR_HEADERS_TIMEOUT' },
      'the request to ghe.test timed out (UND_ERR_HEADERS_TIMEOUT). Check the network and https_proxy, and run the job again.',
    ],
    [
      'the connection breaks',
      { code: 'ECONNRESET' },
      'the connection to ghe.test was interrupted (ECONNRESET). Check the network and https_proxy, and run the job again.',
    ],
    [
      'somebody else answers',
      { code: '', message: 'The answer is not JSON.' },
      'ghe.test answered with something other than JSON. A proxy may be in between, or GITHUB_API_URL may be wrong.',
    ],
  ])('because %s is named with what to check', (_why, fault, sentence) => {
    // As it arrives: Octokit wraps what fetch throws, and fetch wraps what the socket said.
    const cause = Object.assign(new Error('failed'), fault)
    const thrown = new Error('fetch failed', { cause: new TypeError('fetch failed', { cause }) })
    expect(connectionFault(thrown, { host: 'ghe.test', setting: 'GITHUB_API_URL' })).toBe(sentence)
  })

  it('at any of its addresses is named by the first fault that says something', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    const cause = new AggregateError([refused, refused])
    const sentence = connectionFault(new TypeError('fetch failed', { cause }), {
      host: 'ghe.test',
      setting: 'GITHUB_API_URL',
    })
    expect(sentence).toBe('ghe.test refuses the connection (ECONNREFUSED). Check GITHUB_API_URL.')
  })
})
