import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds } from './support/world.ts'

const aWorld = worlds()

const CONTENTS = `GET /repos/${REPOSITORY}/contents`
// Of the base and of the pull request itself.
const RULES_FILES = 'POST /graphql repository'
const rules = (...lines: string[]) => ({ files: { '.github/triage.yml': `${lines.join('\n')}\n` } })
const inputs = { 'configuration-path': '.github/triage.yml' }
const FILES = `GET /repos/${REPOSITORY}/pulls/8/files?per_page=100&page=1`
const ADD = `POST /repos/${REPOSITORY}/issues/8/labels`

describe('.github/triage.yml', () => {
  it('is read beside .github/labeler.yml, both in one request', async () => {
    const files = {
      '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n',
      '.github/triage.yml': 'rules:\n- label: feature\n  when: { head-branch: ^feat/ }\n',
    }
    const world = await aWorld({ files }, { permissions: { contents: 'read', 'pull-requests': 'write' } })
    const { requests } = await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
    expect(requests).toEqual(['POST /graphql repository', FILES, ADD])
  })

  it('has a sync of its own, which is not that of .github/labeler.yml', async () => {
    const files = (branch: string) => ({
      '.github/labeler.yml': `docs:\n- head-branch: ${branch}\n`,
      '.github/triage.yml': `rules:\n- label: feature\n  when: { head-branch: ${branch} }\n`,
    })
    const world = await aWorld({ files: files('^feat/'), branches: { next: { files: files('^nope/') } } })
    await world.on('pull_request_target', 8)
    const configurationPath = { 'configuration-path': '.github/labeler.yml\n.github/triage.yml' }
    const payload = { repository: { full_name: REPOSITORY } }
    world.emulator.before('GET /repos/*/*/pulls/8', ({ repositories }) => {
      const pull = repositories.get(REPOSITORY)?.threads.get(8)
      if (pull?.kind === 'PullRequest') pull.base = { ...pull.base, branch: 'next' }
    })
    await world.run({ name: 'workflow_dispatch', payload }, { inputs: { ...configurationPath, 'pr-number': '8' } })
    expect(world.labelsOf(8)).toEqual(['docs'])
  })

  it('costs two reads and one write for files and exclusions', async () => {
    const world = await aWorld(
      rules('rules:', '- label: docs', '  when: { files: { include: "**/*.md", exclude: "src/**" } }'),
      {
        permissions: { contents: 'read', 'pull-requests': 'write' },
      },
    )
    const { requests } = await world.on('pull_request_target', 8, { inputs })
    expect(requests).toEqual([RULES_FILES, FILES, ADD])
    expect(world.labelsOf(8)).toEqual(['docs'])
  })

  it('does not read files, commits or forms that nobody asks about', async () => {
    const world = await aWorld(rules('rules:', '- label: feature', '  when: { head-branch: ^feat/, draft: false }'))
    const { requests } = await world.on('pull_request_target', 8, { inputs })
    expect(requests).toEqual([RULES_FILES, ADD])
  })

  it('counts lines without what .gitattributes of the base branch calls generated', async () => {
    const world = await aWorld({
      files: {
        '.github/triage.yml': 'rules: []\nsizes: { size/S: 0, size/L: 100 }\n',
        '.gitattributes': 'gen/** linguist-generated\n',
      },
      labels: ['size/S', 'size/L'],
      pullRequests: [
        {
          number: 8,
          title: 'x',
          author: 'ada',
          files: [
            { path: 'gen/a.js', additions: 5000, deletions: 0 },
            { path: 'package-lock.json', additions: 900, deletions: 0 },
            { path: 'src/a.ts', additions: 7, deletions: 2 },
          ],
        },
      ],
    })
    const { requests, report } = await world.on('pull_request_target', 8, { inputs })
    expect(world.labelsOf(8)).toEqual(['size/S'])
    expect(requests).toEqual([
      RULES_FILES,
      `${CONTENTS}/.gitattributes?ref=main`,
      FILES,
      'POST /graphql viewer repository',
      ADD,
    ])
    expect(report.outputs).toMatchObject({
      decisions: [{ label: 'size/S', because: 'it has 9 changed lines without generated files' }, { label: 'size/L' }],
    })
  })

  it('reads commit messages when a rule asks for them', async () => {
    const world = await aWorld({
      ...rules(
        'rules:',
        '- label: feature',
        '  when: { commit: "^BREAKING CHANGE:" }',
        '- label: docs',
        '  when: { commit: /^breaking change:/im }',
      ),
      pullRequests: [
        {
          number: 8,
          title: 'x',
          author: 'ada',
          commits: [{ message: 'Do it' }, { message: 'Do more\n\nBREAKING CHANGE: all' }],
        },
      ],
    })
    await world.on('pull_request_target', 8, { inputs })
    expect(world.labelsOf(8)).toEqual(['docs'])
  })

  it('knows the milestone from the payload, without a request', async () => {
    const world = await aWorld({
      ...rules('rules:', '- label: docs', '  when: { milestone: v1 }'),
      milestones: [{ title: 'v1' }],
      issues: [{ number: 7, title: 'x', author: 'ada', milestone: 'v1' }],
    })
    const { requests } = await world.on('issues', 7, { inputs })
    expect(world.labelsOf(7)).toEqual(['docs'])
    expect(requests).toHaveLength(2)
  })

  it('knows a first issue from the author’s own list, whatever the payload says', async () => {
    const world = await aWorld({
      ...rules('rules:', '- label: question', '  for: issues', '  when: { first-time: true }'),
      issues: [
        { number: 5, title: 'One', author: 'ada' },
        { number: 6, title: 'Two', author: 'ada' },
        { number: 7, title: 'Three', author: 'grace' },
      ],
    })
    await world.on('issues', 6, { inputs })
    await world.on('issues', 7, { inputs })
    expect([world.labelsOf(6), world.labelsOf(7)]).toEqual([[], ['question']])
  })

  it('reads an issue form from the default branch', async () => {
    const form =
      'name: Bug\nbody:\n- type: dropdown\n  id: severity\n  attributes: { label: Severity, options: [Low, High] }\n'
    const world = await aWorld({
      files: {
        '.github/ISSUE_TEMPLATE/bug.yml': form,
        '.github/triage.yml': 'rules:\n- label: question\n  when: { form: { template: bug.yml, severity: High } }\n',
      },
      issues: [{ number: 7, title: 'Bug', author: 'ada', body: '### Severity\n\nHigh' }],
    })
    const { requests } = await world.on('issues', 7, { inputs })
    expect(world.labelsOf(7)).toEqual(['question'])
    expect(requests[1]).toBe(`${CONTENTS}/.github%2FISSUE_TEMPLATE%2Fbug.yml`)
  })

  it('takes the label off again when the answer is edited', async () => {
    const configuration = 'rules:\n- label: question\n  when: { title: "\\\\?" }\n'
    const world = await aWorld()
    await world.on('issues', 7, { inputs: { configuration } })
    expect(world.labelsOf(7)).toEqual(['question'])
    const edited = configuration.replace('\\\\?', 'nope')
    await world.on('issues', 7, { inputs: { configuration: edited }, runAttempt: 2 })
    expect(world.labelsOf(7)).toEqual([])
  })

  it('creates labels as the file defines them, and only those', async () => {
    const world = await aWorld({
      ...rules(
        'rules:',
        '- label: [bug, question]',
        '  when: { title: Why }',
        'labels:',
        "  bug: { color: 'd73a4a', description: Something is broken }",
        '  unused: { color: "000000" }',
      ),
      labels: ['question'],
    })
    const { requests } = await world.on('issues', 7, { inputs })
    expect(requests).toEqual([
      `${CONTENTS}/.github%2Ftriage.yml`,
      `GET /repos/${REPOSITORY}/labels?per_page=100&page=1`,
      `POST /repos/${REPOSITORY}/labels`,
      `POST /repos/${REPOSITORY}/issues/7/labels`,
    ])
    expect(world.emulator.repository(REPOSITORY).labels).toEqual([
      expect.objectContaining({ name: 'question' }),
      { name: 'bug', color: 'd73a4a', description: 'Something is broken' },
    ])
  })

  it('renames a label that the file knows by its former name', async () => {
    const world = await aWorld({
      ...rules(
        'rules:',
        '- { label: bug, when: { title: Why } }',
        'labels:',
        "  bug: { color: 'd73a4a', description: Something is broken, formerly: [error, Defect] }",
      ),
      labels: ['defect'],
      issues: [
        { number: 6, title: 'An old one', author: 'ada', labels: ['defect'] },
        { number: 7, title: 'Why?', author: 'ada' },
      ],
    })
    const { host } = await world.on('issues', 7, { inputs })
    expect(host.lines[0]).toBe('Renamed the label defect to bug, because the rules say that this was its name before.')
    expect([world.labelsOf(6), world.labelsOf(7)]).toEqual([['bug'], ['bug']])
    expect(world.emulator.repository(REPOSITORY).labels).toEqual([
      { name: 'bug', color: 'd73a4a', description: 'Something is broken' },
    ])
  })

  it('says in a dry run which labels it would create', async () => {
    const world = await aWorld({
      ...rules('rules:', '- { label: bug, when: { title: Why } }', 'labels: { bug: { color: d73a4a } }'),
      labels: [],
    })
    const { host } = await world.on('issues', 7, { inputs: { ...inputs, 'dry-run': 'true' } })
    expect(host.lines).toEqual([
      'Would create the label bug, because the rules define it and it does not exist yet.',
      'Would label #7: bug, because the title "Why does the porch light flicker?" matches "Why".',
    ])
    expect(world.emulator.writes).toEqual([])
  })
})

