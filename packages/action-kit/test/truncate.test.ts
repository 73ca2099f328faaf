import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { truncateMarkdown } from '../src/index.ts'

const notice = '_Cut. [All of it](https://github.com/acme/widgets)_'
const cut = (text: string, limits: { characters?: number; bytes?: number }) =>
  truncateMarkdown(text, { ...limits, notice })

describe('truncateMarkdown', () => {
  it('leaves a text alone that just fits', () => {
    expect(cut('é'.repeat(65_536), {})).toBe('é'.repeat(65_536))
  })

  it('counts code points, not code units', () => {
    expect(cut('😀'.repeat(65_536), {})).toBe('😀'.repeat(65_536))
  })

  it('cuts one character too many and says so', () => {
    const shown = cut('a'.repeat(65_537), {})
    expect(shown).toHaveLength(65_536)
    expect(shown.endsWith(`aaa\n\n${notice}`)).toBe(true)
  })

  it('counts bytes too', () => {
    const shown = cut('é'.repeat(1000), { bytes: 1000 })
    expect(Buffer.byteLength(shown)).toBe(999)
  })

  it('cuts at the end of a line when one is near', () => {
    expect(cut(`one\ntwo\n${'three '.repeat(30)}`, { characters: 100 })).toBe(`one\ntwo\n\n${notice}`)
  })

  it.each([
    { name: 'a fence', text: 'a\n~~~~diff\n+ b\n~~~\n', gives: 'a\n~~~~diff\n+ b\n~~~\n~~~~' },
    { name: 'a fence in a list', text: 'a\n- ```sh\n  b\n', gives: 'a\n- ```sh\n  b\n  ```' },
    { name: 'a fence in a quote', text: '> a\n> ```sh\n> b\n', gives: '> a\n> ```sh\n> b\n> ```' },
    { name: 'an HTML comment', text: 'a\n<!-- b\n<details>\n', gives: 'a\n<!-- b\n<details> -->' },
    {
      name: 'details',
      text: '<details>\n<summary>s</summary>\n<details open>\n',
      gives: '<details>\n<summary>s</summary>\n<details open>\n</details>\n</details>',
    },
    { name: 'nothing in a closed fence', text: '```\n<details>\n<!--\n```\n', gives: '```\n<details>\n<!--\n```' },
    { name: 'nothing in inline code', text: '```a``` b\n', gives: '```a``` b' },
  ])('closes $name that the cut leaves open', ({ text, gives }) => {
    expect(cut(`${text}${'word '.repeat(100)}`, { characters: 150 })).toBe(`${gives}\n\n${notice}`)
  })

  it('keeps an emoji with its skin tone and a family together', () => {
    expect(cut('👍🏽'.repeat(100), { characters: 56 })).toBe(`👍🏽\n\n${notice}`)
    expect(cut('👩‍👩‍👧‍👦'.repeat(100), { characters: 60 })).toBe(`👩‍👩‍👧‍👦\n\n${notice}`)
  })

  it.each([{ bytes: 1000 }, { bytes: 1001 }, { bytes: 1002 }, { bytes: 1003 }])(
    'never halves a code point, even in one endless character ($bytes bytes)',
    ({ bytes }) => {
      // A letter with a thousand combining stems of a musical note: one grapheme of code points with two code units each.
      const shown = cut(`a${'\u{1D165}'.repeat(1000)}`, { bytes })
      expect(Buffer.from(shown).toString()).toBe(shown)
      expect(shown.endsWith(notice)).toBe(true)
    },
  )

  it('gives the notice alone when nothing else fits', () => {
    expect(cut('a'.repeat(100), { characters: notice.length })).toBe(notice)
  })

  it('is bounded, well-formed and idempotent for any text', () => {
    const piece = fc.constantFrom(
      'a',
      '\n',
      '```',
      '~~~~',
      '<!--',
      '-->',
      '<details>',
      '</details>',
      '😀',
      '👍🏽',
      'é',
      ' ',
      'e\u0301',
    )
    const texts = fc.array(piece, { maxLength: 300 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 60, max: 300 }),
        (text, characters, bytes) => {
          const shown = cut(text, { characters, bytes })
          expect(Array.from(shown).length).toBeLessThanOrEqual(characters)
          expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(bytes)
          expect(Buffer.from(shown).toString()).toBe(shown)
          expect(cut(shown, { characters, bytes })).toBe(shown)
          expect(shown === text || shown.endsWith(notice)).toBe(true)
        },
      ),
    )
  })

  it('answers for megabytes of openings in good time', () => {
    expect(cut('<details>\n'.repeat(300_000), {}).endsWith(notice)).toBe(true)
  })
})
