import { describe, expect, it } from 'vitest'
import { REPOSITORY, worlds } from './support/world.ts'

const aWorld = worlds()

// Both default files in one request.
const RULES_FILES = 'POST /graphql repository'
const FILES = `GET /repos/${REPOSITORY}/pulls/8/files?per_page=100&page=1`
const PULL_ONLY = { contents: 'read', 'pull-requests': 'write' } as const

describe('a pull request', () => {
  it('from a fork is labelled with two reads and one write, by a token that may do no more', async () => {
    const world = await aWorld({}, { permissions: PULL_ONLY })
    const { report, requests } = await world.on('pull_request_target', 8)
    expect(requests).toEqual([RULES_FILES, FILES, `POST /repos/${REPOSITORY}/issues/8/labels`])
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
    expect(requests).toEqual([RULES_FILES, FILES])
    expect(report.outputs).toMatchObject({ 'new-labels': '', 'all-labels': 'docs,feature' })
  })

  it('is read for files only when a rule asks for files', async () => {
    const world = await aWorld({ files: { '.github/labeler.yml': 'feature:\n- head-branch: ^feat/\n' } })
    const { requests } = await world.on('pull_request_target', 8)
    expect(requests).toEqual([RULES_FILES, `POST /repos/${REPOSITORY}/issues/8/labels`])
  })

  it('is read for files only while there are fewer than max-files-changed', async () => {
    const rules = 'max-files-changed: 1\ndocs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n'
    const world = await aWorld({ files: { '.github/labeler.yml': rules } })
    const { requests } = await world.on('pull_request_target', 8)
    expect(requests).toEqual([RULES_FILES])
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

  it('with more than 3,000 files costs 30 requests for them, and what the rest could decide stays open', async () => {
    const files = Array.from({ length: 3001 }, (_, index) => ({ path: `src/${index}.ts` }))
    const world = await aWorld({ pullRequests: [{ number: 8, title: 'All', author: 'ada', files, labels: ['docs'] }] })
    const { report, requests } = await world.on('pull_request_target', 8, { inputs: { 'sync-labels': 'true' } })
    expect(requests.filter((request) => request.includes('/files'))).toHaveLength(30)
    expect(world.labelsOf(8)).toEqual(['docs'])
    expect(report.annotations).toEqual([
      {
        level: 'warning',
        message:
          'GitHub lists only some of the 3001 changed files of #8 (3,000 at the most). Labels that the rest could decide are left as they are.',
      },
    ])
  })

  const threeThousand = [
    { path: 'docs/a.md' },
    ...Array.from({ length: 2999 }, (_, index) => ({ path: `src/${index}.ts` })),
  ]
  const anyDocs = 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n'
  const onlyDocs = 'feature:\n- changed-files:\n  - any-glob-to-all-files: docs/**\n'
  const bySource = 'by-hand:\n- changed-files:\n  - any-glob-to-any-file: src/2500.ts\n'
  const stops = [
    { name: 'a file that matches', configuration: anyDocs, labels: ['docs'], pages: 1 },
    { name: 'a file that does not match where all must', configuration: onlyDocs, labels: [], pages: 1 },
    { name: 'a file on the 26th page', configuration: anyDocs + bySource, labels: ['docs', 'by-hand'], pages: 26 },
    {
      name: 'a branch that does not match before any file is listed',
      configuration: 'docs:\n- all:\n  - changed-files:\n    - any-glob-to-any-file: docs/**\n  - head-branch: ^fix\n',
      labels: [],
      pages: 0,
    },
    {
      name: 'nothing before the end',
      configuration: 'docs:\n- changed-files:\n  - any-glob-to-any-file: x/**\n',
      labels: [],
      pages: 30,
    },
  ]
  it.each(stops)(
    'with 3,000 files is decided by $name, with so many requests for files: $pages',
    async ({ configuration, labels, pages }) => {
      const head = { repository: 'ada/widgets', branch: 'feat/all' }
      const world = await aWorld({
        pullRequests: [{ number: 8, title: 'All', author: 'ada', head, files: threeThousand }],
      })
      const { report, requests } = await world.on('pull_request_target', 8, { inputs: { configuration } })
      expect(requests.filter((request) => request.includes('/files'))).toHaveLength(pages)
      expect(world.labelsOf(8)).toEqual(labels)
      expect(report.annotations).toEqual([])
    },
  )

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
    expect(requests).toEqual([RULES_FILES, `POST /repos/${REPOSITORY}/issues/7/labels`])
    expect(world.labelsOf(7)).toEqual(['question'])
    expect(report.outputs).toMatchObject({ 'new-labels': 'question' })
  })

  it('without a match is left as it is', async () => {
    const world = await aWorld({ issues: [{ number: 7, title: 'Hello', author: 'ada' }] })
    const { report, requests } = await world.on('issues', 7)
    expect(requests).toEqual([RULES_FILES])
    expect(report.summary).toBe('### Triage\n\n1 label has a rule here: 0 to add, 0 to remove, 0 already there.')
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
          {
            what: '#7',
            because: 'it was created at 2019-01-01T00:00:00Z, before not-before: 2020-01-01T00:00:00.000Z',
          },
        ],
      },
    })
  })
})

describe('a dry run', () => {
  it('says everything and writes nothing', async () => {
    const world = await aWorld()
    const { report, host } = await world.on('pull_request_target', 8, { inputs: { 'dry-run': 'true' } })
    expect(world.emulator.writes).toEqual([])
    expect(report.summary).toContain('(dry run: nothing was written)')
    expect(host.lines).toEqual([
      'Would label #8: docs, feature, because docs: "docs/lamp.md" matches "docs/**"; feature: the head branch "feat/lamp" matches "^feat/".',
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
    expect(world.emulator.writes).toEqual([`POST /repos/${REPOSITORY}/issues/8/labels`])
    expect(world.labelsOf(8)).toEqual([])
  })

  it('to read the rules is named', async () => {
    const world = await aWorld({ private: true }, { permissions: { 'pull-requests': 'write' } })
    await expect(world.on('pull_request_target', 8)).rejects.toThrow('contents: read')
  })
})
