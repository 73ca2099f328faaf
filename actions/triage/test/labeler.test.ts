import { describe, expect, it } from 'vitest'
import { changing } from './support/facts.ts'
import { labelsFor } from './support/triaged.ts'

interface Row {
  readonly name: string
  readonly file: string
  readonly paths?: readonly string[]
  readonly head?: string
  readonly base?: string
  readonly gives: readonly string[]
}

const labels = ({ file, paths = ['src/a.ts'], head = 'mend-light', base = 'main' }: Row) =>
  labelsFor(file, changing(paths, { branches: { head, base } }))

const quantified = (quantifier: string, globs: string): string => `x:\n- changed-files:\n  - ${quantifier}: ${globs}\n`

describe('quantifiers of changed-files', () => {
  const rows: Row[] = [
    {
      name: 'any-glob-to-any-file: one glob on one of two files',
      file: quantified('any-glob-to-any-file', "'docs/**'"),
      paths: ['docs/a.md', 'src/a.ts'],
      gives: ['x'],
    },
    { name: 'any-glob-to-any-file: no file', file: quantified('any-glob-to-any-file', "'docs/**'"), gives: [] },
    {
      name: 'any-glob-to-any-file: the second glob',
      file: quantified('any-glob-to-any-file', "['docs/**', 'src/**']"),
      gives: ['x'],
    },
    {
      name: 'any-glob-to-any-file: a list in block form',
      file: 'x:\n- changed-files:\n  - any-glob-to-any-file:\n    - docs/**\n    - src/**\n',
      gives: ['x'],
    },
    { name: 'any-glob-to-any-file: an empty list', file: quantified('any-glob-to-any-file', '[]'), gives: [] },
    {
      name: 'any-glob-to-any-file: ! matches every file outside',
      file: quantified('any-glob-to-any-file', "['!docs/**']"),
      paths: ['src/a.ts'],
      gives: ['x'],
    },
    {
      name: 'any-glob-to-any-file: ! does not match the files inside',
      file: quantified('any-glob-to-any-file', "['!docs/**']"),
      paths: ['docs/a.md'],
      gives: [],
    },
    {
      name: 'any-glob-to-all-files: one glob on all files',
      file: quantified('any-glob-to-all-files', "'a/**'"),
      paths: ['a/1', 'a/2'],
      gives: ['x'],
    },
    {
      name: 'any-glob-to-all-files: one glob on some files',
      file: quantified('any-glob-to-all-files', "'a/**'"),
      paths: ['a/1', 'b/1'],
      gives: [],
    },
    {
      name: 'any-glob-to-all-files: two globs that share the files',
      file: quantified('any-glob-to-all-files', "['a/**', 'b/**']"),
      paths: ['a/1', 'b/1'],
      gives: [],
    },
    {
      name: 'any-glob-to-all-files: one glob with braces',
      file: quantified('any-glob-to-all-files', "'{a,b}/**'"),
      paths: ['a/1', 'b/1'],
      gives: ['x'],
    },
    {
      name: 'any-glob-to-all-files: the second of two globs',
      file: quantified('any-glob-to-all-files', "['a/**', '**']"),
      paths: ['a/1', 'b/1'],
      gives: ['x'],
    },
    { name: 'any-glob-to-all-files: an empty list', file: quantified('any-glob-to-all-files', '[]'), gives: [] },
    {
      name: 'all-globs-to-any-file: both globs on the same file',
      file: quantified('all-globs-to-any-file', "['src/**', '!src/docs/**']"),
      paths: ['src/docs/a', 'src/b'],
      gives: ['x'],
    },
    {
      name: 'all-globs-to-any-file: each glob on another file',
      file: quantified('all-globs-to-any-file', "['src/**', '!src/docs/**']"),
      paths: ['src/docs/a', 'README'],
      gives: [],
    },
    { name: 'all-globs-to-any-file: an empty list', file: quantified('all-globs-to-any-file', '[]'), gives: ['x'] },
    {
      name: 'all-globs-to-all-files: all',
      file: quantified('all-globs-to-all-files', "['src/**', '!src/docs/**']"),
      paths: ['src/a', 'src/b'],
      gives: ['x'],
    },
    {
      name: 'all-globs-to-all-files: one file outside',
      file: quantified('all-globs-to-all-files', "['src/**', '!src/docs/**']"),
      paths: ['src/a', 'src/docs/b'],
      gives: [],
    },
    { name: 'all-globs-to-all-files: an empty list', file: quantified('all-globs-to-all-files', '[]'), gives: ['x'] },
    {
      name: 'two quantifiers in one mapping are alternatives',
      file: 'x:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n    all-globs-to-all-files: src/**\n',
      gives: ['x'],
    },
    {
      name: 'two quantifiers in a list are alternatives',
      file: 'x:\n- changed-files:\n  - any-glob-to-any-file: docs/**\n  - any-glob-to-any-file: src/**\n',
      gives: ['x'],
    },
    {
      name: 'two quantifiers under all must both hold',
      file: 'x:\n- all:\n  - changed-files:\n    - any-glob-to-any-file: docs/**\n    - any-glob-to-any-file: src/**\n',
      gives: [],
    },
    {
      name: 'two quantifiers under all that both hold',
      file: 'x:\n- all:\n  - changed-files:\n    - any-glob-to-any-file: src/**\n    - all-globs-to-all-files: "**/*.ts"\n',
      gives: ['x'],
    },
    {
      name: "the README's source except docs, on a mixed pull request",
      file: "x:\n- all:\n  - changed-files:\n    - any-glob-to-any-file: 'src/**'\n    - all-globs-to-all-files: '!src/docs/*'\n",
      paths: ['src/a.ts', 'src/docs/a.md'],
      gives: [],
    },
    {
      name: 'an empty changed-files beside a branch is passed over',
      file: 'x:\n- all:\n  - changed-files: []\n  - head-branch: mend\n',
      gives: ['x'],
    },
    { name: 'an empty changed-files alone never matches', file: 'x:\n- changed-files: []\n', gives: [] },
  ]
  it.each(rows)('$name', (row) => {
    expect(labels(row)).toEqual(row.gives)
  })
})

