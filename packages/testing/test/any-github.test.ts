import { describe } from 'vitest'
import { actions } from './support/actions.ts'
import { runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { startProxy } from './support/proxy.ts'

const askers = actions.filter(({ requests }) => requests.length > 0)

describe('GitHub Enterprise Server', () => {
  it.concurrent.for(askers)('is served by $name below /api/v3 and /api/graphql', async (action, { open, expect }) => {
    const world = await open()
    const { url } = world.emulator
    const github = {
      apiUrl: `${url}/api/v3`,
      graphqlUrl: `${url}/api/graphql`,
      serverUrl: 'https://github.acme.example',
    }
    const outcome = await runBundle(world, action.name, {
      event: await action.event(world),
      inputs: action.inputs(world),
      github,
    })
    expect(outcome.conclusion).toBe(action.conclusion)
    expect(world.writes()).toEqual(action.writes)
  })

  it.concurrent('is what leaderboard-post names in the event', async ({ open, expect }) => {
    const world = await open()
    const [action] = actions.filter(({ name }) => name === 'leaderboard-post')
    const event = (await action?.event(world)) ?? { name: '', payload: {} }
    const github = { serverUrl: 'https://github.acme.example' }
    const { outputs } = await runBundle(world, 'leaderboard-post', { event, github })
    expect(outputs['event']).toContain('github.acme.example')
  })
})

describe('a proxy', () => {
  // A name that nothing but the proxy can find: `.invalid` never resolves (RFC 2606).
  const behindProxy = { apiUrl: 'http://github.invalid', graphqlUrl: 'http://github.invalid/graphql' }
  const spellings = ['http_proxy', 'HTTP_PROXY']
  const rows = askers.flatMap((action) => spellings.map((variable) => ({ action, variable, name: action.name })))

  it.concurrent.for(rows)(
    'in $variable is what $name goes through',
    async ({ action, variable }, { open, onTestFinished, expect }) => {
      const world = await open()
      const proxy = await startProxy(world.emulator.url)
      onTestFinished(() => proxy.stop())
      const run = { event: await action.event(world), inputs: action.inputs(world) }
      const outcome = await runBundle(world, action.name, {
        ...run,
        github: behindProxy,
        env: { [variable]: proxy.url },
      })
      expect(outcome.conclusion).toBe(action.conclusion)
      expect(world.writes()).toEqual(action.writes)
      expect(proxy.asked.length).toBeGreaterThan(0)
    },
  )

  it.concurrent.for(askers)(
    'is left aside by $name for a host in no_proxy',
    async (action, { open, onTestFinished, expect }) => {
      const world = await open()
      const proxy = await startProxy('http://127.0.0.1:9')
      onTestFinished(() => proxy.stop())
      // Another name of the loopback, which needs no_proxy: 127.0.0.1 and localhost go past every proxy anyway.
      const apiUrl = world.emulator.url.replace('127.0.0.1', '0.0.0.0')
      const github = { apiUrl, graphqlUrl: `${apiUrl}/graphql` }
      const env = { http_proxy: proxy.url, no_proxy: '0.0.0.0' }
      const run = { event: await action.event(world), inputs: action.inputs(world), github, env }
      const outcome = await runBundle(world, action.name, run)
      expect(outcome.conclusion).toBe(action.conclusion)
      expect(proxy.asked).toEqual([])
    },
  )

  it.concurrent.for(askers)('of a kind that is not spoken is what $name names', async (action, { open, expect }) => {
    const world = await open()
    const run = { event: await action.event(world), inputs: action.inputs(world), github: behindProxy }
    const outcome = await runBundle(world, action.name, { ...run, env: { http_proxy: 'socks5://127.0.0.1:1080' } })
    expect(outcome.annotations).toMatchObject([
      {
        level: 'error',
        message: expect.stringMatching(/^An address is not valid\. Check GITHUB_API_URL, https_proxy/),
      },
    ])
  })
})
