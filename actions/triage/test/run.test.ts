import { afterEach, describe, expect, it } from 'vitest'
import { aWorld as startWorld, REPOSITORY, type World } from './world.ts'

const worlds: World[] = []

const aWorld: typeof startWorld = async (...parts) => {
  const world = await startWorld(...parts)
  worlds.push(world)
  return world
}

afterEach(async () => {
  const finished = worlds.splice(0)
  const violations = finished.flatMap(({ emulator }) => emulator.violations)
  await Promise.all(finished.map(({ emulator }) => emulator.stop()))
  expect(violations).toEqual([])
})

const CONTENTS = `GET /repos/${REPOSITORY}/contents/.github%2Flabeler.yml`
const FILES = `GET /repos/${REPOSITORY}/pulls/8/files?per_page=100&page=1`
const PULL_ONLY = { contents: 'read', 'pull-requests': 'write' } as const

describe('a pull request', () => {
  it('from a fork is labelled with two reads and one write, by a token that may do no more', async () => {
    const world = await aWorld({}, { permissions: PULL_ONLY })
    const { report, requests } = await world.on('pull_request_target', 8)
    expect(requests).toEqual([`${CONTENTS}?ref=main`, FILES, `POST /repos/${REPOSITORY}/issues/8/labels`])
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
    expect(report.failure).toBeUndefined()
    expect(report.outputs).toMatchObject({
      'new-labels': 'docs,feature',
      'all-labels': 'docs,feature',
      'labels-added': ['docs', 'feature'],
      'labels-removed': [],
    })
  })

  it('that is labelled already costs no write', async () => {
    const world = await aWorld()
    await world.on('pull_request_target', 8)
    const { report, requests } = await world.on('pull_request_target', 8)
    expect(requests).toEqual([`${CONTENTS}?ref=main`, FILES])
    expect(report.outputs).toMatchObject({ 'new-labels': '', 'all-labels': 'docs,feature' })
  })

  it('is read for files only when a rule asks for files', async () => {
    const world = await aWorld({ files: { '.github/labeler.yml': 'feature:\n- head-branch: ^feat/\n' } })
    const { requests } = await world.on('pull_request_target', 8)
    expect(requests).toEqual([`${CONTENTS}?ref=main`, `POST /repos/${REPOSITORY}/issues/8/labels`])
  })

  it('is read for files only while there are fewer than max-files-changed', async () => {
    const rules = 'max-files-changed: 1\ndocs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n'
    const world = await aWorld({ files: { '.github/labeler.yml': rules } })
    const { requests } = await world.on('pull_request_target', 8)
    expect(requests).toEqual([`${CONTENTS}?ref=main`])
  })

  it('with rules in the workflow costs no request for them', async () => {
    const world = await aWorld({}, { permissions: { 'pull-requests': 'write' } })
    const { requests } = await world.on('pull_request_target', 8, {
      inputs: { configuration: 'feature:\n- head-branch: ^feat/\n' },
    })
    expect(requests).toEqual([`POST /repos/${REPOSITORY}/issues/8/labels`])
  })

  it('loses a label in one request for each when sync-labels is true', async () => {
    const world = await aWorld()
    await world.on('pull_request_target', 8, {
      inputs: { configuration: 'by-hand:\n- head-branch: ^feat/\ndocs:\n- head-branch: ^feat/\n' },
    })
    const { requests, report } = await world.on('pull_request_target', 8, {
      inputs: {
        'sync-labels': 'true',
        configuration: 'by-hand:\n- head-branch: ^fix\ndocs:\n- head-branch: ^fix\nfeature:\n- head-branch: ^feat\n',
      },
    })
    expect(requests).toEqual([
      `POST /repos/${REPOSITORY}/issues/8/labels`,
      `DELETE /repos/${REPOSITORY}/issues/8/labels/by-hand`,
      `DELETE /repos/${REPOSITORY}/issues/8/labels/docs`,
    ])
    expect(world.labelsOf(8)).toEqual(['feature'])
    expect(report.outputs).toMatchObject({
      'new-labels': 'feature',
      'all-labels': 'feature',
      'labels-removed': ['by-hand', 'docs'],
    })
  })

  it('takes its rules from its base branch and not from its head', async () => {
    const world = await aWorld({
      branches: { next: { files: { '.github/labeler.yml': 'by-hand:\n- base-branch: next\n' } } },
      pullRequests: [
        {
          number: 8,
          title: 'Change the rules',
          author: 'mallory',
          base: 'next',
          head: { repository: 'mallory/widgets', branch: 'feat/x' },
          files: [{ path: '.github/labeler.yml', content: 'docs:\n- head-branch: .\n' }],
        },
      ],
    })
    await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['by-hand'])
  })

  it('with 250 files costs three requests for them', async () => {
    const files = Array.from({ length: 250 }, (_, index) => ({ path: `src/${index}.ts` }))
    const world = await aWorld({ pullRequests: [{ number: 8, title: 'Much', author: 'ada', files }] })
    const { requests } = await world.on('pull_request_target', 8)
    expect(requests.filter((request) => request.includes('/files'))).toHaveLength(3)
  })
})

