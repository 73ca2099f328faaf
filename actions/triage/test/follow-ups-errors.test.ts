import { describe, expect, it } from 'vitest'
import { saying } from './support/facts.ts'
import { followed } from './support/followed.ts'

const rule = (follows: string): string => `rules:\n- when: { title: x }\n  ${follows}\n`

describe('mistakes in what follows from a rule', () => {
  const rows: { name: string; file: string; fails: string }[] = [
    {
      name: 'a misspelt key',
      file: rule('asign: ada'),
      fails: '3:3: unknown key "asign". Did you mean assign?',
    },
    {
      name: 'a login with a blank',
      file: rule('assign: [ada lovelace]'),
      fails: '3:12: "ada lovelace" is neither a login nor a team. Write ada, or organization/team.',
    },
    {
      name: 'a login that leads elsewhere',
      file: rule('review: ../../orgs'),
      fails: '3:11: "../../orgs" is neither a login nor a team. Write ada, or organization/team.',
    },
    {
      name: 'a team as assignee',
      file: rule('assign: acme/net'),
      fails:
        '3:11: "acme/net" is a team, and issues are assigned to people. Write from: with the team, and pick: with how many of its members.',
    },
    {
      name: 'an empty list',
      file: rule('review: []'),
      fails: '3:11: review has an empty list. Add a login.',
    },
    {
      name: 'a choice of nobody',
      file: rule('mentor: { pick: 1 }'),
      fails: '3:11: mentor has no candidates. Add from: with logins or teams.',
    },
    {
      name: 'a key of a choice',
      file: rule('assign: { from: ada, atmost: 3 }'),
      fails: '3:24: unknown key "atmost". Did you mean at-most?',
    },
    {
      name: 'pick that is no number',
      file: rule('assign: { from: ada, pick: some }'),
      fails: '3:30: pick: "some" is not a whole number from 1 to 10. Write for example pick: 1.',
    },
    {
      name: 'pick that is too many',
      file: rule('assign: { from: ada, pick: 11 }'),
      fails: '3:30: pick: "11" is not a whole number from 1 to 10. Write for example pick: 1.',
    },
    {
      name: 'at-most that lets nobody in',
      file: rule('assign: { from: ada, at-most: 0 }'),
      fails: '3:33: at-most: "0" is not a whole number from 1 to 999. Write for example at-most: 1.',
    },
    {
      name: 'a milestone that is a switch',
      file: rule('milestone: true'),
      fails:
        '3:14: milestone: expected the title of a milestone, found true or false. Write for example milestone: v2.',
    },
    {
      name: 'several types',
      file: rule('type: [Bug, Task]'),
      fails: '3:9: type: expected the name of an issue type, found a list. Write for example type: Bug.',
    },
    {
      name: 'a comment without text',
      file: rule('comment:'),
      fails: '3:11: comment: expected the text to write, found nothing. Write comment: | and the text below it.',
    },
    {
      name: 'a variable that nobody knows, by its line in the comment',
      file: rule('comment: |\n    Hello,\n    {{ auther }}.'),
      fails: '3:12: comment, line 2: "{{ auther }}" is not a variable. Did you mean {{ author }}?',
    },
    {
      name: 'a mentor in the text of a rule that has none',
      file: rule('comment: "Ask {{ mentor }}."'),
      fails: '3:12: this comment uses {{ mentor }}, and its rule has no mentor. Add mentor: with logins or teams.',
    },
    {
      name: 'a review of issues',
      file: rule('for: issues\n  review: ada'),
      fails: '4:3: review is for pull requests, and this rule is for issues. Put review into a rule of its own.',
    },
    {
      name: 'a type for what only pull requests have',
      file: 'rules:\n- when: { files: a }\n  type: Bug\n',
      fails: '3:3: type is for issues, and this rule is for pull requests. Put type into a rule of its own.',
    },
    {
      name: 'a review and a type in one rule',
      file: rule('review: ada\n  type: Bug'),
      fails: '4:3: type is for issues, and this rule is for pull requests. Put type into a rule of its own.',
    },
    {
      name: 'an assignee for discussions',
      file: rule('for: discussions\n  assign: ada'),
      fails:
        '4:3: assign is for issues and pull requests, and this rule is for discussions. Put assign into a rule of its own.',
    },
    {
      name: 'allowed labels of a rule that gives none',
      file: rule('allow: existing\n  assign: ada'),
      fails:
        '3:10: allow is for labels that are built from captured text, and this rule has none. Write the captured part as $1 in its label, or leave allow out.',
    },
  ]
  it.each(rows)('$name', ({ file, fails }) => {
    expect(() => followed(file, saying('t'))).toThrow(
      expect.objectContaining({ name: 'UserError', message: `.github/triage.yml:${fails}` }),
    )
  })

  it('are told all at once', () => {
    expect(() => followed(rule('assign: a b\n  type: true\n  comment: "{{ x }} {{ y }}"'), saying('t'))).toThrow(
      [
        '.github/triage.yml:3:11: "a b" is neither a login nor a team. Write ada, or organization/team.',
        '.github/triage.yml:4:9: type: expected the name of an issue type, found true or false. Write for example type: Bug.',
        '.github/triage.yml:5:12: comment, line 1: "{{ x }}" is not a variable. Write one of: author, mentor, number.',
        '.github/triage.yml:5:12: comment, line 1: "{{ y }}" is not a variable. Write one of: author, mentor, number.',
      ].join('\n'),
    )
  })
})
