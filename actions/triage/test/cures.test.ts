import { describe, expect, it } from 'vitest'
import { isUserError, messageOf } from '@porchlight/action-kit'
import { readRules } from '../src/rules/compile.ts'
import { changing } from './support/facts.ts'
import { labelsFor } from './support/triaged.ts'

const read = (text: string, path: string) =>
  readRules(text, { path, dot: undefined, kind: 'pull request', isIssueLabeler: false, field: 'title and body' })

/** What is said of a file, with line and column. */
function saidOf(text: string, path: string): readonly string[] {
  try {
    return read(text, path).hints.map(({ place, message }) => `${place.line}:${place.column} ${message}`)
  } catch (error) {
    if (!isUserError(error)) throw error
    return messageOf(error).split('\n')
  }
}

/** What a message says to write: all behind the last "write" but its full stop. */
const cureIn = (message: string): string => /^.*\b[Ww]rite (.+)\.$/s.exec(message)?.[1] ?? 'there is no cure'

interface Odd {
  readonly name: string
  readonly file: string
  /** What the message is about, which its cure replaces. */
  readonly wrong: string
  readonly says: string
  /** Changed files of one pull request, joined by blanks, and whether it gets the label x once the cure is followed. */
  readonly cured: Readonly<Record<string, boolean>>
}

const files = (key: string, globs: string): string => `x:\n- changed-files:\n  - ${key}: ${globs}\n`

