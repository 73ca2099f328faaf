import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { CHOICE_KEYS } from '../src/follow-ups/parse.ts'
import { GOOD_FIRST_ISSUE_KEYS } from '../src/good-first-issue/parse.ts'
import { RULE_KEYS, TRIAGE_KEYS } from '../src/rules/dialects/triage.ts'
import { changing, saying } from './support/facts.ts'
import { triaged } from './support/triaged.ts'
import { CONDITION_KEYS } from '../src/conditions/index.ts'
import { FILES_KEYS, MATCHES, STATUSES } from '../src/conditions/files.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8'))
const ajv = new Ajv({ allowUnionTypes: true })
const accepts = (name: string, text: string): boolean => ajv.validate(read(name), parse(text))

const when = (text: string): string => `rules:\n- label: x\n  when: ${text}\n`
const following = (text: string): string => `rules:\n- when: { title: x }\n  ${text}\n`
const path = { reading: { path: '.github/triage.yml' } }

describe('triage.schema.json', () => {
  const { properties, definitions } = read('triage')

  it('has the keys that the reader has, in every place', () => {
    expect(Object.keys(properties).toSorted()).toEqual(TRIAGE_KEYS.toSorted())
    expect(Object.keys(definitions.rule.properties)).toEqual(RULE_KEYS)
    expect(Object.keys(definitions.condition.properties)).toEqual(CONDITION_KEYS)
    expect(Object.keys(definitions.fileSet.properties)).toEqual(FILES_KEYS)
    expect(definitions.fileSet.properties.match.enum).toEqual(MATCHES)
    expect(Object.keys(definitions.goodFirstIssue.properties)).toEqual(GOOD_FIRST_ISSUE_KEYS)
    expect(Object.keys(definitions.choice.properties)).toEqual(CHOICE_KEYS)
    expect(definitions.status.enum).toEqual(STATUSES)
  })

  const valid = [
    when('{ title: x, not: { body: [a, b] }, any: [{ draft: true }, { all: [{ label: x }] }] }'),
    when('{ files: { include: "a/**", exclude: [b], match: only, status: added, old-name: true } }'),
    when('{ lines: { at-least: 1, below: 2 }, age: { below: 30d }, file-count: { at-least: 1 } }'),
    when('{ author: ada, team: acme/core, association: MEMBER, first-time: true }'),
    when('{ form: { template: bug.yml, severity: [High] } }'),
    when('{ milestone: true, not: { milestone: [v1, 2.0] } }'),
    when('{ category: [Ideas, q-a] }'),
    'rules:\n- label: x\n  for: [discussions, issues]\n  when: { title: t }\n',
    `${when('{ commit: x }')}sync: off\ngroups: { g: [a, b], h: { labels: [c], most: 2 } }\nsizes: { s: 0 }\nfallback: t\nlabels: { x: { color: d73a4a, description: X, formerly: [y] } }\n`,
    'rules:\n- label: area/$1\n  allow: [area/api, area/web]\n  when: { path: "^(\\\\w+)/" }\n',
    'rules:\n- label: [$<lang>, x]\n  allow: existing\n  when: { title: "^(?<lang>\\\\w+):" }\n',
    'rules:\n- label: [US$, $$, $$5, $0]\n  when: { title: x }\n',
    'good-first-issue:\n',
    'good-first-issue: { label: first, mentor: { from: [ada, acme/mentors], at-most: 3 }, most: 2, release-after: 14d }\n',
    'good-first-issue: { mentor: [ada, eve] }\n',
    following('assign: ada\n  review: [bob, acme/net]\n  label: x'),
    following('review: { from: [ada, acme/writers], pick: 1, at-most: 5 }'),
    following('mentor: "@ada"\n  comment: "{{ author }}, ask {{ mentor }} about {{ number }}"'),
    following('milestone: 2.0\n  type: Bug'),
    '# nothing yet\n',
  ]
  it.each(valid.map((text) => ({ text })))('accepts what the reader accepts: $text', ({ text }) => {
    expect(accepts('triage', text)).toBe(true)
    expect(() => triaged(text, saying('t'), path)).not.toThrow()
  })

  const invalid = [
    when('{ titel: x }'),
    when('{}'),
    when('{ files: { match: every } }'),
    when('{ lines: 5 }'),
    when('{ age: { below: 30 } }'),
    when('{ draft: maybe }'),
    when('{ milestone: { title: v1 } }'),
    when('{ category: { name: Ideas } }'),
    'rules:\n- label: x\n  for: discussion\n  when: { title: t }\n',
    when('{ form: { severity: High } }'),
    when('{ form: { template: ../bug.yml, severity: High } }'),
    following('assign: []'),
    following('assign: acme/net'),
    following('assign: "ada lovelace"'),
    following('assign: { pick: 1 }'),
    following('assign: { from: ada, pick: 11 }'),
    following('mentor: { from: ada, at-most: 0 }'),
    following('review: { from: ada, picks: 1 }'),
    following('milestone: true'),
    following('type: [Bug]'),
    following('comment: ""'),
    following('for: issues'),
    'rules:\n- label: x\n',
    'rules:\n- when: { title: x }\n',
    'rules: []\nsync: mine\n',
    'rules: []\ngroups: { g: { most: 1 } }\n',
    'rules: []\nlabels: { x: { color: red } }\n',
    'rules:\n- label: area/$1\n  when: { path: "^(\\\\w+)/" }\n',
    'rules:\n- label: [x, $$$<lang>]\n  when: { title: "^(?<lang>\\\\w+):" }\n',
    'rules:\n- label: docs\n  allow: docs\n  when: { title: "(x)" }\n',
    'good-first-issue: { labels: x }\n',
    'good-first-issue: [x]\n',
    'good-first-issue: { most: 0 }\n',
    'good-first-issue: { release-after: 0d }\n',
    'good-first-issue: { release-after: 14 }\n',
    'good-first-issue: { mentor: { from: [ada], most: 3 } }\n',
    'good-first-issue: { label: [a, b] }\n',
    'rule: []\n',
    'rules: { label: x }\n',
  ]
  it.each(invalid.map((text) => ({ text })))('refuses what the reader refuses: $text', ({ text }) => {
    expect(accepts('triage', text)).toBe(false)
    expect(() => triaged(text, saying('t'), path)).toThrow('.github/triage.yml')
  })
})

