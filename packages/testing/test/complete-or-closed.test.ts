import type { WorkflowEvent } from '@porchlight/action-runner'
import type { Fault } from '@porchlight/github-emulator'
import { describe } from 'vitest'
import { errorsOf, runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { pullRequestEvent, releaseEvent, scenarioOf, issueEvent, widgets, type World } from './support/world.ts'

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

const grace = { name: 'Grace Hopper', email: 'grace@example.org', login: 'grace' }
const signed = (number: number) => ({
  message: `Part ${number}\n\nSigned-off-by: Grace Hopper <grace@example.org>`,
  author: grace,
  files: { [`docs/${number}.md`]: `${number}` },
})

/** Grace's pull request #2 with 120 commits, each signed off, that add a file each: two pages of both. */
const large = scenarioOf({
  pullRequests: [
    {
      number: 2,
      title: 'All of it',
      author: 'grace',
      head: { repository: 'grace/widgets', branch: 'all' },
      commits: numbers(120).map(signed),
    },
  ],
  commits: [],
  releases: [],
  tags: {},
  files: {
    ...widgets.files,
    // A rule that nothing decides before the last file, as triage stops reading once all are decided.
    '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-glob-to-all-files: "**"\n',
  },
})

interface Broken {
  readonly name: string
  readonly what: string
  readonly on: string
  readonly nth?: number
  readonly answer: Fault
  event(world: World): Promise<WorkflowEvent>
  readonly scenario?: typeof large
  readonly runAttempt?: number
}

const GONE: Fault = { status: 404, body: { message: 'Not Found' } }

const broken: readonly Broken[] = [
  {
    name: 'triage',
    what: 'the second page of changed files fails',
    on: 'GET /repos/*/*/pulls/*/files',
    nth: 2,
    answer: { status: 500 },
    event: (world) => pullRequestEvent(world, 2),
    scenario: large,
  },
  {
    name: 'triage',
    what: 'the second page of changed files is not found',
    on: 'GET /repos/*/*/pulls/*/files',
    nth: 2,
    answer: GONE,
    event: (world) => pullRequestEvent(world, 2),
    scenario: large,
  },
  {
    name: 'triage',
    what: 'the page of changed files breaks off',
    on: 'GET /repos/*/*/pulls/*/files',
    answer: 'malformed',
    event: (world) => pullRequestEvent(world, 2),
  },
  {
    name: 'welcome',
    what: 'the comments come in part',
    on: 'POST /graphql repository',
    answer: 'partial',
    event: (world) => issueEvent(world, 1),
    scenario: scenarioOf({
      issues: [{ number: 1, title: 'Flicker', author: 'ada', comments: [{ author: 'eve', body: 'Here too' }] }],
      pullRequests: [],
      commits: [],
      releases: [],
      tags: {},
    }),
    runAttempt: 2,
  },
  {
    name: 'dco-check',
    what: 'the second page of commits fails',
    on: 'GET /repos/*/*/pulls/*/commits',
    nth: 2,
    answer: { status: 500 },
    event: (world) => pullRequestEvent(world, 2),
    scenario: large,
  },
  {
    name: 'notify-requesters',
    what: 'the pull requests of the commits come in part',
    on: 'POST /graphql repository',
    answer: 'partial',
    event: (world) => releaseEvent(world),
  },
  {
    name: 'notify-requesters',
    what: 'the issues come in part',
    on: 'POST /graphql repository',
    nth: 2,
    answer: 'partial',
    event: (world) => releaseEvent(world),
  },
  {
    name: 'notify-requesters',
    what: 'the list of releases breaks off',
    on: 'GET /repos/*/*/releases',
    answer: 'malformed',
    event: (world) => releaseEvent(world),
  },
]

describe('nothing is decided on a part', () => {
  it.concurrent.for(broken)('$name fails, and writes nothing, when $what', async (row, { open, expect }) => {
    const world = await open({ scenario: row.scenario ?? scenarioOf() })
    const event = await row.event(world)
    world.emulator.fault({ on: row.on, nth: row.nth ?? 1, times: Infinity, answer: row.answer })
    const outcome = await runBundle(world, row.name, {
      event,
      inputs: inputsOf(row.name),
      github: { runAttempt: row.runAttempt ?? 1 },
    })
    expect(outcome.exitCode).toBe(1)
    expect(errorsOf(outcome)).toHaveLength(1)
    expect(outcome.log).not.toContain('This is a bug in Porchlight')
    expect(world.emulator.writes).toEqual([])
  })

  const inputsOf = (name: string): Readonly<Record<string, string>> =>
    name === 'dco-check' ? { comment: 'on-failure' } : {}

  it.concurrent('dco-check fails when GitHub lists fewer commits than it counts', async ({ open, expect }) => {
    const world = await open()
    const { name, payload } = await pullRequestEvent(world, 2)
    const pull = { ...(payload['pull_request'] as object), commits: 3 }
    const outcome = await runBundle(world, 'dco-check', {
      event: { name, payload: { ...payload, pull_request: pull } },
    })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.outputs['conclusion']).toBe('failure')
    expect(errorsOf(outcome)).toEqual([expect.stringContaining('could not all be read, so none were checked')])
  })

  it.concurrent('triage fails when GitHub lists fewer files than it counts', async ({ open, expect }) => {
    const world = await open()
    const { name, payload } = await pullRequestEvent(world, 2)
    const pull = { ...(payload['pull_request'] as object), changed_files: 2 }
    const outcome = await runBundle(world, 'triage', { event: { name, payload: { ...payload, pull_request: pull } } })
    expect(outcome.exitCode).toBe(1)
    expect(world.emulator.writes).toEqual([])
    expect(errorsOf(outcome)).toEqual([expect.stringContaining('GitHub listed 1 of the 2 changed files of #2.')])
  })

  it.concurrent('dco-check judges all 120 commits although a page of them comes empty', async ({ open, expect }) => {
    const world = await open({ scenario: large })
    const event = await pullRequestEvent(world, 2)
    world.emulator.fault({ on: 'GET /repos/*/*/pulls/*/commits', nth: 2, answer: { status: 200, body: [] } })
    const { outputs } = await runBundle(world, 'dco-check', { event })
    expect(outputs).toMatchObject({ conclusion: 'success', 'checked-commits': '120' })
  })
})