describe('the cure of a list of globs that does not do what it looks like', () => {
  const rows: Odd[] = [
    {
      name: 'an exclusion among alternatives',
      file: files('any-glob-to-any-file', "['src/**', '!src/docs/**']"),
      wrong: "any-glob-to-any-file: ['src/**', '!src/docs/**']",
      says: "3:5 \"!src/docs/**\" matches every changed file outside it, so this rule matches nearly always. To except its files, write all-globs-to-any-file: ['src/**', '!src/docs/**'].",
      cured: { 'src/a.ts': true, 'src/docs/a.md': false, 'src/docs/a.md src/a.ts': true, 'README.md': false },
    },
    {
      name: 'an exclusion among alternatives that no file matches together',
      file: files('any-glob-to-any-file', "['.github/**', 'scripts/**', '**/Makefile', '!**/vendor/**']"),
      wrong: "any-glob-to-any-file: ['.github/**', 'scripts/**', '**/Makefile', '!**/vendor/**']",
      says: "3:5 \"!**/vendor/**\" matches every changed file outside it, so this rule matches nearly always. To except its files, write all-globs-to-any-file: ['{.github/**,scripts/**,**/Makefile}', '!**/vendor/**'].",
      cured: {
        '.github/ci.yml': true,
        'scripts/a.sh': true,
        'lib/Makefile': true,
        'vendor/Makefile': false,
        'src/a.ts': false,
      },
    },
    {
      name: 'alternatives with braces and commas of their own',
      file: files('any-glob-to-any-file', "['{a,b}/**', 'c,d.txt', '!a/x']"),
      wrong: "any-glob-to-any-file: ['{a,b}/**', 'c,d.txt', '!a/x']",
      says: "3:5 \"!a/x\" matches every changed file outside it, so this rule matches nearly always. To except its files, write all-globs-to-any-file: ['{{a,b}/**,c\\,d.txt}', '!a/x'].",
      cured: { 'a/y': true, 'b/x': true, 'c,d.txt': true, 'a/x': false, 'd.txt': false },
    },
    {
      name: 'one exclusion alone',
      file: files('any-glob-to-any-file', "'!docs/**'"),
      wrong: "any-glob-to-any-file: '!docs/**'",
      says: '3:5 "!docs/**" matches every changed file outside it, so this rule matches nearly always. To match where none of its files is changed, write all-globs-to-all-files: \'!docs/**\'.',
      cured: { 'src/a.ts': true, 'docs/a.md': false, 'docs/a.md src/a.ts': false },
    },
    {
      name: 'what looks like an extended glob and is an exclusion',
      file: files('any-glob-to-any-file', "['src/**', '!(a|b).md']"),
      wrong: "any-glob-to-any-file: ['src/**', '!(a|b).md']",
      says: "3:5 \"!(a|b).md\" matches every changed file outside it, so this rule matches nearly always. To except its files, write all-globs-to-any-file: ['src/**', '!(a|b).md'].",
      cured: { 'src/a.ts': true, 'README.md': false },
    },
    {
      name: 'files of which one at a time could match all changed files',
      file: files('any-glob-to-all-files', '[package.json, yarn.lock]'),
      wrong: 'any-glob-to-all-files: [package.json, yarn.lock]',
      says: '3:5 one of these globs has to match all changed files, so a change of both "package.json" and "yarn.lock" does not match. To match changes of these files and no others, write any-glob-to-all-files: \'{package.json,yarn.lock}\'.',
      cured: { 'package.json yarn.lock': true, 'yarn.lock': true, 'package.json src/a.ts': false },
    },
    {
      name: 'an exclusion that is enough for all files',
      file: files('any-glob-to-all-files', "['src/**', '!src/docs/**']"),
      wrong: "any-glob-to-all-files: ['src/**', '!src/docs/**']",
      says: "3:5 \"!src/docs/**\" alone matches where none of its files is changed, so this rule matches nearly always. To except its files, write all-globs-to-all-files: ['src/**', '!src/docs/**'].",
      cured: { 'src/a.ts': true, 'src/a.ts src/docs/a.md': false, 'README.md': false },
    },
    {
      name: 'two files that one file would have to be',
      file: files('all-globs-to-any-file', '[package.json, yarn.lock]'),
      wrong: 'all-globs-to-any-file: [package.json, yarn.lock]',
      says: '3:5 no file matches both "package.json" and "yarn.lock", so this rule never matches. To match files of either, write all-globs-to-any-file: \'{package.json,yarn.lock}\'.',
      cured: { 'package.json src/a.ts': true, 'yarn.lock': true, 'src/a.ts': false },
    },
    {
      name: 'two folders that all files would have to be in',
      file: files('all-globs-to-all-files', "['docs/**', 'src/**', '!src/x/**']"),
      wrong: "all-globs-to-all-files: ['docs/**', 'src/**', '!src/x/**']",
      says: '3:5 no file matches both "docs/**" and "src/**", so this rule never matches. To match files of either, write all-globs-to-all-files: [\'{docs/**,src/**}\', \'!src/x/**\'].',
      cured: { 'docs/a src/a': true, 'docs/a src/x/a': false, 'docs/a README.md': false },
    },
    {
      name: 'two endings',
      file: files('all-globs-to-any-file', "['**/*.ts', '**/*.md']"),
      wrong: "all-globs-to-any-file: ['**/*.ts', '**/*.md']",
      says: '3:5 no file matches both "**/*.ts" and "**/*.md", so this rule never matches. To match files of either, write all-globs-to-any-file: \'{**/*.ts,**/*.md}\'.',
      cured: { 'src/a.ts': true, 'README.md': true, 'a.js': false },
    },
    {
      name: 'an exclusion that leaves nothing',
      file: files('all-globs-to-any-file', "['docs/api/**', '!docs/**']"),
      wrong: "all-globs-to-any-file: ['docs/api/**', '!docs/**']",
      says: '3:5 "!docs/**" takes away all that "docs/api/**" matches, so this rule never matches. To match it, write all-globs-to-any-file: \'docs/api/**\'.',
      cured: { 'docs/api/a': true, 'docs/a': false },
    },
    {
      name: 'an exclusion in a list of version 4',
      file: "x: ['docs/**', 'src/**', '!docs/internal/**']\n",
      wrong: "['docs/**', 'src/**', '!docs/internal/**']",
      says: "1:26 \"!docs/internal/**\" matches every changed file outside it, so this rule matches nearly always. To except its files, write [{ any: ['{docs/**,src/**}', '!docs/internal/**'] }].",
      cured: { 'docs/a.md': true, 'src/a': true, 'docs/internal/a.md': false, 'README.md': false },
    },
    {
      name: 'an exclusion beside mappings in version 4',
      file: "x: [docs/**, '!docs/x', { any: [README.md] }]\n",
      wrong: "docs/**, '!docs/x'",
      says: "1:14 \"!docs/x\" matches every changed file outside it, so this rule matches nearly always. To except its files, in place of the globs alone write { any: ['docs/**', '!docs/x'] }.",
      cured: { 'docs/a': true, 'docs/x': false, 'README.md': true },
    },
    {
      name: 'an exclusion alone in version 4',
      file: "x: '!docs/**'\n",
      wrong: "'!docs/**'",
      says: '1:4 "!docs/**" matches every changed file outside it, so this rule matches nearly always. To match where none of its files is changed, write [{ all: \'!docs/**\' }].',
      cured: { 'src/a.ts': true, 'docs/a.md src/a.ts': false },
    },
    {
      name: 'any of version 4 that no file matches',
      file: 'x:\n- any: [package.json, yarn.lock]\n',
      wrong: 'any: [package.json, yarn.lock]',
      says: '2:3 no file matches both "package.json" and "yarn.lock", so this rule never matches. To match files of either, write any: \'{package.json,yarn.lock}\'.',
      cured: { 'yarn.lock a': true, a: false },
    },
    {
      name: 'all of version 4 that no file matches',
      file: "x:\n- all: ['docs/**', 'src/**']\n",
      wrong: "all: ['docs/**', 'src/**']",
      says: '2:3 no file matches both "docs/**" and "src/**", so this rule never matches. To match files of either, write all: \'{docs/**,src/**}\'.',
      cured: { 'docs/a src/a': true, 'docs/a b': false },
    },
    {
      name: 'a folder with the slash at its end',
      file: 'x: docs/\n',
      wrong: 'docs/',
      says: '1:4 the glob "docs/" matches nothing: paths are those of files, not of folders. Write \'docs/**\'.',
      cured: { 'docs/a/b': true },
    },
    {
      name: 'an exclusion of a path from the root',
      file: files('all-globs-to-any-file', "['src/**', '!/src/docs/**']"),
      wrong: "'!/src/docs/**'",
      says: '3:39 the glob "!/src/docs/**" matches everything: paths start without "./" and "/". Write \'!src/docs/**\'.',
      cured: { 'src/a': true, 'src/docs/a': false },
    },
    {
      name: 'a comment',
      file: "x: '#a'\n",
      wrong: "'#a'",
      says: '1:4 the glob "#a" matches nothing: what starts with # is a comment. Write \'[#]a\'.',
      cured: { '#a': true },
    },
  ]
  it.each(rows)('$name', ({ file, wrong, says, cured }) => {
    expect(saidOf(file, 'labeler.yml')).toEqual([says])
    const mended = file.replace(wrong, () => cureIn(says))
    expect(saidOf(mended, 'labeler.yml')).toEqual([])
    expect(given(mended, Object.keys(cured))).toEqual(cured)
  })
})

