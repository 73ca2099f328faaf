import { isUserError, messageOf } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import { type ConfigNode, parseConfig } from '../src/index.ts'

const parse = (text: string): ConfigNode | undefined => parseConfig(text, { path: 'labeler.yml' })

/** The values alone, as JSON would hold them; a number keeps its text when that differs. */
function plain(node: ConfigNode | undefined): unknown {
  if (node === undefined || node.kind === 'null') return node === undefined ? undefined : null
  if (node.kind === 'mapping') return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.node)]))
  if (node.kind === 'sequence') return node.items.map(plain)
  return node.kind === 'text' ? node.text : node.value
}

function refusalOf(text: string): string {
  try {
    parse(text)
  } catch (error) {
    return isUserError(error) ? messageOf(error) : `not a UserError: ${messageOf(error)}`
  }
  return 'accepted'
}

const lines = (...text: readonly string[]): string => text.join('\n')

describe('values', () => {
  it('gives every node its kind, its text and its place', () => {
    expect(parse('docs:\n  - "*.md"\n  - 1.0\n  - true\n  -\n')).toEqual({
      kind: 'mapping',
      line: 1,
      column: 1,
      entries: [
        {
          key: 'docs',
          line: 1,
          column: 1,
          node: {
            kind: 'sequence',
            line: 2,
            column: 3,
            items: [
              { kind: 'text', text: '*.md', line: 2, column: 5 },
              { kind: 'number', value: 1, text: '1.0', line: 3, column: 5 },
              { kind: 'boolean', value: true, text: 'true', line: 4, column: 5 },
              { kind: 'null', text: '', line: 5, column: 4 },
            ],
          },
        },
      ],
    })
  })

  it.each([
    { name: 'an empty file', text: '' },
    { name: 'blank lines', text: '\n  \n' },
    { name: 'comments only', text: '# nothing yet\n' },
    { name: 'a document start alone', text: '---\n' },
    { name: 'a byte order mark alone', text: '\uFEFF' },
  ])('takes $name as no configuration', ({ text }) => {
    expect(parse(text)).toBeUndefined()
  })

  it.each([
    { name: 'words that YAML 1.1 took for booleans', text: 'a: yes\nb: on', gives: { a: 'yes', b: 'on' } },
    { name: 'a date', text: 'a: 2026-11-22', gives: { a: '2026-11-22' } },
    { name: 'a byte order mark', text: '\uFEFFa: b', gives: { a: 'b' } },
    { name: 'Windows line ends', text: 'a: b\r\nc: |\r\n  d\r\n', gives: { a: 'b', c: 'd\n' } },
    { name: 'keys that are no texts', text: '1.0: a\ntrue: b\n~: c', gives: { '1.0': 'a', true: 'b', '~': 'c' } },
    { name: 'a document start', text: '---\na: b\n...\n', gives: { a: 'b' } },
    {
      name: 'a key named __proto__',
      text: '{"__proto__": 1, constructor: 2}',
      gives: Object.fromEntries([
        ['__proto__', 1],
        ['constructor', 2],
      ]),
    },
  ])('understands $name', ({ text, gives }) => {
    expect(plain(parse(text))).toEqual(gives)
  })
})

describe('flow collections with shallow indentation, as js-yaml 4 reads them', () => {
  it.each([
    { name: 'items at the left margin', text: 'a: [\nx,\ny\n]\nb: z', gives: { a: ['x', 'y'], b: 'z' } },
    {
      name: 'items in the column of their key',
      text: '- a:\n  - b: [\n  x,\n    y,\n  ]\n',
      gives: [{ a: [{ b: ['x', 'y'] }] }],
    },
    { name: 'a mapping', text: 'a: {x: 1,\ny: {z:\n2}}\nb: c', gives: { a: { x: 1, y: { z: 2 } }, b: 'c' } },
    {
      name: 'brackets and hashes in quotes',
      text: 'a: [\n"]#", \'it\'\'s ]\' ,\n"\\"]",\nit\'s # ]\n]\nb: c',
      gives: { a: [']#', "it's ]", '"]', "it's"], b: 'c' },
    },
    { name: 'a quoted text that goes on at the margin', text: 'a: ["x\ny", z\n]', gives: { a: ['x y', 'z'] } },
    {
      name: 'two of them with a block text between',
      text: 'a: [\nx]\nb: |\n  [\n  kept\nc: [\ny\n]',
      gives: { a: ['x'], b: '[\nkept\n', c: ['y'] },
    },
  ])('accepts $name', ({ text, gives }) => {
    expect(plain(parse(text))).toEqual(gives)
  })

  it('keeps the places of the text as written', () => {
    expect(parse('a: [\nx,\n y\n]\nb: 1')).toMatchObject({
      entries: [
        {
          node: {
            items: [
              { text: 'x', line: 2, column: 1 },
              { text: 'y', line: 3, column: 2 },
            ],
          },
        },
        { key: 'b', line: 5, column: 1, node: { line: 5, column: 4 } },
      ],
    })
  })

  it('still refuses one that nothing closes', () => {
    expect(refusalOf('a: [\nx,\nb: 1\n')).toBe(
      'labeler.yml:2:1: a list [ or mapping { is not closed before "x,". Close it.',
    )
  })
})

