import { commitFiles, repositoryOf } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { REPOSITORY, RULES, worlds } from './support/world.ts'

const aWorld = worlds()

const changing = (content: string, files = RULES) => ({
  files: { '.github/labeler.yml': files },
  pullRequests: [
    {
      number: 8,
      title: 'Change the rules',
      author: 'mallory',
      head: { repository: 'mallory/widgets', branch: 'feat/rules' },
      files: [{ path: '.github/labeler.yml', content }, { path: 'src/a.ts' }],
    },
  ],
})

const RULES_FILES = 'POST /graphql repository'
const FILES = `GET /repos/${REPOSITORY}/pulls/8/files?per_page=100&page=1`
const PREVIEW = /\*\*This pull request changes[^]*/

describe('explain', () => {
  it('says for each label that was not given what stood in the way', async () => {
    const world = await aWorld({
      pullRequests: [{ number: 8, title: 'x', author: 'ada', head: { branch: 'fix' }, files: [{ path: 'docs/a.md' }] }],
    })
    const { report } = await world.on('pull_request_target', 8, { inputs: { explain: 'true' } })
    expect(report.summary).toContain(
      [
        '<details><summary>Not given: 1</summary>',
        '',
        '|  | Label | Because | Rule |',
        '| --- | --- | --- | --- |',
        '| [\\#8](https://github.com/acme/widgets/issues/8) | feature | the head branch "fix" does not match "^feat/" | [.github/labeler.yml:4](https://github.com/acme/widgets/blob/main/.github/labeler.yml#L4) |',
        '',
        '</details>',
      ].join('\n'),
    )
  })

  it('says what did not follow beside the labels', async () => {
    const rules = 'rules:\n- when: { title: nope }\n  assign: eve\n'
    const world = await aWorld({ files: { '.github/triage.yml': rules } })
    const { report } = await world.on('issues', 7, { inputs: { explain: 'true' } })
    expect(report.summary).toContain(
      [
        '|  | Label or follow-up | Because | Rule |',
        '| --- | --- | --- | --- |',
        '| [\\#7](https://github.com/acme/widgets/issues/7) | assignee eve | the title "Why does the porch light flicker?" does not match "nope" | [.github/triage.yml:3](https://github.com/acme/widgets/blob/HEAD/.github/triage.yml#L3) |',
      ].join('\n'),
    )
  })

  it('is silent unless asked', async () => {
    const world = await aWorld()
    const { report } = await world.on('issues', 7)
    expect(report.summary).not.toContain('Not given')
  })
})

