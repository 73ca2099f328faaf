import { describe, expect, it } from 'vitest'
import { hasMarker, marker, withMarker, withoutMarker } from '../src/index.ts'

const FIRST_ISSUE = marker('welcome', 'first-issue')

describe('marker', () => {
  it('is an HTML comment that names action and purpose', () => {
    expect(FIRST_ISSUE).toBe('<!-- porchlight:welcome:first-issue -->')
  })

  it.each([{ part: 'a--b' }, { part: 'A' }, { part: '' }, { part: 'a -->' }])(
    'refuses the part "$part"',
    ({ part }) => {
      expect(() => marker('welcome', part)).toThrow('is not kebab-case')
    },
  )

  it('is found on a line of its own, also after an edit on Windows', () => {
    expect(hasMarker('<!-- porchlight:welcome:first-issue -->\r\nHi', FIRST_ISSUE)).toBe(true)
    expect(hasMarker('Hi\n  <!-- porchlight:welcome:first-issue -->', FIRST_ISSUE)).toBe(true)
  })

  it.each([
    { name: 'inside a line', body: 'quoted: <!-- porchlight:welcome:first-issue -->' },
    { name: 'in a quotation', body: '> <!-- porchlight:welcome:first-issue -->' },
    { name: 'of another purpose', body: '<!-- porchlight:welcome:first-issue-2 -->' },
  ])('is not found $name', ({ body }) => {
    expect(hasMarker(body, FIRST_ISSUE)).toBe(false)
  })

  it('is put on the first line once, and taken away again', () => {
    const marked = withMarker(withMarker('Hi\nthere', FIRST_ISSUE), FIRST_ISSUE)
    expect(marked).toBe('<!-- porchlight:welcome:first-issue -->\nHi\nthere')
    expect(withoutMarker(marked, FIRST_ISSUE)).toBe('Hi\nthere')
  })
})