describe('globs', () => {
  const one = (name: string, glob: string, paths: readonly string[], gives: readonly string[]): Row => ({
    name: `${name}: ${glob} on ${paths.join(', ')}`,
    file: quantified('any-glob-to-any-file', `'${glob}'`),
    paths,
    gives,
  })
  const rows: Row[] = [
    one('a star stays in one folder', 'src/*', ['src/deep/a.ts'], []),
    one('a star takes a file', 'src/*', ['src/a.ts'], ['x']),
    one('two stars go deep', 'src/**', ['src/deep/down/a.ts'], ['x']),
    one('two stars take no folder, too', 'src/**/a.ts', ['src/a.ts'], ['x']),
    one('stars match dotfiles', '**/*.yml', ['.github/ci.yml'], ['x']),
    one('stars match dotfiles at the root', '*', ['.editorconfig'], ['x']),
    one('a leading ./ never matches', './*', ['a.md'], []),
    one('a leading slash never matches', '/a.md', ['a.md'], []),
    one('a hash starts a comment', '#a.md', ['#a.md'], []),
    one('case counts', 'README.md', ['readme.md'], []),
    one('braces', '*.{js,ts}', ['a.ts'], ['x']),
    one('a numeric range', 'v{1..3}.md', ['v2.md'], ['x']),
    one('an extended glob', '*.+(js|ts)', ['a.ts'], ['x']),
    one('a negated extended glob', '!(docs)/**', ['src/a'], ['x']),
    one('a character class', '[ab].md', ['b.md'], ['x']),
    one('a named character class', '[[:alpha:]].md', ['b.md'], ['x']),
    one('a question mark', '?.md', ['b.md'], ['x']),
    one('two exclamation marks negate twice', '!!docs/**', ['docs/a'], ['x']),
    one('an escaped star', 'a\\*b', ['a*b'], ['x']),
    one('a name with blanks', 'my docs/**', ['my docs/a b.md'], ['x']),
    one('a name beyond ASCII', 'dökü/**', ['dökü/ä.md'], ['x']),
    one('a folder without stars', 'docs', ['docs/a.md'], []),
    one('a folder with a slash at its end', 'docs/', ['docs/a.md'], []),
  ]
  it.each(rows)('$name', (row) => {
    expect(labels(row)).toEqual(row.gives)
  })

  it('do not match dotfiles when the input dot is false', () => {
    const facts = changing(['.github/ci.yml'])
    expect(labelsFor(quantified('any-glob-to-any-file', '"**/*.yml"'), facts, { reading: { dot: false } })).toEqual([])
  })
})

