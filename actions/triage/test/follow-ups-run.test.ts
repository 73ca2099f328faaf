import type { ScenarioRepository } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds, type World } from './support/world.ts'

const startWorld = worlds()

const PEOPLE = ['ada', 'bob', 'eve', 'lena']
const RULES_FILE = `GET /repos/${REPOSITORY}/contents/.github%2Ftriage.yml`
/** It as it is now, and what was done to it before. */
const THREAD = 'POST /graphql viewer repository'
const inputs = { 'configuration-path': '.github/triage.yml' }
const ISSUES = { contents: 'read', issues: 'write' } as const
const PULLS = { contents: 'read', 'pull-requests': 'write' } as const

const ISSUE = { number: 7, title: 'It crashes', author: 'zoe' }
const PULL = { number: 8, title: 'Mend it', author: 'zoe', files: [{ path: 'src/net/a.ts' }] }

/** The organization has a team and an issue type. */
const aWorld: typeof startWorld = async (parts, options) =>
  await startWorld(parts, {
    organizations: [
      {
        login: 'acme',
        members: PEOPLE.map((login) => ({ login })),
        teams: [{ slug: 'net', members: ['bob', 'eve'] }],
        issueTypes: ['Bug', 'Task'],
      },
    ],
    ...options,
  })

/** People with write access, issue #7, pull request #8, and rules. */
const withRules = (rules: string, parts: Partial<ScenarioRepository> = {}): Partial<ScenarioRepository> => ({
  files: { '.github/triage.yml': `rules:\n${rules}` },
  collaborators: PEOPLE.map((login) => ({ login, permission: 'write' })),
  issues: [ISSUE],
  pullRequests: [PULL],
  ...parts,
})

const CRASH = '- when: { title: crash }\n  for: issues\n'
const NET = '- when: { files: "src/net/**" }\n'

