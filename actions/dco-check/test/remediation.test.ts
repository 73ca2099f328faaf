import { aCommit, aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { ADA, ada, BOB, bob, by, gitHub, lines, titled, trailers, verdictsOn } from './support/verdicts.ts'

const target = aCommit({ sha: aSha('target'), message: 'Fix the light' })
const I_ADA = 'I, Ada Lovelace <ada@example.org>, hereby add my Signed-off-by to this commit: '
const I_BOB_FOR_ADA =
  'On behalf of Ada Lovelace <ada@example.org>, I, Bob Byte <bob@example.org>, hereby add my Signed-off-by to this commit: '
const remedy = (...text: readonly string[]) => lines('DCO Remediation Commit', '', ...text, '', ADA)
const byBob = (...text: readonly string[]) => ({
  author: bob,
  committer: bob,
  ...lines('Third-Party DCO Remediation Commit', '', ...text, '', BOB),
})
const own = { isRemediationAllowed: true }
const both = { isRemediationAllowed: true, isThirdPartyRemediationAllowed: true }

describe('signing for a commit of one\u2019s own afterwards', () => {
  it.each(
    titled([
      {
        name: 'the author names the commit',
        carrier: remedy(`${I_ADA}${target.sha}`),
        settings: own,
        gives: 'remediated',
      },
      {
        name: 'in another case',
        carrier: remedy(`${I_ADA.toLowerCase()}${target.sha}`),
        settings: own,
        gives: 'remediated',
      },
      {
        name: 'with blanks after the sha',
        carrier: remedy(`${I_ADA}${target.sha}  `),
        settings: own,
        gives: 'remediated',
      },
      {
        name: 'with the line ends of Windows',
        carrier: { message: `Remedy\r\n\r\n${I_ADA}${target.sha}\r\n\r\n${ADA}` },
        settings: own,
        gives: 'remediated',
      },
      {
        name: 'for several commits at once',
        carrier: remedy(`${I_ADA}${aSha('other')}`, `${I_ADA}${target.sha}`),
        settings: own,
        gives: 'remediated',
      },
      {
        name: 'in the message of a merge',
        carrier: { ...remedy(`${I_ADA}${target.sha}`), parents: [aSha('a'), aSha('b')] },
        settings: own,
        gives: 'remediated',
      },
      {
        name: 'in a commit that is itself not signed off',
        carrier: lines('Remedy', '', `${I_ADA}${target.sha}`),
        settings: own,
        gives: 'remediated',
      },
      {
        name: 'in a commit with another committer',
        carrier: { ...remedy(`${I_ADA}${target.sha}`), committer: bob },
        settings: own,
        gives: 'remediated',
      },
      {
        name: 'in a commit that only the declarant committed',
        carrier: { ...remedy(`${I_ADA}${target.sha}`), author: bob, committer: ada },
        settings: own,
        gives: 'remediated',
      },
      {
        name: 'with a shortened sha',
        carrier: remedy(`${I_ADA}${target.sha.slice(0, 12)}`),
        settings: own,
        gives: 'sign-off-missing',
      },
      {
        name: 'with the sha in capitals',
        carrier: remedy(`${I_ADA}${target.sha.toUpperCase()}`),
        settings: own,
        gives: 'sign-off-missing',
      },
      {
        name: 'with the sha of another commit',
        carrier: remedy(`${I_ADA}${aSha('other')}`),
        settings: own,
        gives: 'sign-off-missing',
      },
      {
        name: 'in the middle of a line',
        carrier: remedy(`As agreed: ${I_ADA}${target.sha}`),
        settings: own,
        gives: 'sign-off-missing',
      },
      {
        name: 'under another name',
        carrier: remedy(`I, Ada L <ada@example.org>, hereby add my Signed-off-by to this commit: ${target.sha}`),
        settings: own,
        gives: 'sign-off-missing',
      },
      {
        name: 'in a commit of another author',
        carrier: byBob(`${I_ADA}${target.sha}`),
        settings: own,
        gives: 'sign-off-missing',
      },
      {
        name: 'by another person for themselves',
        carrier: byBob(`I, Bob Byte <bob@example.org>, hereby add my Signed-off-by to this commit: ${target.sha}`),
        settings: own,
        gives: 'sign-off-missing',
      },
      {
        name: 'where it is not allowed',
        carrier: remedy(`${I_ADA}${target.sha}`),
        settings: {},
        gives: 'sign-off-missing',
      },
      {
        name: 'with a line that is not a statement',
        carrier: remedy(`I, Ada, hereby add my Signed-off-by to this commit: ${target.sha}`),
        settings: own,
        gives: 'sign-off-missing',
      },
    ]),
  )('%s', (_title, { carrier, settings, gives }) => {
    expect(verdictsOn([target, carrier], { settings })[0]).toBe(gives)
  })

  it('does not matter whether the statement comes before the commit or after', () => {
    const carrier = remedy(`${I_ADA}${target.sha}`)
    expect(verdictsOn([carrier, target], { settings: own })).toEqual(['signed by the author', 'remediated'])
  })

  it('leaves the commit that carries an unsigned statement failing on its own', () => {
    const carrier = lines('Remedy', '', `${I_ADA}${target.sha}`)
    expect(verdictsOn([target, carrier], { settings: own })).toEqual(['remediated', 'sign-off-missing'])
  })

  it('clears what else is wrong with the commit, too', () => {
    const mismatched = { ...target, message: 'Fix\n\nSigned-off-by: Eve <eve@example.org>' }
    expect(verdictsOn([mismatched, remedy(`${I_ADA}${target.sha}`)], { settings: own })[0]).toBe('remediated')
  })

  it('takes either noreply form of the account', () => {
    const author = { ...ada, email: '101+ada@users.noreply.github.com' }
    const short = 'Ada Lovelace <ada@users.noreply.github.com>'
    const carrier = {
      author,
      ...lines(
        'Remedy',
        '',
        `I, ${short}, hereby add my Signed-off-by to this commit: ${target.sha}`,
        '',
        `Signed-off-by: ${short}`,
      ),
    }
    expect(verdictsOn([{ ...target, author, committer: author }, carrier], { settings: own })).toEqual([
      'remediated',
      'signed by the author',
    ])
  })

  it('is nothing that GitHub can do for an author', () => {
    const onTheWeb = { ...target, committer: gitHub }
    const carrier = {
      author: gitHub,
      ...lines(
        'Remedy',
        '',
        `I, GitHub <noreply@github.com>, hereby add my Signed-off-by to this commit: ${target.sha}`,
        '',
        'Signed-off-by: GitHub <noreply@github.com>',
      ),
    }
    expect(verdictsOn([onTheWeb, carrier], { settings: both })[0]).toBe('sign-off-missing')
  })

  it('is done by the address alone, where names do not matter', () => {
    const carrier = remedy(`I, A. L. <ada@example.org>, hereby add my Signed-off-by to this commit: ${target.sha}`)
    expect(verdictsOn([target, carrier], { settings: { ...own, match: 'email' } })[0]).toBe('remediated')
  })

  it('finds a name with a Turkish İ in it', () => {
    const irem = by('İrem', 'irem@example.org')
    const carrier = {
      author: irem,
      ...lines('Remedy', '', `I, İrem <irem@example.org>, hereby add my Signed-off-by to this commit: ${target.sha}`),
    }
    expect(verdictsOn([{ ...target, author: irem, committer: irem }, carrier], { settings: own })[0]).toBe('remediated')
  })
})

describe('signing for another person\u2019s commit', () => {
  it.each(
    titled([
      {
        name: 'a third party, on behalf of the author',
        carrier: byBob(`${I_BOB_FOR_ADA}${target.sha}`),
        settings: both,
        gives: 'remediated',
      },
      {
        name: 'a third party, where only one\u2019s own is allowed',
        carrier: byBob(`${I_BOB_FOR_ADA}${target.sha}`),
        settings: own,
        gives: 'sign-off-missing',
      },
      {
        name: 'a third party, where one\u2019s own is not allowed',
        carrier: byBob(`${I_BOB_FOR_ADA}${target.sha}`),
        settings: { isThirdPartyRemediationAllowed: true },
        gives: 'sign-off-missing',
      },
      {
        name: 'a third party, in a commit of another\u2019s',
        carrier: remedy(`${I_BOB_FOR_ADA}${target.sha}`),
        settings: both,
        gives: 'sign-off-missing',
      },
      {
        name: 'a third party, on behalf of a person who is not the author',
        carrier: byBob(`${I_BOB_FOR_ADA.replace('ada@', 'eve@')}${target.sha}`),
        settings: both,
        gives: 'sign-off-missing',
      },
      {
        name: 'a third party, without saying who they are',
        carrier: byBob(
          `On behalf of Ada Lovelace <ada@example.org>, hereby add my Signed-off-by to this commit: ${target.sha}`,
        ),
        settings: both,
        gives: 'sign-off-missing',
      },
    ]),
  )('%s', (_title, { carrier, settings, gives }) => {
    expect(verdictsOn([target, carrier], { settings })[0]).toBe(gives)
  })

  it('takes the committer for whom it is done, too', () => {
    const committed = { ...target, author: by('Eve', 'eve@example.org'), committer: ada }
    expect(verdictsOn([committed, byBob(`${I_BOB_FOR_ADA}${target.sha}`)], { settings: both })[0]).toBe('remediated')
  })
})

describe('remediation and co-authors who have to sign', () => {
  const settings = { ...own, areCoAuthorsRequired: true }
  const withBob = aCommit({ sha: aSha('with bob'), ...trailers(ADA, 'Co-authored-by: Bob Byte <bob@example.org>') })
  const iBob = `I, Bob Byte <bob@example.org>, hereby add my Signed-off-by to this commit: ${withBob.sha}`

  it('lets a co-author sign afterwards', () => {
    expect(verdictsOn([withBob, byBob(iBob)], { settings })).toEqual(['signed by the author', 'signed by the author'])
  })

  it('does not let the author sign for a co-author', () => {
    expect(verdictsOn([withBob, remedy(`${I_ADA}${withBob.sha}`)], { settings })[0]).toBe('co-author-missing')
  })
})
