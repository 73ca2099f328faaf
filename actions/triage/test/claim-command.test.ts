import { describe, expect, it } from 'vitest'
import { commandIn } from '../src/good-first-issue/commands.ts'
import { patientLimit } from './support/limits.ts'

describe('a command in a comment', () => {
  it.each([
    { comment: '/assign', gives: 'assign' },
    { comment: '/assign-me', gives: 'assign' },
    { comment: '/claim', gives: 'assign' },
    { comment: '/unassign', gives: 'unassign' },
    { comment: '/unassign-me', gives: 'unassign' },
    { comment: '/unclaim', gives: 'unassign' },
    { comment: 'I would like to try this.\r\n\r\n  /Assign  \r\nThank you!', gives: 'assign' },
    { comment: '> /unassign\n\n/assign', gives: 'assign' },
    { comment: '/assign\n/unassign', gives: 'unassign' },
    { comment: '```\n/unassign\n```\n/assign', gives: 'assign' },
    { comment: '```\n/unassign\n~~~\n```', gives: undefined },
    { comment: '````\n```\n/assign\n````', gives: undefined },
    { comment: '```js\n/assign', gives: undefined },
    { comment: '```code in a line```\n/assign', gives: 'assign' },
    { comment: '    /assign', gives: undefined },
    { comment: '\t/assign', gives: undefined },
    { comment: '> /assign', gives: undefined },
    { comment: '`/assign`', gives: undefined },
    { comment: '<!--\n/assign\n-->', gives: undefined },
    { comment: '<!-- a --> <!--\n```\n--> \n/assign', gives: 'assign' },
    { comment: '```\n<!--\n```\n/assign', gives: 'assign' },
    { comment: '/assign @ada', gives: undefined },
    { comment: 'please /assign', gives: undefined },
    { comment: '/assigned', gives: undefined },
    { comment: 'assign', gives: undefined },
    { comment: '', gives: undefined },
  ])('$comment is $gives', ({ comment, gives }) => {
    expect(commandIn(comment)).toBe(gives)
  })

  // Long enough that quadratic work would take hours, and linear work no time to speak of.
  it.each(['<!--'.repeat(500_000), '`'.repeat(2_000_000), `${' '.repeat(2_000_000)}/assign`])(
    'is looked for in a comment of any length in time that grows with it',
    (hostile) => {
      expect(patientLimit(10_000)(() => commandIn(hostile))).toEqual({ value: undefined })
    },
  )
})