describe('a pull request that changes the rules', () => {
  it('sees what its version would do, which is not done', async () => {
    const world = await aWorld(changing('by-hand:\n- changed-files:\n  - any-glob-to-any-file: src/**\n'))
    const { report, requests } = await world.on('pull_request_target', 8)
    await expect(PREVIEW.exec(report.summary)?.[0]).toMatchFileSnapshot('golden/summary-preview.md')
    expect(world.labelsOf(8)).toEqual(['feature'])
    expect(requests.slice(0, 2)).toEqual([RULES_FILES, FILES])
    expect(requests).toHaveLength(3)
  })

  it('sees the mistakes in its version at their lines, and the step fails once the labels are on', async () => {
    const world = await aWorld(changing('rules:\n- label: docs\n  wen: { title: a }\nsync: mine\n'))
    const { report } = await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['feature'])
    expect(report.annotations).toEqual([
      {
        level: 'error',
        message: 'unknown key "wen". Did you mean when?',
        file: '.github/labeler.yml',
        line: 3,
        column: 3,
      },
      {
        level: 'error',
        message: 'sync: "mine" is not known. Write one of: off, own, all.',
        file: '.github/labeler.yml',
        line: 4,
        column: 7,
      },
    ])
    expect(report.failure).toBe(
      'The rules have mistakes:\n- .github/labeler.yml:3:3: unknown key "wen". Did you mean when?\n- .github/labeler.yml:4:7: sync: "mine" is not known. Write one of: off, own, all.',
    )
    expect(report.summary).toContain('It has errors:')
  })

  it('cannot stop the run by a file that is no text', async () => {
    const [pullRequest] = changing('').pullRequests
    const files = [{ path: '.github/labeler.yml', content: { base64: 'AAH/' } }, { path: 'docs/a.md' }]
    const world = await aWorld({ pullRequests: [{ number: 8, title: 'x', author: 'mallory', ...pullRequest, files }] })
    const { report } = await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['docs', 'feature'])
    expect(report.summary).toContain('is not a text file in UTF\\-8')
  })

  it('cannot ask GitHub for anything', async () => {
    const world = await aWorld(changing('rules:\n- label: x\n  for: pull-requests\n  when: { team: acme/core }\n'))
    const { report, requests } = await world.on('pull_request_target', 8)
    expect(requests.filter((request) => request.includes('/teams/'))).toEqual([])
    expect(report.summary).toContain('Not decided here: x.')
  })

  it('cannot hang the run', async () => {
    const hostile = 'x:\n- head-branch: ^([a-z]+[-/]?)+$\n'
    const [pullRequest] = changing(hostile).pullRequests
    const head = { repository: 'mallory/widgets', branch: `${'a'.repeat(40)}1` }
    const world = await aWorld({
      ...changing(hostile),
      pullRequests: [{ number: 8, title: 'x', author: 'mallory', ...pullRequest, head }],
    })
    const { report } = await world.on('pull_request_target', 8)
    expect(report.failure).toBeUndefined()
    expect(report.summary).toMatch(/takes too long to evaluate|was too busy to evaluate/)
  })

  const BY_BRANCH = 'feature:\n- head-branch: ^feat/\n'

  it('is noticed where no rule reads files, which are listed for it alone', async () => {
    const world = await aWorld(changing('by-hand:\n- head-branch: ^feat/\n', BY_BRANCH))
    const { report, requests } = await world.on('pull_request_target', 8)
    expect(report.summary).toMatch(PREVIEW)
    expect(requests).toEqual([RULES_FILES, FILES, `POST /repos/${REPOSITORY}/issues/8/labels`])
  })

  it('is noticed in a single file that the workflow names', async () => {
    const world = await aWorld(changing('by-hand:\n- head-branch: ^feat/\n', BY_BRANCH))
    const inputs = { 'configuration-path': '.github/labeler.yml' }
    const { report, requests } = await world.on('pull_request_target', 8, { inputs })
    expect(report.summary).toMatch(PREVIEW)
    expect(requests).toEqual([RULES_FILES, FILES, `POST /repos/${REPOSITORY}/issues/8/labels`])
  })

  it('is noticed behind the files that decided everything', async () => {
    const early = Array.from({ length: 120 }, (_, index) => ({ path: `.a/${index}` }))
    const [pullRequest] = changing('by-hand:\n- head-branch: ^feat/\n').pullRequests
    const files = [...early, ...(pullRequest?.files ?? [])]
    const rules = 'docs:\n- changed-files:\n  - any-glob-to-any-file: .a/**\n'
    const world = await aWorld({
      files: { '.github/labeler.yml': rules },
      pullRequests: [{ number: 8, title: 'x', author: 'mallory', ...pullRequest, files }],
    })
    const { report } = await world.on('pull_request_target', 8)
    expect(report.summary).toMatch(PREVIEW)
  })

  it('is noticed from the list of files where there is no GraphQL', async () => {
    const world = await aWorld(changing('by-hand:\n- changed-files:\n  - any-glob-to-any-file: src/**\n'))
    world.emulator.fault({ on: 'POST /graphql repository', times: 9, answer: { status: 404 } })
    const { report } = await world.on('pull_request_target', 8)
    expect(report.summary).toMatch(PREVIEW)
  })

  it('is labelled though the list for its preview fails', async () => {
    const world = await aWorld(changing('by-hand:\n- head-branch: ^feat/\n', BY_BRANCH))
    world.emulator.fault({ on: 'GET /repos/*/*/pulls/8/files', times: 9, answer: { status: 502 } })
    const { report } = await world.on('pull_request_target', 8)
    expect(world.labelsOf(8)).toEqual(['feature'])
    expect(report.summary).not.toMatch(PREVIEW)
  })

  it('is told from one whose branch is older than the rules', async () => {
    const world = await aWorld({
      files: { '.github/labeler.yml': BY_BRANCH },
      pullRequests: [
        { number: 8, title: 'x', author: 'ada', head: { branch: 'feat/old' }, files: [{ path: 'a.ts', content: 'a' }] },
      ],
    })
    const { state } = world.emulator
    commitFiles(state, repositoryOf(state, 'acme', 'widgets'), {
      branch: 'main',
      files: new Map([['.github/labeler.yml', Buffer.from(`# New\n${BY_BRANCH}`)]]),
      message: 'Say what it is for',
      author: { name: 'Grace', email: 'grace@example.org', date: '2026-11-22T12:00:00Z', account: null },
    })
    const { report, requests } = await world.on('pull_request_target', 8)
    expect(report.summary).not.toMatch(PREVIEW)
    expect(requests).toEqual([RULES_FILES, FILES, `POST /repos/${REPOSITORY}/issues/8/labels`])
  })

  it('costs nothing more where nothing differs', async () => {
    const [pullRequest] = changing('').pullRequests
    const files = [{ path: 'src/a.ts' }]
    const world = await aWorld({
      files: { '.github/labeler.yml': BY_BRANCH },
      pullRequests: [{ number: 8, title: 'x', author: 'ada', ...pullRequest, files }],
    })
    const { requests } = await world.on('pull_request_target', 8)
    expect(requests).toEqual([RULES_FILES, `POST /repos/${REPOSITORY}/issues/8/labels`])
  })

  it('cannot write markup into the summary', async () => {
    const world = await aWorld(changing('"<b>@ada|x</b>":\n- head-branch: ^feat/\n'))
    const { report } = await world.on('pull_request_target', 8)
    expect(PREVIEW.exec(report.summary)?.[0]).toContain('| `<b>@ada\\|x</b>` | the head branch')
  })

  it('that removes them sees nothing', async () => {
    const world = await aWorld({
      pullRequests: [
        { number: 8, title: 'x', author: 'ada', files: [{ path: '.github/labeler.yml', status: 'removed' }] },
      ],
    })
    const { report } = await world.on('pull_request_target', 8)
    expect(report.summary).not.toMatch(PREVIEW)
    expect(world.emulator.requests.filter((request) => request === 'POST /graphql repository')).toHaveLength(1)
  })
})

