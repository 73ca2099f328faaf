import { aChangedFile, anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { noFacts, type Facts } from '../src/facts/facts.ts'
import { aSubject, changing, NOW, saying } from './support/facts.ts'
import { told, verdictFor, type Row } from './support/conditions.ts'
import { triaged } from './support/triaged.ts'

const pull = (parts: Parameters<typeof aSubject>[0] = {}): Facts => ({ ...noFacts(aSubject(parts), NOW), files: null })

const withFiles = (...files: Parameters<typeof aChangedFile>[0][]): Facts => ({
  ...pull({ changedFiles: files.length }),
  files: { files: files.map(aChangedFile), isComplete: true },
})

describe('files', () => {
  const mixed = changing(['docs/a.md', 'docs/generated/b.md', 'src/a.ts'])
  const rows: Row[] = [
    { name: 'a glob', when: '{ files: "docs/**" }', facts: mixed, gives: true, because: '"docs/a.md" is in "docs/**"' },
    { name: 'a list of globs are alternatives', when: '{ files: ["nope/**", "src/**"] }', facts: mixed, gives: true },
    {
      name: 'no file',
      when: '{ files: "nope/**" }',
      facts: mixed,
      gives: false,
      because: 'no changed file is in "nope/**"',
    },
    {
      name: 'include and exclude: in the one and not in the other',
      when: '{ files: { include: "docs/**", exclude: "docs/generated/**" } }',
      facts: mixed,
      gives: true,
      because: '"docs/a.md" is in "docs/**" without "docs/generated/**"',
    },
    {
      name: 'exclude wins for a file that is in both',
      when: '{ files: { include: "docs/**", exclude: "docs/**" } }',
      facts: mixed,
      gives: false,
    },
    {
      name: 'exclude alone: any file outside',
      when: '{ files: { exclude: "docs/**" } }',
      facts: mixed,
      gives: true,
      because: '"src/a.ts" is in "**" without "docs/**"',
    },
    {
      name: 'a mixed pull request is the source except docs, as its reader expects',
      when: '{ files: { include: "**", exclude: "docs/**" } }',
      facts: mixed,
      gives: true,
    },
    {
      name: 'match: only, all in it',
      when: '{ files: { include: ["docs/**", "src/**"], match: only } }',
      facts: mixed,
      gives: true,
      because: 'all 3 changed files are in "docs/**", "src/**"',
    },
    {
      name: 'match: only, one outside',
      when: '{ files: { include: "docs/**", match: only } }',
      facts: mixed,
      gives: false,
      because: '"src/a.ts" is not in "docs/**"',
    },
    {
      name: 'match: all, each glob has a file',
      when: '{ files: { include: ["docs/**", "src/**"], match: all } }',
      facts: mixed,
      gives: true,
    },
    {
      name: 'match: all, one glob has none',
      when: '{ files: { include: ["docs/**", "test/**"], match: all } }',
      facts: mixed,
      gives: false,
      because: 'no changed file matches "test/**"',
    },
    {
      name: 'status',
      when: '{ files: { include: "**", status: [added] } }',
      facts: withFiles({ path: 'a' }, { path: 'b', status: 'added' }),
      gives: true,
      because: '"b" is in "**" (added)',
    },
    {
      name: 'status of no file',
      when: '{ files: { include: a, status: removed } }',
      facts: withFiles({ path: 'a' }),
      gives: false,
    },
    {
      name: 'the old name of a renamed file',
      when: '{ files: { include: "old/**", old-name: true } }',
      facts: withFiles({ path: 'new/a', previousPath: 'old/a', status: 'renamed' }),
      gives: true,
    },
    {
      name: 'the old name is not asked for',
      when: '{ files: "old/**" }',
      facts: withFiles({ path: 'new/a', previousPath: 'old/a', status: 'renamed' }),
      gives: false,
    },
  ]
  it.each(rows)('$name', (row) => {
    expect(verdictFor(row.when, row.facts)).toEqual(told(row))
  })

  it('that GitHub does not list all leave match: only open', () => {
    const facts = { ...mixed, files: { files: [aChangedFile({ path: 'docs/a.md' })], isComplete: false } }
    expect(verdictFor('{ files: { include: "docs/**", match: only } }', facts)).toMatchObject([{ verdict: 'unknown' }])
  })
})

describe('texts', () => {
  const issue = saying('The LAMP flickers', 'It is broken.\nSince Monday.')
  const rows: Row[] = [
    {
      name: 'title',
      when: '{ title: flickers }',
      facts: issue,
      gives: true,
      because: 'the title "The LAMP flickers" matches "flickers"',
    },
    { name: 'title minds case without a flag', when: '{ title: lamp }', facts: issue, gives: false },
    { name: 'title with a flag', when: '{ title: /lamp/i }', facts: issue, gives: true },
    { name: 'a list are alternatives', when: '{ title: [nope, flickers] }', facts: issue, gives: true },
    { name: 'body', when: '{ body: /^Since/m }', facts: issue, gives: true, because: 'the body matches "/^Since/m"' },
    { name: 'text is title and body', when: '{ text: [broken] }', facts: issue, gives: true },
    { name: 'two keys must both hold', when: '{ title: flickers, body: nope }', facts: issue, gives: false },
    {
      name: 'a comment',
      when: '{ comment: ^/triage }',
      facts: saying('t', '', { comment: '/triage please' }),
      gives: true,
    },
    { name: 'no comment', when: '{ comment: x }', facts: issue, gives: false, because: 'the event has no comment' },
    { name: 'the head branch', when: '{ head-branch: ^mend }', facts: pull(), gives: true },
    { name: 'the base branch', when: '{ base-branch: ^next$ }', facts: pull(), gives: false },
    {
      name: 'a commit message',
      when: '{ commit: "BREAKING CHANGE" }',
      facts: { ...pull(), commits: ['feat: x', 'feat!: y\n\nBREAKING CHANGE: z'] },
      gives: true,
      because: 'the commit "feat!: y" matches "BREAKING CHANGE"',
    },
    {
      name: 'no commit message',
      when: '{ commit: nope }',
      facts: { ...pull(), commits: ['feat: x'] },
      gives: false,
      because: 'no commit message matches "nope"',
    },
  ]
  it.each(rows)('$name', (row) => {
    expect(verdictFor(row.when, row.facts)).toEqual(told(row))
  })
})

describe('people', () => {
  const by = (login: string, parts: Partial<Facts> = {}): Facts => ({
    ...pull({ author: anAccount({ login }) }),
    ...parts,
  })
  const rows: Row[] = [
    {
      name: 'author, without case and with or without @',
      when: '{ author: ["@Ada"] }',
      facts: by('ada'),
      gives: true,
      because: 'ada is its author',
    },
    {
      name: 'another author',
      when: '{ author: [grace, lena] }',
      facts: by('ada'),
      gives: false,
      because: 'ada, its author, is not grace or lena',
    },
    {
      name: 'a member of a team',
      when: '{ team: acme/core }',
      facts: by('ada', { teams: new Map([['acme/core', true]]) }),
      gives: true,
      because: 'ada is in the team acme/core',
    },
    {
      name: 'not a member of a team',
      when: '{ team: Acme/Core }',
      facts: by('ada', { teams: new Map([['acme/core', false]]) }),
      gives: false,
    },
    {
      name: 'an association',
      when: '{ association: [member, owner] }',
      facts: pull({ association: 'MEMBER' }),
      gives: true,
      because: 'ada is MEMBER here',
    },
    {
      name: 'an association in words',
      when: '{ association: first-time contributor }',
      facts: pull({ association: 'NONE' }),
      gives: false,
    },
    {
      name: 'first-time',
      when: '{ first-time: true }',
      facts: { ...pull(), isFirst: true },
      gives: true,
      because: 'it is the first pull request of ada',
    },
    {
      name: 'not for the first time',
      when: '{ first-time: true }',
      facts: { ...pull(), isFirst: false },
      gives: false,
    },
    {
      name: 'one of two milestones',
      when: '{ milestone: [v1, "2.0"] }',
      facts: pull({ milestone: '2.0' }),
      gives: true,
    },
    {
      name: 'another milestone',
      when: '{ milestone: [v1, v2] }',
      facts: pull({ milestone: 'v3' }),
      gives: false,
      because: 'its milestone is "v3", not "v1" or "v2"',
    },
    {
      name: 'a milestone that there is not',
      when: '{ milestone: v1 }',
      facts: pull({}),
      gives: false,
      because: 'it has no milestone, not "v1"',
    },
    { name: 'any milestone', when: '{ milestone: true }', facts: pull({ milestone: 'v1' }), gives: true },
    { name: 'no milestone', when: '{ milestone: false }', facts: pull({}), gives: true },
    {
      name: 'no milestone where there is one',
      when: '{ milestone: false }',
      facts: pull({ milestone: 'v1' }),
      gives: false,
      because: 'its milestone is "v1"',
    },
    { name: 'draft', when: '{ draft: true }', facts: pull({ isDraft: true }), gives: true },
    { name: 'ready', when: '{ draft: false }', facts: pull({ isDraft: true }), gives: false, because: 'it is a draft' },
    {
      name: 'a label that is on',
      when: '{ label: [Bug, crash] }',
      facts: saying('t', '', { labels: ['bug'] }),
      gives: true,
      because: 'it has the label bug',
    },
    { name: 'a label that is not on', when: '{ label: bug }', facts: saying('t'), gives: false },
  ]
  it.each(rows)('$name', (row) => {
    expect(verdictFor(row.when, row.facts)).toEqual(told(row))
  })
})

describe('amounts', () => {
  const lines = (additions: number, parts: Partial<Facts> = {}): Facts => ({
    ...withFiles({ additions, deletions: 0 }),
    ...parts,
  })
  const old = saying('t', '', { createdAt: '2026-10-01T12:00:00Z' })
  const rows: Row[] = [
    {
      name: 'lines at the lower bound',
      when: '{ lines: { at-least: 100 } }',
      facts: lines(100),
      gives: true,
      because: 'it has 100 changed lines without generated files',
    },
    {
      name: 'lines below the lower bound',
      when: '{ lines: { at-least: 100 } }',
      facts: lines(99),
      gives: false,
      because: 'it has 99 changed lines without generated files, and not 100 or more',
    },
    { name: 'lines at the upper bound', when: '{ lines: { below: 10 } }', facts: lines(10), gives: false },
    {
      name: 'lines of generated files do not count',
      when: '{ lines: { below: 10 } }',
      facts: lines(5000, { isGenerated: () => true }),
      gives: true,
    },
    {
      name: 'file-count',
      when: '{ file-count: { at-least: 2 } }',
      facts: changing(['a', 'b']),
      gives: true,
      because: 'it has 2 changed files',
    },
    {
      name: 'age in days',
      when: '{ age: { at-least: 30d } }',
      facts: old,
      gives: true,
      because: 'it is 52 days old',
    },
    { name: 'age in weeks', when: '{ age: { below: 6w } }', facts: old, gives: false },
    { name: 'age between months and years', when: '{ age: { at-least: 1m, below: 1y } }', facts: old, gives: true },
  ]
  it.each(rows)('$name', (row) => {
    expect(verdictFor(row.when, row.facts)).toEqual(told(row))
  })

  it('that GitHub does not list all are decided where the rest cannot matter', () => {
    const files = { files: [aChangedFile({ additions: 500 })], isComplete: false }
    const facts = { ...pull({ changedFiles: 4000, changedLines: 9000 }), files }
    expect(verdictFor('{ lines: { at-least: 100 } }', facts)).toMatchObject([{ verdict: 'yes' }])
    expect(verdictFor('{ lines: { at-least: 1000 } }', facts)).toMatchObject([{ verdict: 'unknown' }])
    expect(verdictFor('{ lines: { below: 100 } }', facts)).toMatchObject([{ verdict: 'no' }])
    expect(verdictFor('{ lines: { below: 9999 } }', { ...facts, files: { files: [], isComplete: false } })).toEqual([
      { verdict: 'yes', because: 'it has at most 9000 changed lines without generated files' },
    ])
  })
})

describe('not, any and all', () => {
  const issue = saying('The lamp flickers')
  const rows: Row[] = [
    { name: 'not of what holds', when: '{ not: { title: lamp } }', facts: issue, gives: false },
    {
      name: 'not of what does not hold',
      when: '{ not: { title: door } }',
      facts: issue,
      gives: true,
      because: 'the title "The lamp flickers" does not match "door"',
    },
    { name: 'any', when: '{ any: [{ title: door }, { title: lamp }] }', facts: issue, gives: true },
    { name: 'any of none', when: '{ any: [{ title: door }, { title: roof }] }', facts: issue, gives: false },
    { name: 'all', when: '{ all: [{ title: lamp }, { title: flickers }] }', facts: issue, gives: true },
    { name: 'all but one', when: '{ all: [{ title: lamp }, { title: roof }] }', facts: issue, gives: false },
    {
      name: 'nested',
      when: '{ all: [{ title: lamp }, { any: [{ not: { body: x } }, { title: roof }] }] }',
      facts: issue,
      gives: true,
    },
    { name: 'beside another key', when: '{ title: lamp, not: { author: ada } }', facts: issue, gives: false },
  ]
  it.each(rows)('$name', (row) => {
    expect(verdictFor(row.when, row.facts)).toEqual(told(row))
  })

  it('keep a doubt as a doubt', () => {
    expect(verdictFor('{ not: { first-time: true } }', pull())).toMatchObject([{ verdict: 'unknown' }])
  })
})

describe('a file of actions/labeler under the name .github/triage.yml', () => {
  it('is still read as what it is', () => {
    const file = 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n'
    const { decisions } = triaged(file, changing(['docs/a.md']), { reading: { path: '.github/triage.yml' } })
    expect(decisions).toMatchObject([{ label: 'docs', action: 'add' }])
  })
})

describe('two rules for one label', () => {
  const rule = (when: string): string => `- { label: x, for: issues, when: { ${when} } }\n`
  const decided = (...rules: string[]) =>
    triaged(`rules:\n${rules.map(rule).join('')}`, saying('t', '', { labels: ['x'] }), { sync: 'all' }).decisions

  it('are alternatives', () => {
    expect(decided('title: nope', 'title: t')).toMatchObject([{ action: 'keep' }])
  })

  it('take nothing away while one of them cannot tell', () => {
    expect(decided('first-time: true', 'title: nope')).toMatchObject([{ action: 'leave', verdict: 'unknown' }])
  })
})

describe('what a rule is for', () => {
  const labels = (file: string, facts: Facts) => triaged(file, facts).decisions.map(({ label }) => label)

  it('pull requests, where only those have what it asks about', () => {
    expect(labels('rules:\n- label: x\n  when: { draft: false }\n', saying('t'))).toEqual([])
  })

  it('issues and pull requests, where both have it', () => {
    const file = 'rules:\n- label: x\n  when: { title: t }\n'
    expect([labels(file, saying('t')), labels(file, pull({ title: 't' }))]).toEqual([['x'], ['x']])
  })

  it('what the rule says', () => {
    const file = 'rules:\n- label: x\n  for: pull-requests\n  when: { title: t }\n'
    expect([labels(file, saying('t')), labels(file, pull({ title: 't' }))]).toEqual([[], ['x']])
  })

  it('several labels', () => {
    expect(labels('rules:\n- label: [x, y]\n  when: { title: t }\n', saying('t'))).toEqual(['x', 'y'])
  })
})