describe('an issue', () => {
  it('is labelled by its text with one read and one write', async () => {
    const world = await aWorld({}, { permissions: { contents: 'read', issues: 'write' } })
    const { report, requests } = await world.on('issues', 7)
    expect(requests).toEqual([CONTENTS, `POST /repos/${REPOSITORY}/issues/7/labels`])
    expect(world.labelsOf(7)).toEqual(['question'])
    expect(report.outputs).toMatchObject({ 'new-labels': 'question' })
  })

  it('without a match is left as it is', async () => {
    const world = await aWorld({ issues: [{ number: 7, title: 'Hello', author: 'ada' }] })
    const { report, requests } = await world.on('issues', 7)
    expect(requests).toEqual([CONTENTS])
    expect(report.summary).toBe('### Triage\n\n1 label has a rule here: 0 to add, 0 to remove, 0 there already.')
  })

  it('from before not-before is left alone', async () => {
    const world = await aWorld({
      issues: [{ number: 7, title: 'Why?', author: 'ada', createdAt: '2019-01-01T00:00:00Z' }],
    })
    const { report, requests } = await world.on('issues', 7, { inputs: { 'not-before': '2020-01-01T00:00:00Z' } })
    expect(requests).toEqual([])
    expect(report.outputs).toMatchObject({
      plan: {
        leftAlone: [
          { what: '#7', because: 'it is from 2019-01-01T00:00:00Z, before not-before: 2020-01-01T00:00:00.000Z' },
        ],
      },
    })
  })
})

