import { describe, expect, it } from 'vitest'
import { keyValuesOf } from '../src/commands/file-commands.ts'

describe('a file of names and values', () => {
  it.each([
    { name: 'nothing', text: '', gives: [] },
    { name: 'a pair', text: 'a=b\n', gives: [['a', 'b']] },
    { name: 'a pair without a last newline', text: 'a=b', gives: [['a', 'b']] },
    { name: 'a value with =', text: 'a=b=c\n', gives: [['a', 'b=c']] },
    { name: 'a value with <<', text: 'a=b<<c\n', gives: [['a', 'b<<c']] },
    { name: 'an empty value', text: 'a=\n', gives: [['a', '']] },
    {
      name: 'empty lines between pairs',
      text: 'a=1\n\nb=2\n',
      gives: [
        ['a', '1'],
        ['b', '2'],
      ],
    },
    { name: 'a block', text: 'a<<EOF\none\n\ntwo=2\nEOF\n', gives: [['a', 'one\n\ntwo=2']] },
    { name: 'an empty block', text: 'a<<EOF\nEOF\n', gives: [['a', '']] },
    { name: 'a block whose text looks like a block', text: 'a<<E\nb<<F\nE\n', gives: [['a', 'b<<F']] },
    {
      name: 'the same name twice, in order',
      text: 'a=1\na=2\n',
      gives: [
        ['a', '1'],
        ['a', '2'],
      ],
    },
  ])('gives $name', ({ text, gives }) => {
    expect(keyValuesOf(text)).toEqual(gives)
  })

  it.each([
    { text: 'a\n', fails: "Invalid format 'a'" },
    { text: '=b\n', fails: "Invalid format '=b'. Name must not be empty" },
    { text: 'a<<EOF\nb\n', fails: "Invalid value. Matching delimiter not found 'EOF'" },
    { text: '<<EOF\nEOF\n', fails: "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty" },
    { text: 'a<<\nb\n', fails: "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty" },
  ])('is refused: $fails', ({ text, fails }) => {
    expect(() => keyValuesOf(text)).toThrow(new Error(fails))
  })
})
