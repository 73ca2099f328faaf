import { inputReader } from '@porchlight/action-kit'
import { describeAction } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { action } from '../src/action.generated.ts'
import { readInputs } from '../src/inputs.ts'

describeAction({ directory: new URL('..', import.meta.url).pathname, action, readInputs })

function inputsFrom(given: Readonly<Record<string, string>>) {
  const all = { 'github-token': 'a-token', ...given }
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))
}

describe('the inputs', () => {
  it('need nothing', () => {
    expect(inputsFrom({})).toEqual({
      token: 'a-token',
      dryRun: false,
      tag: undefined,
      previousTag: undefined,
      message: undefined,
      commentsOnPrereleases: false,
      skipLabels: [],
      maxIssues: 100,
      names: { tag: 'tag', previousTag: 'previous-tag', maxIssues: 'max-issues' },
    })
  })

  it('are named in messages as they are named in the root action', () => {
    const env = {
      'INPUT_GITHUB-TOKEN': 'a-token',
      INPUT_MESSAGE: 'a',
      'INPUT_MESSAGE-FILE': 'b',
      'INPUT_MAX-ISSUES': '0',
      PORCHLIGHT_INPUT_PREFIX: 'notify-requesters-',
    }
    expect(() => readInputs(inputReader({ action, env, mask: () => {}, notice: () => {} }))).toThrow(
      'notify-requesters-message and notify-requesters-message-file are both given. Remove one: a comment has one text.\n' +
        'notify-requesters-max-issues: "0" is not a whole number from 1 to 450.',
    )
  })

  it('take a tag as a workflow has it at hand', () => {
    expect(inputsFrom({ tag: 'refs/tags/v1.1.0', 'previous-tag': 'v1.0.0' })).toMatchObject({
      tag: 'v1.1.0',
      previousTag: 'v1.0.0',
    })
  })

  it.each([
    {
      given: { message: 'a', 'message-file': 'b' },
      fails: 'message and message-file are both given. Remove one: a comment has one text.',
    },
    {
      given: { message: 'Out in {{ tags }}' },
      fails: 'message, line 1: "{{ tags }}" is not a variable. Did you mean {{ tag }}?',
    },
    { given: { 'max-issues': '10000' }, fails: 'max-issues: "10000" is not a whole number from 1 to 450.' },
    { given: { prereleases: 'yes' }, fails: 'prereleases: "yes" is not known. Write one of: skip, comment.' },
  ])('that are wrong say so: $fails', ({ given, fails }) => {
    expect(() => inputsFrom({ ...given })).toThrow(fails)
  })
})
