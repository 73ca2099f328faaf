import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fencedBlock,
  inertLine,
  inlineCode,
  inlineText,
  shellQuoted,
  tableCell,
  listed,
  sameText,
} from '../src/index.ts'

/** What remains of a Markdown text when its escapes are undone and the invisible word joiners are taken out. */
const read = (markdown: string): string => markdown.replaceAll('\u2060', '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')

describe('inertLine', () => {
  it.each([
    { name: 'a command', text: '::set-output name=a::b', gives: '\u200b::set-output name=a::b' },
    { name: 'a command after blanks', text: ' \t::error::no', gives: ' \t\u200b::error::no' },
    { name: 'an old command anywhere', text: 'fine ##[error]no', gives: 'fine ##\u200b[error]no' },
    { name: 'line breaks', text: 'a\r\nb\nc\u2028d\u0085e', gives: 'a b c d e' },
    { name: 'escape sequences of a terminal', text: 'a\u001b[2Jb', gives: 'a [2Jb' },
    { name: 'turned text', text: 'abc\u202Egnp.exe', gives: 'abcgnp.exe' },
  ])('disarms $name', ({ text, gives }) => {
    expect(inertLine(text)).toBe(gives)
  })

  it('leaves everything else as it is', () => {
    expect(inertLine('Grüße: 100 % of a::b, 😀')).toBe('Grüße: 100 % of a::b, 😀')
  })
})

describe('inlineText', () => {
  it.each([
    { name: 'markup', text: '**b** [x](y) `c` ~~d~~', gives: '\\*\\*b\\*\\* \\[x\\]\\(y\\) \\`c\\` \\~\\~d\\~\\~' },
    { name: 'HTML', text: '<!-- <img src=x>', gives: '\\<\\!\\-\\- \\<img src\\=x\\>' },
    { name: 'an entity that would become a mention', text: '&#64;all', gives: '\\&\\#\u206064;all' },
    { name: 'a mention', text: 'thanks @octo-org/all', gives: 'thanks @\u2060octo\\-org/all' },
    { name: 'references', text: 'fixes #7, GH-8, a/b#9', gives: 'fixes \\#\u20607, GH\\-\u20608, a/b\\#\u20609' },
    { name: 'an address', text: 'https://evil.example?a=b', gives: 'https:\u2060//evil.example?a\\=b' },
    { name: 'an address without scheme', text: 'www.evil.example', gives: 'www\u2060.evil.example' },
    { name: 'an e-mail address', text: 'mail a@b.org', gives: 'mail a@\u2060b.org' },
    { name: 'emoji', text: ':tada: :+1:', gives: ':\u2060tada: :\u2060\\+1:' },
    { name: 'lines', text: ' a\n\n# b\r\n- c ', gives: 'a \\#\u2060 b \\- c' },
    { name: 'a list', text: '1. a', gives: '1\\. a' },
    { name: 'a table', text: 'a | b\\| c', gives: 'a \\| b\\\\\\| c' },
  ])('disarms $name', ({ text, gives }) => {
    expect(inlineText(text)).toBe(gives)
  })

  it('reads as it was written', () => {
    const lines = fc
      .string({ unit: 'grapheme-ascii' })
      .filter((text) => text === text.trim() && !/ {2}|::|##\[/.test(text))
    fc.assert(
      fc.property(lines, (text) => {
        expect(read(inlineText(text))).toBe(text)
      }),
    )
  })

  it('never leaves a mention, a reference or an address whole', () => {
    const dangerous = fc.constantFrom(
      '@',
      '#',
      'a',
      '7',
      ':',
      '/',
      '//',
      'https:',
      'www',
      '.',
      'GH',
      '-',
      ' ',
      '\\',
      '&',
      '*',
    )
    fc.assert(
      fc.property(fc.array(dangerous, { maxLength: 20 }), (pieces) => {
        const rendered = inlineText(pieces.join('')).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
        expect(rendered).not.toMatch(/@[\w]|#\d|:\/\/|www\.|GH-\d/i)
      }),
    )
  })
})

describe('inlineCode', () => {
  it.each([
    { text: 'a', gives: '`a`' },
    { text: 'a `b` c', gives: '``a `b` c``' },
    { text: '``', gives: '``` `` ```' },
    { text: 'a\n@b', gives: '`a @b`' },
    { text: '', gives: '` `' },
  ])('shows $text as $gives', ({ text, gives }) => {
    expect(inlineCode(text)).toBe(gives)
  })
})

describe("a quote of someone's text", () => {
  it('in code never holds what starts an HTML comment, and reads and copies as it was written', () => {
    expect(inlineCode('fix `a` <!-- porchlight:welcome:x -->')).toBe(
      '<code>fix &#96;a&#96; &#60;!-- porchlight&#58;welcome&#58;x --&#62;</code>',
    )
    expect(fencedBlock('a_b\n\n<!-- </pre> @c\n', 'sh')).toBe(
      '<pre lang="sh"><code>a_b\n\n&#60;!-- &#60;/pre&#62; @c</code></pre>',
    )
  })

  it('never holds it, whatever the text is', () => {
    const pieces = fc.constantFrom(
      '<',
      '!',
      '-',
      '--',
      '<!--',
      '>',
      '`',
      '\\',
      '\n',
      ' ',
      '\u0000',
      '\u200e',
      'a',
      '&lt;',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const quotes = [inlineText(text), inlineCode(text), fencedBlock(text), tableCell(inlineCode(text))]
        expect(quotes.filter((quote) => quote.includes('<!--'))).toEqual([])
      }),
    )
  })
})

