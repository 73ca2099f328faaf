import { describe, expect, it } from 'vitest'
import { changing, saying } from './support/facts.ts'
import { triaged } from './support/triaged.ts'

const onPullRequest = (text: string) => () => triaged(text, changing(['src/a.ts']))

describe('mistakes in the file', () => {
  const rows: { name: string; file: string; fails: string }[] = [
    {
      name: 'a misspelt quantifier',
      file: 'x:\n- changed-files:\n  - any-globs-to-any-file: a\n',
      fails: '.github/labeler.yml:3:5: unknown key "any-globs-to-any-file". Did you mean any-glob-to-any-file?',
    },
    {
      name: 'a label with a mapping',
      file: 'y:\n- head-branch: a\nx:\n  head-branch: b\n',
      fails:
        '.github/labeler.yml:4:3: the label "x": expected a list, found a mapping. Put a dash in front of each of its keys.',
    },
    {
      name: 'a label without conditions',
      file: 'y:\n- head-branch: a\nx:\n',
      fails:
        '.github/labeler.yml:3:3: the label "x": expected a list, found nothing. Write a list of conditions, each with a dash.',
    },
    {
      name: 'a glob that is a mapping',
      file: 'x:\n- changed-files:\n  - any-glob-to-any-file:\n    - a: b\n',
      fails:
        '.github/labeler.yml:4:7: expected a glob, found a mapping. Write a string, in quotes when it starts with a special character.',
    },
    {
      name: 'an invalid regular expression',
      file: 'x:\n- head-branch: "feat("\n',
      fails:
        '.github/labeler.yml:2:16: Invalid regular expression: /feat(/: Unterminated group. Fix the expression, or escape what is meant literally with a backslash.',
    },
    {
      name: 'a limit that is no number',
      file: 'max-files-changed: many\nx:\n- head-branch: a\n',
      fails:
        '.github/labeler.yml:1:20: max-files-changed: "many" is not a whole number from 0 on. Write for example max-files-changed: 5.',
    },
    {
      name: 'a negative limit',
      file: 'changed-files-labels-limit: -1\nx:\n- head-branch: a\n',
      fails:
        '.github/labeler.yml:1:29: changed-files-labels-limit: "-1" is not a whole number from 0 on. Write for example changed-files-labels-limit: 5.',
    },
    {
      name: 'a list in place of labels',
      file: '- docs\n',
      fails: '.github/labeler.yml:1:1: expected labels, found a list. Start each line with a label and a colon.',
    },
    {
      name: 'a label without a name',
      file: '"":\n- head-branch: a\n',
      fails: '.github/labeler.yml:1:1: expected the name of a label, found nothing. Write it in front of the colon.',
    },
    {
      name: 'a label that stands twice',
      file: 'x:\n- head-branch: a\nx:\n- head-branch: b\n',
      fails: '.github/labeler.yml:3:1: the key "x" is there already, on line 1. Keep one, or join their values.',
    },
    {
      name: 'several at once, in the order of the file',
      file: 'x:\n- head-branch: "("\n- changed-files:\n  - any-globs-to-any-file: a\ny:\n- changed-files: docs\n',
      fails: [
        '.github/labeler.yml:2:16: Invalid regular expression: /(/: Unterminated group. Fix the expression, or escape what is meant literally with a backslash.',
        '.github/labeler.yml:4:5: unknown key "any-globs-to-any-file". Did you mean any-glob-to-any-file?',
        ".github/labeler.yml:6:18: changed-files: expected a list of any-glob-to-any-file, any-glob-to-all-files, all-globs-to-any-file, all-globs-to-all-files, found a string. Write changed-files: [{ any-glob-to-any-file: 'docs' }].",
      ].join('\n'),
    },
  ]
  it.each(rows)('$name', ({ file, fails }) => {
    expect(onPullRequest(file)).toThrow(expect.objectContaining({ name: 'UserError', message: fails }))
  })

  it('an invalid regular expression for issues', () => {
    expect(() => triaged('x: "a(b"\n', saying('A title'))).toThrow(
      '.github/labeler.yml:1:4: Invalid regular expression: /a(b/: Unterminated group. Fix the expression, or escape what is meant literally with a backslash.',
    )
  })

  it('flags that no regular expression has', () => {
    expect(() => triaged('x: /a/q\n', saying('A title'))).toThrow(
      ".github/labeler.yml:1:4: Invalid flags supplied to RegExp constructor 'q'",
    )
  })

  it('a mapping in a file of version 4', () => {
    expect(onPullRequest("x:\n  any: ['a']\n")).toThrow(
      '.github/labeler.yml:2:3: the label "x": expected a list, found a mapping. Put a dash in front of its first key.',
    )
  })
})
