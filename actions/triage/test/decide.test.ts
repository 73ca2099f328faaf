import { describe, expect, it } from 'vitest'
import { aFileList, changing, saying } from './support/facts.ts'
import { triaged } from './support/triaged.ts'

const DOCS = 'docs:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n'

describe('a label that the rules give', () => {
  it('is added, with the first file that matched and the rule', () => {
    expect(triaged(DOCS, changing(['src/a.ts', 'docs/a.md', 'docs/b.md']))).toEqual({
      plan: {
        effects: [{ kind: 'add-labels', number: 8, labels: ['docs'], because: '"docs/a.md" matches "docs/**"' }],
        leftAlone: [],
      },
      decisions: [
        {
          number: 8,
          label: 'docs',
          action: 'add',
          verdict: 'yes',
          because: '"docs/a.md" matches "docs/**"',
          rule: '.github/labeler.yml:1:1',
        },
      ],
      problems: [],
    })
  })

  it('is kept when it is there, in whatever case', () => {
    expect(triaged(DOCS, changing(['docs/a.md'], { labels: ['Docs'] }))).toEqual({
      plan: { effects: [], leftAlone: [] },
      decisions: [
        {
          number: 8,
          label: 'Docs',
          action: 'keep',
          verdict: 'yes',
          because: '"docs/a.md" matches "docs/**"',
          rule: '.github/labeler.yml:1:1',
        },
      ],
      problems: [],
    })
  })

  it('goes with the others in one request', () => {
    const { plan } = triaged(`${DOCS}mend:\n- head-branch: ^mend\n`, changing(['docs/a.md']))
    expect(plan.effects).toEqual([
      {
        kind: 'add-labels',
        number: 8,
        labels: ['docs', 'mend'],
        because: 'docs: "docs/a.md" matches "docs/**"; mend: the head branch "mend-light" matches "^mend"',
      },
    ])
  })
})

describe('a label that the rules do not give', () => {
  it('stays when sync-labels is false, and is mentioned', () => {
    expect(triaged(DOCS, changing(['src/a.ts'], { labels: ['docs'] })).plan).toEqual({
      effects: [],
      leftAlone: [
        {
          what: 'the label docs on #8',
          because: 'sync is off, so labels are only added, though no changed file matches "docs/**"',
        },
      ],
    })
  })

  it('is removed when sync-labels is all, by the name it has there', () => {
    expect(triaged(DOCS, changing(['src/a.ts'], { labels: ['DOCS'] }), { sync: 'all' }).plan).toEqual({
      effects: [{ kind: 'remove-label', number: 8, label: 'DOCS', because: 'no changed file matches "docs/**"' }],
      leftAlone: [],
    })
  })

  it('is nothing to mention when it is not there', () => {
    expect(triaged(DOCS, changing(['src/a.ts'])).plan).toEqual({ effects: [], leftAlone: [] })
  })
})

describe('a label that no rule names', () => {
  it('is never touched', () => {
    const { plan } = triaged(DOCS, changing(['src/a.ts'], { labels: ['by-hand'] }), { sync: 'all' })
    expect(plan).toEqual({ effects: [], leftAlone: [] })
  })
})

describe('reasons', () => {
  const rows = [
    { name: 'one glob', file: DOCS, paths: ['docs/a.md'], because: '"docs/a.md" matches "docs/**"' },
    { name: 'no file', file: DOCS, paths: ['src/a.ts'], because: 'no changed file matches "docs/**"' },
    {
      name: 'one glob on all files',
      file: 'x:\n- changed-files:\n  - any-glob-to-all-files: "{a,b}/**"\n',
      paths: ['a/1', 'b/1'],
      because: 'all 2 changed files match "{a,b}/**"',
    },
    {
      name: 'the misread any-glob-to-all-files',
      file: 'x:\n- changed-files:\n  - any-glob-to-all-files: ["a/**", "b/**"]\n',
      paths: ['a/1', 'b/1'],
      because: 'no single glob matches all changed files: "b/1" does not match "a/**"',
    },
    {
      name: 'all globs on one file',
      file: 'x:\n- changed-files:\n  - all-globs-to-any-file: ["src/**", "!src/docs/**"]\n',
      paths: ['src/docs/a', 'src/b'],
      because: '"src/b" matches "src/**" and "!src/docs/**"',
    },
    {
      name: 'all globs on all files, with the file that is outside',
      file: 'x:\n- changed-files:\n  - all-globs-to-all-files: ["src/**", "!src/docs/**"]\n',
      paths: ['src/b', 'src/docs/a'],
      because: '"src/docs/a" does not match "!src/docs/**"',
    },
    {
      name: 'both conditions of all',
      file: 'x:\n- all:\n  - head-branch: ^mend\n  - base-branch: ^main$\n',
      paths: ['a'],
      because: 'the head branch "mend-light" matches "^mend" and the base branch "main" matches "^main$"',
    },
    {
      name: 'the first failing condition of all',
      file: 'x:\n- all:\n  - head-branch: ^mend\n  - base-branch: ^next$\n',
      paths: ['a'],
      because: 'the base branch "main" does not match "^next$"',
    },
    {
      name: 'five alternatives, of which three are named',
      file: 'x:\n- head-branch: [a1, a2, a3, a4, a5]\n',
      paths: ['a'],
      because:
        'the head branch "mend-light" does not match "a1" and the head branch "mend-light" does not match "a2" and the head branch "mend-light" does not match "a3" and 2 more',
    },
    {
      name: 'a path too long for a table',
      file: 'x:\n- changed-files:\n  - any-glob-to-any-file: "**"\n',
      paths: ['a'.repeat(300)],
      because: `"${'a'.repeat(120)}…" matches "**"`,
    },
  ]
  it.each(rows)('$name', ({ file, paths, because }) => {
    expect(triaged(file, changing(paths)).decisions.map((decision) => decision.because)).toEqual([because])
  })

  it("an issue's text is named and not repeated", () => {
    expect(triaged('x: /LAMP/i\n', saying('A lamp', 'secret')).plan.effects).toEqual([
      { kind: 'add-labels', number: 7, labels: ['x'], because: 'the title and body match "/LAMP/i"' },
    ])
  })
})