describe('fencedBlock', () => {
  it('has a fence longer than any inside', () => {
    expect(fencedBlock('a\n````\nb', 'sh')).toBe('`````sh\na\n````\nb\n`````')
  })

  it('keeps lines and tabs and nothing else that is invisible', () => {
    expect(fencedBlock('a\r\n\tb\u0000\u202E\n')).toBe('```\na\n\tb \n```')
  })
})

describe('tableCell', () => {
  it('keeps pipes and lines inside the cell', () => {
    expect(tableCell('a | b \\| c\n`d|e`')).toBe('a \\| b \\| c `d\\|e`')
  })
})

describe('shellQuoted', () => {
  it.each([
    { text: 'main', gives: 'main' },
    { text: 'feature/x-1', gives: 'feature/x-1' },
    { text: '', gives: "''" },
    { text: '-rf', gives: "'-rf'" },
    { text: '$(id)', gives: "'$(id)'" },
    { text: "it's", gives: "'it'\\''s'" },
    { text: 'a; b && c', gives: "'a; b && c'" },
    { text: '~', gives: "'~'" },
    { text: 'a\nb\u001b', gives: "'a b '" },
  ])('quotes $text as $gives', ({ text, gives }) => {
    expect(shellQuoted(text)).toBe(gives)
  })
})

describe('listed', () => {
  it.each([
    { words: [], gives: '' },
    { words: ['ada'], gives: 'ada' },
    { words: ['ada', 'bob'], gives: 'ada and bob' },
    { words: ['ada', 'bob', 'eve'], gives: 'ada, bob and eve' },
  ])('joins $words', ({ words, gives }) => {
    expect(listed(words)).toBe(gives)
    expect(listed(words, { most: 3 })).toBe(gives)
  })

  it('counts what is past the most that are named', () => {
    expect(listed(['ada', 'bob', 'eve', 'joe'], { most: 2 })).toBe('ada, bob and 2 more')
  })
})

describe('sameText', () => {
  it.each([
    { one: 'a\nb', other: 'a\r\nb', gives: true },
    { one: 'a\n\n', other: 'a', gives: true },
    { one: ' a', other: 'a', gives: false },
    { one: 'a b', other: 'a\nb', gives: false },
  ])('of $one and $other is $gives', ({ one, other, gives }) => {
    expect(sameText(one, other)).toBe(gives)
  })
})
