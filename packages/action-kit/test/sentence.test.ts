import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileUrl, sentenceText } from '../src/index.ts'

const page = 'https://github.com/acme/widgets'

describe('sentenceText', () => {
  it.each([
    { name: 'what we put in backticks', text: 'write `labels: read`.', gives: 'write `labels: read`.' },
    { name: 'a thread', text: 'label #7: docs', gives: `label [\\#7](${page}/issues/7): docs` },
    {
      name: 'our own address',
      text: `see ${page}/actions/runs/5.`,
      gives: `see [actions/runs/5](${page}/actions/runs/5).`,
    },
    { name: 'a place in a file', text: '.github/triage.yml:3:5: no', gives: '`.github/triage.yml:3:5`: no' },
    {
      name: 'another address',
      text: 'See https://www.githubstatus.com and wait',
      gives: 'See `https://www.githubstatus.com` and wait',
    },
    { name: 'a label with a colon', text: 'label it type:bug', gives: 'label it type:bug' },
    { name: 'an account', text: 'assign @ada, "@bob"', gives: 'assign `@ada`, "`@bob`"' },
    { name: 'markup', text: '**b** [x](y) <b>', gives: '\\*\\*b\\*\\* \\[x\\]\\(y\\) \\<b\\>' },
    { name: 'lines', text: 'a\n\n# b', gives: String.raw`a \# b` },
    { name: 'references to elsewhere', text: 'fixes a/b#9, GH-8', gives: 'fixes `a/b#9`, `GH-8`' },
    { name: 'an e-mail address', text: 'by ada@example.org', gives: 'by `ada@example.org`' },
    { name: 'emoji', text: 'a :tada: b', gives: 'a `:tada`: b' },
  ])('shows $name', ({ text, gives }) => {
    expect(sentenceText(text, { page })).toBe(gives)
  })

  it('holds nothing invisible, and nothing that mentions or leads elsewhere, whatever is in it', () => {
    const pieces = fc.constantFrom(
      '@',
      '#',
      'a',
      '7',
      ':',
      '//',
      'https:',
      'www.',
      'GH-',
      ' ',
      '\\',
      '&',
      '`',
      '(',
      page,
      '/x',
      '<!--',
      '\u2060',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('').replaceAll('\u2060', '')
        const shown = sentenceText(text, { page })
        expect(shown).not.toContain('\u2060')
        expect(shown).not.toContain('<!--')
      }),
    )
  })

  it('takes no longer for a long word of nothing but punctuation', () => {
    expect(sentenceText(`${'!'.repeat(60_000)}a`)).toBe(`${String.raw`\!`.repeat(60_000)}a`)
  })
})

describe('fileUrl', () => {
  it('leads to a line, whatever the path is', () => {
    expect(fileUrl(page, { path: '.github/a (1)#?.yml', ref: 'main', line: 12 })).toBe(
      `${page}/blob/main/.github/a%20%281%29%23%3F.yml#L12`,
    )
    expect(fileUrl(page, { path: 'a.yml', ref: 'feat/x' })).toBe(`${page}/blob/feat/x/a.yml`)
  })
})