/** What somebody does by hand. */
async function byHand(world: World, login: string, request: string, body: unknown = {}): Promise<void> {
  const [method = '', path = ''] = request.split(' ')
  const token = world.emulator.issueToken({ login })
  const answer = await fetch(`${world.emulator.url}/repos/${REPOSITORY}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  })
  expect(answer.ok).toBe(true)
}

const issueIn = ({ emulator }: World) => emulator.repository(REPOSITORY).issue(7)
const pullIn = ({ emulator }: World) => emulator.repository(REPOSITORY).pullRequest(8)

const threadIn = ({ emulator }: World) => emulator.state.repositories.get(REPOSITORY)?.threads.get(7)

/** Once more, as "Re-run" does it: what the payload said is old by now, so that GitHub is asked. */
const again = { inputs, runAttempt: 2 }

describe('an issue that was just opened', () => {
  it('is assigned with one read of it and one write, by a token that may write to issues alone', async () => {
    const world = await aWorld(withRules(`${CRASH}  assign: [ada, bob]\n`), { permissions: ISSUES })
    const { report, requests, host } = await world.on('issues', 7, { inputs })
    expect(requests).toEqual([RULES_FILE, THREAD, `POST /repos/${REPOSITORY}/issues/7/assignees`])
    expect(issueIn(world).assignees).toEqual(['ada', 'bob'])
    expect(host.lines).toEqual(['Assigned ada and bob to #7, because the title "It crashes" matches "crash".'])
    expect(report.failure).toBeUndefined()
    expect(report.outputs).toMatchObject({
      decisions: [
        { kind: 'assignee', what: 'ada', action: 'add' },
        { kind: 'assignee', what: 'bob', action: 'add' },
      ],
    })
  })

  it('goes to whoever has the least assigned', async () => {
    const issues = [
      { number: 5, title: 'Old', author: 'zoe', assignees: ['ada'] },
      { number: 6, title: 'Older', author: 'zoe', assignees: ['eve'] },
      ISSUE,
    ]
    const world = await aWorld(
      withRules(`${CRASH}  assign: { from: [ada, bob, eve], pick: 1, at-most: 1 }\n`, { issues }),
    )
    const { report } = await world.on('issues', 7, { inputs })
    expect(issueIn(world).assignees).toEqual(['bob'])
    expect(report.summary).toContain(
      '| done | assign bob to [\\#7](https://github.com/acme/widgets/issues/7) | the title "It crashes" matches "crash", and bob is the only candidate | [.github/triage.yml:4](https://github.com/acme/widgets/blob/HEAD/.github/triage.yml#L4) |',
    )
  })

  it('gets its milestone and its type', async () => {
    const rules = `${CRASH}  milestone: v2\n  type: Bug\n`
    const world = await aWorld(withRules(rules, { milestones: [{ title: 'v1' }, { title: 'v2' }] }), {
      permissions: ISSUES,
    })
    const { requests } = await world.on('issues', 7, { inputs })
    expect(requests).toEqual([
      RULES_FILE,
      THREAD,
      `GET /repos/${REPOSITORY}/issues/7/events?per_page=100&page=1`,
      `GET /repos/${REPOSITORY}/milestones?state=open&per_page=100&page=1`,
      `PATCH /repos/${REPOSITORY}/issues/7`,
      `PATCH /repos/${REPOSITORY}/issues/7`,
    ])
    expect(issueIn(world)).toMatchObject({ milestone: 'v2', type: 'Bug' })
  })

  it('gets one comment for all rules, with a mentor who is mentioned', async () => {
    const rules = `${CRASH}  mentor: { from: [ada, eve], at-most: 3 }\n  comment: "Thank you, {{ author }}. {{ mentor }} will help you."\n- when: { title: It }\n  comment: Do tell us more.\n`
    const issues = [{ number: 6, title: 'Another', author: 'zoe', body: 'Ask @ada' }, ISSUE]
    const world = await aWorld(withRules(rules, { issues }), { permissions: ISSUES })
    await world.on('issues', 7, { inputs })
    expect(issueIn(world).comments.map(({ body }) => body)).toEqual([
      '<!-- porchlight:triage:comment -->\n<!-- porchlight:triage:mentors eve -->\n<!-- porchlight:triage:text 64a6e3ed -->\nThank you, zoe. @eve will help you.\n\nDo tell us more.',
    ])
  })

  it('costs no request where no rule holds', async () => {
    const world = await aWorld(withRules('- when: { title: nope }\n  assign: ada\n  comment: Hello\n  milestone: v2\n'))
    const { requests } = await world.on('issues', 7, { inputs })
    expect(requests).toEqual([RULES_FILE])
  })
})

describe('a pull request that was just opened', () => {
  it('is given to people for review, by a token that may write to pull requests alone', async () => {
    const world = await aWorld(withRules(`${NET}  review: [bob, eve]\n`), { permissions: PULLS })
    const { requests, report } = await world.on('pull_request_target', 8, { inputs })
    expect(report.failure).toBeUndefined()
    expect(requests).toEqual([
      'POST /graphql repository',
      `GET /repos/${REPOSITORY}/pulls/8/files?per_page=100&page=1`,
      THREAD,
      `POST /repos/${REPOSITORY}/pulls/8/requested_reviewers`,
    ])
    expect(pullIn(world).requestedReviewers).toEqual(['bob', 'eve'])
  })

  it('is given to a team by a token that sees teams', async () => {
    const permissions = { ...PULLS, members: 'read' } as const
    const world = await aWorld(withRules(`${NET}  review: [bob, acme/net]\n`), { permissions })
    await world.on('pull_request_target', 8, { inputs })
    expect(pullIn(world)).toMatchObject({ requestedReviewers: ['bob'], requestedTeams: ['net'] })
  })

  it('is given to people though the token sees no teams, and says which token does', async () => {
    const world = await aWorld(withRules(`${NET}  review: [bob, acme/net]\n`), { permissions: PULLS })
    const { report } = await world.on('pull_request_target', 8, { inputs })
    expect(pullIn(world)).toMatchObject({ requestedReviewers: ['bob'], requestedTeams: [] })
    expect(report.failure).toContain('- request a review of #8 from the team net: ')
    expect(report.failure).toContain('give github-token one of an app with `members: read`')
  })

  it('goes to whoever has the fewest reviews to give, among people and the members of a team', async () => {
    const pullRequests = [{ number: 6, title: 'Old', author: 'zoe', requestedReviewers: ['bob'] }, PULL]
    const world = await aWorld(withRules(`${NET}  review: { from: [bob, acme/net], pick: 1 }\n`, { pullRequests }), {
      permissions: { ...PULLS, members: 'read' },
    })
    await world.on('pull_request_target', 8, { inputs })
    expect(pullIn(world).requestedReviewers).toEqual(['eve'])
  })

  it('is not given to anybody while the token may not see the team, which is an error at its line', async () => {
    const world = await aWorld(
      withRules(`- label: docs\n  when: { files: "src/net/**" }\n  review: { from: acme/net, pick: 1 }\n`),
      {
        permissions: PULLS,
      },
    )
    const { report } = await world.on('pull_request_target', 8, { inputs })
    expect(world.labelsOf(8)).toEqual(['docs'])
    expect(pullIn(world).requestedReviewers).toEqual([])
    expect(report.annotations).toMatchObject([
      {
        level: 'error',
        title: 'A rule could not be followed',
        file: '.github/triage.yml',
        line: 4,
        message: expect.stringContaining('The members of the team acme/net cannot be read.'),
      },
    ])
  })

  it('is given to the others when GitHub refuses one of them, who is named', async () => {
    const world = await aWorld(withRules(`${NET}  review: [stranger, bob, eve]\n`), { permissions: PULLS })
    const { report } = await world.on('pull_request_target', 8, { inputs })
    expect(pullIn(world).requestedReviewers).toEqual(['bob', 'eve'])
    expect(report.failure).toContain(
      'GitHub does not let #8 ask for a review by stranger. The others were asked. Each reviewer must have access to the repository',
    )
  })

  it('is given to one team when GitHub refuses another, which is named', async () => {
    const permissions = { ...PULLS, members: 'read' } as const
    const world = await aWorld(withRules(`${NET}  review: [acme/nobody, acme/net]\n`), { permissions })
    const { report } = await world.on('pull_request_target', 8, { inputs })
    expect(pullIn(world).requestedTeams).toEqual(['net'])
    expect(report.failure).toContain(
      'GitHub does not let #8 ask for a review by the team nobody. The others were asked.',
    )
  })

  it('waits for its reviews while it is a draft', async () => {
    const world = await aWorld(withRules(`${NET}  review: bob\n`, { pullRequests: [{ ...PULL, draft: true }] }))
    const { report } = await world.on('pull_request_target', 8, { inputs })
    expect(world.emulator.writes).toEqual([])
    expect(report.summary).toContain('it is a draft, and reviews are requested when it is ready')
  })
})

describe('a second run', () => {
  const EVERYTHING = `${CRASH}  assign: { from: [ada, bob], pick: 1 }\n  mentor: [eve, bob]\n  comment: Thank you.\n  milestone: v2\n  type: Bug\n`
  const milestones = [{ title: 'v2' }]

  it('writes nothing, and reads no history', async () => {
    const world = await aWorld(withRules(EVERYTHING, { milestones }))
    await world.on('issues', 7, { inputs })
    world.emulator.clearLog()
    const { report, requests } = await world.on('issues', 7, again)
    expect(world.emulator.writes).toEqual([])
    // The last one asks for our comments.
    expect(requests).toEqual([`GET /repos/${REPOSITORY}/issues/7`, RULES_FILE, 'POST /graphql repository'])
    expect(report.summary).toMatch(/^### Triage\n\nFollow-ups: 0 to do, 5 already done\.\n/)
  })

  it('leaves alone whom a person unassigned, and what a person took off', async () => {
    const world = await aWorld(withRules(EVERYTHING, { milestones }))
    await world.on('issues', 7, { inputs })
    const [picked = ''] = issueIn(world).assignees
    await byHand(world, 'lena', 'DELETE /issues/7/assignees', { assignees: [picked] })
    await byHand(world, 'lena', 'PATCH /issues/7', { milestone: null, type: null })
    world.emulator.clearLog()
    const { report } = await world.on('issues', 7, again)
    expect(world.emulator.writes).toEqual([])
    expect(report.summary).toContain(`lena removed ${picked}`)
    expect(report.summary).toContain('lena removed the milestone v2')
    expect(report.summary).toContain('lena removed the type Bug')
  })

  it('does not write the comment again that a person deleted', async () => {
    const world = await aWorld(withRules(`${CRASH}  comment: Thank you.\n`))
    await world.on('issues', 7, { inputs })
    const id = threadIn(world)?.comments[0]?.id
    await byHand(world, 'lena', `DELETE /issues/comments/${id}`)
    await world.on('issues', 7, again)
    expect(issueIn(world).comments).toEqual([])
  })

  it('takes the comment away when no rule has anything to say any more', async () => {
    const world = await aWorld(withRules(`${CRASH}  comment: Thank you.\n`))
    await world.on('issues', 7, { inputs })
    await byHand(world, 'lena', 'PATCH /issues/7', { title: 'Never mind' })
    await world.on('issues', 7, again)
    expect(issueIn(world).comments).toEqual([])
  })

  it('asks nobody again who gave a review', async () => {
    const world = await aWorld(withRules(`${NET}  review: { from: [bob, eve], pick: 1 }\n`))
    await world.on('pull_request_target', 8, { inputs })
    const [asked = ''] = pullIn(world).requestedReviewers
    await byHand(world, asked, 'POST /pulls/8/reviews', { event: 'COMMENT', body: 'Fine' })
    world.emulator.clearLog()
    await world.on('pull_request_target', 8, again)
    expect(pullIn(world).requestedReviewers).toEqual([])
    expect(world.emulator.writes).toEqual([])
  })

  it('follows on a pull request that is ready by now', async () => {
    const world = await aWorld(withRules(`${NET}  review: bob\n`, { pullRequests: [{ ...PULL, draft: true }] }))
    await world.on('pull_request_target', 8, { inputs })
    world.emulator.before('GET /repos/*/*/pulls/8', ({ repositories }) => {
      const pull = repositories.get(REPOSITORY)?.threads.get(8)
      if (pull?.kind === 'PullRequest') pull.draft = false
    })
    await world.on('pull_request_target', 8, again)
    expect(pullIn(world).requestedReviewers).toEqual(['bob'])
  })
})

describe('several issues in one run', () => {
  it('do not all go to the same person', async () => {
    const issues = [6, 9, 12].map((number) => ({ number, title: 'It crashes', author: 'zoe' }))
    const world = await aWorld(
      withRules(`${CRASH}  assign: { from: [ada, bob, eve], pick: 1, at-most: 1 }\n`, { issues, pullRequests: [] }),
    )
    const event = { name: 'workflow_dispatch', payload: { repository: { full_name: REPOSITORY } } }
    const { requests } = await world.run(event, { inputs: { ...inputs, 'issue-number': '6, 9, 12' } })
    const assignees = [6, 9, 12].flatMap((number) => world.emulator.repository(REPOSITORY).issue(number).assignees)
    expect(assignees.toSorted()).toEqual(['ada', 'bob', 'eve'])
    expect(requests.filter((request) => request.includes('assignee='))).toHaveLength(1)
  })
})

describe('a later run', () => {
  it('picks somebody beside whom another rule of ours assigned before', async () => {
    const world = await aWorld(
      withRules(`${CRASH}  assign: ada\n- when: { title: please }\n  assign: { from: [bob], pick: 1 }\n`),
    )
    await world.on('issues', 7, { inputs })
    await byHand(world, 'lena', 'PATCH /issues/7', { title: 'It crashes, please' })
    await world.on('issues', 7, again)
    expect(issueIn(world).assignees).toEqual(['ada', 'bob'])
  })
})

describe('what a person does while a run is under way', () => {
  it('stays: an assignee by hand just before ours is written', async () => {
    const world = await aWorld(withRules(`${CRASH}  assign: ada\n`))
    world.emulator.before('POST /repos/*/*/issues/*/assignees', ({ accounts, repositories }) => {
      const lena = accounts.get('lena')
      if (lena !== undefined) repositories.get(REPOSITORY)?.threads.get(7)?.assignees.push(lena)
    })
    await world.on('issues', 7, { inputs })
    expect(issueIn(world).assignees).toEqual(['lena', 'ada'])
  })

  it('stays: our comment is deleted while its text is brought up to date', async () => {
    const world = await aWorld(
      withRules(`${CRASH}  comment: Thank you for {{ number }}.\n- when: { title: please }\n  comment: Gladly.\n`),
    )
    await world.on('issues', 7, { inputs })
    await byHand(world, 'lena', 'PATCH /issues/7', { title: 'It crashes, please' })
    world.emulator.before(
      'POST /graphql',
      ({ repositories }) => repositories.get(REPOSITORY)?.threads.get(7)?.comments.splice(0),
      { nth: 2 },
    )
    await world.on('issues', 7, again)
    expect(issueIn(world).comments).toEqual([])
  })

  it('two runs at once leave one comment and one assignee', async () => {
    const world = await aWorld(withRules(`${CRASH}  assign: { from: [ada, bob], pick: 1 }\n  comment: Thank you.\n`))
    await Promise.all([world.on('issues', 7, { inputs }), world.on('issues', 7, { inputs })])
    expect(issueIn(world).comments).toHaveLength(1)
    expect(issueIn(world).assignees).toEqual(['bob'])
  })
})

describe('what cannot be done', () => {
  it('is written in a dry run and not done', async () => {
    const rules = `${CRASH}  assign: ada\n  comment: Thank you.\n  milestone: v2\n  type: Bug\n`
    const world = await aWorld(withRules(rules, { milestones: [{ title: 'v2' }] }))
    const { host } = await world.on('issues', 7, { inputs: { ...inputs, 'dry-run': 'true' } })
    const because = 'because the title "It crashes" matches "crash".'
    expect(host.lines).toEqual([
      `Would assign ada to #7, ${because}`,
      `Would set the milestone of #7 to v2, ${because}`,
      `Would set the type of #7 to Bug, ${because}`,
      `Would comment on #7, ${because}`,
    ])
    expect(world.emulator.writes).toEqual([])
  })

  it('names the permission that is missing, and the rest is done', async () => {
    const rules = `${NET}  review: bob\n  milestone: v2\n`
    const world = await aWorld(withRules(rules, { milestones: [{ title: 'v2' }] }), {
      permissions: { contents: 'read', 'pull-requests': 'read', issues: 'write' },
    })
    const { report } = await world.on('pull_request_target', 8, { inputs })
    expect(report.failure).toContain('- request a review of #8 from bob: ')
    expect(report.failure).toContain('pull-requests: write')
  })

  it('names who cannot be assigned', async () => {
    const world = await aWorld(withRules(`${CRASH}  assign: [stranger, ada]\n`))
    const { report } = await world.on('issues', 7, { inputs })
    expect(issueIn(world).assignees).toEqual(['ada'])
    expect(report.failure).toContain(
      '- assign stranger and ada to #7: GitHub did not assign stranger: only people with write access to the repository, and those who commented on the issue, can be assigned. Remove the name from the rules, or grant the access.',
    )
  })

  it('names a milestone that is not there, at its line, and the rest is done', async () => {
    const world = await aWorld(withRules(`${CRASH}  assign: ada\n  milestone: v3\n`, { milestones: [{ title: 'v2' }] }))
    const { report } = await world.on('issues', 7, { inputs })
    expect(issueIn(world)).toMatchObject({ assignees: ['ada'], milestone: null })
    expect(report.failure).toBeUndefined()
    expect(report.annotations).toEqual([
      {
        level: 'error',
        title: 'A rule could not be followed',
        message: 'There is no open milestone "v3" in this repository. Create it, or write the title of one: "v2".',
        file: '.github/triage.yml',
        line: 5,
      },
    ])
  })

  it('names an issue type that is not there', async () => {
    const world = await aWorld(withRules(`${CRASH}  type: Oddity\n`))
    const { report } = await world.on('issues', 7, { inputs })
    expect(report.failure).toContain(
      '- set the type of #7 to Oddity: There is no issue type "Oddity" in acme/widgets. There are "Bug", "Task".',
    )
  })

  it('is explained to a fork, whose token can only read', async () => {
    const head = { repository: 'mallory/widgets', branch: 'x' }
    const world = await aWorld(withRules(`${NET}  review: bob\n`, { pullRequests: [{ ...PULL, head }] }))
    const { host } = await world.on('pull_request', 8, { inputs })
    expect(host.annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('Trigger the workflow on pull_request_target instead.') },
    ])
    expect(world.emulator.writes).toEqual([])
  })
})