describe('every trigger', () => {
  const triggers = [
    { name: 'pull_request_target', event: 'pull_request_target' },
    { name: 'a re-run, which reads the pull request anew', event: 'pull_request_target', runAttempt: 2 },
  ]
  it.each(triggers)('$name gives the same labels', async ({ event, ...parts }) => {
    const world = await aWorld()
    await world.on(event, 8, parts)
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  const numbered = [{ name: 'workflow_dispatch' }, { name: 'schedule' }]
  it.each(numbered)('$name with pr-number gives the same labels, branch rules included', async ({ name }) => {
    const world = await aWorld({}, { permissions: PULL_ONLY })
    await world.run({ name, payload: {} }, { inputs: { 'pr-number': '8', 'sync-labels': 'true' } })
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  it('workflow_run with the number gives the same labels when the commit is the head', async () => {
    const world = await aWorld({}, { permissions: PULL_ONLY })
    const head = world.emulator.repository(REPOSITORY).pullRequests[0]?.head?.sha
    const payload = { workflow_run: { event: 'pull_request', head_sha: head, pull_requests: [] } }
    await world.run({ name: 'workflow_run', payload }, { inputs: { 'pr-number': '8' } })
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  it('workflow_run with a number whose head is another commit writes nothing', async () => {
    const world = await aWorld()
    const payload = { workflow_run: { event: 'pull_request', head_sha: 'b'.repeat(40), pull_requests: [] } }
    const { report } = await world.run({ name: 'workflow_run', payload }, { inputs: { 'pr-number': '8' } })
    expect(world.emulator.writes).toEqual([])
    expect(report.outputs).toMatchObject({
      plan: {
        leftAlone: [
          { what: '#8', because: `the workflow run was for commit ${'b'.repeat(40)}, which is not the head of #8` },
        ],
      },
    })
  })

  it('issue-number reads the issue', async () => {
    const world = await aWorld()
    await world.run({ name: 'workflow_dispatch', payload: {} }, { inputs: { 'issue-number': '7' } })
    expect(world.labelsOf(7)).toEqual(['question'])
  })

  it('issue-number of a pull request triages the pull request, as in github/issue-labeler', async () => {
    const world = await aWorld()
    await world.run({ name: 'workflow_dispatch', payload: {} }, { inputs: { 'issue-number': '8' } })
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  it('a comment on an issue triages the issue', async () => {
    const world = await aWorld()
    await world.on('issue_comment', 7)
    expect(world.labelsOf(7)).toEqual(['question'])
  })

  it('a comment on a pull request triages the pull request', async () => {
    const world = await aWorld()
    await world.on('issue_comment', 8)
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  it('several numbers in one run cost one request for the rules', async () => {
    const world = await aWorld({
      issues: [
        { number: 5, title: 'Why?', author: 'ada' },
        { number: 6, title: 'How?', author: 'ada' },
      ],
    })
    const { requests } = await world.run(
      { name: 'workflow_dispatch', payload: {} },
      { inputs: { 'issue-number': '5, 6' } },
    )
    expect(requests.filter((request) => request.startsWith(CONTENTS))).toHaveLength(1)
    expect([...world.labelsOf(5), ...world.labelsOf(6)]).toEqual(['question', 'question'])
  })

  it('a number of nothing is mentioned, and the others are triaged', async () => {
    const world = await aWorld()
    const { report } = await world.run({ name: 'workflow_dispatch', payload: {} }, { inputs: { 'pr-number': '99 8' } })
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
    expect(report.outputs).toMatchObject({
      plan: { leftAlone: [{ what: '#99', because: 'there is no pull request #99' }] },
    })
  })

  it('a schedule without numbers says what is missing, without a request', async () => {
    const world = await aWorld()
    const { host, requests } = await world.run({ name: 'schedule', payload: {} })
    expect(requests).toEqual([])
    expect(host.connections()).toBe(0)
    expect(host.annotations).toEqual([
      {
        level: 'warning',
        message: 'Nothing to triage: a schedule event names no issue or pull request: set pr-number or issue-number.',
      },
    ])
  })

  it('a push is quiet', async () => {
    const world = await aWorld()
    const { host, report } = await world.run({ name: 'push', payload: {} })
    expect(host.connections()).toBe(0)
    expect(host.annotations).toEqual([])
    expect(report.summary).toBe('')
    expect(host.lines).toEqual(['Nothing to triage: the event push has no issue or pull request to triage.'])
  })

  it('pull_request from a fork is explained before any request, and green', async () => {
    const world = await aWorld()
    const { host, report } = await world.on('pull_request', 8)
    expect(host.connections()).toBe(0)
    expect(report.failure).toBeUndefined()
    expect(host.annotations).toEqual([
      {
        level: 'notice',
        message:
          'This pull request comes from a fork or from Dependabot, and GitHub gives its `pull_request` runs a token that can only read. ' +
          'Use `on: pull_request_target` for this workflow: triage checks nothing out and reads its rules from the base branch, so that is safe.',
      },
    ])
  })

  it('pull_request from a fork is still shown in a dry run, which only reads', async () => {
    const world = await aWorld({}, { permissions: { contents: 'read', 'pull-requests': 'read' } })
    const { report } = await world.on('pull_request', 8, { inputs: { 'dry-run': 'true' } })
    expect(report.outputs).toMatchObject({
      plan: { dryRun: true, effects: [{ kind: 'add-labels', labels: ['docs', 'feature'] }] },
    })
  })

  it('pull_request from a branch of the repository is labelled', async () => {
    const world = await aWorld({
      pullRequests: [
        { number: 8, title: 'x', author: 'ada', head: { branch: 'feat/lamp' }, files: [{ path: 'docs/a.md' }] },
      ],
    })
    await world.on('pull_request', 8)
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })
})

describe('a dry run', () => {
  it('says everything and writes nothing', async () => {
    const world = await aWorld()
    const { report, host } = await world.on('pull_request_target', 8, { inputs: { 'dry-run': 'true' } })
    expect(world.emulator.writes).toEqual([])
    expect(report.summary).toContain('(dry run: nothing was written)')
    expect(host.lines).toEqual([
      'Would add the labels docs, feature to #8, because docs: "docs/lamp.md" matches "docs/**"; feature: the head branch "feat/lamp" matches "^feat/".',
    ])
    expect(report.outputs).toMatchObject({ 'new-labels': '', 'all-labels': '' })
  })
})

describe('labels that do not exist', () => {
  it('are created by a token that may', async () => {
    const world = await aWorld({ labels: [] }, { permissions: { ...PULL_ONLY, issues: 'write' } })
    const { report } = await world.on('pull_request_target', 8)
    expect(report.failure).toBeUndefined()
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
  })

  it('are named, and the others added, by a token that may not', async () => {
    const world = await aWorld({ labels: ['docs'] }, { permissions: PULL_ONLY })
    const { report, requests } = await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['docs'])
    expect(requests.slice(2)).toEqual([
      `POST /repos/${REPOSITORY}/issues/8/labels`,
      `GET /repos/${REPOSITORY}/labels?per_page=100&page=1`,
      `POST /repos/${REPOSITORY}/issues/8/labels`,
    ])
    expect(report.failure).toContain(
      'The label "feature" does not exist, and the token may not create it. Create it, or add `issues: write` to the job\'s `permissions:`.',
    )
  })
})

describe('a missing permission', () => {
  it('to write labels is named', async () => {
    const world = await aWorld({}, { permissions: { contents: 'read', 'pull-requests': 'read' } })
    const { report } = await world.on('pull_request_target', 8)
    expect(report.failure).toContain('pull-requests: write')
    expect(world.emulator.writes.length).toBeGreaterThan(0)
    expect(world.labelsOf(8)).toEqual([])
  })

  it('to read the rules is named', async () => {
    const world = await aWorld({ private: true }, { permissions: { 'pull-requests': 'write' } })
    await expect(world.on('pull_request_target', 8)).rejects.toThrow('contents: read')
  })
})

describe('the rules file', () => {
  it('may be missing where nobody asked for one', async () => {
    const world = await aWorld({ files: {} })
    const { report, host } = await world.on('issues', 7)
    expect(report.failure).toBeUndefined()
    expect(host.lines).toEqual([
      'Left alone: #7, because there are no rules: the default branch has no .github/labeler.yml.',
    ])
  })

  it('must be there when its path is given', async () => {
    const world = await aWorld()
    await expect(
      world.on('pull_request_target', 8, { inputs: { 'configuration-path': '.github/rules.yml' } }),
    ).rejects.toThrow(
      'There is no file .github/rules.yml on the branch main. Commit it there, or set configuration-path to where the rules are. A file that only the pull request has is not read.',
    )
  })

  it('with mistakes writes nothing', async () => {
    const world = await aWorld({ files: { '.github/labeler.yml': 'docs:\n- changed-file: []\n' } })
    await expect(world.on('pull_request_target', 8)).rejects.toThrow(
      '.github/labeler.yml:2:3: unknown key "changed-file". Did you mean changed-files?',
    )
    expect(world.emulator.writes).toEqual([])
  })

  it('shows its hints at their lines', async () => {
    const world = await aWorld({
      files: { '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-glob-to-any-file: "!src/**"\n' },
    })
    const { report } = await world.on('pull_request_target', 8)
    expect(report.annotations).toMatchObject([{ level: 'warning', file: '.github/labeler.yml', line: 3 }])
  })
})

describe('a file of github/issue-labeler with versions', () => {
  const inputs = {
    'enable-versioned-regex': '1',
    'versioned-regex': 'version=(.+)',
    'configuration-path': '.github/issue.yml',
    'body-missing-regex-label': 'by-hand',
  }
  const issue = (body: string, labels: string[] = []) => ({
    issues: [{ number: 7, title: 'Why?', author: 'ada', body, labels }],
    files: { '.github/issue-v2.yml': 'question: version\n' },
  })

  it('is chosen by the version in the body', async () => {
    const world = await aWorld(issue('version=2'))
    const { requests } = await world.on('issues', 7, { inputs })
    expect(requests[0]).toBe(`GET /repos/${REPOSITORY}/contents/.github%2Fissue-v2.yml`)
    expect(world.labelsOf(7)).toEqual(['question'])
  })

  it('gives the label for a missing version', async () => {
    const world = await aWorld(issue('no word of it'))
    await world.on('issues', 7, { inputs })
    expect(world.emulator.writes).toEqual([`POST /repos/${REPOSITORY}/issues/7/labels`])
    expect(world.labelsOf(7)).toEqual(['by-hand'])
  })

  it('takes the label for a missing version away when the version is there', async () => {
    const world = await aWorld(issue('version=2', ['by-hand']))
    await world.on('issues', 7, { inputs })
    expect(world.labelsOf(7)).toEqual(['question'])
  })

  it('never becomes a path that the issue chose', async () => {
    const world = await aWorld(issue('version=9/../../attacker'))
    const { requests, report } = await world.on('issues', 7, { inputs })
    expect(requests).toEqual([])
    expect(report.outputs).toMatchObject({
      plan: {
        leftAlone: [
          {
            what: '#7',
            because:
              'versioned-regex captures a text that is no version: "9/../../attacker", so that no file of rules is for it',
          },
        ],
      },
    })
  })
})

describe('hostile text', () => {
  it('in a title and a path is inert in the summary', async () => {
    const world = await aWorld({
      pullRequests: [
        {
          number: 8,
          title: '@acme/core <img src=x>',
          author: 'mallory',
          head: { branch: 'feat/[x](http://evil)|@ada' },
          files: [{ path: 'docs/@ada|<b>.md' }],
        },
      ],
    })
    const { report } = await world.on('pull_request_target', 8)
    expect(report.summary).not.toMatch(/@ada|<b>|\]\(http/)
  })

  it('as a label from the rules with a comma is one label in the JSON output', async () => {
    const world = await aWorld()
    const { report } = await world.on('issues', 7, { inputs: { configuration: "'a, b': Why\n'c': Why\n" } })
    expect(world.labelsOf(7)).toEqual(['a, b', 'c'])
    expect(report.outputs).toMatchObject({ 'labels-added': ['a, b', 'c'], 'new-labels': 'a, b,c' })
  })

  it('that hangs a pattern is reported at the rule, and the step stays green', async () => {
    const world = await aWorld({
      pullRequests: [
        {
          number: 8,
          title: 'x',
          author: 'mallory',
          head: { branch: `${'a'.repeat(40)}1` },
          files: [{ path: 'docs/a.md' }],
        },
      ],
      files: {
        '.github/labeler.yml': `kind:\n- head-branch: ^([a-z]+[-/]?)+$\ndocs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n`,
      },
    })
    const { report } = await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['docs'])
    expect(report.failure).toBeUndefined()
    expect(report.annotations).toMatchObject([{ level: 'error', file: '.github/labeler.yml', line: 1 }])
  })
})
