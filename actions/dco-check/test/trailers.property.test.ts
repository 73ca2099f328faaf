import { execFileSync } from 'node:child_process'
import { aCommit } from '@porchlight/testing'
import {
  array,
  assert,
  constant,
  constantFrom,
  mixedCase,
  oneof,
  property,
  shuffledSubarray,
  string,
  tuple,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trailersOf } from '../src/trailers/trailers.ts'
import { ADA, ada, by, verdictOn, verdictsOn } from './support/verdicts.ts'

/** Lines that git's parser tells apart, and lines that it must not take for others. */
const line = constantFrom(
  ADA,
  'signed-off-by: Ada Lovelace <ada@example.org>',
  'Signed-off-by:Ada Lovelace <ada@example.org>',
  'Signed-off-by : Bob <bob@example.org>',
  'Signed-off-by:',
  'Signed-off-by: Zoë\u00a0Z <zoe@example.org> ',
  'Reviewed-by: Bob <bob@example.org>',
  'Co-authored-by: Bob <bob@example.org>',
  '(cherry picked from commit 0123456)',
  'Fixes: #12',
  'Fixes #12',
  'http://example.org',
  'Prose, and: a colon.',
  'é: not ASCII',
  ': no key',
  '-: a hyphen',
  '---',
  '# a comment',
  '# ------------------------ >8 ------------------------',
  'Conflicts:',
  '\tpath/of/a/conflict',
  '  continued',
  '',
  ' ',
)
const anyLine = oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: string({ unit: 'grapheme' }) })
const body = array(line, { maxLength: 12 }).map((all) => all.join('\n'))
const title = constantFrom('Fix the light', 'fix: it', 'Signed-off-by: in a title')
const message = tuple(title, body, constantFrom('', '\n')).map((parts) => parts.join('\n'))

const gitsTrailers = (input: string): readonly string[] =>
  execFileSync('git', ['interpret-trailers', '--parse', '--no-divider'], { input, encoding: 'utf8' })
    .split('\n')
    .map((text) => text.trimEnd())
    .filter((text) => text !== '')

const ourTrailers = (text: string): readonly string[] =>
  trailersOf(text).map(({ key, value }) => `${key}: ${value}`.trimEnd())

describe('trailers', () => {
  // A message of sign-offs alone, and paragraphs above the last, are where we differ: decisions/0020. Both add, neither takes away.
  it('are all that git finds in the last paragraph, in its order', () => {
    assert(
      property(message, (text) => {
        const gits = gitsTrailers(text)
        expect(ourTrailers(text).slice(-gits.length || Infinity)).toEqual(gits)
      }),
      { numRuns: 400 },
    )
  })

  it('are none that git does not find, where the message has one paragraph below its title', () => {
    const paragraph = array(
      line.filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 8 },
    )
    assert(
      property(paragraph, (all) => {
        const text = `Fix the light\n\n${all.join('\n')}\n`
        expect(ourTrailers(text)).toEqual(gitsTrailers(text))
      }),
      { numRuns: 400 },
    )
  })

  it('are the same with the line ends of Windows', () => {
    const noConflicts = message.filter((text) => !text.includes('Conflicts:'))
    assert(
      property(noConflicts, (text) => {
        expect(trailersOf(text.replaceAll('\n', '\r\n'))).toEqual(trailersOf(text))
      }),
    )
  })

  it('are read from any text at all', () => {
    assert(
      property(
        array(anyLine).map((all) => all.join('\n')),
        (text) => {
          expect(trailersOf(text).every(({ key }) => /^[A-Za-z0-9-]+$/.test(key))).toBe(true)
        },
      ),
    )
  })
})

const signed = (text: string): string =>
  execFileSync('git', ['interpret-trailers', '--no-divider', '--trailer', ADA], { input: text, encoding: 'utf8' })

describe('a verdict', () => {
  it('is never made worse by a sign-off that git adds', () => {
    assert(
      property(message, (text) => {
        expect(verdictOn({ message: signed(text) })).toBe('signed by the author')
      }),
      { numRuns: 200 },
    )
  })

  it('does not depend on the order of the commits', () => {
    const commits = array(message, { maxLength: 6 }).map((all) =>
      all.map((text, index) => aCommit({ message: text, sha: String(index) })),
    )
    const shuffled = commits.chain((all) => tuple(constant(all), shuffledSubarray(all, { minLength: all.length })))
    const settings = { isRemediationAllowed: true }
    assert(
      property(shuffled, ([one, other]) => {
        const verdictOf = new Map(one.map(({ sha }, index) => [sha, verdictsOn(one, { settings })[index]]))
        expect(verdictsOn(other, { settings })).toEqual(other.map(({ sha }) => verdictOf.get(sha)))
      }),
    )
  })

  it('does not depend on the Unicode form of the name', () => {
    const name = string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[<>\p{Cc}\p{Z}\s]/u.test(text))
    const form = constantFrom('NFC', 'NFD')
    assert(
      property(name, form, form, (text, written, signedForm) => {
        const author = by(text.normalize(written), 'ada@example.org')
        const signOff = `Signed-off-by: ${text.normalize(signedForm)} <ada@example.org>`
        expect(verdictOn({ author, committer: author, message: `Fix\n\n${signOff}` })).toBe('signed by the author')
      }),
    )
  })

  it('does not depend on the case of the address', () => {
    const mixed = mixedCase(constant('ada@example.org'))
    assert(
      property(mixed, mixed, (email, signedEmail) => {
        const author = { ...ada, email }
        expect(
          verdictOn({ author, committer: author, message: `Fix\n\nSigned-off-by: Ada Lovelace <${signedEmail}>` }),
        ).toBe('signed by the author')
      }),
    )
  })
})
