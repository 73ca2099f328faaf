import type { ScenarioRepository, State } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { discussionEvent, IDEA, labelsOf } from './support/discussion-world.ts'
import { REPOSITORY, worlds, type World } from './support/world.ts'

const startWorld = worlds()

const PEOPLE = ['ada', 'bob', 'eve', 'lena']
const RULES_FILE = `GET /repos/${REPOSITORY}/contents/.github%2Ftriage.yml`
const THREAD = 'POST /graphql viewer repository'
const inputs = { 'configuration-path': '.github/triage.yml' }

const aWorld = (rules: string, parts: Partial<ScenarioRepository> = {}) =>
  startWorld(
    {
      files: { '.github/triage.yml': rules },
      collaborators: PEOPLE.map((login) => ({ login, permission: 'write' })),
      labels: ['high', 'low', 'needs-triage', 'good first issue', 'bug'],
      milestones: [{ title: 'v1' }, { title: 'v2' }],
      issues: [{ number: 7, title: 'It crashes', author: 'zoe' }],
      pullRequests: [{ number: 8, title: 'It crashes', author: 'zoe', files: [{ path: 'a.ts' }] }],
      ...parts,
    },
    {
      organizations: [{ login: 'acme', members: PEOPLE.map((login) => ({ login })), issueTypes: ['Bug', 'Task'] }],
      permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write', discussions: 'write' },
    },
  )

const rule = (follows: string): string => `rules:\n- when: { title: crash }\n  ${follows}\n`
const issueIn = ({ emulator }: World) => emulator.repository(REPOSITORY).issue(7)
const pullIn = ({ emulator }: World) => emulator.repository(REPOSITORY).pullRequest(8)

/** What is done in the seconds between an event and its run. */
const since = (state: State, change: (thread: NonNullable<ReturnType<typeof threadIn>>) => void, number = 7): void => {
  const thread = threadIn(state, number)
  if (thread === undefined) throw new Error(`There is no #${number}.`)
  change(thread)
}
const threadIn = ({ repositories }: State, number: number) => repositories.get(REPOSITORY)?.threads.get(number)

const ACTIONS = ['opened', 'edited'] as const

