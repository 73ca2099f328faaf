import { closeThread, repositoryOf, threadOf, type ScenarioRepository } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds, type World } from './support/world.ts'

const aWorld = worlds()

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const dayOf = (number: number) => new Date(Date.UTC(2025, 0, number, 12)).toISOString().replace('.000', '')
const asks = (number: number) => ({ number, title: 'Why is that?', author: 'ada', createdAt: dayOf(number) })
const says = (number: number) => ({ number, title: 'It is so', author: 'ada', createdAt: dayOf(number) })
const changesDocs = (number: number) => ({
  number,
  title: 'Write it down',
  author: 'ada',
  createdAt: dayOf(number),
  head: { branch: `patch-${number}` },
  files: [{ path: 'docs/lamp.md' }],
})
const withIssues = (issues: ScenarioRepository['issues']) => ({ issues: issues ?? [], pullRequests: [] })

const nightly = { name: 'schedule', payload: {} }
const sweeping = (world: World, inputs: Readonly<Record<string, string>> = {}) =>
  world.run(nightly, { inputs: { sweep: 'open', ...inputs } })
const close = ({ emulator }: World, number: number) =>
  closeThread(emulator.state, threadOf(repositoryOf(emulator.state, 'acme', 'widgets'), number), { actor: null })
const pageOf = (number: number) =>
  `GET /repos/${REPOSITORY}/issues?state=open&sort=created&direction=asc&per_page=100&page=${number}`

const RULES_FILES = 'POST /graphql repository'
const HISTORY = 'POST /graphql viewer repository'

