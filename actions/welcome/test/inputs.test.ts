import { inputReader } from '@porchlight/action-kit'
import { parseConfig } from '@porchlight/config'
import { describeAction } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { action } from '../src/action.generated.ts'
import { readInputs } from '../src/inputs.ts'
import { messageTemplate } from '../src/variables.ts'

describeAction({ directory: new URL('..', import.meta.url).pathname, action, readInputs })

function inputsFrom(given: Readonly<Record<string, string>>) {
  const all = { 'github-token': 'a-token', ...given }
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
}

const builtIn = { message: { from: 'built-in' }, labels: [], reactions: [] }
const unset = { message: { from: 'unset' }, labels: [], reactions: [] }
/** The texts that would be said, by moment. */
function textsOf(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const values = {
    author: 'ada',
    repository: 'acme/widgets',
    number: 1,
    title: '',
    url: '',
    mentors: '',
    'contributing-guide': '',
    'code-of-conduct': '',
  }
  const entries = Object.entries(inputsFrom(given).greetings).flatMap(([moment, { message }]) =>
    message?.from === 'input' ? [[moment, message.message.fill(values)]] : [],
  )
  return Object.fromEntries(entries)
}

describe('nothing configured', () => {
  it('greets at every first, with the built-in words', () => {
    expect(inputsFrom({}).greetings).toEqual({
      'first-issue': unset,
      'first-pull-request': unset,
      'first-merge': unset,
      'first-discussion': unset,
    })
  })

  it('greets at every other first where one is switched off', () => {
    expect(Object.keys(inputsFrom({ 'merge-message': 'none' }).greetings)).toEqual([
      'first-issue',
      'first-pull-request',
      'first-discussion',
    ])
  })
})

describe('built-in greetings that stay until they are replaced, as in the root action', () => {
  const inRoot = (given: Readonly<Record<string, string>>) =>
    inputsFrom({ 'built-in-greetings': 'unless-replaced', ...given }).greetings

  it('stay beside one of the project’s own', () => {
    const greetings = inRoot({ 'issue-message': 'Hello' })
    expect(greetings['first-issue']?.message).toMatchObject({ from: 'input' })
    expect(greetings).toMatchObject({ 'first-pull-request': unset, 'first-merge': unset, 'first-discussion': unset })
  })

  it('stay beside a label', () => {
    expect(inRoot({ 'issue-labels': 'newcomer' })).toMatchObject({
      'first-issue': { ...unset, labels: ['newcomer'] },
      'first-pull-request': unset,
    })
  })

  it('go one by one with `none`, and labels stay', () => {
    expect(inRoot({ 'issue-message': 'none', 'issue-labels': 'newcomer', 'merge-message': 'none' })).toEqual({
      'first-issue': { message: null, labels: ['newcomer'], reactions: [] },
      'first-pull-request': unset,
      'first-discussion': unset,
    })
  })

  it('are none at moments that have none', () => {
    expect(inRoot({ 'issue-completed-message': 'none' })).not.toHaveProperty('issue-completed')
  })
})

describe('as soon as something is configured', () => {
  it('does that and nothing else', () => {
    expect(textsOf({ 'issue-message': 'Hello' })).toEqual({ 'first-issue': 'Hello' })
    expect(Object.keys(inputsFrom({ 'issue-message': 'Hello' }).greetings)).toEqual(['first-issue'])
  })
  it('says the built-in words where a message is `default`', () => {
    expect(inputsFrom({ 'issue-message': 'default', 'issue-labels': 'newcomer' }).greetings).toEqual({
      'first-issue': { ...builtIn, labels: ['newcomer'] },
    })
  })
  it('does not begin to talk where only labels are configured', () => {
    expect(inputsFrom({ labels: 'newcomer, triage', 'pull-request-labels': 'first-pr' }).greetings).toEqual({
      'first-issue': { message: null, labels: ['newcomer', 'triage'], reactions: [] },
      'first-pull-request': { message: null, labels: ['first-pr'], reactions: [] },
    })
  })
  it('takes a message from a file', () => {
    expect(inputsFrom({ 'merge-message-file': '.github/welcome/merge.md' }).greetings).toEqual({
      'first-merge': { message: { from: 'file', path: '.github/welcome/merge.md' }, labels: [], reactions: [] },
    })
  })
})

