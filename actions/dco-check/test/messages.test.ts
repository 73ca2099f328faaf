import { isMarked } from '@porchlight/action-kit'
import { aBranch, aSha, anAccount } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { decide } from '../src/decide/decide.ts'
import { commentBody, headlineOf, notJudged } from '../src/messages/comment.ts'
import { OWN_COMMENT } from '../src/messages/own-comment.ts'
import { reasonOf } from '../src/messages/reasons.ts'
import { failingOf } from '../src/decide/verdict.ts'
import { facts, type Situation } from './support/facts.ts'
import { ADA, ada, bob, by, gitHub, lines, trailers } from './support/verdicts.ts'

/** The whole comment, as it is written. Each file below golden/ is one, to be read as prose. */
function comment(situation: Situation): string {
  const known = facts(situation)
  const body = commentBody(decide(known).judgement, known.runUrl)
  // Whatever is written is known again, or there would be a second one.
  expect(isMarked(body, OWN_COMMENT) || known.queued.length > 0).toBe(true)
  return body
}

const REMEDIATION = { isRemediationAllowed: true, isThirdPartyRemediationAllowed: true }

describe('the comment', () => {
  it('tells a first-time contributor what to paste', async () => {
    await expect(comment({ commits: [lines('Fix the light')] })).toMatchFileSnapshot('golden/one-commit.md')
  })

  it('shows both identities where they differ, and how to change one', async () => {
    const commits = [trailers(ADA), trailers('Signed-off-by: Ada L. <ada@home.example>'), trailers(ADA)]
    await expect(comment({ commits })).toMatchFileSnapshot('golden/another-identity.md')
  })

  it('says how to go about merges and other people\u2019s commits', async () => {
    const merge = { ...lines("Merge branch 'main'"), parents: [aSha('commit 0'), aSha('newest on main')] }
    const commits = [{ author: bob, committer: bob, ...lines('Bob\u2019s part') }, merge, lines('Ada\u2019s part')]
    await expect(comment({ commits })).toMatchFileSnapshot('golden/merge-and-others.md')
  })

  it('gives the remediation text where that is allowed', async () => {
    const commits = [lines('Fix the light')]
    await expect(comment({ commits, settings: REMEDIATION })).toMatchFileSnapshot('golden/remediation.md')
  })

  it('explains the setting behind a merge queue that drops sign-offs', async () => {
    const queued = [{ sha: aSha('squashed'), author: ada, committer: gitHub, ...lines('Fix the light (#8)') }]
    await expect(comment({ commits: [trailers(ADA)], queued })).toMatchFileSnapshot('golden/merge-queue.md')
  })

  it('thanks when every commit is signed off', () => {
    expect(comment({ commits: [trailers(ADA), trailers(ADA)] })).toBe(
      '<!-- porchlight:dco-check:sign-off -->\n### Both commits are signed off.\n\nThank you.',
    )
  })

  it('says what else can be wrong with a commit', async () => {
    const commits = [
      {
        author: by('Ada', 'ada@laptop'),
        committer: by('Ada', 'ada@laptop'),
        ...trailers('Signed-off-by: Ada <ada@laptop>'),
      },
      { author: ada, committer: gitHub, ...trailers('Signed-off-by: GitHub <noreply@github.com>') },
      lines('Fix', '', `> ${ADA}`),
      trailers('Signed-off-by: Ada'),
      { author: by('', ''), committer: by('', ''), ...trailers(ADA) },
      trailers('Signed-off-by: Ada  Lovelace <ada@example.org>'),
      trailers('Signed-off-by:  Ada Lovelace <ada@example.org>'),
      { committer: bob, ...trailers('Signed-off-by: Ada Lovelace <bob@example.org>') },
      trailers(ADA, 'Co-authored-by: Bob Byte <bob@example.org>'),
    ]
    await expect(comment({ commits, settings: { areCoAuthorsRequired: true } })).toMatchFileSnapshot(
      'golden/every-finding.md',
    )
  })

  it('says what to do where the branch\u2019s repository is gone', () => {
    const head = aBranch({ name: 'fix-light', sha: aSha('commit 0'), repository: null })
    expect(comment({ commits: [lines('Fix')], pull: { head } })).toContain(
      'The repository of this branch was deleted. Push the branch to another one, and open a new pull request.',
    )
  })

  it('says once what is wrong with several commits, and counts those past the thirtieth', async () => {
    const alike = ['Hang the lamp', 'Light it'].map((title) => lines(title))
    const bobs = { author: bob, committer: bob, ...lines('Oil the door') }
    const rest = Array.from({ length: 32 }, (_, index) => lines(`Step ${index + 1}`))
    await expect(comment({ commits: [...alike, bobs, ...rest] })).toMatchFileSnapshot('golden/many-commits.md')
  })
})