describe('a pull request that changes rules on forms', () => {
  const FORM = 'body:\n- type: dropdown\n  id: severity\n  attributes: { label: How bad?, options: [High, Low] }\n'
  const rule = (form: string) => `rules:\n- label: docs\n  when:\n    form:\n${form}`
  const proposing = (content: string, more: { path: string; content: string }[] = []) => ({
    files: { '.github/triage.yml': 'rules: []\n', '.github/ISSUE_TEMPLATE/bug.yml': FORM },
    pullRequests: [
      {
        number: 8,
        title: 'Ask about forms',
        author: 'mallory',
        head: { repository: 'mallory/widgets', branch: 'rules' },
        files: [{ path: '.github/triage.yml', content }, ...more],
      },
    ],
  })
  const warned = async (parts: ReturnType<typeof proposing>) => {
    const world = await aWorld(parts)
    const { report, requests } = await world.on('pull_request_target', 8)
    return { failure: report.failure, annotations: report.annotations, requests }
  }

  it('is warned at the line of a template that there is not', async () => {
    const { failure, annotations } = await warned(proposing(rule('      template: bgu.yml\n      severity: High\n')))
    expect(annotations).toEqual([
      {
        level: 'warning',
        message:
          '.github/triage.yml:5: there is no issue form .github/ISSUE_TEMPLATE/bgu.yml. Write the name of a file in .github/ISSUE_TEMPLATE.',
        file: '.github/triage.yml',
        line: 5,
      },
    ])
    expect(failure).toBeUndefined()
  })

  it('is warned at the line of a question that the form does not have', async () => {
    const { annotations } = await warned(
      proposing(rule('      template: bug.yml\n      severty: High\n      colour: Red\n')),
    )
    expect(annotations).toMatchObject([
      {
        line: 6,
        message:
          '.github/triage.yml:6: the issue form .github/ISSUE_TEMPLATE/bug.yml has no question "severty". Did you mean severity?',
      },
      {
        line: 7,
        message:
          '.github/triage.yml:7: the issue form .github/ISSUE_TEMPLATE/bug.yml has no question "colour". Write one of: severity.',
      },
    ])
  })

  it('is not warned once the cures are followed, or when it adds the form itself, for one request more', async () => {
    const cured = await warned(proposing(rule('      template: bug.yml\n      severity: High\n')))
    const added = await warned(
      proposing(rule('      template: new.yml\n      severity: High\n'), [
        { path: '.github/ISSUE_TEMPLATE/new.yml', content: FORM },
      ]),
    )
    expect([cured.annotations, added.annotations]).toEqual([[], []])
    expect(cured.requests).toEqual([RULES_FILES, FILES, RULES_FILES])
  })

  it('makes one request more at the most, and none where no rule asks about a form', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `      - { template: f${at}.yml, severity: High }\n`)
    const alternatives = `rules:\n- label: docs\n  when:\n    any:\n${many.map((each) => each.replace('- ', '- form: ')).join('')}`
    const hostile = await warned(proposing(alternatives))
    const other = await warned(proposing('rules:\n- label: docs\n  when: { title: a }\n'))
    expect([hostile.requests, other.requests]).toEqual([
      [RULES_FILES, FILES, RULES_FILES],
      [RULES_FILES, FILES],
    ])
  })
})