describe('anchors, aliases and merge keys', () => {
  it('puts the anchored value where the alias stands, with the place of the anchored value', () => {
    expect(parse('a: &it x\nb: *it')).toMatchObject({
      entries: [{ key: 'a' }, { key: 'b', line: 2, node: { text: 'x', line: 1, column: 8 } }],
    })
  })

  it('takes the nearest anchor of that name above', () => {
    expect(plain(parse('- &a 1\n- *a\n- &a 2\n- *a'))).toEqual([1, 1, 2, 2])
  })

  it.each([
    { name: 'one mapping', text: 'base: &b {x: 1, y: 2}\nc:\n  <<: *b\n  y: 3', gives: { y: 3, x: 1 } },
    {
      name: 'a list, the first winning',
      text: 'p: &p {x: 1}\nq: &q {x: 2, z: 4}\nc: {<<: [*p, *q]}',
      gives: { x: 1, z: 4 },
    },
    { name: 'two merge keys', text: 'p: &p {x: 1}\nq: &q {z: 4}\nc:\n  <<: *p\n  <<: *q', gives: { x: 1, z: 4 } },
    { name: 'a quoted << as a plain key', text: 'c: {"<<": 1}', gives: { '<<': 1 } },
  ])('merges $name', ({ text, gives }) => {
    expect(plain(parse(text))).toMatchObject({ c: gives })
  })

  it.each([
    {
      name: 'an alias without an anchor',
      text: 'a: *docs',
      fails:
        'labeler.yml:1:4: the alias *docs has no anchor &docs above it. Add the anchor, or put the text in quotes.',
    },
    {
      name: 'an alias inside its own anchor',
      text: 'a: &a [*a]',
      fails: 'labeler.yml:1:8: the alias *a stands inside the value that it names. Write the value out.',
    },
    {
      name: 'a merge of a text',
      text: 'a:\n  <<: x',
      fails:
        'labeler.yml:2:3: the merge key << takes a mapping or a list of mappings, mostly aliases. Write <<: *name.',
    },
  ])('refuses $name', ({ text, fails }) => {
    expect(refusalOf(text)).toBe(fails)
  })

  it('refuses aliases that stand for a billion values', () => {
    const level = (number: number): string => `l${number}: &l${number} [${`*l${number - 1}, `.repeat(9)}]`
    const bomb = lines('l0: &l0 [x]', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level))
    expect(refusalOf(bomb)).toBe(
      'labeler.yml:7:9: more than 200,000 values stand here once each alias is written out. Use fewer aliases (*name).',
    )
  })

  it('refuses merge keys that copy a billion entries', () => {
    const step = (number: number): string => `m${number}: &m${number} {k${number}: 1, <<: *m${number - 1}}`
    const bomb = lines('m0: &m0 {k0: 1}', ...Array.from({ length: 2000 }, (_, index) => step(index + 1)))
    expect(refusalOf(bomb)).toContain('Use fewer aliases (*name).')
  })
})

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
      fails: 'labeler.yml:2:1: "b" stands where a key belongs and has no colon. Write a colon and a value after it.',
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

  it('lists twenty of many and says that there are more', () => {
    const refusal = refusalOf(`a:\n${'\tb: 1\n'.repeat(50)}`).split('\n')
    expect(refusal).toHaveLength(21)
    expect(refusal.at(-1)).toBe('labeler.yml: and 30 more.')
  })

  it('shows a long line cut, and nothing of it that could end the message', () => {
    expect(refusalOf(`a: @${'x'.repeat(500)}`)).toBe(
      `labeler.yml:1:4: a text cannot start as in "a: @${'x'.repeat(56)}…". Put it in quotes.`,
    )
  })
})

// Linear time answers each in about a second; quadratic time would take minutes and hit vitest's timeout.
describe('200 kB of anything', () => {
  const plenty = (piece: string): string => piece.repeat(Math.floor(200_000 / piece.length))
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
