import { describe, expect, it } from 'vitest'
import { closingReferences } from '../src/release/closing-references.ts'

const where = { repository: { owner: 'acme', name: 'widgets' }, serverUrl: 'https://github.com' }
const closes = (text: string) => closingReferences(text, where)

describe('a text closes', () => {
  it.each([
    { text: 'Fixes #12', gives: [12] },
    { text: 'close #1, closes #2, closed #3', gives: [1, 2, 3] },
    { text: 'fix #4 fixes #5 fixed #6', gives: [4, 5, 6] },
    { text: 'RESOLVE #7; Resolves: #8. resolved #9!', gives: [7, 8, 9] },
    { text: 'closes acme/widgets#10', gives: [10] },
    { text: 'closes Acme/Widgets#10', gives: [10] },
    { text: 'fixes https://github.com/acme/widgets/issues/11', gives: [11] },
    { text: 'Closes gh-5, fixes GH-6', gives: [5, 6] },
    { text: 'Fixes #12 and also fixes #12', gives: [12] },
    { text: '- [x] Fixes #13\n- fixes #14', gives: [13, 14] },
  ])('$text', ({ text, gives }) => {
    expect(closes(text)).toEqual(gives)
  })
})

describe('a text closes nothing here', () => {
  it.each([
    { text: 'see #12, refs #13, #14' },
    { text: 'prefixes #12' },
    { text: 'fixes other/widgets#12' },
    { text: 'fixes https://github.com/other/widgets/issues/12' },
    { text: 'fixes https://example.org/acme/widgets/issues/12' },
    { text: 'fixes https://github.com/acme/widgets/issues/12#issuecomment-99' },
    { text: 'fixes #12th-street' },
    { text: 'fixes #0' },
    { text: 'closes gh-5th-street' },
    { text: 'closes high-5' },
    { text: 'use `fixes #12` for that' },
    { text: '``a ` fixes #12``' },
    { text: '```\nfixes #12\n```' },
    { text: '~~~ text\nfixes #12\n```\nfixes #13\n~~~' },
    { text: '```\nfixes #12' },
    { text: '> fixes #12' },
    { text: '<!-- fixes #12 -->' },
    { text: '<!-- fixes #12' },
  ])('$text', ({ text }) => {
    expect(closes(text)).toEqual([])
  })
})

describe('a text that shows some and says some', () => {
  it('counts what it says', () => {
    const text =
      'Like `fixes #1` does:\n\n```\nfixes #2\n```\n\n> fixes #3\n\n<!-- fixes #4 -->\nFixes #5, not ` alone.'
    expect(closes(text)).toEqual([5])
  })
})

describe('a text made to keep us busy', () => {
  it.each([
    { name: 'one long run of backticks', text: '`'.repeat(65_536) },
    {
      name: 'backtick runs of every length',
      text: Array.from({ length: 350 }, (_, index) => `${'`'.repeat(index + 1)} `).join(''),
    },
    { name: 'comments that never end', text: '<!-- '.repeat(13_000) },
    { name: 'keywords without end', text: 'fixes '.repeat(10_000) },
    { name: 'a name without end', text: `fixes ${'a'.repeat(60_000)}#1` },
  ])('takes work in proportion to its length: $name', ({ text }) => {
    const before = process.cpuUsage()
    closes(text)
    // CPU time, of which a busy machine takes no more: some milliseconds here, and minutes if each sign cost all that follow.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10)
  })
})
