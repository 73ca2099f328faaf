import type { Commit } from '@porchlight/github'
import { isBotAddress, isDeliverable } from '../identity/email.ts'
import { personText, type Person } from '../identity/person.ts'
import { isGitHubItself } from '../identity/same-person.ts'

/** The message of a commit that signs for earlier ones, in the DCO app's words. */
export interface RemediationText {
  readonly author: Person
  readonly message: string
}

const PHRASE = 'hereby add my Signed-off-by to this commit:'
const TO_FILL_IN = 'YOUR NAME <YOUR E-MAIL>'

/** One text for each author of failing commits. */
export const remediationTexts = (failing: readonly Commit[], host: string): readonly RemediationText[] =>
  byAuthor(failing, host).map(({ author, commits }) => {
    const name = personText(author)
    const lines = commits.map(({ sha }) => `I, ${name}, ${PHRASE} ${sha}`)
    return { author, message: text({ title: `DCO Remediation Commit for ${name}`, lines, signer: name }) }
  })

/** The same for another person to make, with a name and an address to fill in. */
export const thirdPartyTexts = (failing: readonly Commit[], host: string): readonly RemediationText[] =>
  byAuthor(failing, host).map(({ author, commits }) => {
    const name = personText(author)
    const lines = commits.map(({ sha }) => `On behalf of ${name}, I, ${TO_FILL_IN}, ${PHRASE} ${sha}`)
    return {
      author,
      message: text({ title: `Third-Party DCO Remediation Commit for ${name}`, lines, signer: TO_FILL_IN }),
    }
  })

const text = ({ title, lines, signer }: { title: string; lines: readonly string[]; signer: string }): string =>
  [title, '', ...lines, '', `Signed-off-by: ${signer}`].join('\n')

function byAuthor(failing: readonly Commit[], host: string): readonly { author: Person; commits: readonly Commit[] }[] {
  const groups = new Map<string, { author: Person; commits: Commit[] }>()
  for (const commit of failing.filter(({ author }) => canSign(author, host))) {
    const key = personText(commit.author)
    const group = groups.get(key) ?? { author: commit.author, commits: [] }
    groups.set(key, group)
    group.commits.push(commit)
  }
  return [...groups.values()]
}

// No person has such a name; it would be there to fill the page.
const LONGEST_PERSON = 400

/** Whether the author can sign: neither GitHub itself nor an app can, nor an author whom mail does not reach. */
const canSign = (author: Commit['author'], host: string): boolean =>
  author.name !== '' &&
  isDeliverable(author.email) &&
  !isBotAddress(author.email) &&
  !isGitHubItself(author, host) &&
  personText(author).length <= LONGEST_PERSON