describe('a mentor whom GitHub does not know', () => {
  it('is an error at the line, also as the only one, and nobody is mentioned', async () => {
    const rules = `${CRASH}  assign: ada\n  mentor: no-such-person\n`
    const world = await aWorld(withRules(rules))
    const { report } = await world.on('issues', 7, { inputs })
    expect(issueIn(world)).toMatchObject({ assignees: ['ada'], comments: [] })
    expect(report.annotations).toMatchObject([
      { level: 'error', line: 5, message: expect.stringContaining('GitHub has no user "no-such-person".') },
    ])
  })

  it('is an error at the line, and the rest is done', async () => {
    const rules = `${CRASH}  assign: ada\n  mentor: [eve, no-such-person]\n  comment: Thank you.\n`
    const world = await aWorld(withRules(rules))
    const { report } = await world.on('issues', 7, { inputs })
    expect(issueIn(world)).toMatchObject({ assignees: ['ada'], comments: [] })
    expect(report.annotations).toMatchObject([
      { level: 'error', line: 5, message: expect.stringContaining('GitHub has no user "no-such-person".') },
    ])
  })
})

describe('explain', () => {
  it('says what would follow from other rules', async () => {
    const world = await aWorld(
      withRules('- when: { title: nope }\n  assign: { from: [ada, bob], pick: 1 }\n  comment: Hello\n'),
    )
    const { report } = await world.on('issues', 7, { inputs: { ...inputs, explain: 'true' } })
    expect(report.summary).toContain(
      '| [\\#7](https://github.com/acme/widgets/issues/7) | assignee 1 of ada and bob | the title "It crashes" does not match "nope" |',
    )
    expect(report.summary).toContain(
      '| [\\#7](https://github.com/acme/widgets/issues/7) | comment | the title "It crashes" does not match "nope" |',
    )
  })

  it('shows a pull request what its own rules would ask for, which nobody is asked', async () => {
    const content = `rules:\n${NET}  review: { from: [bob, acme/net], pick: 1 }\n  comment: Mine, {{ author }}\n`
    const files = [{ path: '.github/triage.yml', content }, { path: 'src/net/a.ts' }]
    const world = await aWorld(withRules(`${NET}  label: docs\n`, { pullRequests: [{ ...PULL, files }] }))
    const { report } = await world.on('pull_request_target', 8, { inputs: { ...inputs, explain: 'true' } })
    expect(report.summary).toContain(
      '| reviewer 1 of bob and the members of acme/net | "src/net/a.ts" is in "src/net/\\*\\*" |',
    )
    expect(world.emulator.writes).toEqual([`POST /repos/${REPOSITORY}/issues/8/labels`])
  })
})
