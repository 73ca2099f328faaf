import { describe, expect, it } from 'vitest'
import { readRules } from '../src/rules/compile.ts'
import { changing, saying } from './support/facts.ts'
import { triaged } from './support/triaged.ts'

interface PassedOver {
  readonly name: string
  readonly file: string
  readonly warns: readonly string[]
  /** What becomes of the labels on a pull request from `mend-light` that has `x` and changes `docs/a.md`. */
  readonly gives: readonly string[]
}

const hintsOf = (text: string) =>
  readRules(text, {
    path: 'labeler.yml',
    dot: undefined,
    kind: 'pull request',
    isIssueLabeler: false,
    field: 'title and body',
  }).hints.map(({ place, message }) => `${place.line}:${place.column} ${message}`)

const DOCS = '- changed-files:\n  - any-glob-to-any-file: docs/**\n'

describe('what actions/labeler passes over', () => {
  const rows: PassedOver[] = [
    {
      name: 'an unknown key beside a condition',
      file: `x:\n- title: x\n${DOCS}`,
      warns: [
        '2:3 the key "title" does nothing here, as in actions/labeler. Remove it, or write one of: any, all, changed-files, base-branch, head-branch.',
      ],
      gives: ['x: keep'],
    },
    {
      name: 'an unknown key in the same mapping',
      file: 'x:\n- base-brnch: dev\n  head-branch: ^mend\n',
      warns: ['2:3 the key "base-brnch" does nothing here, as in actions/labeler. Did you mean base-branch?'],
      gives: ['x: keep'],
    },
    {
      name: 'unknown keys alone, so that nothing is said of the label',
      file: `y:\n${DOCS}x:\n- changed-file: docs/**\n`,
      warns: [
        '5:3 the key "changed-file" does nothing here, as in actions/labeler. Did you mean changed-files?',
        '5:1 the label "x" has no condition, so it is neither given nor removed. Add one, such as head-branch: \'^docs/\'.',
      ],
      gives: ['y: add'],
    },
    {
      name: 'an unknown key below any',
      file: `x:\n- any:\n  - title: x\n  - head-branch: ^mend\n`,
      warns: [
        '3:5 the key "title" does nothing here, as in actions/labeler. Remove it, or write one of: changed-files, base-branch, head-branch.',
      ],
      gives: ['x: keep'],
    },
    {
      name: 'unknown keys alone below all, which never match',
      file: 'x:\n- all:\n  - title: x\n',
      warns: [
        '3:5 the key "title" does nothing here, as in actions/labeler. Remove it, or write one of: changed-files, base-branch, head-branch.',
      ],
      gives: ['x: remove'],
    },
    {
      name: 'any without a list',
      file: `x:\n- any: docs\n${DOCS}`,
      warns: [
        '2:3 any: expected a list, found a string, and does nothing here, as in actions/labeler. Remove it, or write a list of conditions, each with a dash.',
      ],
      gives: ['x: keep'],
    },
    {
      name: 'a list in a list',
      file: `x:\n- [a]\n${DOCS}`,
      warns: [
        '2:3 expected one of any, all, changed-files, base-branch, head-branch, found a list, and does nothing here, as in actions/labeler. Remove it, or write a list of conditions, each with a dash.',
      ],
      gives: ['x: keep'],
    },
    {
      name: 'changed-files with a mapping, which never matches',
      file: 'x:\n- changed-files:\n    any-glob-to-any-file: docs/**\n',
      warns: [
        "3:5 changed-files: expected a list, found a mapping, so it never matches, as in actions/labeler. Put a dash in front of each glob key below it, such as - any-glob-to-any-file: 'docs/**'.",
      ],
      gives: ['x: remove'],
    },
    {
      name: 'an empty list of a label, which stays',
      file: `y:\n${DOCS}x: []\n`,
      warns: [
        '4:4 the label "x" has an empty list, so it is neither given nor removed. Add a condition, or remove the label.',
      ],
      gives: ['y: add'],
    },
    {
      name: 'an empty list in a file of version 4',
      file: 'y: docs/**\nx: []\n',
      warns: [
        '2:4 the label "x" has an empty list, so it is neither given nor removed. Add a condition, or remove the label.',
      ],
      gives: ['y: add'],
    },
    {
      name: 'an unknown key beside globs of version 4',
      file: 'x:\n- any: [docs/**]\n  note: theirs\n',
      warns: ['3:3 the key "note" does nothing here, as in actions/labeler. Remove it, or write one of: any, all.'],
      gives: ['x: keep'],
    },
  ]
  it.each(rows)('is passed over with a warning: $name', ({ file, warns, gives }) => {
    expect(hintsOf(file)).toEqual(warns)
    const { decisions } = triaged(file, changing(['docs/a.md'], { labels: ['x'] }), { sync: 'all' })
    expect(decisions.map(({ label, action }) => `${label}: ${action}`)).toEqual(gives)
  })

  it('is no rule for issues either', () => {
    expect(triaged(`x:\n- title: x\n${DOCS}`, saying('x')).decisions).toEqual([])
  })
})
