import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds } from './support/world.ts'

const aWorld = worlds()

describe('the rules file', () => {
  it('may be missing where nobody asked for one', async () => {
    const world = await aWorld({ files: {} })
    const { report, host } = await world.on('issues', 7)
    expect(report.failure).toBeUndefined()
    expect(host.lines).toEqual([
      'Skipped: #7, because there are no rules: the default branch has neither .github/labeler.yml nor .github/triage.yml.',
    ])
    expect(report.summary).toBe('')
  })

  it('must be there when its path is given', async () => {
    const world = await aWorld()
    await expect(
      world.on('pull_request_target', 8, { inputs: { 'configuration-path': '.github/rules.yml' } }),
    ).rejects.toThrow(
      'There is no file .github/rules.yml on the branch main. Commit it there, or set configuration-path to where the rules are.',
    )
  })

  it('with mistakes writes nothing', async () => {
    const world = await aWorld({ files: { '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-globs: a\n' } })
    await expect(world.on('pull_request_target', 8)).rejects.toThrow(
      '.github/labeler.yml:3:5: unknown key "any-globs". Write one of: any-glob-to-any-file, any-glob-to-all-files, all-globs-to-any-file, all-globs-to-all-files.',
    )
    expect(world.emulator.writes).toEqual([])
  })

  it('with mistakes fails the step, and what other files say is done', async () => {
    const world = await aWorld({
      files: {
        '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n',
        '.github/triage.yml': 'rules:\n- label: x\n  wen: { title: a }\nfallback: needs-triage\n',
      },
    })
    const { report } = await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['docs'])
    expect(report.failure).toBe(
      'The rules have mistakes:\n- .github/triage.yml:3:3: unknown key "wen". Did you mean when?',
    )
    expect(report.annotations).toEqual([
      {
        level: 'error',
        message: 'unknown key "wen". Did you mean when?',
        file: '.github/triage.yml',
        line: 3,
        column: 3,
      },
    ])
    expect(report.summary).toContain('**The rules have mistakes.**')
  })

  it('are named with the mistakes of all files at once', async () => {
    const world = await aWorld({
      files: { '.github/labeler.yml': 'x:\n- head-branch: "("\n', '.github/triage.yml': 'rule: []\nsync: mine\n' },
    })
    await expect(world.on('issues', 7)).rejects.toMatchObject({
      places: [
        { file: '.github/labeler.yml', line: 2, column: 16 },
        { file: '.github/triage.yml', line: 1, column: 1 },
        { file: '.github/triage.yml', line: 2, column: 7 },
      ],
    })
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
              'versioned-regex captures text that is not a version: "9/../../attacker", so no rules file applies to it',
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
    // In code nothing of it does anything.
    expect(report.summary.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/@ada|<b>|\]\(http:..evil/)
  })

  it('as a label from the rules with a comma is one label in the JSON output', async () => {
    const world = await aWorld()
    const { report } = await world.on('issues', 7, { inputs: { configuration: "'a, b': Why\n'c': Why\n" } })
    expect(world.labelsOf(7)).toEqual(['a, b', 'c'])
    expect(report.outputs).toMatchObject({ 'labels-added': ['a, b', 'c'], 'new-labels': 'a, b,c' })
  })

  it('that hangs a pattern keeps no other label from being given, and the step stays green', async () => {
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
  })
})

describe('a sweep that has nothing to change', () => {
  it('fails for the mistakes of one rules file all the same', async () => {
    const world = await aWorld({
      files: {
        '.github/labeler.yml': 'docs:\n- changed-files:\n  - any-glob-to-any-file: none/**\n',
        '.github/triage.yml': 'rules:\n- label: x\n  wen: { title: a }\n',
      },
    })
    const event = { name: 'schedule', payload: { repository: { full_name: REPOSITORY } } }
    const { report } = await world.run(event, { inputs: { sweep: 'open' } })
    expect(report.failure).toBe(
      'The rules have mistakes:\n- .github/triage.yml:3:3: unknown key "wen". Did you mean when?',
    )
  })
})