describe('the headline', () => {
  const bot = { author: { ...ada, account: anAccount({ login: 'dependabot[bot]', type: 'Bot' as const }) } }
  const merge = { parents: [aSha('one'), aSha('other')] }
  const pull = { author: anAccount({ login: 'dependabot[bot]', type: 'Bot' as const }) }
  const said = (commits: Situation['commits']) => {
    const { judgement } = decide(facts({ commits, pull }))
    return [headlineOf(judgement), notJudged(judgement)]
  }

  it.each([
    {
      name: 'nothing that only needs none',
      commits: [bot],
      says: ['No commit here needs a sign-off: 1 is by a bot.', ''],
    },
    {
      name: 'what the commits are',
      commits: [bot, bot, merge],
      says: ['No commit here needs a sign-off: 1 is a merge and 2 are by bots.', ''],
    },
    {
      name: 'the one beside a merge',
      commits: [trailers(ADA), merge],
      says: ['The commit that needs a sign-off has one.', 'Passed without their own sign-off: 1 merge.'],
    },
    {
      name: 'all beside a merge',
      commits: [trailers(ADA), merge, trailers(ADA), trailers(ADA)],
      says: ['All 3 commits that need a sign-off have one.', 'Passed without their own sign-off: 1 merge.'],
    },
    { name: 'both', commits: [trailers(ADA), trailers(ADA)], says: ['Both commits are signed off.', ''] },
  ])('calls signed off what is: $name', ({ commits, says }) => {
    expect(said(commits)).toEqual(says)
  })
})

const reasons = (commit: Situation['commits'][number]): readonly string[] =>
  failingOf(decide(facts({ commits: [commit] })).judgement).map((failing) => reasonOf(failing))

describe('the reason', () => {
  it.each([
    {
      name: 'an invisible character in a name',
      commit: trailers('Signed-off-by: Ada\u200b Lovelace <ada@example.org>'),
      says: 'It is signed off by "Ada[U+200B] Lovelace <ada@example.org>", but the author is "Ada Lovelace <ada@example.org>": the names differ.',
    },
    {
      name: 'a blank that is no space',
      commit: trailers('Signed-off-by: Ada\u00a0Lovelace <ada@example.org>'),
      says: 'It is signed off by "Ada[U+00A0]Lovelace <ada@example.org>", but the author is "Ada Lovelace <ada@example.org>": they differ in spaces.',
    },
    {
      name: 'a blank that is no space before the address',
      commit: trailers('Signed-off-by: Ada Lovelace\u00a0<ada@example.org>'),
      says: '"Ada Lovelace[U+00A0]<ada@example.org>" is not a name and an address. Write Signed-off-by: Your Name <you@example.org>.',
    },
    {
      name: 'a character that turns text around',
      commit: trailers('Signed-off-by: Ada \u202eLovelace <ada@example.org>'),
      says: 'It is signed off by "Ada [U+202E]Lovelace <ada@example.org>", but the author is "Ada Lovelace <ada@example.org>": the names differ.',
    },
    {
      name: 'a letter of another alphabet',
      commit: trailers('Signed-off-by: Ad\u0430 Lovelace <ada@example.org>'),
      says: 'It is signed off by "Ad\u0430 Lovelace <ada@example.org>", but the author is "Ada Lovelace <ada@example.org>": the names differ, as a letter is U+0430 in one and U+0061 in the other.',
    },
    {
      name: 'an address that nothing is seen to be wrong with',
      commit: { author: by('Ada', 'ada@exa\u00admple.org'), ...trailers(ADA) },
      says: 'The author\u2019s address "ada@exa[U+00AD]mple.org" is not one that mail can reach.',
    },
    {
      name: 'a key that only ends in the right one',
      commit: trailers('ACME-DCO-1.0-Signed-off-by: Ada Lovelace <ada@example.org>'),
      says: 'Line 3 of the message says "ACME-DCO-1.0-Signed-off-by", which git does not take for a sign-off. Write exactly Signed-off-by: with two hyphens and a colon.',
    },
    {
      name: 'a near miss',
      commit: trailers('Signed-off by: Ada Lovelace <ada@example.org>'),
      says: 'Line 3 of the message says "Signed-off by", which git does not take for a sign-off. Write exactly Signed-off-by: with two hyphens and a colon.',
    },
  ])('shows what is wrong: $name', ({ commit, says }) => {
    expect(reasons(commit)).toEqual([says.replace('author\u2019s', "author's")])
  })
})

