import { isUserError, messageOf } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../src/index.ts'

function refusalOf(text: string): string {
  try {
    parseConfig(text, { path: 'labeler.yml' })
  } catch (error) {
    return isUserError(error) ? messageOf(error) : `not a UserError: ${messageOf(error)}`
  }
  return 'accepted'
}

const lines = (...text: readonly string[]): string => text.join('\n')

const plenty = (piece: string): string => piece.repeat(Math.floor(200_000 / piece.length))

describe('mistakes', () => {
  it.each([
    { name: 'tabs', text: 'a:\n\tb: 1', fails: 'labeler.yml:2:1: a tab indents "b: 1". Indent with spaces.' },
    {
      name: 'a key twice',
      text: 'a: 1\nb: 2\na: 3',
      fails: 'labeler.yml:3:1: the key "a" is there already, on line 1. Keep one, or join their values.',
    },
    {
      name: 'an unknown tag',
      text: 'a: !run x',
      fails: 'labeler.yml:1:4: the tag (!…) in "a: !run x" is not supported. Remove it.',
    },
    {
      name: 'a tag of YAML 1.1',
      text: 'a: !!binary aGk=',
      fails: 'labeler.yml:1:4: the tag (!…) in "a: !!binary aGk=" is not supported. Remove it.',
    },
    {
      name: 'two documents',
      text: 'a: 1\n---\nb: 2',
      fails: 'labeler.yml:2:1: a second document starts here ("---"). Keep one document in a file.',
    },
    {
      name: 'an open quote',
      text: 'a: "x',
      fails: 'labeler.yml:1:6: a quote is opened and not closed in "a: \\"x". Close it.',
    },
    {
      name: 'an open list',
      text: 'a: [x',
      fails: 'labeler.yml:1:6: a list [ or mapping { is not closed before "a: [x". Close it.',
    },
    {
      name: 'a glob without quotes',
      text: 'a: *.md',
      fails: 'labeler.yml:1:4: the alias *.md has no anchor &.md above it. Add the anchor, or put the text in quotes.',
    },
    {
      name: 'a text that starts with @',
      text: 'a: @me',
      fails: 'labeler.yml:1:4: a text cannot start as in "a: @me". Put it in quotes.',
    },
    {
      name: 'a key without a colon',
      text: 'a: 1\nb\n',
      fails: 'labeler.yml:2:1: expected a key with a colon, found "b". Write a colon and a value after it.',
    },
    {
      name: 'a mapping as key',
      text: '? {a: 1}\n: 2',
      fails: 'labeler.yml:1:3: a mapping cannot be a key. Use a text as key.',
    },
    {
      name: 'a bad escape',
      text: 'a: "\\d"',
      fails:
        'labeler.yml:1:5: "a: \\"\\\\d\\"" has a backslash sequence that YAML does not know. Use single quotes, or double the backslash.',
    },
    {
      name: 'binary',
      text: 'a: 1\nb\u0000',
      fails: 'labeler.yml:2:2: the control character U+0000 is not allowed. Save the file as plain UTF-8 text.',
    },
    {
      name: 'nesting of 100 lists',
      text: '['.repeat(100),
      fails: 'labeler.yml:1:66: lists and mappings are nested too deep here. Write the file flatter.',
    },
    {
      name: 'over 1 MiB',
      text: 'é'.repeat(524_289),
      fails: 'labeler.yml has 1048578 bytes. A configuration file may have 1048576: shorten it.',
    },
  ])('names $name, the place and the cure', ({ text, fails }) => {
    expect(refusalOf(text)).toBe(fails)
  })

  it('lists every mistake of the file at once, in its order', () => {
    expect(refusalOf('a: 1\nb: *c\na: 2\n')).toBe(
      lines(
        'labeler.yml:2:4: the alias *c has no anchor &c above it. Add the anchor, or put the text in quotes.',
        'labeler.yml:3:1: the key "a" is there already, on line 1. Keep one, or join their values.',
      ),
    )
  })

  it('are all named, however many', () => {
    const refusal = refusalOf(`a:\n${'\tb: 1\n'.repeat(50)}`).split('\n')
    expect(refusal).toHaveLength(50)
    expect(refusal.at(-1)).toMatch(/^labeler\.yml:51:1: /)
  })

  it('shows a long line cut, and nothing of it that could end the message', () => {
    expect(refusalOf(`a: @${'x'.repeat(500)}`)).toBe(
      `labeler.yml:1:4: a text cannot start as in "a: @${'x'.repeat(56)}…". Put it in quotes.`,
    )
  })
})

// Linear time answers each in about a second; quadratic time would take minutes and hit vitest's timeout.
describe('200 kB of anything', () => {
  it.each([
    { name: 'open lists', text: plenty('['), fails: 'nested too deep' },
    { name: 'open mappings', text: plenty('{a: '), fails: 'nested too deep' },
    { name: 'dashes', text: plenty('- '), fails: 'nested too deep' },
    { name: 'tabs', text: plenty('\ta: 1\n'), fails: 'a tab indents' },
    { name: 'closing brackets', text: plenty(']\n'), fails: 'this is not YAML' },
    { name: 'items at the margin of an open list', text: `a: [\n${plenty('b\n')}`, fails: 'is not closed' },
    { name: 'shallow lists', text: plenty('a: [\nb]\n'), fails: 'the key "a" is there already' },
    { name: 'open quotes', text: plenty('"'), fails: 'labeler.yml:1' },
    { name: 'documents', text: plenty('---\n'), fails: 'a second document starts here' },
    {
      name: 'different keys',
      text: Array.from({ length: 16_000 }, (_, index) => `k${index}: 1\n`).join(''),
      fails: 'accepted',
    },
    {
      name: 'anchors and aliases',
      text: Array.from({ length: 8_000 }, (_, index) => `- &a${index} x\n- *a${index}\n`).join(''),
      fails: 'accepted',
    },
    { name: 'newlines', text: plenty('\n'), fails: 'accepted' },
  ])('is answered in linear time: $name', ({ text, fails }) => {
    expect(refusalOf(text)).toContain(fails)
  })
})
