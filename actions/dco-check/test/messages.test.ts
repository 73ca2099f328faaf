import type { Commit, PullRequest } from '@porchlight/github'
import { aBranch, aCommit, aPullRequest, aSha } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { NO_MEMBERSHIPS } from '../src/facts.ts'
import { judge, judgeQueued } from '../src/decide/judge.ts'
import type { Judgement } from '../src/decide/verdict.ts'
import { commentBody } from '../src/messages/comment.ts'
import { helpFor } from '../src/messages/comment.ts'
import { settingsFrom, type GivenSettings } from '../src/config/settings.ts'
import { ADA, ada, bob, by, gitHub, lines, trailers } from './support/verdicts.ts'

const RUN = 'https://github.com/acme/widgets/actions/runs/1'

interface Situation {
  readonly commits: readonly Partial<Commit>[]
  readonly queued?: readonly Partial<Commit>[]
  readonly settings?: GivenSettings
  readonly pull?: Partial<PullRequest>
}

/** A judgement on commits that follow each other, the last of which is the branch's head. */
function judged({ commits, queued = [], settings: given = {}, pull = {} }: Situation): Judgement {
  const chain = commits.map((commit, index) => {
    const parents = commit.parents ?? [index === 0 ? aSha('base') : aSha(`commit ${index - 1}`)]
    return aCommit({ sha: aSha(`commit ${index}`), ...commit, parents })
  })
  const head = chain.at(-1)?.sha ?? ''
  const settings = settingsFrom(given)
  const circumstances = { settings, memberships: NO_MEMBERSHIPS, host: 'github.com' }
  return {
    pull: aPullRequest({
      head: aBranch({ name: 'mend-light', sha: head, repository: { owner: 'ada', name: 'widgets' } }),
      ...pull,
    }),
    head,
    verdicts: judge(chain, circumstances),
    queued: judgeQueued(queued.map(aCommit), circumstances),
    settings,
    host: 'github.com',
    overriddenBy: undefined,
  }
}

const comment = (situation: Situation): string => commentBody(judged(situation), RUN)
const help = (situation: Situation): string => helpFor(judged(situation))

describe('several commits', () => {
  it('have what is wrong with all of them said once', () => {
    const unsigned = ['Hang the lamp', 'Light it'].map((title) => lines(title))
    expect(
      help({ commits: [...unsigned, { author: bob, committer: bob, ...lines('Oil the door') }] }).split('####')[0],
    ).toBe(
      [
        `**${aSha('commit 0').slice(0, 7)}** Hang the lamp  `,
        `**${aSha('commit 1').slice(0, 7)}** Light it  `,
        'All 2 alike: The message has no Signed-off-by line.',
        '',
        '| | |',
        '| --- | --- |',
        '| Author | `Ada Lovelace <ada@example.org>` |',
        '',
        `**${aSha('commit 2').slice(0, 7)}** Oil the door  `,
        'The message has no Signed-off-by line.',
        '',
        '| | |',
        '| --- | --- |',
        '| Author | `Bob Byte <bob@example.org>` |',
        '',
        '',
      ].join('\n'),
    )
  })
})

