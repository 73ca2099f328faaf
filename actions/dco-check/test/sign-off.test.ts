import { recognizingAny } from '../src/identity/same-person.ts'
import { anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { ADA, ada, BOB, bob, by, gitHub, lines, titled, trailers, verdictOn } from './support/verdicts.ts'

const SIGNED = 'signed by the author'

describe('where a sign-off stands', () => {
  it.each(
    titled([
      { name: 'at the end, below a blank line', commit: lines('Fix', '', 'It flickered.', '', ADA), gives: SIGNED },
      { name: 'right below the title', commit: lines('Fix', '', ADA), gives: SIGNED },
      { name: 'with blank lines after it', commit: lines('Fix', '', ADA, '', '', ''), gives: SIGNED },
      {
        name: 'folded, the address indented',
        commit: lines('Fix', '', 'Signed-off-by: Ada Lovelace', ' <ada@example.org>'),
        gives: SIGNED,
      },
      {
        name: 'folded, the name in two',
        commit: lines('Fix', '', 'Signed-off-by: Ada', '   Lovelace <ada@example.org>'),
        gives: SIGNED,
      },
      {
        name: 'folded, the address not indented',
        commit: lines('Fix', '', 'Signed-off-by: Ada Lovelace', '<ada@example.org>'),
        gives: SIGNED,
      },
      {
        name: 'folded after the colon',
        commit: lines('Fix', '', 'Signed-off-by:', ' Ada Lovelace <ada@example.org>'),
        gives: SIGNED,
      },
      {
        name: 'above another paragraph of trailers',
        commit: lines('Fix', '', ADA, '', 'Reviewed-by: Bob Byte <bob@example.org>'),
        gives: SIGNED,
      },
      {
        name: "above GitHub's own Co-authored-by paragraph",
        commit: lines('Fix', '', ADA, '', 'Co-authored-by: Bob Byte <bob@example.org>'),
        gives: SIGNED,
      },
      {
        name: 'above two paragraphs of trailers',
        commit: lines('Fix', '', ADA, '', 'Fixes: #1', '', 'Co-authored-by: Bob <bob@example.org>'),
        gives: SIGNED,
      },
      { name: 'beside a line of prose', commit: lines('Fix', '', ADA, 'sent from my lamp'), gives: SIGNED },
      {
        name: 'beside three lines of prose, a quarter being trailers',
        commit: lines('Fix', '', 'one', 'two', 'three', ADA),
        gives: SIGNED,
      },
      {
        name: 'beside four lines of prose, less than a quarter being trailers',
        commit: lines('Fix', '', 'one', 'two', 'three', 'four', ADA),
        gives: 'sign-off-in-text',
      },
      {
        name: 'around a cherry-pick line',
        commit: lines('Fix', '', ADA, '(cherry picked from commit abc)', BOB),
        gives: SIGNED,
      },
      {
        name: 'below a cherry-pick line in prose',
        commit: lines('Fix', '', '(cherry picked from commit abc)', ADA),
        gives: SIGNED,
      },
      {
        name: 'above a cherry-pick line in a paragraph of its own',
        commit: lines('Fix', '', ADA, '', '(cherry picked from commit abc)'),
        gives: SIGNED,
      },
      { name: 'below Fixes #12, which is not a trailer', commit: lines('Fix', '', 'Fixes #12', ADA), gives: SIGNED },
      {
        name: 'above a paragraph of prose',
        commit: lines('Fix', '', ADA, '', 'And more to say.'),
        gives: 'sign-off-in-text',
      },
      {
        name: 'quoted in a sentence',
        commit: lines('Fix', '', `Someone wrote "${ADA}" once.`),
        gives: 'sign-off-in-text',
      },
      { name: 'quoted as in mail', commit: lines('Fix', '', `> ${ADA}`), gives: 'sign-off-in-text' },
      { name: 'as the whole message', commit: lines(ADA), gives: SIGNED },
      { name: 'as the whole message, twice', commit: lines(BOB, ADA), gives: SIGNED },
      { name: 'in the title, above a body', commit: lines(ADA, '', 'It flickered.'), gives: 'sign-off-in-text' },
      { name: 'below the title without a blank line', commit: lines('Fix', ADA), gives: 'sign-off-in-text' },
      { name: 'indented', commit: lines('Fix', '', `  ${ADA}`), gives: 'sign-off-in-text' },
      {
        name: 'in lower case',
        commit: lines('Fix', '', ADA.toLowerCase().replace('ada lovelace', 'Ada Lovelace')),
        gives: SIGNED,
      },
      {
        name: 'in lower case, beside a line of prose',
        commit: lines('Fix', '', 'signed-off-by: Ada Lovelace <ada@example.org>', 'prose'),
        gives: 'sign-off-in-text',
      },
      {
        name: 'with the line ends of Windows',
        commit: { message: `Fix\r\n\r\nIt flickered.\r\n\r\n${ADA}\r\n` },
        gives: SIGNED,
      },
      {
        name: 'without a blank after the colon',
        commit: trailers('Signed-off-by:Ada Lovelace <ada@example.org>'),
        gives: SIGNED,
      },
      {
        name: 'with a blank before the colon',
        commit: trailers('Signed-off-by : Ada Lovelace <ada@example.org>'),
        gives: SIGNED,
      },
      { name: 'with blanks after it', commit: trailers(`${ADA}   `), gives: SIGNED },
      {
        name: 'at the end of a squashed message',
        commit: lines('Fix (#7)', '', '* Fix', '', ADA, '', '* Fix more', '', ADA),
        gives: SIGNED,
      },
      {
        name: 'above a list of conflicts',
        commit: lines('Fix', '', ADA, '', 'Conflicts:', '\tlight.ts', ''),
        gives: SIGNED,
      },
      { name: 'above comments', commit: lines('Fix', '', ADA, '# Please enter the commit message'), gives: SIGNED },
      {
        name: 'below a scissors line',
        commit: lines('Fix', '', '# ------------------------ >8 ------------------------', ADA),
        gives: 'sign-off-in-text',
      },
      { name: 'nowhere', commit: lines('Fix'), gives: 'sign-off-missing' },
      { name: 'nowhere, in an empty message', commit: lines(''), gives: 'sign-off-missing' },
      {
        name: 'nowhere, beside another trailer',
        commit: trailers('Reviewed-by: Ada Lovelace <ada@example.org>'),
        gives: 'sign-off-missing',
      },
      {
        name: 'under a key that only starts alike',
        commit: trailers('Signed-off-by-me: Ada Lovelace <ada@example.org>'),
        gives: 'sign-off-misspelt',
      },
    ]),
  )('%s', (_title, { commit, gives }) => {
    expect(verdictOn(commit)).toBe(gives)
  })
})

describe('what a sign-off says', () => {
  it.each(
    titled([
      { name: 'a name alone', commit: trailers('Signed-off-by: Ada Lovelace'), gives: 'sign-off-malformed' },
      { name: 'nothing', commit: trailers('Signed-off-by:'), gives: 'sign-off-malformed' },
      {
        name: 'an address without brackets',
        commit: trailers('Signed-off-by: Ada Lovelace ada@example.org'),
        gives: 'sign-off-malformed',
      },
      {
        name: 'no blank before the address',
        commit: trailers('Signed-off-by: Ada Lovelace<ada@example.org>'),
        gives: 'sign-off-malformed',
      },
      { name: 'something after the address', commit: trailers(`${ADA} (by mail)`), gives: 'sign-off-malformed' },
      {
        name: 'two blanks before the name',
        commit: trailers('Signed-off-by:  Ada Lovelace <ada@example.org>'),
        gives: 'sign-off-mismatch',
      },
      {
        name: 'two blanks before the address',
        commit: trailers('Signed-off-by: Ada Lovelace  <ada@example.org>'),
        gives: 'sign-off-mismatch',
      },
      {
        name: 'blanks inside the brackets',
        commit: trailers('Signed-off-by: Ada Lovelace < ada@example.org >'),
        gives: 'sign-off-mismatch',
      },
      {
        name: 'two blanks within the name',
        commit: trailers('Signed-off-by: Ada  Lovelace <ada@example.org>'),
        gives: 'sign-off-mismatch',
      },
      { name: 'a malformed one beside a good one', commit: trailers('Signed-off-by: Ada', ADA), gives: SIGNED },
      {
        name: 'a name with a bracket in it',
        commit: { ...trailers('Signed-off-by: Ada <3 <ada@example.org>'), author: { ...ada, name: 'Ada <3' } },
        gives: SIGNED,
      },
      {
        name: 'no name, where the author has none',
        commit: { ...trailers('Signed-off-by: <ada@example.org>'), author: { ...ada, name: '' } },
        gives: SIGNED,
      },
    ]),
  )('%s', (_title, { commit, gives }) => {
    expect(verdictOn(commit)).toBe(gives)
  })
})

describe('whose sign-off counts', () => {
  it.each(
    titled([
      { name: "the author's", commit: trailers(ADA), gives: SIGNED },
      { name: "the committer's", commit: { ...trailers(BOB), committer: bob }, gives: 'signed by the committer' },
      {
        name: "the author's, where another person committed",
        commit: { ...trailers(ADA), committer: bob },
        gives: SIGNED,
      },
      {
        name: "the author's among others'",
        commit: trailers(BOB, 'Signed-off-by: Eve <eve@example.org>', ADA),
        gives: SIGNED,
      },
      { name: "another person's", commit: trailers(BOB), gives: 'sign-off-mismatch' },
      {
        name: 'the same in another case',
        commit: trailers('Signed-off-by: ADA LOVELACE <Ada@Example.ORG>'),
        gives: SIGNED,
      },
      {
        name: 'the address with another name',
        commit: trailers('Signed-off-by: Ada L. <ada@example.org>'),
        gives: 'sign-off-mismatch',
      },
      {
        name: 'the name with another address',
        commit: trailers('Signed-off-by: Ada Lovelace <ada@home.example>'),
        gives: 'sign-off-mismatch',
      },
      {
        name: "the author's name with the committer's address",
        commit: { ...trailers('Signed-off-by: Ada Lovelace <bob@example.org>'), committer: bob },
        gives: 'sign-off-mismatch',
      },
      {
        name: "one's name and another's address on two lines",
        commit: trailers('Signed-off-by: Ada Lovelace <eve@example.org>', 'Signed-off-by: Eve <ada@example.org>'),
        gives: 'sign-off-mismatch',
      },
      {
        name: 'a decomposed é for a composed one',
        commit: { ...trailers('Signed-off-by: Rene\u0301 <rene@example.org>'), author: by('René', 'rene@example.org') },
        gives: SIGNED,
      },
      {
        name: 'a composed é for a decomposed one',
        commit: { ...trailers('Signed-off-by: René <rene@example.org>'), author: by('Rene\u0301', 'rene@example.org') },
        gives: SIGNED,
      },
      {
        name: 'a Turkish İ in either form',
        commit: {
          ...trailers('Signed-off-by: I\u0307rem <irem@example.org>'),
          author: by('\u0130rem', 'irem@example.org'),
        },
        gives: SIGNED,
      },
      {
        name: 'a Cyrillic а for a Latin one',
        commit: trailers('Signed-off-by: \u0410da Lovelace <ada@example.org>'),
        gives: 'sign-off-mismatch',
      },
      {
        name: 'a name with a no-break space',
        commit: { ...trailers('Signed-off-by: Ada\u00a0L <ada@example.org>'), author: { ...ada, name: 'Ada\u00a0L' } },
        gives: SIGNED,
      },
      {
        name: "a bot's sign-off for a person",
        commit: trailers('Signed-off-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'),
        gives: 'sign-off-mismatch',
      },
      {
        name: 'the address alone, where names do not matter',
        commit: trailers('Signed-off-by: A. L. <ada@example.org>'),
        settings: { match: 'email' as const },
        gives: SIGNED,
      },
      {
        name: 'the address without a name, where names do not matter',
        commit: trailers('Signed-off-by: <ada@example.org>'),
        settings: { match: 'email' as const },
        gives: SIGNED,
      },
      {
        name: 'the name alone, where names do not matter',
        commit: trailers('Signed-off-by: Ada Lovelace <eve@example.org>'),
        settings: { match: 'email' as const },
        gives: 'sign-off-mismatch',
      },
    ]),
  )('%s', (_title, { commit, settings = {}, gives }) => {
    expect(verdictOn(commit, { settings })).toBe(gives)
  })
})

describe('GitHub as a signer', () => {
  const onTheWeb = { author: ada, committer: gitHub }
  it.each(
    titled([
      {
        name: 'its own name on a commit made on the web',
        commit: { ...onTheWeb, ...trailers('Signed-off-by: GitHub <noreply@github.com>') },
        gives: 'sign-off-by-github',
      },
      {
        name: "the author's name with its address",
        commit: { ...onTheWeb, ...trailers('Signed-off-by: Ada Lovelace <noreply@github.com>') },
        gives: 'sign-off-by-github',
      },
      {
        name: "its name with the author's address",
        commit: { ...onTheWeb, ...trailers('Signed-off-by: GitHub <ada@example.org>') },
        gives: 'sign-off-mismatch',
      },
      {
        name: 'its address in capitals',
        commit: { ...onTheWeb, ...trailers('Signed-off-by: GitHub <NoReply@GitHub.com>') },
        gives: 'sign-off-by-github',
      },
      {
        name: 'its address, where names do not matter',
        commit: { ...onTheWeb, ...trailers('Signed-off-by: Ada <noreply@github.com>') },
        settings: { match: 'email' as const },
        gives: 'sign-off-by-github',
      },
      {
        name: 'its address as the author',
        commit: { author: by('Ada', 'noreply@github.com'), ...trailers('Signed-off-by: Ada <noreply@github.com>') },
        gives: 'sign-off-by-github',
      },
      {
        name: 'its account under another address',
        commit: {
          author: bob,
          committer: { ...gitHub, email: 'web@example.org' },
          ...trailers('Signed-off-by: GitHub <web@example.org>'),
        },
        gives: 'sign-off-mismatch',
      },
      {
        name: "the author's sign-off on a commit made on the web",
        commit: { ...onTheWeb, ...trailers(ADA) },
        gives: SIGNED,
      },
      {
        name: "the author's beside its own",
        commit: { ...onTheWeb, ...trailers('Signed-off-by: GitHub <noreply@github.com>', ADA) },
        gives: SIGNED,
      },
      {
        name: 'the address of an Enterprise Server',
        commit: {
          author: ada,
          committer: by('GitHub', 'noreply@git.acme.example'),
          ...trailers('Signed-off-by: GitHub <noreply@git.acme.example>'),
        },
        host: 'git.acme.example',
        gives: 'sign-off-by-github',
      },
      {
        name: "another server's noreply address here",
        commit: {
          author: by('Ada', 'noreply@git.acme.example'),
          ...trailers('Signed-off-by: Ada <noreply@git.acme.example>'),
        },
        gives: SIGNED,
      },
    ]),
  )('%s', (_title, { commit, settings = {}, host = 'github.com', gives }) => {
    expect(verdictOn(commit, { settings, host })).toBe(gives)
  })
})

const signed = (email: string) => trailers(`Signed-off-by: Ada <${email}>`)

describe('noreply addresses', () => {
  const account = anAccount({ login: 'Ada', id: 101 })
  const LONG = '101+Ada@users.noreply.github.com'
  const SHORT = 'ada@users.noreply.github.com'
  it.each(
    titled([
      {
        name: 'the short form signs for the long one',
        commit: { author: by('Ada', LONG, account), ...signed(SHORT) },
        gives: SIGNED,
      },
      {
        name: 'the long form signs for the short one',
        commit: { author: by('Ada', SHORT, account), ...signed(LONG) },
        gives: SIGNED,
      },
      {
        name: 'the long form signs for itself',
        commit: { author: by('Ada', LONG, null), ...signed(LONG) },
        gives: SIGNED,
      },
      {
        name: 'another account number does not',
        commit: { author: by('Ada', SHORT, account), ...signed('102+ada@users.noreply.github.com') },
        gives: 'sign-off-mismatch',
      },
      {
        name: 'another login does not',
        commit: { author: by('Ada', LONG, account), ...signed('101+eve@users.noreply.github.com') },
        gives: 'sign-off-mismatch',
      },
      {
        name: 'neither does where GitHub knows no account',
        commit: { author: by('Ada', LONG, null), ...signed(SHORT) },
        gives: 'sign-off-mismatch',
      },
      {
        name: 'neither does for a real address',
        commit: { author: by('Ada', 'ada@example.org', account), ...signed(SHORT) },
        gives: 'sign-off-mismatch',
      },
      {
        name: 'the name has to match all the same',
        commit: { author: by('Ada L', LONG, account), ...signed(SHORT) },
        gives: 'sign-off-mismatch',
      },
      {
        name: 'an Enterprise Server has its own',
        commit: {
          author: by('Ada', '101+ada@users.noreply.git.acme.example', account),
          ...signed('ada@users.noreply.git.acme.example'),
        },
        host: 'git.acme.example',
        gives: SIGNED,
      },
    ]),
  )('%s', (_title, { commit, host = 'github.com', gives }) => {
    expect(verdictOn(commit, { host })).toBe(gives)
  })
})

const of = (email: string) => ({ author: by('Ada', email), committer: by('Ada', email), ...signed(email) })

describe('addresses that mail cannot reach', () => {
  it.each(
    titled([
      { name: 'no top-level domain', commit: of('ada@localhost'), gives: 'email-invalid' },
      { name: 'a machine', commit: of('ada@ada-laptop'), gives: 'email-invalid' },
      { name: 'no @', commit: of('ada'), gives: 'email-invalid' },
      { name: 'git\u2019s own guess', commit: of('ada@ada-laptop.(none)'), gives: 'email-invalid' },
      { name: 'an IP address', commit: of('ada@[127.0.0.1]'), gives: 'email-invalid' },
      { name: 'a number for a top-level domain', commit: of('ada@10.0.0.1'), gives: 'email-invalid' },
      { name: 'a top-level domain of one letter', commit: of('ada@example.o'), gives: 'email-invalid' },
      { name: 'a blank', commit: of('ada lovelace@example.org'), gives: 'email-invalid' },
      { name: 'two dots in a row', commit: of('ada..l@example.org'), gives: 'email-invalid' },
      { name: 'a label that ends with a hyphen', commit: of('ada@example-.org'), gives: 'email-invalid' },
      { name: 'a dot at the end', commit: of('ada@example.org.'), gives: 'email-invalid' },
      { name: 'nothing before the @', commit: of('@example.org'), gives: 'email-invalid' },
      { name: 'more than 254 characters', commit: of(`ada@${'a.'.repeat(130)}org`), gives: 'email-invalid' },
      {
        name: 'a committer without a top-level domain',
        commit: { committer: by('Ada', 'ada@localhost'), ...trailers(ADA) },
        gives: 'email-invalid',
      },
      { name: 'a domain of one letter', commit: of('ada@x.co'), gives: SIGNED },
      { name: 'a plus and dots', commit: of("ada.o'lace+dco@mail.example.org"), gives: SIGNED },
      { name: 'an international domain', commit: of('ada@bücher.example'), gives: SIGNED },
      { name: 'an international domain in its ASCII form', commit: of('ada@xn--bcher-kva.example'), gives: SIGNED },
      { name: 'an international top-level domain', commit: of('ada@例え.テスト'), gives: SIGNED },
      { name: 'an international name', commit: of('renée@example.org'), gives: SIGNED },
      { name: 'a quoted name', commit: of('"ada lovelace"@example.org'), gives: SIGNED },
      {
        name: "a bot's noreply address",
        commit: of('49699333+dependabot[bot]@users.noreply.github.com'),
        gives: SIGNED,
      },
      { name: 'brackets elsewhere', commit: of('dependabot[bot]@example.org'), gives: 'email-invalid' },
      {
        name: 'no author address but a good one of the committer',
        commit: { author: by('Ada', ''), committer: ada, ...trailers(ADA) },
        gives: 'signed by the committer',
      },
      {
        name: 'no committer address but a good one of the author',
        commit: { author: ada, committer: by('', ''), ...trailers(ADA) },
        gives: SIGNED,
      },
      {
        name: 'neither author nor committer',
        commit: { author: by('', ''), committer: by('', ''), ...trailers(ADA) },
        gives: 'identity-missing',
      },
      {
        name: 'names without addresses',
        commit: { author: by('Ada', ''), committer: by('Ada', ''), ...trailers(ADA) },
        gives: 'email-invalid',
      },
      {
        name: 'no sign-off and no good address',
        commit: { ...of('ada@localhost'), ...lines('Fix') },
        gives: 'sign-off-missing',
      },
    ]),
  )('%s', (_title, { commit, gives }) => {
    expect(verdictOn(commit)).toBe(gives)
  })
})

describe('co-authors, where they have to sign', () => {
  const settings = { areCoAuthorsRequired: true }
  const WITH_BOB = 'Co-authored-by: Bob Byte <bob@example.org>'
  it.each(
    titled([
      { name: 'a co-author who signed', commit: trailers(ADA, BOB, WITH_BOB), settings, gives: SIGNED },
      { name: 'a co-author who did not', commit: trailers(ADA, WITH_BOB), settings, gives: 'co-author-missing' },
      {
        name: 'a co-author in a paragraph of their own who did not',
        commit: trailers(ADA, '', WITH_BOB),
        settings,
        gives: 'co-author-missing',
      },
      {
        name: 'one of two who did not',
        commit: trailers(ADA, BOB, WITH_BOB, 'Co-authored-by: Eve <eve@example.org>'),
        settings,
        gives: 'co-author-missing',
      },
      {
        name: 'a co-author who signed under another name',
        commit: trailers(ADA, 'Signed-off-by: Bob <bob@example.org>', WITH_BOB),
        settings,
        gives: 'co-author-missing',
      },
      {
        name: 'the same, where names do not matter',
        commit: trailers(ADA, 'Signed-off-by: Bob <bob@example.org>', WITH_BOB),
        settings: { ...settings, match: 'email' as const },
        gives: SIGNED,
      },
      {
        name: 'the author named as co-author',
        commit: trailers(ADA, 'Co-authored-by: Ada Lovelace <ada@example.org>'),
        settings,
        gives: SIGNED,
      },
      {
        name: 'GitHub named as co-author',
        commit: trailers(ADA, 'Co-authored-by: GitHub <noreply@github.com>'),
        settings,
        gives: SIGNED,
      },
      {
        name: 'an app named as co-author, as no app can sign',
        commit: trailers(ADA, 'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'),
        settings,
        gives: SIGNED,
      },
      {
        name: 'an app of an Enterprise Server',
        commit: trailers(ADA, 'Co-authored-by: sweep[bot] <7+sweep[bot]@users.noreply.git.example.org>'),
        settings,
        gives: SIGNED,
      },
      {
        name: 'a person who is only named as an app is',
        commit: trailers(ADA, 'Co-authored-by: dependabot[bot] <bob@example.org>'),
        settings,
        gives: 'co-author-missing',
      },
      {
        name: 'a co-author without an address',
        commit: trailers(ADA, 'Co-authored-by: Bob'),
        settings,
        gives: 'co-author-missing',
      },
      {
        name: 'only the co-author signed',
        commit: trailers(BOB, WITH_BOB),
        settings,
        gives: 'sign-off-mismatch',
      },
      {
        name: 'a co-author who did not, where they need not',
        commit: trailers(ADA, WITH_BOB),
        settings: {},
        gives: SIGNED,
      },
    ]),
  )('%s', (_title, { commit, settings: given, gives }) => {
    expect(verdictOn(commit, { settings: given })).toBe(gives)
  })
})

describe('a line that is nearly a sign-off', () => {
  it.each(
    titled(
      [
        'ACME-DCO-1.0-Signed-off-by: Ada Lovelace <ada@example.org>',
        'Not-Signed-off-by: Ada Lovelace <ada@example.org>',
        'Signed-off by: Ada Lovelace <ada@example.org>',
        'Signed off by: Ada Lovelace <ada@example.org>',
        'Signed-off-by Ada Lovelace <ada@example.org>',
        'Signed-of-by: Ada Lovelace <ada@example.org>',
        'Signoff-by: Ada Lovelace <ada@example.org>',
        'Signed-by: Ada Lovelace <ada@example.org>',
        'Signed\u2011off\u2011by: Ada Lovelace <ada@example.org>',
        'Signed-off-by\uff1a Ada Lovelace <ada@example.org>',
      ].map((line) => ({ name: line, commit: lines('Fix', '', line), gives: 'sign-off-misspelt' })),
    ),
  )('%s', (_title, { commit, gives }) => {
    expect(verdictOn(commit)).toBe(gives)
  })

  it.each(
    titled(
      [
        'Reviewed-by: Bob Byte <bob@example.org>',
        'Assigned-by: Bob Byte <bob@example.org>',
        'Suggested-by: Bob Byte <bob@example.org>',
        'The door was designed by: nobody',
      ].map((line) => ({ name: line, commit: lines('Fix', '', line), gives: 'sign-off-missing' })),
    ),
  )('is not any other: %s', (_title, { commit, gives }) => {
    expect(verdictOn(commit)).toBe(gives)
  })
})

describe('thousands of co-authors and sign-offs in one message', () => {
  it('are compared by a look each, not each with each', () => {
    let looks = 0
    const people = Array.from({ length: 1000 }, (_, index) => ({
      name: 'Person',
      get email() {
        looks += 1
        return `p${index}@example.org`
      },
    }))
    const hasSigned = recognizingAny(people, { match: 'name-and-email' })
    expect(people.filter((person) => !hasSigned(person))).toEqual([])
    expect(looks).toBeLessThanOrEqual(3 * people.length)
  })

  it('have the verdict that a few have', () => {
    const people = Array.from({ length: 8000 }, (_, index) => `Person ${index} <p${index}@example.org>`)
    const [coAuthors, signOffs] = ['Co-authored-by', 'Signed-off-by'].map((key) =>
      people.map((one) => `${key}: ${one}`),
    )
    const settings = { areCoAuthorsRequired: true }
    const all = trailers(...(coAuthors ?? []), ...(signOffs ?? []), ADA)
    expect(verdictOn(all, { settings })).toBe(SIGNED)
    expect(verdictOn(trailers(...(coAuthors ?? []), ...(signOffs ?? []).slice(1), ADA), { settings })).toBe(
      'co-author-missing',
    )
  })
})