describe.each(ACTIONS)('between the event %s and its run', (action) => {
  it('a milestone that a person set stays', async () => {
    const world = await aWorld(rule('milestone: v1'))
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'PATCH /issues/7', { milestone: 2 })
    const { report, requests } = await world.run(event, { inputs })
    expect(issueIn(world).milestone).toBe('v2')
    expect(report.failure).toBeUndefined()
    expect(requests).toEqual([RULES_FILE, THREAD])
  })

  it('a milestone that a person set and took away is not set again', async () => {
    const world = await aWorld(rule('milestone: v1'))
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'PATCH /issues/7', { milestone: 1 })
    await world.byHand('lena', 'PATCH /issues/7', { milestone: null })
    await world.run(event, { inputs })
    expect(issueIn(world).milestone).toBeNull()
  })

  it('a type that a person set stays', async () => {
    const world = await aWorld(rule('type: Bug'))
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'PATCH /issues/7', { type: 'Task' })
    const { host } = await world.run(event, { inputs })
    expect(issueIn(world)).toMatchObject({ type: 'Task' })
    expect(host.lines).toEqual([
      'Skipped: the type Bug of #7, because it has the type Task, though the title "It crashes" matches "crash".',
    ])
  })

  it('whom a person assigned has it alone', async () => {
    const world = await aWorld(rule('assign: { from: [ada, bob], pick: 1 }'))
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'POST /issues/7/assignees', { assignees: ['eve'] })
    const { host } = await world.run(event, { inputs })
    expect(issueIn(world).assignees).toEqual(['eve'])
    expect(host.lines).toEqual(['Skipped: 1 of ada and bob as assignee of #7, because lena assigned eve.'])
  })

  it('whom a person asked for a review is asked alone', async () => {
    const world = await aWorld(rule('review: { from: [ada, bob], pick: 1 }'))
    const event = await world.event('pull_request_target', 8, action)
    await world.byHand('lena', 'POST /pulls/8/requested_reviewers', { reviewers: ['eve'] })
    await world.run(event, { inputs })
    expect(pullIn(world).requestedReviewers).toEqual(['eve'])
  })

  it('what a person closed is left alone', async () => {
    const world = await aWorld(rule('assign: ada\n  comment: Thank you.'))
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'PATCH /issues/7', { state: 'closed' })
    const { host, report } = await world.run(event, { inputs })
    expect(issueIn(world)).toMatchObject({ assignees: [], comments: [] })
    expect(report.failure).toBeUndefined()
    expect(host.lines).toEqual([
      'Skipped: ada as assignee of #7, because it is closed.',
      'Skipped: the comment on #7, because it is closed.',
    ])
  })

  it('a conversation that a person locked gets no comment, and the step does not fail', async () => {
    const world = await aWorld(rule('comment: Thank you.'))
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'PUT /issues/7/lock')
    const { host, report } = await world.run(event, { inputs })
    expect(issueIn(world).comments).toEqual([])
    expect(report.failure).toBeUndefined()
    expect(host.lines).toEqual(['Skipped: the comment on #7, because its conversation is locked.'])
  })

  it('a pull request that became a draft gets no reviewers', async () => {
    const world = await aWorld(rule('review: bob'))
    const event = await world.event('pull_request_target', 8, action)
    since(world.emulator.state, (thread) => Object.assign(thread, { draft: true }), 8)
    await world.run(event, { inputs })
    expect(pullIn(world).requestedReviewers).toEqual([])
  })

  it('a condition is asked of what people made of it', async () => {
    const world = await aWorld('rules:\n- when: { assignee: false }\n  for: issues\n  comment: Who takes this?\n')
    const event = await world.event('issues', 7, action)
    await world.byHand('eve', 'POST /issues/7/assignees', { assignees: ['eve'] })
    await world.run(event, { inputs })
    expect(issueIn(world).comments).toEqual([])
  })

  it('a label of the group that a person chose stays alone', async () => {
    const world = await aWorld('rules:\n- { label: low, when: { title: crash } }\ngroups: { priority: [high, low] }\n')
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'POST /issues/7/labels', { labels: ['high'] })
    const { host, requests } = await world.run(event, { inputs })
    expect(world.labelsOf(7)).toEqual(['high'])
    expect(host.lines).toEqual([
      'Skipped: the label low on #7, because the group priority has high already, which stays.',
    ])
    expect(requests).toEqual([RULES_FILE, THREAD])
  })

  it('a label of the group that a person chose stays alone, also with sync-labels: all', async () => {
    const world = await aWorld('rules:\n- { label: low, when: { title: crash } }\ngroups: { priority: [high, low] }\n')
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'POST /issues/7/labels', { labels: ['high'] })
    await world.run(event, { inputs: { ...inputs, 'sync-labels': 'all' } })
    expect(world.labelsOf(7)).toEqual(['high'])
  })

  it('what a person labelled does not get the fallback', async () => {
    const world = await aWorld('rules: []\nfallback: needs-triage\n')
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'POST /issues/7/labels', { labels: ['bug'] })
    await world.run(event, { inputs })
    expect(world.labelsOf(7)).toEqual(['bug'])
  })

  it('a label is given by the labels that people left', async () => {
    const rules =
      'rules:\n- { label: high, when: { label: bug } }\n- { label: low, when: { title: crash } }\ngroups: { priority: [high, low] }\n'
    const world = await aWorld(rules)
    const event = await world.event('issues', 7, action)
    await world.byHand('lena', 'POST /issues/7/labels', { labels: ['bug'] })
    await world.run(event, { inputs })
    expect(world.labelsOf(7)).toEqual(['bug', 'high'])
  })
})

describe('our comment that stands already', () => {
  const rules =
    'rules:\n- when: { title: crash }\n  comment: Thank you for {{ number }}.\n- when: { title: please }\n  comment: Gladly.\n'
  const rows = [
    { name: 'locked', request: 'PUT /issues/7/lock', body: {} },
    { name: 'closed', request: 'PATCH /issues/7', body: { state: 'closed' } },
  ]
  it.each(rows)('is not changed where a person $name the issue meanwhile', async ({ request, body }) => {
    const world = await aWorld(rules)
    await world.on('issues', 7, { inputs })
    await world.byHand('lena', 'PATCH /issues/7', { title: 'It crashes, please' })
    const event = await world.event('issues', 7, 'edited')
    await world.byHand('lena', request, body)
    const [before] = issueIn(world).comments
    const { report } = await world.run(event, { inputs })
    expect(issueIn(world).comments).toEqual([before])
    expect(report.failure).toBeUndefined()
  })

  it('costs one read as long as it says what the rules say', async () => {
    const world = await aWorld(rules)
    await world.on('issues', 7, { inputs })
    const { requests } = await world.run(await world.event('issues', 7, 'edited'), { inputs })
    expect(requests).toEqual([RULES_FILE, 'POST /graphql repository'])
  })
})

