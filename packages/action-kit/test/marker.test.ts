import { describe, expect, it } from 'vitest'
import { hasMarker, isMarked, marker, withMarker, withoutMarker } from '../src/index.ts'

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

  it('is found as the first line, also after an edit on Windows', () => {
    expect(hasMarker('<!-- porchlight:welcome:first-issue -->\nHi', FIRST_ISSUE)).toBe(true)
    expect(hasMarker('<!-- porchlight:welcome:first-issue -->\r\nHi', FIRST_ISSUE)).toBe(true)
  })

  it.each([
    { name: 'below other words', body: 'Hi\n<!-- porchlight:welcome:first-issue -->' },
    { name: 'after a blank line', body: '\n<!-- porchlight:welcome:first-issue -->' },
    { name: 'after a blank', body: ' <!-- porchlight:welcome:first-issue -->' },
    { name: 'before other words of its line', body: '<!-- porchlight:welcome:first-issue --> Hi' },
    { name: 'inside a line', body: 'quoted: <!-- porchlight:welcome:first-issue -->' },
    { name: 'in a quotation', body: '> <!-- porchlight:welcome:first-issue -->' },
    { name: 'of another purpose', body: '<!-- porchlight:welcome:first-issue-2 -->' },
  ])('is not found $name', ({ body }) => {
    expect(hasMarker(body, FIRST_ISSUE)).toBe(false)
  })

  it('with what belongs below it is ours, whatever line ends and blanks are around that', () => {
    const mark = { marker: FIRST_ISSUE, isOurs: (rest: string) => rest === 'Hi\nthere' }
    expect(isMarked(`${FIRST_ISSUE}\r\nHi\r\nthere\r\n`, mark)).toBe(true)
    expect(isMarked(`${FIRST_ISSUE}\nHi\nthere!`, mark)).toBe(false)
    expect(isMarked(`Hi\n${FIRST_ISSUE}\nHi\nthere`, mark)).toBe(false)
  })

  it('is put on the first line once, and taken away again', () => {
    const marked = withMarker(withMarker('Hi\nthere', FIRST_ISSUE), FIRST_ISSUE)
    expect(marked).toBe('<!-- porchlight:welcome:first-issue -->\nHi\nthere')
    expect(withoutMarker(marked, FIRST_ISSUE)).toBe('Hi\nthere')
  })
})