describe('a rule on a team that the token may not see', () => {
  const text = [
    'sync: all',
    'rules:',
    '- { label: core, when: { team: acme/core } }',
    '- { label: question, when: { title: porch } }',
    '- when: { team: acme/core }',
    '  for: issues',
    '  assign: ada',
    '- when: { title: porch }',
    '  for: issues',
    '  assign: lena',
    '',
  ].join('\n')
  const parts = {
    files: { '.github/triage.yml': text },
    labels: ['core', 'question'],
    collaborators: ['ada', 'lena'].map((login) => ({ login, permission: 'write' as const })),
    issues: [{ number: 7, title: 'The porch is dark', author: 'ada', labels: ['core'] }],
  }
  const permissions = { contents: 'read', issues: 'write' } as const

  it('leaves its label as it is and is named once, and the other rules count', async () => {
    const world = await aWorld(parts, { permissions })
    const { report } = await world.on('issues', 7)
    expect(world.labelsOf(7)).toEqual(['core', 'question'])
    expect(world.emulator.repository('acme/widgets').issue(7).assignees).toEqual(['lena'])
    const cause =
      'the team acme/core could not be read: The token may not do this: GET /orgs/acme/teams/core/memberships/ada (403, "Resource not accessible by integration"). It takes `members: read`, which no workflow can give to its own token: give github-token one of an app or a person that has it.'
    const at = { level: 'error', file: '.github/triage.yml' }
    expect(report.annotations).toEqual([
      {
        ...at,
        title: 'A rule could not be evaluated',
        message: `The label core is not decided: ${cause}`,
        line: 3,
      },
      { ...at, title: 'A rule could not be followed', message: `This rule is not decided: ${cause}`, line: 5 },
    ])
    expect(report.failure).toBeUndefined()
  })

  it('is like one on first contributions that the token may not read: it is named, and the others count', async () => {
    const written =
      'rules:\n- { label: core, when: { first-time: true } }\n- { label: question, when: { title: porch } }\n'
    const pullRequests = [
      { number: 8, title: 'Light the porch', author: 'ada', head: { branch: 'light' }, files: [{ path: 'a.md' }] },
    ]
    const withoutIssues = { contents: 'read', 'pull-requests': 'write' } as const
    const world = await aWorld(
      { ...parts, files: { '.github/triage.yml': written }, pullRequests },
      { permissions: withoutIssues },
    )
    const { report } = await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['question'])
    expect(report.annotations).toEqual([
      {
        level: 'error',
        file: '.github/triage.yml',
        line: 2,
        title: 'A rule could not be evaluated',
        message: expect.stringMatching(/what ada opened before could not be read: .*issues: read/),
      },
    ])
  })

  it('counts with the token that the message asks for', async () => {
    const organizations = [{ login: 'acme', members: [{ login: 'bob' }], teams: [{ slug: 'core', members: ['bob'] }] }]
    const world = await aWorld(parts, { permissions: { ...permissions, members: 'read' }, organizations })
    const { report } = await world.on('issues', 7)
    expect(world.labelsOf(7)).toEqual(['question'])
    expect(report.annotations).toEqual([])
  })
})

describe('a rule on an issue form that is broken', () => {
  it('leaves its label as it is and is named, and the other rules count', async () => {
    const world = await aWorld({
      files: {
        '.github/triage.yml':
          'rules:\n- { label: urgent, when: { form: { template: bug.yml, severity: High } } }\n- { label: question, when: { title: porch } }\n',
        '.github/ISSUE_TEMPLATE/bug.yml': 'body: [\n',
      },
      labels: ['urgent', 'question'],
    })
    const { report } = await world.on('issues', 7)
    expect(world.labelsOf(7)).toEqual(['question'])
    expect(report.annotations).toMatchObject([
      {
        level: 'error',
        file: '.github/triage.yml',
        line: 2,
        message: expect.stringContaining(
          'The label urgent is not decided: the issue form .github/ISSUE_TEMPLATE/bug.yml could not be read: ',
        ),
      },
    ])
  })
})