/** Whether pull requests that change these files, joined by blanks, get the label x. */
const given = (file: string, changes: readonly string[], path = 'labeler.yml') =>
  Object.fromEntries(
    changes.map((paths) => [paths, labelsFor(file, changing(paths.split(' ')), { reading: { path } }).includes('x')]),
  )

describe('nothing is said of', () => {
  it.each([
    files('any-glob-to-any-file', "['!!docs/**', 'src/**']"),
    files('any-glob-to-any-file', "'**'"),
    files('any-glob-to-all-files', "'!docs/**'"),
    files('any-glob-to-all-files', "['docs/**', 'src/**']"),
    files('all-globs-to-any-file', "['src/**', '**/*.ts', '!src/docs/**']"),
    files('all-globs-to-any-file', "['a/**', '{a,b}/*']"),
    files('all-globs-to-any-file', "['!docs/**', '!*.md']"),
    files('all-globs-to-all-files', "['!docs/**', '!src/**']"),
    "x: ['!!docs/**', src/**]\n",
    "x:\n- any: ['src/**', '!src/docs/**']\n  all: ['!a']\n",
    'x:\n- head-branch: a\nquestion: /why/\nother: [crash, "(?i)"]\n'.replace('"(?i)"', 'panic'),
  ])('%j', (file) => {
    expect(saidOf(file, 'labeler.yml')).toEqual([])
  })
})

