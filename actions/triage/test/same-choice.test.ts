import type { ScenarioRepository, State } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds, type World } from './support/world.ts'

const startWorld = worlds()

const inputs = { 'configuration-path': '.github/triage.yml' }
const PICK = '{ from: [ada, bob], pick: 1, at-most: 1 }'
const rule = (follows: string): string => `rules:\n- when: { title: crash }\n  ${follows}\n`

/** Everybody has room for one more, and the subject itself is that one. */
const aWorld = (rules: string, parts: Partial<ScenarioRepository> = {}) =>
  startWorld({
    files: { '.github/triage.yml': rules },
    collaborators: ['ada', 'bob', 'eve'].map((login) => ({ login, permission: 'write' })),
    labels: ['good first issue'],
    issues: [{ number: 7, title: 'It crashes', author: 'zoe', labels: ['good first issue'] }],
    pullRequests: [{ number: 9, title: 'It crashes', author: 'zoe', files: [{ path: 'a.ts' }] }],
    ...parts,
  })

const issueIn = ({ emulator }: World) => emulator.repository(REPOSITORY).issue(7)
const threadIn = ({ repositories }: State, number: number) => repositories.get(REPOSITORY)?.threads.get(number)
const bodies = (world: World) => issueIn(world).comments.map(({ body }) => body)
const mentioned = (world: World) => bodies(world).flatMap((body) => body.match(/@\w+/g) ?? [])

const rows = [
  {
    what: 'assignee',
    event: ['issues', 7] as const,
    rules: rule(`assign: ${PICK}`),
    chosen: (world: World) => issueIn(world).assignees,
    gives: ['bob'],
  },
  {
    what: 'reviewer',
    event: ['pull_request_target', 9] as const,
    rules: rule(`review: ${PICK}`),
    chosen: (world: World) => world.emulator.repository(REPOSITORY).pullRequest(9).requestedReviewers,
    gives: ['bob'],
  },
  {
    what: 'mentor',
    event: ['issues', 7] as const,
    rules: rule('mentor: { from: [ada, bob], at-most: 1 }'),
    chosen: mentioned,
    gives: ['@bob'],
  },
  {
    what: 'mentor of a good first issue',
    event: ['issues', 7] as const,
    rules: 'rules: []\ngood-first-issue: { mentor: { from: [ada, bob], at-most: 1 } }\n',
    chosen: mentioned,
    gives: ['@bob'],
  },
]

describe.each(rows)('the $what whom a rule picks', ({ event: [name, number], rules, chosen, gives }) => {
  it('is the same when an event comes twice', async () => {
    const world = await aWorld(rules)
    const event = await world.event(name, number)
    await world.run(event, { inputs })
    const { host } = await world.run(event, { inputs })
    expect(chosen(world)).toEqual(gives)
    expect(host.lines).toEqual([])
  })

  it('is the same in two runs at once', async () => {
    const world = await aWorld(rules)
    const event = await world.event(name, number)
    await Promise.all([world.run(event, { inputs }), world.run(event, { inputs })])
    expect(chosen(world)).toEqual(gives)
  })

  it('is the same in a run that is started again', async () => {
    const world = await aWorld(rules)
    const event = await world.event(name, number)
    await world.run(event, { inputs })
    await world.run(event, { inputs, runAttempt: 2 })
    expect(chosen(world)).toEqual(gives)
  })
})

describe('open work', () => {
  it('does not count what another run has given of the same issue since this one looked', async () => {
    const world = await aWorld(rule(`assign: ${PICK}`))
    world.emulator.before('GET /repos/*/*/issues', ({ accounts, repositories }) => {
      const bob = accounts.get('bob')
      if (bob !== undefined) threadIn({ repositories } as State, 7)?.assignees.push(bob)
    })
    await world.on('issues', 7, { inputs })
    expect(issueIn(world).assignees).toEqual(['bob'])
  })

  it('does not count the mention in the issue itself', async () => {
    const issues = [{ number: 7, title: 'It crashes', author: 'zoe', body: '@bob, can you look?' }]
    const world = await aWorld(rule('mentor: { from: [ada, bob], at-most: 1 }'), { issues })
    await world.on('issues', 7, { inputs })
    expect(mentioned(world)).toEqual(['@bob'])
  })
})
