import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRules } from '../src/rules/compile.ts'
import { changing } from './support/facts.ts'
import { labelsFor } from './support/triaged.ts'
import { worlds } from './support/world.ts'

const translationOf = (text: string): string =>
  readRules(text, { path: 'labeler.yml', dot: undefined, kind: 'pull request', isIssueLabeler: false, field: 'title' })
    .translation ?? ''

describe('the translation of a file of actions/labeler 4', () => {
  const rows = [
    { name: 'a glob', file: 'x: docs/**\n', gives: "rules:\n  - label: 'x'\n    when: { files: 'docs/**' }\n" },
    {
      name: 'alternatives',
      file: "'it''s': [a, b]\n",
      gives: "rules:\n  - label: 'it''s'\n    when: { files: ['a', 'b'] }\n",
    },
    {
      name: 'a label that would be a template there',
      file: '$1: docs/**\n',
      gives: "rules:\n  - label: '$$1'\n    when: { files: 'docs/**' }\n",
    },
    {
      name: 'any with an exclusion',
      file: "x:\n- any: ['src/**', '!src/docs/**']\n",
      gives: "rules:\n  - label: 'x'\n    when: { files: { include: 'src/**', exclude: 'src/docs/**' } }\n",
    },
    {
      name: 'any and all',
      file: "x:\n- any: ['src/**']\n  all: ['!docs/**', '**/*.ts']\n- README.md\n",
      gives: [
        'rules:',
        "  - label: 'x'",
        '    when:',
        '      any:',
        "        - { files: 'README.md' }",
        "        - { all: [{ files: 'src/**' }, { not: { files: 'docs/**' } }, { files: { include: '**/*.ts', match: only } }] }",
        '',
      ].join('\n'),
    },
    {
      name: 'what matched everything',
      file: 'x:\n- any: []\n',
      gives: "rules:\n  - label: 'x'\n    when: { file-count: { at-least: 1 } }\n",
    },
  ]
  it.each(rows)('of $name', ({ file, gives }) => {
    expect(translationOf(file)).toBe(gives)
  })

  it('gives the same labels, whatever the rules and the files are', () => {
    const glob = fc.constantFrom('src/**', '!src/**', 'docs/*', '!docs/a.md', '**/*.md', '*', '!(docs)/**')
    const globs = fc.array(glob, { minLength: 1, maxLength: 3 })
    const mapping = fc.record({ any: globs, all: globs }, { requiredKeys: [] })
    const label = fc.oneof(glob, fc.array(fc.oneof(glob, mapping), { minLength: 1, maxLength: 3 }))
    const paths = fc.uniqueArray(fc.constantFrom('src/a.ts', 'src/docs/b.md', 'docs/a.md', 'docs/b.md', 'README.md'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(label, paths, (rule, changed) => {
        const file = JSON.stringify({ x: rule, other: '**/*.nothing' })
        const facts = changing(changed)
        expect(labelsFor(translationOf(file), facts)).toEqual(labelsFor(file, facts))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a file of actions/labeler 4', () => {
  const aWorld = worlds()

  it('is shown in our own language with explain', async () => {
    const world = await aWorld({ files: { '.github/labeler.yml': 'docs: docs/**\n' } })
    const { report } = await world.on('pull_request_target', 8, { inputs: { explain: 'true' } })
    expect(report.summary).toContain("```yaml\nrules:\n  - label: 'docs'\n    when: { files: 'docs/**' }\n```")
  })

  it('is left at that without', async () => {
    const world = await aWorld({ files: { '.github/labeler.yml': 'docs: docs/**\n' } })
    const { report } = await world.on('pull_request_target', 8)
    expect(report.summary).not.toContain('yaml')
  })
})