describe('the cure of a file half moved to version 5', () => {
  const rows: Odd[] = [
    {
      name: 'a list of globs',
      file: 'y:\n- changed-files:\n  - any-glob-to-any-file: y/**\nx: [docs/*, a.md]\n',
      wrong: 'x: [docs/*, a.md]',
      says: "labeler.yml:4:5: \"docs/*\" is a glob in the form of actions/labeler 4, and other labels here have the form of 5 and later. Write 'x': [{ changed-files: [{ any-glob-to-any-file: ['docs/*', 'a.md'] }] }].",
      cured: { 'docs/a': true, 'a.md': true, b: false },
    },
    {
      name: 'a glob alone',
      file: 'y:\n- head-branch: a\nx: docs/**\n',
      wrong: 'x: docs/**',
      says: "labeler.yml:3:4: \"docs/**\" is a glob in the form of actions/labeler 4, and other labels here have the form of 5 and later. Write 'x': [{ changed-files: [{ any-glob-to-any-file: 'docs/**' }] }].",
      cured: { 'docs/a': true, b: false },
    },
    {
      name: 'what may be a path or an expression',
      file: 'y:\n- head-branch: a\nx: package.json\n',
      wrong: 'x: package.json',
      says: "3:4 as other labels here have the form of 5 and later, \"package.json\" is a regular expression for issues. If it is meant for changed files: Write 'x': [{ changed-files: [{ any-glob-to-any-file: 'package.json' }] }].",
      cured: { 'package.json': true, b: false },
    },
    {
      name: 'globs below any',
      file: "y:\n- head-branch: a\nx:\n- any: ['docs/**', '!docs/x']\n",
      wrong: "'docs/**', '!docs/x'",
      says: "4:9 the glob \"docs/**\" has the form of actions/labeler 4, and does nothing here, as in actions/labeler. Write changed-files: [{ all-globs-to-any-file: ['docs/**', '!docs/x'] }].",
      cured: { 'docs/a': true, 'docs/x': false },
    },
    {
      name: 'globs below all',
      file: "y:\n- head-branch: a\nx:\n- all: ['docs/**', '!docs/x']\n",
      wrong: "'docs/**', '!docs/x'",
      says: "4:9 the glob \"docs/**\" has the form of actions/labeler 4, and does nothing here, as in actions/labeler. Write changed-files: [{ all-globs-to-all-files: ['docs/**', '!docs/x'] }].",
      cured: { 'docs/a': true, 'docs/a docs/x': false, 'docs/a b': false },
    },
    {
      name: 'globs among conditions',
      file: 'x:\n- head-branch: a\n- docs/**\n',
      wrong: 'docs/**',
      says: "labeler.yml:3:3: expected one of any, all, changed-files, base-branch, head-branch, found a string. For a glob, write changed-files: [{ any-glob-to-any-file: 'docs/**' }].",
      cured: { 'docs/a': true },
    },
    {
      name: 'globs directly below changed-files',
      file: 'x:\n- changed-files: [docs/**, src/**]\n',
      wrong: 'changed-files: [docs/**, src/**]',
      says: "labeler.yml:2:19: changed-files: expected a list of any-glob-to-any-file, any-glob-to-all-files, all-globs-to-any-file, all-globs-to-all-files, found a string. Write changed-files: [{ any-glob-to-any-file: ['docs/**', 'src/**'] }].",
      cured: { 'src/a': true, b: false },
    },
  ]
  it.each(rows)('$name', ({ file, wrong, says, cured }) => {
    expect(saidOf(file, 'labeler.yml')).toEqual([says])
    const mended = file.replace(wrong, () => cureIn(says))
    expect(saidOf(mended, 'labeler.yml')).toEqual([])
    expect(given(mended, Object.keys(cured))).toEqual(cured)
  })
})

