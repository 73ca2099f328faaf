import { describe, expect, it } from 'vitest'
import { evaluateRules } from '../src/labels/verdicts.ts'
import { readRules } from '../src/rules/compile.ts'
import { changing, saying } from './support/facts.ts'
import { UNLIMITED } from './support/limits.ts'
import { labelsFor } from './support/triaged.ts'

interface Row {
  readonly name: string
  readonly file: string
  readonly title?: string
  readonly body?: string
  readonly gives: readonly string[]
}

describe('a file of github/issue-labeler', () => {
  const rows: Row[] = [
    { name: 'a regular expression in the title', file: 'x: flicker\n', gives: ['x'] },
    { name: 'a regular expression in the body', file: 'x: lamp\n', body: 'The lamp is broken.', gives: ['x'] },
    { name: 'a regular expression that matches nowhere', file: 'x: roof\n', gives: [] },
    { name: 'case counts', file: 'x: FLICKER\n', gives: [] },
    { name: 'the form /x/flags', file: 'x: /FLICKER/i\n', gives: ['x'] },
    { name: 'the flags m and g', file: 'x: /^lamp$/gm\n', body: 'broken\nlamp\n', gives: ['x'] },
    { name: 'a slash inside /x/flags', file: 'x: /and\\/or/i\n', body: 'AND/OR', gives: ['x'] },
    { name: 'an expression that only starts with a slash', file: 'x: /etc\n', body: 'see /etc/hosts', gives: ['x'] },
    { name: 'a list must match in full', file: "x: ['flicker', 'lamp']\n", body: 'lamp', gives: ['x'] },
    { name: 'a list of which one fails', file: "x: ['flicker', 'roof']\n", body: 'lamp', gives: [] },
    { name: 'an empty list matches everything', file: 'x: []\n', gives: ['x'] },
    { name: 'title and body are two lines apart', file: 'x: /flickers\\n\\nlamp/\n', body: 'lamp', gives: ['x'] },
    {
      name: 'a body of an issue form',
      file: "x: '### Severity\\s+High'\n",
      body: '### Severity\n\nHigh\n',
      gives: ['x'],
    },
    { name: 'an escaped word boundary', file: "x: '\\blamp\\b'\n", body: 'a lamp, broken', gives: ['x'] },
  ]
  it.each(rows)('$name', ({ file, title = 'The porch light flickers', body = '', gives }) => {
    expect(labelsFor(file, saying(title, body))).toEqual(gives)
  })

  it('answers the same each time with the flag g', () => {
    const rules = readRules('x: /flicker/g\n', {
      path: 'labeler.yml',
      dot: undefined,
      kind: 'issue',
      isIssueLabeler: false,
      field: 'title',
    })
    const verdicts = () => evaluateRules(saying('It flickers'), rules, UNLIMITED).map(({ verdict }) => verdict)
    expect([...verdicts(), ...verdicts()]).toEqual(['yes', 'yes'])
  })

  it('holds for pull requests when its own inputs are given', () => {
    const facts = changing(['src/a.ts'], { title: 'Mend the porch light' })
    expect(labelsFor('x: porch\n', facts, { reading: { isIssueLabeler: true } })).toEqual(['x'])
  })

  it('looks at the title alone when told so', () => {
    expect(labelsFor('x: lamp$\n', saying('A new lamp', 'in the hall'), { reading: { field: 'title' } })).toEqual(['x'])
  })

  it('looks at the body alone when told so', () => {
    expect(labelsFor('x: lamp\n', saying('A new lamp', 'in the hall'), { reading: { field: 'body' } })).toEqual([])
  })
})

describe('one file for both', () => {
  const file = 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\nquestion: /\\?$/m\n'

  it('gives a pull request the labels with conditions', () => {
    expect(labelsFor(file, changing(['docs/a.md'], { title: 'Why?' }))).toEqual(['docs'])
  })

  it('gives an issue the labels with regular expressions', () => {
    expect(labelsFor(file, saying('Why does docs/a.md flicker?'))).toEqual(['question'])
  })

  it('takes texts alone for globs on a pull request', () => {
    expect(labelsFor('docs: docs/a.md\n', changing(['docs/a.md']))).toEqual(['docs'])
  })

  it('takes texts that can only be globs for no rule of issues', () => {
    expect(labelsFor('docs: docs/**\nmd: a.md\n', saying('The file a.md is gone'))).toEqual([])
  })
})
