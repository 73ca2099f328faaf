import { describe, expect, it } from 'vitest'
import { readRules } from '../src/rules/compile.ts'

const hintsOf = (text: string) =>
  readRules(text, {
    path: 'labeler.yml',
    dot: undefined,
    kind: 'pull request',
    isIssueLabeler: false,
    field: 'title and body',
  }).hints.map(({ place, message }) => `${place.line}:${place.column} ${message}`)

describe('what is valid and probably not meant', () => {
  it('a path that starts with a sign matches nothing', () => {
    expect(hintsOf('x: ./docs/**\ny: /README.md\n')).toEqual([
      '1:4 the glob "./docs/**" matches nothing: paths start without "./" and "/". Write \'docs/**\'.',
      '2:4 the glob "/README.md" matches nothing: paths start without "./" and "/". Write \'README.md\'.',
    ])
  })

  it('a label with an empty list', () => {
    expect(hintsOf('y:\n- head-branch: a\nx: []\n')).toEqual([
      '3:4 the label "x" has an empty list, so it is neither given nor removed. Add a condition, or remove the label.',
    ])
  })

  it('a mapping of version 4 without globs', () => {
    expect(hintsOf('x:\n- any: []\n')).toEqual([
      '2:3 an alternative of the label "x" is empty and matches every pull request. Add globs.',
    ])
  })

  it('a sound file has none', () => {
    expect(hintsOf("x:\n- changed-files:\n  - all-globs-to-any-file: ['src/**', '!src/docs/**']\n")).toEqual([])
  })
})
