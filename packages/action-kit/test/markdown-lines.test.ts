import { describe, expect, it } from 'vitest'
import { markdownLines } from '../src/index.ts'

/** The lines that are neither code nor a quote, as readers see them. */
const said = (markdown: string): readonly string[] =>
  markdownLines(markdown)
    .filter(({ isFenced, isQuoted, isIndented }) => !isFenced && !isQuoted && !isIndented)
    .map(({ text }) => text)

describe('markdownLines', () => {
  it.each([
    { name: 'plain lines, whatever ends them', text: 'a\r\nb\rc\nd', gives: ['a', 'b', 'c', 'd'] },
    { name: 'no fenced block', text: 'a\n```sh\nb\n```\nc', gives: ['a', 'c'] },
    { name: 'no fenced block that is never closed', text: 'a\n~~~\nb', gives: ['a'] },
    { name: 'no end of a block at fewer signs', text: '````\n```\nb\n````\nc', gives: ['c'] },
    { name: 'no end of a block at other signs', text: '```\n~~~\nb\n```\nc', gives: ['c'] },
    { name: 'no end of a block at a fence with a word', text: '```\n```sh\nb\n```\nc', gives: ['c'] },
    { name: 'what follows a block in a list', text: '- ```\n  a\n\nb', gives: ['b'] },
    { name: 'what follows a block in a quote', text: '> ```\n> a\nb', gives: ['b'] },
    { name: 'code within a line', text: '```a``` b', gives: ['```a``` b'] },
    { name: 'no quote', text: '> a\n  > b\nc', gives: ['c'] },
    { name: 'no indented line', text: '    a\n\tb\n  c', gives: ['  c'] },
    { name: 'no comment', text: 'a <!-- b --> c <!-- d\ne\n--> f', gives: ['a  c ', '', ' f'] },
    { name: 'nothing after a comment that is never closed', text: 'a\n<!--\nb', gives: ['a', '', ''] },
    { name: 'no comment that code opens', text: '```\n<!--\n```\na', gives: ['a'] },
    { name: 'no fence that a comment opens', text: '<!--\n```\n-->\na', gives: ['', '', '', 'a'] },
  ])('gives $name', ({ text, gives }) => {
    expect(said(text)).toEqual(gives)
  })

  it('answers for megabytes of openings in good time', () => {
    expect(markdownLines('> '.repeat(500_000) + '- '.repeat(500_000))).toHaveLength(1)
  })
})
