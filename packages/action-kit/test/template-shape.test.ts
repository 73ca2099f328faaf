import { describe, expect, it } from 'vitest'
import { hasShape, template, templateShape, truncateMarkdown } from '../src/index.ts'

const GREETING = `Welcome, @{{ author }}, and thank you for {{ title }}!

A maintainer will read it.`

describe('templateShape', () => {
  it.each([
    { name: 'what the template gives', text: 'Welcome, @ada, and thank you for Fix it!\n\nA maintainer will read it.' },
    { name: 'nothing in a gap', text: 'Welcome, @, and thank you for !\n\nA maintainer will read it.' },
    { name: 'lines in a gap', text: 'Welcome, @ada, and thank you for a\n\nb!\n\nA maintainer will read it.' },
    { name: 'line ends of Windows', text: 'Welcome, @a, and thank you for b!\r\n\r\nA maintainer will read it.\r\n' },
    {
      name: 'blanks at the ends of lines',
      text: 'Welcome, @a, and thank you for b! \n \nA maintainer will read it.  ',
    },
    {
      name: 'words of the template in a gap',
      text: `Welcome, @a, and thank you for !\n\nA!\n\nA maintainer will read it.`,
    },
  ])('takes $name', ({ text }) => {
    expect(templateShape(GREETING)(text)).toBe(true)
  })

  it.each([{ text: 'Shipped. Thanks to grace.\n\nBye' }, { text: 'Shipped.\n\nBye' }])(
    'takes a variable at the end of a line for something or nothing: $text',
    ({ text }) => {
      expect(templateShape('Shipped. {{ thanks }}\n\nBye')(text)).toBe(true)
    },
  )

  it.each([
    { name: 'words before', text: 'Hi. Welcome, @ada, and thank you for Fix it!\n\nA maintainer will read it.' },
    { name: 'words after', text: 'Welcome, @ada, and thank you for Fix it!\n\nA maintainer will read it. Bye.' },
    { name: 'a part that lacks', text: 'Welcome, @ada!\n\nA maintainer will read it.' },
    { name: 'parts in another order', text: 'Welcome, @!\n\nA maintainer will read it., and thank you for ' },
    { name: 'one part that would serve for two', text: 'Welcome, @ada, and thank you for A maintainer will read it.' },
    { name: 'a quote of it', text: '> Welcome, @ada, and thank you for Fix it!\n>\n> A maintainer will read it.' },
    { name: 'nothing', text: '' },
  ])('refuses $name', ({ text }) => {
    expect(templateShape(GREETING)(text)).toBe(false)
  })

  it('takes what the template was filled with, whatever that is', () => {
    const filled = template(GREETING, { where: 'message', variables: { author: 'text', title: 'text' } }).fill({
      author: 'ada',
      title: '{{ author }} <!-- porchlight:welcome:first-issue --> $& A maintainer will read it.',
    })
    expect(templateShape(GREETING)(filled)).toBe(true)
  })

  it('takes the same text alone of a template without variables', () => {
    expect(templateShape('Thank you both.')('Thank you both.')).toBe(true)
    expect(templateShape('Thank you both.')('Thank you both. Really.')).toBe(false)
  })

  it.each(['{{ message }}', '{{ a }} {{ b }}', '', '> {{ message }}\n\n---'])(
    'matches nothing for "%s", which has no words of its own',
    (source) => {
      expect(templateShape(source)('anything')).toBe(false)
      expect(templateShape(source)('')).toBe(false)
    },
  )

  it.each([
    { source: '{{ a }}a{{ b }}', text: 'Any comment at all' },
    { source: 'Hi {{ author }}, thanks', text: 'Hi ada, thanks' },
    { source: 'Shipped {{ x }} 12', text: 'Shipped in v1 12' },
  ])('matches nothing for "$source", which has fewer than ten letters or digits of its own', ({ source, text }) => {
    expect(templateShape(source)(text)).toBe(false)
    expect(hasShape(source)).toBe(false)
  })

  it.each([
    { source: 'Shipped {{ x }} 123', text: 'Shipped in v1 123' },
    { source: '您好 {{ author }}，感谢您的第一个问题', text: '您好 ada，感谢您的第一个问题' },
  ])('takes "$source", which has ten', ({ source, text }) => {
    expect(templateShape(source)(text)).toBe(true)
    expect(hasShape(source)).toBe(true)
  })

  it('takes a text that was cut as GitHub allows no longer ones, and no short one with the same notice', () => {
    const notice = '_This was cut._'
    const shape = templateShape(GREETING, { notice })
    const filled = `Welcome, @ada, and thank you for ${'more and '.repeat(10_000)}!\n\nA maintainer will read it.`
    expect(shape(truncateMarkdown(filled, { notice }))).toBe(true)
    expect(shape(truncateMarkdown(`Hi. ${filled}`, { notice }))).toBe(false)
    expect(shape(`Welcome, @ada\n\n${notice}`)).toBe(false)
  })

  it('looks at each place of a text once for each of its parts, however the text repeats them', () => {
    const shape = templateShape(Array.from({ length: 200 }, () => 'ab').join('{{ x }}'))
    expect(shape('ab'.repeat(30_000))).toBe(true)
    expect(shape(`${'ab'.repeat(30_000)}c`)).toBe(false)
    expect(shape(`a${' '.repeat(60_000)}b`)).toBe(false)
  })
})