describe('a contributor', () => {
  it('who signed in the description is told that it does not count', () => {
    const body = comment({ commits: [lines('Fix')], pull: { body: `It flickered.\n\n${ADA}\n` } })
    expect(body).toContain(
      "The sign-off in the pull request's description does not count: each commit needs one in its own message.",
    )
    expect(comment({ commits: [lines('Fix')] })).not.toContain('description')
  })

  it('is not told to sign in the name of an app', () => {
    const app = by('dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com')
    const commits = [{ author: app, committer: app, ...trailers('Signed-off-by: Eve <eve@example.org>') }]
    const body = comment({ commits, settings: { isRemediationAllowed: true } })
    expect(body).toContain("git config user.name 'Your Name'")
    expect(body).not.toContain('I, dependabot')
  })
})

describe('hostile text', () => {
  const HOSTILE = '</table>@everyone #1 [x](http://evil.example) `code` | ::error::x <!-- \u202e'
  const hostile = {
    author: by(HOSTILE, 'ada@example.org'),
    ...lines(HOSTILE, '', `Signed-off-by: ${HOSTILE} <eve@example.org>`),
  }
  const head = aBranch({ name: '`$(evil)````', sha: aSha('commit 0'), repository: { owner: 'ada', name: 'widgets' } })

  it('stands in titles, names and branch names as text, and quoted in commands', async () => {
    const settings = { isRemediationAllowed: true }
    await expect(comment({ commits: [hostile], settings, pull: { head } })).toMatchFileSnapshot(
      'golden/hostile-text.md',
    )
  })

  it('cannot make the comment longer than GitHub takes', () => {
    const long = {
      author: by('x'.repeat(60_000), 'ada@example.org'),
      ...lines('y'.repeat(60_000), '', `Signed-off-by: ${'z'.repeat(60_000)}`),
    }
    const commits = Array.from({ length: 100 }, (_, index) => ({ ...long, sha: aSha(`long ${index}`) }))
    const body = comment({ commits, settings: { isRemediationAllowed: true } })
    expect(body.length).toBeLessThan(65_536)
    expect(body).toContain('… and 70 more.')
    expect(body).toContain('git push --force-with-lease')
  })

  it('cannot take minutes to read', () => {
    const commits = [
      lines('S', '', `Signed-off-by: ${' <'.repeat(30_000)}`),
      lines('S', '', `I, ${'a <b>, hereby add my Signed-off-by to this commit: '.repeat(1200)}`),
      lines(
        'S',
        '',
        'On behalf of '.concat('>, I, '.repeat(10_000), ', hereby add my Signed-off-by to this commit: x'),
      ),
      lines('S', '', `signed-off-by${' '.repeat(60_000)}x`),
      { author: by('a', `${'a.'.repeat(30_000)}@x`), ...trailers(ADA) },
      lines(`Revert "${'"'.repeat(60_000)}`),
    ]
    // Read to the end; what took minutes would run into the test's own limit.
    const settings = { ...REMEDIATION, areRevertsExempt: true }
    expect(comment({ commits, settings })).toContain('6 of 6 commits are not signed off.')
  })
})