describe('labeler.schema.json', () => {
  const valid = [
    'x:\n- changed-files:\n  - any-glob-to-any-file: [a, b]\n- head-branch: c\n',
    'x:\n- all:\n  - base-branch: [a, b]\n  - changed-files:\n    - all-globs-to-all-files: a\n- any:\n  - head-branch: d\n',
    'max-files-changed: "5"\nchanged-files-labels-limit: 0\nx:\n- head-branch: a\nquestion: /why/i\n',
    '',
  ]
  it.each(valid.map((text) => ({ text })))('accepts what the reader accepts: $text', ({ text }) => {
    expect(accepts('labeler', text)).toBe(true)
    expect(() => triaged(text, changing(['a']))).not.toThrow()
  })

  const passedOver = [
    'x:\n- changed-file: []\n- head-branch: a\n',
    'x:\n- changed-files:\n    any-glob-to-any-file: a\n',
    'x:\n- all:\n  - any: []\n',
  ]
  it.each(passedOver.map((text) => ({ text })))('refuses what the reader passes over: $text', ({ text }) => {
    expect(accepts('labeler', text)).toBe(false)
    expect(() => triaged(text, changing(['a']))).not.toThrow()
  })

  const invalid = [
    'x:\n- changed-files:\n  - any-globs: a\n',
    'max-files-changed: many\nx:\n- head-branch: a\n',
    '- x\n',
  ]
  it.each(invalid.map((text) => ({ text })))('refuses what the reader refuses: $text', ({ text }) => {
    expect(accepts('labeler', text)).toBe(false)
    expect(() => triaged(text, changing(['a']))).toThrow('.github/labeler.yml')
  })
})

describe('the schemas of the older forms', () => {
  it('labeler-v4.schema.json accepts globs and any and all', () => {
    const text = "x: docs/**\ny: ['a', 'b']\nz:\n- any: ['a', '!b']\n  all: 'c'\n- d\n"
    expect(accepts('labeler-v4', text)).toBe(true)
    expect(() => triaged(text, changing(['a']))).not.toThrow()
  })

  it('labeler-v4.schema.json refuses conditions of version 5', () => {
    expect(accepts('labeler-v4', 'x:\n- changed-files: []\n')).toBe(false)
  })

  it('issue-labeler.schema.json accepts regular expressions', () => {
    expect(accepts('issue-labeler', "x: /crash/i\ny: ['a', 'b']\n")).toBe(true)
  })

  it('issue-labeler.schema.json refuses mappings', () => {
    expect(accepts('issue-labeler', 'x:\n- any: [a]\n')).toBe(false)
  })
})
