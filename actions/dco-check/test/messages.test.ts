import { aBranch, aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { decide } from '../src/decide/decide.ts'
import { commentBody } from '../src/messages/comment.ts'
import { facts, type Situation } from './support/facts.ts'
import { ADA, ada, bob, by, gitHub, lines, trailers } from './support/verdicts.ts'

/** The whole comment, as it is written. Each file below golden/ is one, to be read as prose. */
function comment(situation: Situation): string {
  const known = facts(situation)
  return commentBody(decide(known, { mayOverride: true }).judgement, known.runUrl)
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
    const started = performance.now()
    comment({ commits, settings: { ...REMEDIATION, areRevertsExempt: true } })
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
