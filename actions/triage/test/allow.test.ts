import { describe, expect, it } from 'vitest'
import { readRules } from '../src/rules/compile.ts'

const rulesIn = (file: string) =>
  readRules(file, {
    path: '.github/triage.yml',
    dot: undefined,
    kind: 'issue',
    isIssueLabeler: false,
    field: 'title and body',
  })

const rule = (label: string, allow: string | undefined, when: string): string =>
  ['rules:', `- label: ${label}`, ...(allow === undefined ? [] : [`  allow: ${allow}`]), `  when: ${when}`, ''].join(
    '\n',
  )

describe('mistakes in a label that is built from captured text', () => {
  const rows = [
    {
      name: 'nothing says which labels may come of it',
      file: rule('area/$1', undefined, '{ path: "^(a)/" }'),
      fails:
        '2:10: "area/$1" is built from captured text, and nothing says which labels may come of it. Add allow: with a list of them, or allow: existing for those that the repository has. (To name a label exactly so, write "area/$$1".)',
    },
    {
      name: 'allow beside a label without a gap',
      file: rule('docs', '[docs]', '{ title: "(docs)" }'),
      fails:
        '3:10: allow is for labels that are built from captured text, and this rule has none. Write the captured part as $1 in its label, or leave allow out.',
    },
    {
      name: 'allow with nothing in it',
      file: rule('area/$1', '[]', '{ title: "(docs)" }'),
      fails: '3:10: allow has an empty list. Name the labels that may come of this rule, or write allow: existing.',
    },
    {
      name: 'a mapping below allow',
      file: rule('area/$1', '{ existing: true }', '{ title: "(docs)" }'),
      fails:
        '3:10: expected a label, found a mapping. Write a string, in quotes when it starts with a special character.',
    },
    {
      name: 'a group by a name that no pattern has',
      file: rule('x/$<area>', 'x/a', '{ title: "(a)(?<kind>b)", body: "(?:c)" }'),
      fails: '2:10: "x/$<area>" needs $<area>, which no pattern of when captures. Those there are: $1, $2, $<kind>.',
    },
    {
      name: 'a group by a number that no pattern has',
      file: rule('x/$2', 'existing', '{ any: [{ title: "(a)" }, { body: "\\\\(b\\\\)" }] }'),
      fails: '2:10: "x/$2" needs $2, which no pattern of when captures. Those there are: $1.',
    },
    {
      name: 'no group at all',
      file: rule('x/$1', 'x/a', '{ title: a }'),
      fails:
        '2:10: "x/$1" needs $1, and no pattern of when captures anything. Put parentheses around the part, such as title: \'^(\\w+):\'.',
    },
    {
      name: 'groups of a pattern below not',
      file: rule('x/$1', 'x/a', '{ not: { title: (a) } }'),
      fails:
        '2:10: "x/$1" needs $1, and no pattern of when captures anything. Put parentheses around the part, such as title: \'^(\\w+):\'.',
    },
    {
      name: 'groups that no pattern has together',
      file: rule('$<area>/$<kind>', 'a/b', '{ title: "(?<area>a)", body: "(?<kind>b)" }'),
      fails:
        '2:10: no single pattern of when captures all that "$<area>/$<kind>" needs. Capture $<area> and $<kind> with one pattern.',
    },
    {
      name: 'a pattern that does not compile is the only mistake',
      file: rule('x/$1', 'x/a', '{ title: "(a" }'),
      fails:
        '4:18: Invalid regular expression: /(a/: Unterminated group. Fix the expression, or escape what is meant literally with a backslash.',
    },
  ]
  it.each(rows)('$name', ({ file, fails }) => {
    expect(() => rulesIn(file)).toThrow(
      expect.objectContaining({ name: 'UserError', message: `.github/triage.yml:${fails}` }),
    )
  })

  it('are all told at once', () => {
    const file = 'rules:\n- label: [a/$1, b/$2]\n  when: { title: "(a)" }\n'
    expect(() => rulesIn(file)).toThrow(
      /:2:11: "a\/\$1" is built.*\n.*:2:17: "b\/\$2" is built.*\n.*:2:17: "b\/\$2" needs \$2/,
    )
  })
})

describe('what is valid and probably not meant', () => {
  const hintsOf = (file: string) =>
    rulesIn(file).hints.map(({ place, message }) => `${place.line}:${place.column} ${message}`)

  it('an allowed label that can never come of the rule', () => {
    expect(hintsOf(rule('area/$1', '[area/api, aera/web]', '{ title: "(a)" }'))).toEqual([
      '3:21 the label "aera/web" can never come of "area/$1", so it is never given. Write the whole name of a label that can.',
    ])
  })

  it('a misspelt existing', () => {
    expect(hintsOf(rule('area/$1', 'exsiting', '{ title: "(a)" }'))).toEqual([
      '3:10 the label "exsiting" can never come of "area/$1", so it is never given. Did you mean existing?',
    ])
  })

  it('a label that is captured as a whole, from any label of the repository', () => {
    expect(hintsOf(rule('$1', 'existing', '{ title: "(a)" }'))).toEqual([
      '3:10 the author of the text that "$1" is captured from can choose any label of the repository, also one that records a maintainer\'s decision. Put a fixed part in front, such as "area/$1", or list the labels.',
    ])
  })

  it('a label that is captured as a whole, from a list, is no mistake', () => {
    expect(hintsOf(rule('$1', '[bug, docs]', '{ title: "(a)" }'))).toEqual([])
  })
})

describe('a label that is called existing', () => {
  it('is allowed in a list', () => {
    expect(rulesIn(rule('$1', '[existing]', '{ title: "(a)" }')).rules).toMatchObject([{ label: 'existing' }])
  })
})
