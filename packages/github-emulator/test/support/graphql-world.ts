import { onTestFinished } from 'vitest'
import { type Emulator, type EmulatorOptions, type Scenario, startEmulator } from '@porchlight/github-emulator'

/** What came back; a test that reads in it says what it expects there. */
type GraphQLResponse<Data> = { status: number; body: { data?: Data; errors?: GraphQLProblem[] } }

type GraphQLProblem = {
  type?: string
  message: string
  path?: unknown
  extensions?: unknown
  locations?: unknown
}

export type World = {
  emulator: Emulator
  /** `POST /graphql` with the default token, or another one. */
  ask: <Data = unknown>(
    query: string,
    variables?: Record<string, unknown>,
    token?: string,
  ) => Promise<GraphQLResponse<Data>>
  /** A REST request; `body` makes it what `method` says. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test says what it reads there
  rest: <Body = unknown>(method: string, path: string, body?: unknown) => Promise<{ status: number; body: Body }>
}

/** A repository with a little of everything; ids and times are the same in every run. */
export const WIDGETS: Scenario = {
  now: '2026-11-22T12:00:00Z',
  organizations: [
    {
      login: 'acme',
      members: [
        { login: 'lena', public: true, role: 'admin' },
        { login: 'omar', public: false },
      ],
      teams: [{ slug: 'core', members: ['lena'] }],
    },
  ],
  repositories: [
    {
      name: 'acme/widgets',
      labels: [
        { name: 'bug', color: 'd73a4a', description: 'Does not work' },
        { name: 'released', color: 'ededed' },
      ],
      milestones: [{ title: 'v1' }],
      files: { 'README.md': '# Widgets\n', 'docs/guide.md': 'Read me\n' },
      branches: { next: { files: { 'README.md': '# Widgets, next\n' } } },
      issues: [
        {
          number: 1,
          title: 'It breaks',
          body: 'When I press it',
          author: 'ada',
          labels: ['bug'],
          comments: [
            { author: 'lena', body: 'Which button?' },
            { author: 'ghost', body: 'The red one' },
          ],
          reactions: [
            { author: 'bo', content: '+1' },
            { author: 'cy', content: '+1' },
          ],
        },
        { number: 2, title: 'Same here', author: 'bo', state: 'closed', stateReason: 'duplicate' },
      ],
      pullRequests: [
        {
          number: 3,
          title: 'Fix the button',
          body: 'Closes #1',
          author: 'grace',
          head: { repository: 'grace/widgets', branch: 'fix' },
          closes: [1],
          files: [{ path: 'src/button.ts', status: 'added', additions: 12, deletions: 0 }],
          commits: [
            {
              message: 'Fix the button\n\nIt was loose.',
              author: { name: 'Grace', email: 'g@x.org', login: 'grace' },
            },
          ],
          reviews: [{ author: 'lena', state: 'APPROVED', body: 'Good' }],
        },
        {
          number: 4,
          title: 'Fix it on next',
          author: 'grace',
          base: 'next',
          head: { repository: 'grace/widgets', branch: 'fix-next' },
          closes: [1],
        },
      ],
      discussions: [
        {
          number: 5,
          title: 'Ideas?',
          body: 'Say',
          author: 'ada',
          category: 'Ideas',
          comments: [{ author: 'bo', body: 'A blue one' }],
        },
      ],
      releases: [{ tag: 'v0.1.0', name: 'First', body: 'Notes' }],
    },
  ],
}

/** Starts an emulator for one test and stops it after the test. */
export async function startWorld(options: EmulatorOptions = {}): Promise<World> {
  const emulator = await startEmulator({ scenario: WIDGETS, ...options })
  onTestFinished(() => emulator.stop())
  const send = async (
    method: string,
    url: string,
    { body, token = emulator.token }: { body?: unknown; token?: string },
  ) => {
    const headers = { authorization: `bearer ${token}`, 'content-type': 'application/json' }
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  return {
    emulator,
    ask: (query, variables, token) =>
      send('POST', emulator.graphqlUrl, { body: { query, variables }, ...(token !== undefined && { token }) }),
    rest: (method, path, body) => send(method, `${emulator.url}${path}`, { body }),
  }
}

/** A query inside the repository, for the many tests that ask nothing else. */
export const inWidgets = (selection: string): string =>
  `{ repository(owner: "acme", name: "widgets") { ${selection} } }`

/** The node id that REST gives for `/repos/acme/widgets/issues/1` and the like. */
export async function restId({ rest }: World, path: string): Promise<string> {
  const { body } = await rest<{ node_id: string }>('GET', path)
  return body.node_id
}