describe('a good first issue', () => {
  const rules = 'rules: []\ngood-first-issue: { mentor: [ada, eve] }\n'
  const issues = [{ number: 7, title: 'It crashes', author: 'zoe', labels: ['good first issue'] }]
  const rows = [
    {
      name: 'closed it',
      request: 'PATCH /issues/7',
      body: { state: 'closed' },
      because: 'it was closed or locked meanwhile',
    },
    { name: 'locked it', request: 'PUT /issues/7/lock', body: {}, because: 'it was closed or locked meanwhile' },
    {
      name: 'took the label away',
      request: 'DELETE /issues/7/labels/good%20first%20issue',
      body: {},
      because: 'the label good first issue was removed meanwhile',
    },
  ]
  describe.each(ACTIONS)('on the event %s', (action) => {
    it.each(rows)('is not introduced where a person $name meanwhile', async ({ request, body, because }) => {
      const world = await aWorld(rules, { issues })
      const event = await world.event('issues', 7, action)
      await world.byHand('lena', request, body)
      const { host, report } = await world.run(event, { inputs })
      expect(issueIn(world).comments).toEqual([])
      expect(report.failure).toBeUndefined()
      expect(host.lines).toEqual([`Skipped: #7, because ${because}.`])
    })

    it('names no mentor who works on it by now', async () => {
      const world = await aWorld(rules, { issues })
      const event = await world.event('issues', 7, action)
      await world.byHand('eve', 'POST /issues/7/assignees', { assignees: ['eve'] })
      await world.run(event, { inputs })
      expect(issueIn(world).comments.map(({ body }) => body)).toEqual([expect.stringContaining('@ada will help you.')])
    })
  })

  it('keeps its introduction where a person took it or put the label back meanwhile', async () => {
    const world = await aWorld(rules, { issues })
    await world.on('issues', 7, { inputs })
    await world.byHand('lena', 'DELETE /issues/7/labels/good%20first%20issue')
    const { name, payload } = await world.event('issues', 7, 'unlabeled')
    const event = { name, payload: { ...payload, label: { name: 'good first issue' } } }
    await world.byHand('lena', 'POST /issues/7/labels', { labels: ['good first issue'] })
    await world.run(event, { inputs })
    expect(issueIn(world).comments).toHaveLength(1)
    await world.byHand('lena', 'DELETE /issues/7/labels/good%20first%20issue')
    await world.byHand('eve', 'POST /issues/7/assignees', { assignees: ['eve'] })
    await world.run(event, { inputs })
    expect(issueIn(world).comments).toHaveLength(1)
  })
})

describe('nothing is read', () => {
  const rows = [
    { name: 'where no rule holds', rules: 'rules:\n- when: { title: nope }\n  assign: ada\n  comment: Hello\n' },
    { name: 'where a draft waits', rules: 'rules:\n- when: { title: crash }\n  review: bob\n', draft: true },
    { name: 'where the author is the only one', rules: 'rules:\n- when: { title: crash }\n  review: zoe\n' },
  ]
  it.each(rows)('$name', async ({ rules, draft = false }) => {
    const world = await aWorld(rules, {
      pullRequests: [{ number: 8, title: 'It crashes', author: 'zoe', draft, files: [{ path: 'a.ts' }] }],
    })
    const { requests } = await world.on('pull_request_target', 8, { inputs })
    expect(requests).toEqual(['POST /graphql repository'])
  })

  it('for a label that depends on no other', async () => {
    const world = await aWorld('rules:\n- { label: low, when: { title: crash } }\n')
    const { requests } = await world.on('issues', 7, { inputs })
    expect(requests).toEqual([RULES_FILE, `POST /repos/${REPOSITORY}/issues/7/labels`])
  })
})

describe('between an event of a discussion and its run', () => {
  const GROUP = 'rules:\n- { label: low, when: { title: porch } }\ngroups: { priority: [high, low] }\n'
  const rows = [
    { name: 'a label of the group that a person chose stays alone', rules: GROUP, label: 'high' },
    {
      name: 'what a person labelled does not get the fallback',
      rules: 'fallback: needs-triage\nrules: []\n',
      label: 'bug',
    },
  ]
  it.each(rows)('$name', async ({ rules, label }) => {
    const world = await aWorld(rules, { discussions: [IDEA] })
    const event = discussionEvent(world.emulator, 'created')
    const { repositories } = world.emulator.state
    const repository = repositories.get(REPOSITORY)
    const discussion = repository?.discussions.get(IDEA.number)
    discussion?.labels.push(...(repository?.labels.filter(({ name }) => name === label) ?? []))
    await world.run(event, { inputs })
    expect(labelsOf(world.emulator)).toEqual([label])
  })

  it('nothing is read for a label that depends on no other', async () => {
    const world = await aWorld('rules:\n- { label: low, when: { title: porch } }\n', { discussions: [IDEA] })
    const { requests } = await world.run(discussionEvent(world.emulator, 'created'), { inputs })
    expect(requests).toEqual([RULES_FILE, 'POST /graphql repository', 'POST /graphql addLabelsToLabelable'])
  })
})
