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

const level = (number: number): string => `l${number}: &l${number} [${`*l${number - 1}, `.repeat(9)}]`

const step = (number: number): string => `m${number}: &m${number} {k${number}: 1, <<: *m${number - 1}}`

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
    { name: 'keys that are not texts', text: '1.0: a\ntrue: b\n~: c', gives: { '1.0': 'a', true: 'b', '~': 'c' } },
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

it('says of keys what YAML takes them for, where that is not a text', () => {
  const mapping = parse('1.0: a\nTrue: b\n~: c\n"2.0": d\nplain: e')
  const keys = mapping?.kind === 'mapping' ? mapping.entries.map(({ key, keyValue }) => ({ key, keyValue })) : []
  expect(keys).toEqual([
    { key: '1.0', keyValue: 1 },
    { key: 'True', keyValue: true },
    { key: '~', keyValue: null },
    { key: '2.0', keyValue: undefined },
    { key: 'plain', keyValue: undefined },
  ])
})

it('counts columns without a byte order mark, as editors do', () => {
  expect(parse('\uFEFFa: b')).toMatchObject({ entries: [{ key: 'a', line: 1, column: 1 }] })
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
    const bomb = lines('l0: &l0 [x]', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level))
    expect(refusalOf(bomb)).toBe(
      'labeler.yml:7:9: more than 200,000 values stand here once each alias is written out. Use fewer aliases (*name).',
    )
  })

  it('refuses merge keys that copy a billion entries', () => {
    const bomb = lines('m0: &m0 {k0: 1}', ...Array.from({ length: 2000 }, (_, index) => step(index + 1)))
    expect(refusalOf(bomb)).toContain('Use fewer aliases (*name).')
  })
})