describe('branches', () => {
  const rows: Row[] = [
    {
      name: 'head-branch is a regular expression',
      file: 'x:\n- head-branch: ^feat/\n',
      head: 'feat/lamp',
      gives: ['x'],
    },
    { name: 'head-branch is not anchored', file: 'x:\n- head-branch: lamp\n', head: 'feat/lamp', gives: ['x'] },
    { name: 'head-branch minds case', file: 'x:\n- head-branch: LAMP\n', head: 'feat/lamp', gives: [] },
    { name: 'head-branch takes no /x/flags', file: 'x:\n- head-branch: /LAMP/i\n', head: 'feat/lamp', gives: [] },
    {
      name: 'a list of head branches are alternatives',
      file: "x:\n- head-branch: ['^fix', '^feat']\n",
      head: 'feat/lamp',
      gives: ['x'],
    },
    {
      name: 'a list under all must match in full',
      file: "x:\n- all:\n  - head-branch: ['^feat', 'lamp$']\n",
      head: 'feat/lamp',
      gives: ['x'],
    },
    {
      name: 'a list under all of which one fails',
      file: "x:\n- all:\n  - head-branch: ['^feat', 'door$']\n",
      head: 'feat/lamp',
      gives: [],
    },
    { name: 'base-branch', file: 'x:\n- base-branch: ^release/\n', base: 'release/1', gives: ['x'] },
    { name: 'base-branch on another branch', file: 'x:\n- base-branch: ^release/\n', gives: [] },
    {
      name: 'head and base in one mapping are alternatives',
      file: 'x:\n- head-branch: ^nope\n  base-branch: ^main$\n',
      gives: ['x'],
    },
    {
      name: 'head and base in two items are alternatives, as both join the same any',
      file: 'x:\n- head-branch: ^nope\n- base-branch: ^main$\n',
      gives: ['x'],
    },
    {
      name: 'head and base under all must both match',
      file: 'x:\n- all:\n  - head-branch: ^nope\n  - base-branch: ^main$\n',
      gives: [],
    },
    {
      name: 'head and base in one mapping under all must both match',
      file: 'x:\n- all:\n  - head-branch: ^nope\n    base-branch: ^main$\n',
      gives: [],
    },
    { name: 'a number is taken as written', file: 'x:\n- base-branch: 1.0\n', base: 'v1.0', gives: ['x'] },
  ]
  it.each(rows)('$name', (row) => {
    expect(labels(row)).toEqual(row.gives)
  })
})

describe('any and all', () => {
  const docs = '- changed-files:\n    - any-glob-to-any-file: docs/**'
  const source = '- changed-files:\n    - any-glob-to-any-file: src/**'
  const rows: Row[] = [
    { name: 'any: one of two conditions', file: `x:\n- any:\n  ${docs}\n  ${source}\n`, gives: ['x'] },
    { name: 'all: one of two conditions', file: `x:\n- all:\n  ${docs}\n  ${source}\n`, gives: [] },
    {
      name: 'all: both conditions',
      file: `x:\n- all:\n  ${docs}\n  ${source}\n`,
      paths: ['docs/a', 'src/a'],
      gives: ['x'],
    },
    { name: 'two any blocks must both hold', file: `x:\n- any:\n  ${docs}\n- any:\n  ${source}\n`, gives: [] },
    {
      name: 'two any blocks that both hold',
      file: `x:\n- any:\n  ${docs}\n- any:\n  ${source}\n`,
      paths: ['docs/a', 'src/a'],
      gives: ['x'],
    },
    {
      name: 'any and all blocks must both hold',
      file: `x:\n- any:\n  ${source}\n- all:\n  - head-branch: ^nope\n`,
      gives: [],
    },
    {
      name: 'any and all in one mapping must both hold',
      file: `x:\n- any:\n  ${source}\n  all:\n  - head-branch: ^mend\n`,
      gives: ['x'],
    },
    {
      name: 'a bare condition joins the first any as an alternative',
      file: 'x:\n- any:\n  - head-branch: ^nope\n- changed-files:\n  - any-glob-to-any-file: src/**\n',
      gives: ['x'],
    },
    {
      name: 'a bare condition joins an any that comes after it not',
      file: 'x:\n- changed-files:\n  - any-glob-to-any-file: src/**\n- any:\n  - head-branch: ^nope\n',
      gives: [],
    },
    {
      name: 'a bare condition beside all makes an any of its own',
      file: 'x:\n- all:\n  - head-branch: ^nope\n- changed-files:\n  - any-glob-to-any-file: src/**\n',
      gives: [],
    },
    {
      name: 'an empty any beside another condition never matches',
      file: 'x:\n- any: []\n- all:\n  - head-branch: ^mend\n',
      gives: [],
    },
    {
      name: 'an empty list is no rule',
      file: 'y:\n- head-branch: ^mend\nx: []\n',
      gives: ['y'],
    },
    { name: 'an item without content is passed over', file: 'x:\n-\n- head-branch: ^mend\n', gives: ['x'] },
  ]
  it.each(rows)('$name', (row) => {
    expect(labels(row)).toEqual(row.gives)
  })
})

