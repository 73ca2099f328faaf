import type { Settings } from '../config/settings.ts'
import type { CommitUnderReview } from './commit.ts'
import { isFailing, type Exemption, type Verdict } from './verdict.ts'

/** Why a commit needs no sign-off; undefined when it does. */
export const exemptionOf = (commit: CommitUnderReview): Exemption | undefined =>
  mergeCommit(commit) ?? bot(commit) ?? exemptAccount(commit) ?? member(commit) ?? revert(commit)

/** A merge brings in nothing of its own; recognized by its parents, as a message can say "Merge" of anything. */
const mergeCommit = ({ parents, settings }: CommitUnderReview): Exemption | undefined =>
  settings.mergeCommits === 'skip' && parents.length > 1 ? 'merge-commit' : undefined

/**
 * An account that GitHub knows to be a bot, never a name that looks like one. GitHub finds the account by the address in
 * the commit, so an author who types a bot's noreply address may be taken for it (assumed; not tried on github.com).
 */
const bot = ({ author }: CommitUnderReview): Exemption | undefined =>
  author.account?.type === 'Bot' ? 'bot' : undefined

function exemptAccount({ author, settings, memberships }: CommitUnderReview): Exemption | undefined {
  const login = author.account?.login.toLowerCase()
  if (login === undefined) return undefined
  const isExempt = settings.exemptAccounts.some((exempt) =>
    exempt.kind === 'login'
      ? exempt.login.toLowerCase() === login
      : memberships.teams.get(`${exempt.organization}/${exempt.team}`.toLowerCase())?.has(login),
  )
  return isExempt ? 'exempt-account' : undefined
}

const member = (commit: CommitUnderReview): Exemption | undefined =>
  isMember(commit) && (commit.isVerified || commit.settings.members === 'any') ? 'member' : undefined

/** Whether members are exempt at all, and the author is one. */
export function isMember({ author, settings, memberships }: CommitUnderReview): boolean {
  return (
    !settings.areMembersRequired &&
    author.account !== null &&
    memberships.members.has(author.account.login.toLowerCase())
  )
}

/** What `git revert` writes. Nothing proves that the change is one, which is why this is off unless asked for. */
function revert({ message, settings }: CommitUnderReview): Exemption | undefined {
  if (!settings.areRevertsExempt) return undefined
  // Since git 2.43, the revert of a revert is a "Reapply"; with --reference, the title is the author's own.
  const isTitled = message.startsWith('Revert "') || message.startsWith('Reapply "')
  return (isTitled && REVERTS.test(message)) || REVERTS_BY_REFERENCE.test(message) ? 'revert' : undefined
}

// Forty digits, or sixty-four in a repository that names its objects by SHA-256.
const REVERTS = /^This reverts commit (?:[0-9a-f]{40}|[0-9a-f]{64})\b/m
const REVERTS_BY_REFERENCE = /^This reverts commit [0-9a-f]{4,64} \([^\n]*, \d{4}-\d\d-\d\d\)/m

/** Accounts to ask GitHub about. Asked only of authors whose commits fail otherwise, so that most runs ask nothing. */
export interface MembershipQuestions {
  readonly members: readonly string[]
  readonly teams: readonly { readonly organization: string; readonly team: string; readonly login: string }[]
}

export function membershipQuestions(verdicts: readonly Verdict[], settings: Settings): MembershipQuestions {
  const logins = verdicts.filter(isFailing).flatMap(({ commit }) => commit.author.account?.login.toLowerCase() ?? [])
  const authors = [...new Set(logins)]
  const teams = settings.exemptAccounts.filter((exempt) => exempt.kind === 'team')
  return {
    members: settings.areMembersRequired ? [] : authors,
    teams: authors.flatMap((login) => teams.map(({ organization, team }) => ({ organization, team, login }))),
  }
}