describe('a pull request that adds the first rules', () => {
  const adding = (path: string, files: Record<string, string> = {}) => ({
    files,
    pullRequests: [
      {
        number: 8,
        title: 'Add rules',
        author: 'mallory',
        head: { repository: 'mallory/widgets', branch: 'feat/rules' },
        files: [
          { path, status: 'added' as const, content: 'rules:\n- label: by-hand\n  when: { files: "src/**" }\n' },
          { path: 'src/a.ts' },
        ],
      },
    ],
  })
  const PREVIEWED =
    '| by\\-hand | "src/a.ts" is in "src/\\*\\*" | [.github/triage.yml:2](https://github.com/acme/widgets/blob/refs/pull/8/head/.github/triage.yml#L2) |'

  it('sees what they would do, and no label comes of them', async () => {
    const world = await aWorld(adding('.github/triage.yml'))
    const { report } = await world.on('pull_request_target', 8)
    expect(report.summary).toContain(PREVIEWED)
    expect(report.summary).toContain('there are no rules: the branch main has neither')
    expect(world.emulator.writes).toEqual([])
  })

  it('sees them beside rules that are there already', async () => {
    const rules = 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n'
    const world = await aWorld(adding('.github/triage.yml', { '.github/labeler.yml': rules }))
    const { report } = await world.on('pull_request_target', 8)
    expect(report.summary).toContain(PREVIEWED)
    expect(world.emulator.writes).toEqual([])
  })

  it('sees them where the workflow names a file that there is not yet', async () => {
    const path = '.github/rules/triage.yml'
    const world = await aWorld(adding(path))
    const { report } = await world.on('pull_request_target', 8, { inputs: { 'configuration-path': path } })
    expect(report.failure).toBeUndefined()
    expect(report.summary).toContain('This pull request changes .github/rules/triage.yml.')
    expect(report.summary).toContain('the branch main has no .github/rules/triage.yml yet')
    expect(world.emulator.writes).toEqual([])
  })
})