describe('a sweep', () => {
  it('labels all that is open, the newest first, and reads an issue in the list alone', async () => {
    const parts = {
      issues: [asks(1), says(3), { ...asks(4), state: 'closed' as const }],
      pullRequests: [changesDocs(2)],
    }
    const world = await aWorld(parts, { permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' } })
    const { requests, report } = await sweeping(world)
    expect(requests).toEqual([
      pageOf(1),
      RULES_FILES,
      `GET /repos/${REPOSITORY}/pulls/2`,
      // Those of the base branch, which may be another than an issue's.
      RULES_FILES,
      `GET /repos/${REPOSITORY}/pulls/2/files?per_page=100&page=1`,
      HISTORY,
      `POST /repos/${REPOSITORY}/issues/2/labels`,
      HISTORY,
      `POST /repos/${REPOSITORY}/issues/1/labels`,
    ])
    expect([1, 2, 3, 4].map(world.labelsOf)).toEqual([['question'], ['docs'], [], []])
    expect(report.failure).toBeUndefined()
    expect(report.outputs).toMatchObject({ 'looked-at': '3', next: '', 'labels-added': ['docs', 'question'] })
  })

  it('writes nothing the second time', async () => {
    const world = await aWorld({ issues: range(1, 5).map(asks), pullRequests: [changesDocs(6)] })
    await sweeping(world)
    world.emulator.clearLog()
    const { report } = await sweeping(world)
    expect(world.emulator.writes).toEqual([])
    expect(report.outputs).toMatchObject({ 'looked-at': '6', 'labels-added': [] })
  })

  it('goes through every page of 250 issues, and says one line where nothing is to be done', async () => {
    const world = await aWorld(withIssues(range(1, 250).map(says)))
    const { requests, report, host } = await sweeping(world)
    expect(requests).toEqual([1, 2, 4, 3].map(pageOf).concat(RULES_FILES, [2, 1].map(pageOf)))
    expect(host.lines).toEqual(['Looked at all open issues and pull requests: 250.'])
    expect(report.summary).toBe(
      '### Triage\n\nLooked at all open issues and pull requests: 250. Labels to add: 0, to remove: 0.',
    )
    expect(report.outputs).toMatchObject({ decisions: [], plan: { effects: [], leftAlone: [] } })
  })

  it('names what it leaves alone with explain', async () => {
    const world = await aWorld(withIssues([says(1)]))
    const { report } = await sweeping(world, { explain: 'true' })
    expect(report.summary).toContain('| [\\#1](https://github.com/acme/widgets/issues/1) | question |')
  })

  const kinds = [
    { sweep: 'open-issues', labelled: [['question'], []], first: pageOf(1) },
    {
      sweep: 'open-pull-requests',
      labelled: [[], ['docs']],
      first: `GET /repos/${REPOSITORY}/pulls?state=open&sort=created&direction=asc&per_page=100&page=1`,
    },
  ]
  it.each(kinds)('of $sweep leaves the others alone', async ({ sweep, labelled, first }) => {
    const world = await aWorld({ issues: [asks(1)], pullRequests: [changesDocs(2)] })
    const { requests, report } = await sweeping(world, { sweep })
    expect(requests[0]).toBe(first)
    expect([1, 2].map(world.labelsOf)).toEqual(labelled)
    expect(report.outputs).toMatchObject({ 'looked-at': '1' })
  })

  it('begins and ends with the dates that are given', async () => {
    const world = await aWorld(withIssues(range(1, 9).map(asks)))
    const { report } = await sweeping(world, { 'not-before': dayOf(3), 'not-after': dayOf(5) })
    expect(report.outputs).toMatchObject({ 'looked-at': '3', next: '' })
    expect(range(1, 9).filter((number) => world.labelsOf(number).length > 0)).toEqual([3, 4, 5])
  })

  it('in a dry run writes nothing, and says what it would do', async () => {
    const world = await aWorld(withIssues([asks(1)]))
    const { host } = await sweeping(world, { 'dry-run': 'true' })
    expect(world.emulator.writes).toEqual([])
    expect(host.lines).toEqual([
      'Would label #1: question, because the title and body match "/\\?$/m".',
      'Looked at all open issues and pull requests: 1.',
    ])
  })

  it('says that a branch has no rules once, and not for each', async () => {
    const world = await aWorld({ ...withIssues(range(1, 5).map(asks)), files: {} })
    const { report } = await sweeping(world)
    expect(report.annotations).toEqual([
      {
        level: 'warning',
        message:
          'Not everything was triaged, as there are no rules: the default branch has neither .github/labeler.yml nor .github/triage.yml.',
      },
    ])
  })

  it('reads once what several of them need: an author, a form, a team', async () => {
    const rules = [
      'rules:',
      '- { label: docs, for: issues, when: { first-time: true } }',
      '- { label: feature, for: issues, when: { team: acme/core } }',
      '- { label: by-hand, when: { form: { template: bug.yml, area: [Lamp] } } }',
    ].join('\n')
    const form = 'name: Bug\nbody:\n- type: input\n  id: area\n  attributes: { label: Area }\n'
    const files = { '.github/triage.yml': rules, '.github/ISSUE_TEMPLATE/bug.yml': form }
    const permissions = { contents: 'read', issues: 'write', members: 'read' } as const
    const world = await aWorld({ ...withIssues(range(1, 3).map(asks)), files }, { permissions })
    const { requests } = await sweeping(world)
    expect(requests.filter((request) => request.includes('creator=ada'))).toHaveLength(1)
    expect(requests.filter((request) => request.includes('/teams/'))).toHaveLength(1)
    expect(requests.filter((request) => request.includes('bug.yml'))).toHaveLength(1)
    expect(world.labelsOf(1)).toEqual(['docs'])
  })
})

describe('a sweep that its budget stops', () => {
  const sixty = withIssues(range(1, 60).map(asks))

  it('begins nothing that it could not finish, and says where to go on', async () => {
    const world = await aWorld(sixty)
    const { report, requests, host } = await sweeping(world, { 'max-requests': '100' })
    expect(report.failure).toBeUndefined()
    expect(requests).toHaveLength(82)
    expect(range(1, 60).filter((number) => world.labelsOf(number).length > 0)).toEqual(range(21, 60))
    expect(report.outputs).toMatchObject({ 'looked-at': '40', next: dayOf(20) })
    expect(host.lines.at(-1)).toBe(
      `Looked at 40 of 60 open issues and pull requests. It stopped there: 82 requests were made of max-requests: 100, and the next may take up to 20. To go on, give not-after: ${dayOf(20)}.`,
    )
  })

  it('comes to the same end in two runs as in one, whatever is closed in between', async () => {
    const world = await aWorld(sixty)
    const first = await sweeping(world, { 'max-requests': '100' })
    for (const number of [60, 40, 20, 10]) close(world, number)
    const second = await sweeping(world, { 'max-requests': '100', 'not-after': String(first.report.outputs['next']) })
    expect(second.report.outputs).toMatchObject({ 'looked-at': '18', next: '' })
    expect(range(1, 60).filter((number) => world.labelsOf(number).length === 0)).toEqual([10, 20])
  })

  it('leaves requests to the other workflows of the repository', async () => {
    const world = await aWorld(withIssues(range(1, 5).map(asks)), { limits: { core: 223 } })
    const { report } = await sweeping(world)
    expect(report.failure).toBeUndefined()
    expect(report.outputs).toMatchObject({ 'looked-at': '3', next: dayOf(2) })
    expect(report.summary).toContain(
      'GitHub grants this token 219 more requests for now, of which 200 are reserved for other workflows.',
    )
  })
})

describe('a sweep in which something fails', () => {
  it('goes on with the others, and fails at the end', async () => {
    const pullRequests = range(1, 3).map(changesDocs)
    const world = await aWorld({ issues: [], pullRequests })
    world.emulator.fault({ on: 'GET /repos/*/*/pulls/2/files', times: 4, answer: { status: 502 } })
    const { report } = await sweeping(world)
    expect([1, 2, 3].map(world.labelsOf)).toEqual([['docs'], [], ['docs']])
    expect(report.failure).toContain(`GET /repos/${REPOSITORY}/pulls/2/files`)
    expect(report.outputs).toMatchObject({ 'looked-at': '3', next: '' })
  })

  it('asks again for what all of them need and GitHub failed to give once', async () => {
    const files = { '.github/triage.yml': 'rules: []\nsizes: { docs: 0 }\n' }
    const world = await aWorld({ issues: [], pullRequests: range(1, 2).map(changesDocs), files })
    world.emulator.fault({ on: 'GET /repos/*/*/contents/**', times: 4, answer: { status: 502 } })
    await sweeping(world)
    expect([1, 2].map(world.labelsOf)).toEqual([['docs'], []])
  })

  it.each([
    { what: 'milestones', on: 'GET /repos/*/*/milestones', rule: 'milestone: v2' },
    { what: 'labels', on: 'GET /repos/*/*/labels', rule: 'label: t$1\n  allow: existing' },
    { what: 'members', on: 'GET /orgs/acme/teams/core/members', rule: 'assign: { from: acme/core, pick: 1 }' },
  ])('asks again for the $what of which GitHub gave no list once', async ({ on, rule }) => {
    const files = { '.github/triage.yml': `rules:\n- for: issues\n  when: { title: "(.)ell" }\n  ${rule}\n` }
    const parts = { ...withIssues([1, 2].map((number) => ({ ...says(number), title: 'Tell me' }))), files }
    const world = await aWorld(
      { ...parts, milestones: [{ title: 'v2' }], labels: [{ name: 'tT' }] },
      {
        organizations: [{ login: 'acme', members: [{ login: 'eve' }], teams: [{ slug: 'core', members: ['eve'] }] }],
        permissions: { contents: 'read', issues: 'write', members: 'read' },
      },
    )
    world.emulator.fault({ on, times: 4, answer: { status: 502 } })
    const { report } = await sweeping(world)
    expect(report.failure?.split('\n')).toHaveLength(2)
  })

  it('goes on where three fail that do not come one after the other', async () => {
    const world = await aWorld({ issues: [], pullRequests: range(1, 7).map(changesDocs) })
    for (const number of [2, 4, 6])
      world.emulator.fault({ on: `GET /repos/*/*/pulls/${number}/files`, times: 4, answer: { status: 502 } })
    const { report } = await sweeping(world)
    expect(report.outputs).toMatchObject({ 'looked-at': '7', next: '' })
    expect(report.failure?.split('\n')).toHaveLength(4)
  })

  it('stops after three in a row, and goes on with the first of them', async () => {
    const world = await aWorld({ issues: [], pullRequests: range(1, 6).map(changesDocs) })
    world.emulator.fault({ on: 'GET /repos/*/*/pulls/*/files', nth: 2, times: 100, answer: { status: 502 } })
    const { report } = await sweeping(world)
    expect(report.outputs).toMatchObject({ 'looked-at': '4', next: dayOf(5), 'labels-added': ['docs'] })
    expect(report.failure?.split('\n')).toHaveLength(4)
    expect(report.summary).toContain(
      'Looked at 4 of 6 open issues and pull requests. It stopped there: 3 in a row failed.',
    )
  })

  it('stops at once where the token may not read, and reports what was done', async () => {
    const world = await aWorld({ issues: [asks(3)], pullRequests: [changesDocs(1), changesDocs(2)] })
    world.emulator.fault({
      on: 'GET /repos/*/*/pulls/2',
      answer: { status: 403, body: { message: 'Resource not accessible by integration' } },
    })
    const { report } = await sweeping(world)
    expect([1, 2, 3].map(world.labelsOf)).toEqual([[], [], ['question']])
    expect(report.failure).toContain('Add `pull-requests: read`')
    expect(report.outputs).toMatchObject({ 'labels-added': ['question'], next: dayOf(2) })
  })

  it('stops when the list itself does not go on', async () => {
    const world = await aWorld(withIssues(range(1, 101).map(says)))
    world.emulator.fault({ on: 'GET /repos/*/*/issues', nth: 3, times: 4, answer: { status: 502 } })
    const { report } = await sweeping(world)
    expect(report.outputs).toMatchObject({ 'looked-at': '1', next: dayOf(101) })
    expect(report.summary).toContain('Looked at 1 of 101 open issues and pull requests. It stopped there:')
    expect(report.failure).toContain(pageOf(1).replace(/\?.*/, ''))
  })

  it('says at once that the rules have mistakes', async () => {
    const world = await aWorld({
      ...withIssues([asks(1)]),
      files: { '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-globs: a\n' },
    })
    await expect(sweeping(world)).rejects.toThrow('.github/labeler.yml:3:5: unknown key "any-globs"')
  })
})

describe('a search', () => {
  const searching = (world: World, search: string, inputs: Readonly<Record<string, string>> = {}) =>
    world.run(nightly, { inputs: { search, ...inputs } })

  it('triages what it finds here, each read anew', async () => {
    const world = await aWorld({
      issues: [asks(1), { ...asks(2), labels: ['by-hand'] }],
      pullRequests: [changesDocs(3)],
    })
    const { requests, report } = await searching(world, 'is:open -label:by-hand')
    expect(decodeURIComponent(requests[0] ?? '')).toBe(
      `GET /search/issues?q=repo:${REPOSITORY} is:open -label:by-hand&sort=created&order=desc&per_page=100&page=1`,
    )
    expect(requests).toContain(`GET /repos/${REPOSITORY}/issues/1`)
    expect([1, 2, 3].map(world.labelsOf)).toEqual([['question'], ['by-hand'], ['docs']])
    expect(report.summary).toContain('Looked at all issues and pull requests that the search finds: 2.')
  })

  it('that looks elsewhere is refused before anything is asked', async () => {
    const world = await aWorld()
    await expect(searching(world, 'org:evil is:open')).rejects.toThrow(
      'search: "org:evil" looks outside of acme/widgets.',
    )
    expect(world.emulator.requests).toEqual([])
  })

  it('begins with the date that is given', async () => {
    const world = await aWorld(withIssues(range(1, 3).map(asks)))
    await searching(world, 'is:open', { 'not-after': dayOf(2) })
    expect([1, 2, 3].map(world.labelsOf)).toEqual([['question'], ['question'], []])
  })

  it('warns of what it does not reach', async () => {
    const world = await aWorld(withIssues(range(1, 1001).map(says)))
    world.emulator.fault({ on: 'GET /repos/*/*/issues/*', times: 100, answer: { status: 404 } })
    const { report } = await searching(world, 'is:open', { 'max-requests': '100' })
    expect(report.annotations).toEqual([
      {
        level: 'warning',
        message:
          'The search finds 1001, and GitHub returns only the newest 1000 of them. Narrow it to reach the others, for example by created:<2026-01-01.',
      },
    ])
  })
})
