import type { Commit } from '@porchlight/github'
import { isDeliverable } from '../identity/email.ts'
import { personText, type Person } from '../identity/person.ts'

/** The message of a commit by which somebody signs for earlier ones, in the DCO app's words. */
export interface RemediationText {
  readonly author: Person
  readonly message: string
}

/** One text per author of failing commits; none for authors who cannot sign, as nobody could answer at their address. */
export function remediationTexts(failing: readonly Commit[]): readonly RemediationText[] {
  return byAuthor(failing).map(({ author, commits }) => ({
    author,
    message: [
      `DCO Remediation Commit for ${personText(author)}`,
      '',
      ...commits.map(({ sha }) => `I, ${personText(author)}, hereby add my Signed-off-by to this commit: ${sha}`),
      '',
      `Signed-off-by: ${personText(author)}`,
    ].join('\n'),
  }))
}

/** The same, for somebody else to make: with blanks to fill in. */
export function thirdPartyTexts(failing: readonly Commit[]): readonly RemediationText[] {
  return byAuthor(failing).map(({ author, commits }) => ({
    author,
    message: [
      `Third-Party DCO Remediation Commit for ${personText(author)}`,
      '',
      ...commits.map(
        ({ sha }) =>
          `On behalf of ${personText(author)}, I, YOUR NAME <YOUR E-MAIL>, hereby add my Signed-off-by to this commit: ${sha}`,
      ),
      '',
      'Signed-off-by: YOUR NAME <YOUR E-MAIL>',
    ].join('\n'),
  }))
}

function byAuthor(failing: readonly Commit[]): readonly { author: Person; commits: readonly Commit[] }[] {
  const groups = new Map<string, Commit[]>()
  for (const commit of failing.filter(({ author }) => author.name !== '' && isDeliverable(author.email))) {
    const key = personText(commit.author)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [commit])
    else group.push(commit)
  }
  return [...groups.values()].flatMap((commits) => (commits[0] === undefined ? [] : [{ author: commits[0].author, commits }]))
}