describe('the file as YAML', () => {
  const rows: Row[] = [
    { name: 'an empty file has no rules', file: '', gives: [] },
    { name: 'a file of comments has no rules', file: '# nothing yet\n', gives: [] },
    {
      name: 'labels keep the order of the file',
      file: 'b:\n- head-branch: m\na:\n- head-branch: m\n',
      gives: ['b', 'a'],
    },
    {
      name: 'a label with blanks and a comma',
      file: "'area: docs, api':\n- head-branch: m\n",
      gives: ['area: docs, api'],
    },
    ...[
      { key: '1.0', label: '1' },
      { key: '1.50', label: '1.5' },
      { key: '0x1F', label: '31' },
      { key: '1e3', label: '1000' },
      { key: 'True', label: 'true' },
      { key: '~', label: 'null' },
      { key: 'Null', label: 'null' },
      { key: '"1.0"', label: '1.0' },
      { key: "'True'", label: 'True' },
    ].map(({ key, label }) => ({
      name: `the key ${key} is the label ${label}, as js-yaml makes it one`,
      file: `${key}:\n- head-branch: m\n`,
      gives: [label],
    })),
    {
      name: 'labels that are whole numbers come first, as an object has them',
      file: 'b:\n- head-branch: m\n10:\n- head-branch: m\n"2":\n- head-branch: m\n"01":\n- head-branch: m\n',
      gives: ['2', '10', 'b', '01'],
    },
    {
      name: 'an alias stands for a list item',
      file: 'a:\n- &mend\n  head-branch: m\nx:\n- *mend\n',
      gives: ['a', 'x'],
    },
    {
      name: 'a merge key brings conditions in',
      file: 'a:\n- &mend\n  head-branch: m\nx:\n- <<: *mend\n  base-branch: nope\n',
      gives: ['a', 'x'],
    },
    {
      name: 'a flow list may be indented less than its key',
      file: "x:\n- changed-files:\n  - any-glob-to-any-file: [\n    'docs/**',\n    'src/**'\n  ]\n",
      gives: ['x'],
    },
    {
      name: 'two writings of one label are alternatives',
      file: 'Docs:\n- head-branch: ^nope\ndocs:\n- head-branch: m\n',
      gives: ['docs'],
    },
  ]
  it.each(rows)('$name', (row) => {
    expect(labels(row)).toEqual(row.gives)
  })
})

describe('pull requests', () => {
  it('without a changed file get nothing, even where only branches are asked for', () => {
    expect(labelsFor('x:\n- head-branch: mend\n', changing([]))).toEqual([])
  })

  it('that only remove a file match by it', () => {
    const facts = changing(['docs/a.md'])
    const removed = {
      ...facts,
      files: {
        isComplete: true,
        files: [{ path: 'docs/a.md', status: 'removed' as const, previousPath: null, additions: 0, deletions: 9 }],
      },
    }
    expect(labelsFor(quantified('any-glob-to-any-file', 'docs/**'), removed)).toEqual(['x'])
  })

  it('that rename a file out of a folder do not match the folder', () => {
    const facts = changing(['src/a.md'])
    const renamed = {
      ...facts,
      files: {
        isComplete: true,
        files: [
          { path: 'src/a.md', status: 'renamed' as const, previousPath: 'docs/a.md', additions: 0, deletions: 0 },
        ],
      },
    }
    expect(labelsFor(quantified('any-glob-to-any-file', 'docs/**'), renamed)).toEqual([])
  })
})

describe('limits', () => {
  const two =
    'a:\n- changed-files:\n  - any-glob-to-any-file: src/**\nb:\n- changed-files:\n  - any-glob-to-any-file: src/**\nc:\n- head-branch: mend\n'
  const rows: Row[] = [
    {
      name: 'changed-files-labels-limit at the number of new labels',
      file: `changed-files-labels-limit: 2\n${two}`,
      gives: ['a', 'b', 'c'],
    },
    {
      name: 'changed-files-labels-limit below it drops all labels by files',
      file: `changed-files-labels-limit: 1\n${two}`,
      gives: ['c'],
    },
    { name: 'changed-files-labels-limit: 0', file: `changed-files-labels-limit: 0\n${two}`, gives: ['c'] },
    { name: 'max-files-changed at the number of files', file: `max-files-changed: 1\n${two}`, gives: ['a', 'b', 'c'] },
    {
      name: 'max-files-changed below it passes over labels by files',
      file: `max-files-changed: '1'\n${two}`,
      paths: ['src/a', 'src/b'],
      gives: ['c'],
    },
  ]
  it.each(rows)('$name', (row) => {
    expect(labels(row)).toEqual(row.gives)
  })

  it('count only labels that would be new', () => {
    const facts = changing(['src/a.ts'], { labels: ['A'] })
    expect(labelsFor(`changed-files-labels-limit: 1\n${two}`, facts)).toEqual(['b', 'c'])
  })
})