describe('the cure of an exclusion in our own language', () => {
  const when = (condition: string): string => `rules:\n- label: x\n  when: { ${condition} }\n`
  const rows: Odd[] = [
    {
      name: 'in a list of files',
      file: when("files: ['docs/**', '!docs/internal/**']"),
      wrong: "files: ['docs/**', '!docs/internal/**']",
      says: "triage.yml:3:18: files: \"!docs/internal/**\" would match every other file. Write files: { include: 'docs/**', exclude: 'docs/internal/**' }.",
      cured: { 'docs/a.md': true, 'docs/internal/a.md': false, 'README.md': false },
    },
    {
      name: 'alone, for none of them',
      file: when("files: '!docs/**'"),
      wrong: "files: '!docs/**'",
      says: "triage.yml:3:18: files: \"!docs/**\" would match every other file. For a changed file elsewhere, write files: { exclude: 'docs/**' }. For none of these, write not: { files: 'docs/**' }.",
      cured: { 'src/a.ts': true, 'docs/a.md src/a.ts': false },
    },
    {
      name: 'in include',
      file: when("files: { include: [docs/**, '!docs/x/**'], exclude: docs/y, match: only }"),
      wrong: "include: [docs/**, '!docs/x/**'], exclude: docs/y",
      says: "triage.yml:3:29: files: \"!docs/x/**\" would match every other file. Write include: 'docs/**', exclude: ['docs/y', 'docs/x/**'].",
      cured: { 'docs/a': true, 'docs/a docs/x/a': false, 'docs/y': false },
    },
    {
      name: 'in and',
      file: when("files: { include: src/**, and: ['**/*.ts', '!**/*.d.ts'] }"),
      wrong: "include: src/**, and: ['**/*.ts', '!**/*.d.ts']",
      says: "triage.yml:3:42: files: \"!**/*.d.ts\" would match every other file. Write include: 'src/**', and: '**/*.ts', exclude: '**/*.d.ts'.",
      cured: { 'src/a.ts': true, 'src/a.d.ts': false, 'src/a.md': false, 'a.ts': false },
    },
    {
      name: 'in exclude',
      file: when("files: { include: docs/**, exclude: [docs/x/**, '!docs/x/keep/**'] }"),
      wrong: "files: { include: docs/**, exclude: [docs/x/**, '!docs/x/keep/**'] }",
      says: "triage.yml:3:47: exclude: \"!docs/x/keep/**\" would exclude every other file. To keep what it names, write any: [{ files: { include: 'docs/**', exclude: 'docs/x/**' } }, { files: { include: 'docs/x/keep/**', and: 'docs/**' } }].",
      cured: { 'docs/a': true, 'docs/x/a': false, 'docs/x/keep/a': true, 'src/a': false },
    },
  ]
  it.each(rows)('$name', ({ file, wrong, says, cured }) => {
    expect(saidOf(file, 'triage.yml')).toEqual([says])
    const mended = file.replace(wrong, () => cureIn(says))
    expect(saidOf(mended, 'triage.yml')).toEqual([])
    expect(given(mended, Object.keys(cured), 'triage.yml')).toEqual(cured)
  })

  it('alone, for a changed file elsewhere', () => {
    expect(
      given(when("files: { exclude: 'docs/**' }"), ['src/a.ts', 'docs/a', 'docs/a src/a.ts'], 'triage.yml'),
    ).toEqual({
      'src/a.ts': true,
      'docs/a': false,
      'docs/a src/a.ts': true,
    })
  })

  it('is not needed by a double negation, which is none', () => {
    const file = when("files: ['!!docs/**', src/**]")
    expect(saidOf(file, 'triage.yml')).toEqual([])
    expect(given(file, ['docs/a', 'b'], 'triage.yml')).toEqual({ 'docs/a': true, b: false })
  })

  it('and what leaves nothing is warned of', () => {
    expect(saidOf(when('files: { include: docs/api/**, exclude: [a, docs/**] }'), 'triage.yml')).toEqual([
      '3:51 exclude takes away all that include: \'docs/api/**\' names, so this never matches. Remove "docs/**".',
    ])
  })
})
