import type { LeftAlone } from '@porchlight/action-kit'
import { ownFailing, type Judgement } from './verdict.ts'

/** Why nobody was let off as a member, where members are: a maintainer who knows that they are one will ask. */
export function strangers(judgement: Judgement, owner: string): readonly LeftAlone[] {
  if (judgement.settings.areMembersRequired) return []
  const logins = ownFailing(judgement)
    .filter(({ finding }) => finding.code !== 'member-unverified')
    .flatMap(({ commit }) => commit.author.account?.login ?? [])
  return [...new Set(logins)].slice(0, MOST_NAMED).map((login) => ({
    what: `let ${login} go without a sign-off`,
    because: `the token does not see them as a member of ${owner}; private members show only to the token of a GitHub App with "Members: read"`,
  }))
}

// Enough to see the pattern; the failing commits themselves are all listed above.
const MOST_NAMED = 5