describe('hostile text', () => {
  const HOSTILE = '</table>@everyone #1 [x](http://evil.example) `code` | ::error::x <!-- \u202e'
  const hostile = {
    author: by(HOSTILE, 'ada@example.org'),
    ...lines(HOSTILE, '', `Signed-off-by: ${HOSTILE} <eve@example.org>`),
  }
  const head = aBranch({ name: '`$(evil)````', sha: aSha('commit 0'), repository: { owner: 'ada', name: 'widgets' } })

  it('stands in titles, names and branch names as text, and quoted in commands', () => {
    expect(
      help({ commits: [hostile], settings: { isRemediationAllowed: true }, pull: { head } }),
    ).toMatchInlineSnapshot(`
      "**b1d4d4c** \\</table\\>@⁠everyone \\#⁠1 \\[x\\]\\(http:⁠//evil.example\\) \\\`code\\\` \\| ::⁠error::⁠x \\<\\!\\-\\-  
      It is signed off by \`\`</table>@everyone #1 [x](http://evil.example) \`code\` | ::error::x <!-- <eve@example.org>\`\`, but the author is \`\`</table>@everyone #1 [x](http://evil.example) \`code\` | ::error::x <!-- <ada@example.org>\`\`: the addresses differ.

      | | |
      | --- | --- |
      | Author | \`\`</table>@everyone #1 [x](http://evil.example) \`code\` \\| ::error::x <!-- <ada@example.org>\`\` |
      | Signed off by | \`\`</table>@everyone #1 [x](http://evil.example) \`code\` \\| ::error::x <!-- <eve@example.org>\`\` |

      #### How to sign off

      By signing off you certify the [Developer Certificate of Origin](https://developercertificate.org). On \`\`\`\`\` \`$(evil)\`\`\`\` \`\`\`\`\`, run:

      \`\`\`sh
      git commit --amend --no-edit --signoff
      \`\`\`

      This adds your sign-off to the last commit.

      Then put it in place of the old one; the check runs again by itself:

      \`\`\`\`\`sh
      git push --force-with-lease origin 'HEAD:\`$(evil)\`\`\`\`'
      \`\`\`\`\`

      Here \`origin\` is \`ada/widgets\`. If \`git remote -v\` shows it under another name, use that. Git refuses the push if somebody else pushed meanwhile.

      Next time, \`git commit --signoff\` adds the line at once.

      #### If git knows you by another name or address

      Git signs with what it was told. Tell it who you are, then make the commits yours and sign them:

      \`\`\`sh
      git config user.name '</table>@everyone #1 [x](http://evil.example) \`code\` | ::error::x <!-- '
      git config user.email ada@example.org
      git commit --amend --no-edit --reset-author --signoff
      \`\`\`

      This makes you the author of every commit that it touches. Do not use it where some of them are someone else's.

      #### Without rewriting the branch

      Add one more commit with this text as its message, under the name and address that it names. The commit may be empty (\`git commit --allow-empty\`), but a later rebase can drop an empty commit, and its sign-offs with it.

      \`\`\`
      DCO Remediation Commit for </table>@everyone #1 [x](http://evil.example) \`code\` | ::error::x <!--  <ada@example.org>

      I, </table>@everyone #1 [x](http://evil.example) \`code\` | ::error::x <!--  <ada@example.org>, hereby add my Signed-off-by to this commit: b1d4d4c64fcbec5773441d24678e727dc2944bb2

      Signed-off-by: </table>@everyone #1 [x](http://evil.example) \`code\` | ::error::x <!--  <ada@example.org>
      \`\`\`"
    `)
  })

  it('cannot make the help longer than GitHub takes', () => {
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
    help({
      commits,
      settings: { isRemediationAllowed: true, isThirdPartyRemediationAllowed: true, areRevertsExempt: true },
    })
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('the comment', () => {
  it('tells a first-time contributor what to paste', () => {
    expect(comment({ commits: [lines('Mend the light')] })).toMatchInlineSnapshot(`
      "<!-- porchlight:dco-check:sign-off -->
      ### The commit is not signed off.

      **b1d4d4c** Mend the light  
      The message has no Signed-off-by line.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |

      #### How to sign off

      By signing off you certify the [Developer Certificate of Origin](https://developercertificate.org). On \`mend-light\`, run:

      \`\`\`sh
      git commit --amend --no-edit --signoff
      \`\`\`

      This adds your sign-off to the last commit.

      Then put it in place of the old one; the check runs again by itself:

      \`\`\`sh
      git push --force-with-lease origin HEAD:mend-light
      \`\`\`

      Here \`origin\` is \`ada/widgets\`. If \`git remote -v\` shows it under another name, use that. Git refuses the push if somebody else pushed meanwhile.

      Next time, \`git commit --signoff\` adds the line at once."
    `)
  })

  it('shows both identities where they differ, and how to change one', () => {
    expect(
      comment({ commits: [trailers(ADA), trailers('Signed-off-by: Ada L. <ada@home.example>'), trailers(ADA)] }),
    ).toMatchInlineSnapshot(`
      "<!-- porchlight:dco-check:sign-off -->
      ### 1 of 3 commits is not signed off.

      **b2d4d65** Mend the light  
      It is signed off by \`Ada L. <ada@home.example>\`, but the author is \`Ada Lovelace <ada@example.org>\`: neither the name nor the address is the same.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |
      | Signed off by | \`Ada L. <ada@home.example>\` |

      #### How to sign off

      By signing off you certify the [Developer Certificate of Origin](https://developercertificate.org). On \`mend-light\`, run:

      \`\`\`sh
      git rebase --signoff HEAD~2
      \`\`\`

      This adds your sign-off to the oldest commit that needs one and to all that follow.

      Then put it in place of the old one; the check runs again by itself:

      \`\`\`sh
      git push --force-with-lease origin HEAD:mend-light
      \`\`\`

      Here \`origin\` is \`ada/widgets\`. If \`git remote -v\` shows it under another name, use that. Git refuses the push if somebody else pushed meanwhile.

      Next time, \`git commit --signoff\` adds the line at once.

      #### If git knows you by another name or address

      Git signs with what it was told. Tell it who you are, then make the commits yours and sign them:

      \`\`\`sh
      git config user.name 'Ada Lovelace'
      git config user.email ada@example.org
      git rebase -x 'git commit --amend --no-edit --reset-author --signoff' HEAD~2
      \`\`\`

      This makes you the author of every commit that it touches. Do not use it where some of them are someone else's."
    `)
  })

  it('says how to go about merges and other people\u2019s commits', () => {
    const merge = { ...lines("Merge branch 'main'"), parents: [aSha('commit 0'), aSha('newest on main')] }
    expect(
      comment({
        commits: [{ author: bob, committer: bob, ...lines('Bob\u2019s part') }, merge, lines('Ada\u2019s part')],
      }),
    ).toMatchInlineSnapshot(`
      "<!-- porchlight:dco-check:sign-off -->
      ### 2 of 3 commits are not signed off.

      **b1d4d4c** Bob’s part  
      The message has no Signed-off-by line.

      | | |
      | --- | --- |
      | Author | \`Bob Byte <bob@example.org>\` |

      **afd4d1a** Ada’s part  
      The message has no Signed-off-by line.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |

      #### How to sign off

      By signing off you certify the [Developer Certificate of Origin](https://developercertificate.org). On \`mend-light\`, run:

      \`\`\`sh
      git rebase --signoff fba3accbf8c4eefe973e9e69b2e1a3dc083591cf
      \`\`\`

      This adds your sign-off to every commit of the branch. Merges are left out: the commits end up in a row, on top of what you merged last.

      Then put it in place of the old one; the check runs again by itself:

      \`\`\`sh
      git push --force-with-lease origin HEAD:mend-light
      \`\`\`

      Here \`origin\` is \`ada/widgets\`. If \`git remote -v\` shows it under another name, use that. Git refuses the push if somebody else pushed meanwhile.

      Next time, \`git commit --signoff\` adds the line at once.

      #### If a commit is someone else's

      Some of these are by \`Bob Byte <bob@example.org>\`. Either they sign them off, or you do: rebasing as above leaves them the author and makes you the committer, and your sign-off certifies that you may pass their work on (clauses b and c of the certificate)."
    `)
  })

  it('gives the remediation text where that is allowed', () => {
    const settings = { isRemediationAllowed: true, isThirdPartyRemediationAllowed: true }
    expect(help({ commits: [lines('Mend the light')], settings })).toMatchInlineSnapshot(`
      "**b1d4d4c** Mend the light  
      The message has no Signed-off-by line.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |

      #### How to sign off

      By signing off you certify the [Developer Certificate of Origin](https://developercertificate.org). On \`mend-light\`, run:

      \`\`\`sh
      git commit --amend --no-edit --signoff
      \`\`\`

      This adds your sign-off to the last commit.

      Then put it in place of the old one; the check runs again by itself:

      \`\`\`sh
      git push --force-with-lease origin HEAD:mend-light
      \`\`\`

      Here \`origin\` is \`ada/widgets\`. If \`git remote -v\` shows it under another name, use that. Git refuses the push if somebody else pushed meanwhile.

      Next time, \`git commit --signoff\` adds the line at once.

      #### Without rewriting the branch

      Add one more commit with this text as its message, under the name and address that it names. The commit may be empty (\`git commit --allow-empty\`), but a later rebase can drop an empty commit, and its sign-offs with it.

      \`\`\`
      DCO Remediation Commit for Ada Lovelace <ada@example.org>

      I, Ada Lovelace <ada@example.org>, hereby add my Signed-off-by to this commit: b1d4d4c64fcbec5773441d24678e727dc2944bb2

      Signed-off-by: Ada Lovelace <ada@example.org>
      \`\`\`

      Or sign for \`Ada Lovelace <ada@example.org>\`, with your own name and address filled in:

      \`\`\`
      Third-Party DCO Remediation Commit for Ada Lovelace <ada@example.org>

      On behalf of Ada Lovelace <ada@example.org>, I, YOUR NAME <YOUR E-MAIL>, hereby add my Signed-off-by to this commit: b1d4d4c64fcbec5773441d24678e727dc2944bb2

      Signed-off-by: YOUR NAME <YOUR E-MAIL>
      \`\`\`"
    `)
  })

  it('explains the setting behind a merge queue that drops sign-offs', () => {
    expect(
      help({
        commits: [trailers(ADA)],
        queued: [{ sha: aSha('squashed'), author: ada, committer: gitHub, ...lines('Mend the light (#8)') }],
      }),
    ).toMatchInlineSnapshot(`
      "**8fd2bbd** Mend the light \\(\\#⁠8\\)  
      The merge queue made this commit, and left the sign-off out of its message.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |
      | Committer | \`GitHub <noreply@github.com>\` |

      #### If the merge queue leaves sign-offs out

      When the queue squashes, GitHub takes the new message from a setting. A maintainer has to choose one that keeps the commits' messages: *Settings → General → Pull Requests → Allow squash merging → Default commit message: **Pull request title and commit details*** (in the API \`squash_merge_commit_message: COMMIT_MESSAGES\`). The others drop the \`Signed-off-by\` lines. Then add the pull request to the queue again."
    `)
  })

  it('thanks when everything is signed off', () => {
    expect(comment({ commits: [trailers(ADA), trailers(ADA)] })).toMatchInlineSnapshot(`
      "<!-- porchlight:dco-check:sign-off -->
      ### Both commits are signed off.

      Thank you."
    `)
  })

  it('says what else can be wrong with a commit', () => {
    const commits = [
      {
        author: by('Ada', 'ada@laptop'),
        committer: by('Ada', 'ada@laptop'),
        ...trailers('Signed-off-by: Ada <ada@laptop>'),
      },
      { author: ada, committer: gitHub, ...trailers('Signed-off-by: GitHub <noreply@github.com>') },
      lines('Mend', '', `> ${ADA}`),
      trailers('Signed-off-by: Ada'),
      { author: by('', ''), committer: by('', ''), ...trailers(ADA) },
      trailers('Signed-off-by: Ada  Lovelace <ada@example.org>'),
      trailers('Signed-off-by:  Ada Lovelace <ada@example.org>'),
      { committer: bob, ...trailers('Signed-off-by: Ada Lovelace <bob@example.org>') },
      trailers(ADA, 'Co-authored-by: Bob Byte <bob@example.org>'),
    ]
    expect(help({ commits, settings: { areCoAuthorsRequired: true } })).toMatchInlineSnapshot(`
      "**b1d4d4c** Mend the light  
      The author's address \`ada@laptop\` is not one that mail could reach.

      | | |
      | --- | --- |
      | Author | \`Ada <ada@laptop>\` |
      | Signed off by | \`Ada <ada@laptop>\` |

      **b2d4d65** Mend the light  
      It is signed off by \`GitHub <noreply@github.com>\`, which is GitHub's website and nobody's name. The author is \`Ada Lovelace <ada@example.org>\`.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |
      | Committer | \`GitHub <noreply@github.com>\` |
      | Signed off by | \`GitHub <noreply@github.com>\` |

      **afd4d1a** Mend  
      Line 3 of the message looks like a sign-off, but git reads one only at the end of the message, below a blank line and not among other text.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |

      **b0d4d33** Mend the light  
      \`Ada\` is not a name and an address. Write Signed-off-by: Your Name <you@example.org>.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |

      **b5d4db1** Mend the light  
      The commit names neither an author nor a committer, so that nobody can sign it.

      | | |
      | --- | --- |
      | Author | nobody |
      | Signed off by | \`Ada Lovelace <ada@example.org>\` |

      **b6d4dca** Mend the light  
      It is signed off by \`Ada␣␣Lovelace <ada@example.org>\`, but the author is \`Ada Lovelace <ada@example.org>\`: they differ in their blanks.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |
      | Signed off by | \`Ada␣␣Lovelace <ada@example.org>\` |

      **b3d4d7e** Mend the light  
      It is signed off by \`␣Ada Lovelace <ada@example.org>\`, but the author is \`Ada Lovelace <ada@example.org>\`: they differ in their blanks.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |
      | Signed off by | \`␣Ada Lovelace <ada@example.org>\` |

      **b4d4d97** Mend the light  
      It is signed off by \`Ada Lovelace <bob@example.org>\`, but the author is \`Ada Lovelace <ada@example.org>\`: it has the name of one and the address of another, so that it is neither.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |
      | Committer | \`Bob Byte <bob@example.org>\` |
      | Signed off by | \`Ada Lovelace <bob@example.org>\` |

      **b9d4e15** Mend the light  
      A co-author has not signed off: \`Bob Byte <bob@example.org>\`.

      | | |
      | --- | --- |
      | Author | \`Ada Lovelace <ada@example.org>\` |
      | Signed off by | \`Ada Lovelace <ada@example.org>\` |

      #### How to sign off

      By signing off you certify the [Developer Certificate of Origin](https://developercertificate.org). First tell git your name and an address that mail reaches, as below. On \`mend-light\`, run:

      \`\`\`sh
      git rebase -x 'git commit --amend --no-edit --reset-author --signoff' HEAD~9
      \`\`\`

      This adds your sign-off to the oldest commit that needs one and to all that follow.

      Then put it in place of the old one; the check runs again by itself:

      \`\`\`sh
      git push --force-with-lease origin HEAD:mend-light
      \`\`\`

      Here \`origin\` is \`ada/widgets\`. If \`git remote -v\` shows it under another name, use that. Git refuses the push if somebody else pushed meanwhile.

      Next time, \`git commit --signoff\` adds the line at once.

      #### If git knows you by another name or address

      Git signs with what it was told. Tell it who you are, then make the commits yours and sign them:

      \`\`\`sh
      git config user.name 'Ada Lovelace'
      git config user.email ada@example.org
      git rebase -x 'git commit --amend --no-edit --reset-author --signoff' HEAD~9
      \`\`\`

      This makes you the author of every commit that it touches. Do not use it where some of them are someone else's.

      #### If a co-author has not signed off

      Ask them. When they agree, change \`pick\` to \`reword\` before \`b9d4e15\`, and add the line that they give you below the others, such as \`Signed-off-by: Bob Byte <bob@example.org>\`:

      \`\`\`sh
      git rebase --interactive HEAD~9
      \`\`\`"
    `)
  })

  it('says what to do where the branch\u2019s repository is gone', () => {
    const head = aBranch({ name: 'mend-light', sha: aSha('commit 0'), repository: null })
    expect(help({ commits: [lines('Mend')], pull: { head } })).toContain(
      'The repository that this branch was in is deleted. Push the branch to another, and open a new pull request.',
    )
  })
})