describe('a workflow written for another action', () => {
  it('actions/first-interaction 1 greets with the same texts', () => {
    const given = { 'repo-token': 'theirs', 'issue-message': 'An issue!', 'pr-message': 'A pull request!' }
    expect(textsOf(given)).toEqual({ 'first-issue': 'An issue!', 'first-pull-request': 'A pull request!' })
  })
  it('actions/first-interaction 3 greets with the same texts', () => {
    const given = { repo_token: 'theirs', issue_message: 'An issue!', pr_message: 'A pull request!' }
    expect(textsOf(given)).toEqual({ 'first-issue': 'An issue!', 'first-pull-request': 'A pull request!' })
  })
  it('wow-actions/welcome greets with the same texts and reactions', () => {
    const given = {
      GITHUB_TOKEN: 'theirs',
      FIRST_ISSUE: 'Hi @{{ author }}',
      FIRST_PR_COMMENT: 'A pull request!',
      FIRST_PR_MERGED: 'Merged!',
      FIRST_PR_MERGED_REACTIONS: 'hooray, heart',
    }
    expect(textsOf(given)).toEqual({
      'first-issue': 'Hi @ada',
      'first-pull-request': 'A pull request!',
      'first-merge': 'Merged!',
    })
    expect(inputsFrom(given).greetings['first-merge']?.reactions).toEqual(['hooray', 'heart'])
  })
  it('plbstl/first-contribution greets with the same texts, at all of its moments', () => {
    const given = {
      token: 'theirs',
      'issue-opened-msg': 'Hey @{fc-author}',
      'issue-completed-msg': 'Done!',
      'issue-not-planned-msg': 'Sorry.',
      'pr-opened-msg': 'issue-opened-msg',
      'pr-merged-msg': 'Merged!',
      'pr-closed-msg': 'Next time.',
      'contribution-mode': 'once',
      'pr-labels': 'first',
      'fail-on-error': 'false',
    }
    expect(textsOf(given)).toEqual({
      'first-issue': 'Hey @ada',
      'first-pull-request': 'Hey @ada',
      'first-merge': 'Merged!',
      'issue-completed': 'Done!',
      'issue-not-planned': 'Sorry.',
      'pull-request-closed': 'Next time.',
    })
    expect(inputsFrom(given)).toMatchObject({ token: 'theirs', mode: 'any', failOnError: false })
  })
})

describe('all that is wrong is reported at once, each with its fix', () => {
  it.each([
    {
      given: { 'issue-message': 'a', 'issue-message-file': 'b' },
      fails: 'issue-message and issue-message-file are both given. Remove one: a comment has one text.',
    },
    {
      given: { 'issue-reactions': 'heart, party' },
      fails:
        'issue-reactions: "party" is not a reaction of GitHub\'s. Write one or more of: +1, -1, laugh, confused, heart, hooray, rocket, eyes.',
    },
    {
      given: { 'merge-message': 'Ask {{ mentors }}' },
      fails:
        'merge-message uses {{ mentors }}, and the input mentors is empty. Name them there, for example mentors: "@ada, @grace"',
    },
    {
      given: { 'issue-completed-message': 'default' },
      fails:
        'issue-completed-message: there is no built-in message, so "default" means nothing here. Write the text itself.',
    },
    {
      given: { mode: 'never', 'pull-request-message': 'Hi {{ autor }}' },
      fails:
        'mode: "never" is not known. Write one of: each, any, once.\n' +
        'pull-request-message, line 1: "{{ autor }}" is not a variable. Did you mean {{ author }}?',
    },
    { given: { number: '0' }, fails: 'number: "0" is not a whole number from 1 to 2147483647.' },
  ])('$fails', ({ given, fails }) => {
    expect(() => inputsFrom(given)).toThrow(fails)
  })

  it('takes what the message about mentors says, as YAML reads it', () => {
    const printed = 'mentors: "@ada, @grace"'
    expect(() => inputsFrom({ 'merge-message': 'Ask {{ mentors }}' })).toThrow(printed)
    const written = parseConfig(printed, { path: 'workflow.yml' })
    expect(written).toMatchObject({ entries: [{ key: 'mentors', node: { kind: 'text', text: '@ada, @grace' } }] })
    expect(inputsFrom({ 'merge-message': 'Ask {{ mentors }}', mentors: '@ada, @grace' }).mentors).toEqual([
      '@ada',
      '@grace',
    ])
  })

  it('names the inputs as they are named in the root action', () => {
    const env = {
      'INPUT_GITHUB-TOKEN': 'a-token',
      'INPUT_ISSUE-REACTIONS': 'party',
      'INPUT_ISSUE-MESSAGE': 'Ask {{ mentors }}',
      'INPUT_MERGE-MESSAGE': 'Hi {{ autor }}',
      'INPUT_DISCUSSION-MESSAGE': 'a',
      'INPUT_DISCUSSION-MESSAGE-FILE': 'b',
      PORCHLIGHT_INPUT_PREFIX: 'welcome-',
    }
    expect(() => readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))).toThrow(
      [
        'welcome-issue-reactions: "party" is not a reaction of GitHub\'s. Write one or more of: +1, -1, laugh, confused, heart, hooray, rocket, eyes.',
        'welcome-issue-message uses {{ mentors }}, and the input welcome-mentors is empty. Name them there, for example welcome-mentors: "@ada, @grace"',
        'welcome-merge-message, line 1: "{{ autor }}" is not a variable. Did you mean {{ author }}?',
        'welcome-discussion-message and welcome-discussion-message-file are both given. Remove one: a comment has one text.',
      ].join('\n'),
    )
  })

  it('reads logins with and without the @', () => {
    expect(inputsFrom({ 'skip-users': '@ci-user, deploy' }).skipUsers).toEqual(['ci-user', 'deploy'])
  })

  it('compiles a message once, when the run starts', () => {
    expect(messageTemplate('Hi @{{ author }}', 'issue-message').uses).toEqual(new Set(['author']))
  })
})