describe('a list of files that GitHub cut at 3,000', () => {
  const cut = (paths: readonly string[], labels: readonly string[] = []) => ({
    ...changing(paths, { labels, changedFiles: 4000 }),
    files: aFileList(paths, false),
  })

  it('still answers yes for a file that is in it', () => {
    expect(triaged(DOCS, cut(['docs/a.md'])).decisions).toMatchObject([{ verdict: 'yes', action: 'add' }])
  })

  it('leaves a label that no listed file gives', () => {
    expect(triaged(DOCS, cut(['src/a.ts'], ['docs']), { sync: 'all' }).plan).toEqual({
      effects: [],
      leftAlone: [
        {
          what: 'the label docs on #8',
          because: 'GitHub lists only the first 1 changed files, and none of those decides it',
        },
      ],
    })
  })

  it('does not say that all files match', () => {
    const file = 'x:\n- changed-files:\n  - all-globs-to-all-files: src/**\n'
    expect(triaged(file, cut(['src/a.ts'])).decisions).toMatchObject([{ verdict: 'unknown', action: 'leave' }])
  })

  it('says that not all files match when one in it does not', () => {
    const file = 'x:\n- changed-files:\n  - all-globs-to-all-files: src/**\n'
    expect(triaged(file, cut(['docs/a.md'])).decisions).toMatchObject([{ verdict: 'no', action: 'none' }])
  })
})

describe('limits', () => {
  it('max-files-changed keeps labels by files from being removed', () => {
    const { plan } = triaged(`max-files-changed: 1\n${DOCS}`, changing(['a', 'b'], { labels: ['docs'] }), {
      sync: 'all',
    })
    expect(plan).toEqual({
      effects: [],
      leftAlone: [{ what: 'the label docs on #8', because: '2 files are changed, more than max-files-changed: 1' }],
    })
  })

  it('a pull request without changed files keeps its labels', () => {
    const { plan } = triaged('x:\n- head-branch: nope\n', changing([], { labels: ['x'] }), { sync: 'all' })
    expect(plan).toEqual({
      effects: [],
      leftAlone: [{ what: 'the label x on #8', because: 'the pull request changes no file' }],
    })
  })

  it('a name over 50 characters is not written', () => {
    const name = 'x'.repeat(51)
    expect(triaged(`${name}:\n- head-branch: mend\n`, changing(['a'])).plan).toEqual({
      effects: [],
      leftAlone: [
        { what: `the label ${name} on #8`, because: 'its name has 51 characters and GitHub takes 50 at most' },
      ],
    })
  })

  it('a name of 50 characters is written', () => {
    const name = 'é'.repeat(50)
    expect(triaged(`${name}:\n- head-branch: mend\n`, changing(['a'])).plan.effects).toMatchObject([{ labels: [name] }])
  })

  it('no label is added beyond the hundredth', () => {
    const labels = Array.from({ length: 99 }, (_, index) => `l${index}`)
    expect(triaged('a:\n- head-branch: mend\nb:\n- head-branch: mend\n', changing(['a'], { labels })).plan).toEqual({
      effects: [
        { kind: 'add-labels', number: 8, labels: ['a'], because: 'the head branch "mend-light" matches "mend"' },
      ],
      leftAlone: [{ what: 'the label b on #8', because: 'GitHub allows 100 labels and there is no room left' }],
    })
  })

  it('a removed label makes room', () => {
    const labels = ['old', ...Array.from({ length: 99 }, (_, index) => `l${index}`)]
    const file = 'a:\n- head-branch: mend\nold:\n- head-branch: nope\n'
    expect(triaged(file, changing(['a'], { labels }), { sync: 'all' }).plan.effects).toMatchObject([
      { kind: 'add-labels', labels: ['a'] },
      { kind: 'remove-label', label: 'old' },
    ])
  })
})
