import { describe, expect, it } from 'vitest'
import { saying } from './support/facts.ts'
import { triaged } from './support/triaged.ts'

const when = (text: string): string => `rules:\n- label: x\n  when: ${text}\n`

const CONDITIONS =
  'any, all, not, title, body, text, comment, head-branch, base-branch, commit, path, files, file-count, lines, age, updated, author, assignee, team, association, first-time, draft, milestone, category, label, form'

describe('mistakes in .github/triage.yml', () => {
  const rows: { name: string; file: string; fails: string }[] = [
    {
      name: 'a misspelt condition',
      file: when('{ titel: x }'),
      fails: '3:11: unknown key "titel". Did you mean title?',
    },
    {
      name: 'an unknown condition',
      file: when('{ weather: x }'),
      fails: `3:11: unknown key "weather". Write one of: ${CONDITIONS}.`,
    },
    {
      name: 'a condition that JavaScript knows and this language does not',
      file: when('{ toString: x }'),
      fails: `3:11: unknown key "toString". Write one of: ${CONDITIONS}.`,
    },
    {
      name: 'a kind of subject that JavaScript knows and GitHub does not',
      file: 'rules:\n- label: x\n  for: constructor\n  when: { title: a }\n',
      fails: '3:8: for: "constructor" is not known. Write one of: issues, pull-requests, discussions.',
    },
    {
      name: 'rules without dashes',
      file: 'rules:\n  label: x\n',
      fails: '2:3: rules: expected a list, found a mapping. Write each rule below it, with a dash.',
    },
    {
      name: 'a misspelt key of a rule',
      file: 'rules:\n- label: x\n  wen: { title: a }\n',
      fails: '3:3: unknown key "wen". Did you mean when?',
    },
    {
      name: 'a misspelt label, and what else is wrong with its rule',
      file: 'rules:\n- lable: area/$1\n  allow: [area/a]\n  when: { titel: a }\n  asign: ada\n',
      fails: [
        '2:3: unknown key "lable". Did you mean label?',
        '.github/triage.yml:4:11: unknown key "titel". Did you mean title?',
        '.github/triage.yml:5:3: unknown key "asign". Did you mean assign?',
      ].join('\n'),
    },
    {
      name: 'a misspelt when, and a mistake in what follows',
      file: 'rules:\n- wen: { title: a }\n  review: { from: ada, pik: 1 }\n',
      fails:
        '2:3: unknown key "wen". Did you mean when?\n.github/triage.yml:3:24: unknown key "pik". Did you mean pick?',
    },
    {
      name: 'a rule without a label',
      file: 'rules:\n- when: { title: a }\n',
      fails:
        '2:3: this rule has no label. Add label: with its name, or one of: assign, review, mentor, milestone, type, comment.',
    },
    {
      name: 'a rule without a condition',
      file: 'rules:\n- label: x\n',
      fails: '2:3: this rule has no condition. Add when: with at least one.',
    },
    {
      name: 'a text in place of conditions',
      file: when('title'),
      fails: `3:9: expected conditions, found a string. Write one of: ${CONDITIONS}.`,
    },
    {
      name: 'an empty condition',
      file: when('{}'),
      fails: '3:9: expected conditions, found an empty mapping. Add one, or leave it out.',
    },
    {
      name: 'any with a mapping',
      file: when('{ any: { title: a } }'),
      fails: '3:16: any: expected a list, found a mapping. Write each item below it, with a dash.',
    },
    {
      name: 'a regular expression that does not compile',
      file: when('{ title: "a(" }'),
      fails:
        '3:18: Invalid regular expression: /a(/: Unterminated group. Fix the expression, or escape what is meant literally with a backslash.',
    },
    {
      name: 'match of files',
      file: when('{ files: { include: a, match: every } }'),
      fails: '3:39: match: "every" is not known. Write one of: any, all, only.',
    },
    {
      name: 'status of files',
      file: when('{ files: { status: new } }'),
      fails:
        '3:28: status: "new" is not known. Write one of: added, removed, modified, renamed, copied, changed, unchanged.',
    },
    {
      name: 'a key of files',
      file: when('{ files: { includes: a } }'),
      fails: '3:20: unknown key "includes". Did you mean include?',
    },
    {
      name: 'a range that is a number',
      file: when('{ lines: 100 }'),
      fails: '3:18: expected a range, found a number. Write for example at-least: 100.',
    },
    {
      name: 'a bound that is no number',
      file: when('{ lines: { at-least: many } }'),
      fails: '3:30: at-least: "many" is not valid. Write for example at-least: 100.',
    },
    {
      name: 'an age without a unit',
      file: when('{ age: { at-least: 30 } }'),
      fails: '3:28: at-least: "30" is not valid. Write for example at-least: 30d.',
    },
    {
      name: 'a range that nothing is in',
      file: when('{ lines: { at-least: 10, below: 5 } }'),
      fails: '3:18: nothing is at least 10 and below 5. Make below the larger one.',
    },
    {
      name: 'a team without its organization',
      file: when('{ team: core }'),
      fails: '3:17: "core" is not a team. Write organization/team.',
    },
    {
      name: 'an association that GitHub does not know',
      file: when('{ association: friend }'),
      fails:
        '3:24: "friend" is not an association. Write one of: OWNER, MEMBER, COLLABORATOR, CONTRIBUTOR, FIRST_TIME_CONTRIBUTOR, FIRST_TIMER, NONE, MANNEQUIN.',
    },
    {
      name: 'draft that is not true or false',
      file: when('{ draft: maybe }'),
      fails: '3:18: draft: expected true or false, found a string. Write draft: true or draft: false.',
    },
    {
      name: 'a form without its template',
      file: when('{ form: { severity: High } }'),
      fails:
        '3:17: form needs the file of its form. Write template: and a name in .github/ISSUE_TEMPLATE (for discussions: .github/DISCUSSION_TEMPLATE), such as bug.yml.',
    },
    {
      name: 'a template that leads elsewhere',
      file: when('{ form: { template: ../x.yml, severity: High } }'),
      fails:
        '3:29: form needs the file of its form. Write template: and a name in .github/ISSUE_TEMPLATE (for discussions: .github/DISCUSSION_TEMPLATE), such as bug.yml.',
    },
    {
      name: 'a form that asks nothing',
      file: when('{ form: { template: bug.yml } }'),
      fails: '3:17: form has no question. Add a question and its answer, such as severity: High.',
    },
    {
      name: 'for of nobody',
      file: 'rules:\n- label: x\n  for: commits\n  when: { title: a }\n',
      fails: '3:8: for: "commits" is not known. Write one of: issues, pull-requests, discussions.',
    },
    {
      name: 'an unknown key beside rules',
      file: `${when('{ title: a }')}group: {}\n`,
      fails: '4:1: unknown key "group". Did you mean groups?',
    },
    {
      name: 'sync',
      file: `${when('{ title: a }')}sync: mine\n`,
      fails: '4:7: sync: "mine" is not known. Write one of: off, own, all.',
    },
    {
      name: 'a group without labels',
      file: `${when('{ title: a }')}groups:\n  g: { most: 1 }\n`,
      fails: '5:6: the group g has no labels. Add labels: with a list.',
    },
    {
      name: 'most of a group',
      file: `${when('{ title: a }')}groups:\n  g: { labels: [x], most: none }\n`,
      fails: '5:27: most: "none" is not a whole number from 1 to 99. Write for example most: 1.',
    },
    {
      name: 'a size without lines',
      file: 'rules: []\nsizes: { size/S: small }\n',
      fails: '2:18: "size/S" needs the changed lines it starts at. Write for example size/S: 100.',
    },
    {
      name: 'several fallbacks, of which one would be cut off',
      file: `${when('{ title: a }')}fallback: [needs-triage, later]\n`,
      fails: '4:11: fallback: expected the name of one label, found a list. Write for example fallback: needs-triage.',
    },
    {
      name: 'a fallback without a name',
      file: `${when('{ title: a }')}fallback:\n`,
      fails: '4:10: fallback: expected the name of one label, found nothing. Write for example fallback: needs-triage.',
    },
    {
      name: 'a description in a list, which would be empty',
      file: `${when('{ title: a }')}labels:\n  x: { description: [a, b] }\n`,
      fails: '5:21: description: expected a string, found a list. Write for example description: Users cannot work.',
    },
    {
      name: 'a color',
      file: `${when('{ title: a }')}labels:\n  x: { color: red }\n`,
      fails: '5:15: color: "red" is not a color. Write six hexadecimal digits in quotes, such as \'d73a4a\'.',
    },
    {
      name: 'a misspelt key of good-first-issue',
      file: 'rules: []\ngood-first-issue: { mentors: ada }\n',
      fails: '2:21: unknown key "mentors". Did you mean mentor?',
    },
    {
      name: 'good-first-issue as a list',
      file: 'rules: []\ngood-first-issue: [ada]\n',
      fails:
        '2:19: good-first-issue: expected a mapping, found a list. Write label:, mentor:, most: or release-after: below it, or nothing.',
    },
    {
      name: 'several labels of good first issues',
      file: 'rules: []\ngood-first-issue: { label: [a, b] }\n',
      fails: '2:28: label: expected the name of one label, found a list. Write for example label: good first issue.',
    },
    {
      name: 'no issue for anybody',
      file: 'rules: []\ngood-first-issue: { most: 0 }\n',
      fails: '2:27: most: "0" is not a whole number from 1 to 99. Write for example most: 1.',
    },
    {
      name: 'a time without a unit',
      file: 'rules: []\ngood-first-issue: { release-after: 14 }\n',
      fails: '2:36: release-after: "14" is not a time of a day or longer. Write for example release-after: 14d.',
    },
    {
      name: 'no time at all',
      file: 'rules: []\ngood-first-issue: { release-after: 0d }\n',
      fails: '2:36: release-after: "0d" is not a time of a day or longer. Write for example release-after: 14d.',
    },
    {
      name: 'a description that is too long',
      file: `${when('{ title: a }')}labels:\n  x: { description: ${'a'.repeat(101)} }\n`,
      fails: '5:21: this description has over 100 characters, which GitHub does not take. Shorten it.',
    },
  ]
  it.each(rows)('$name', ({ file, fails }) => {
    const reading = { reading: { path: '.github/triage.yml' } }
    expect(() => triaged(file, saying('t'), reading)).toThrow(
      expect.objectContaining({ name: 'UserError', message: `.github/triage.yml:${fails}` }),
    )
  })
})
