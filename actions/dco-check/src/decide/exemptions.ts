import type { Account, Identity } from '@porchlight/github'
import type { Settings } from '../config/settings.ts'
import { isGitHubItself } from '../identity/same-person.ts'
import type { CommitUnderReview } from './commit.ts'
import { isFailing, type Exemption, type Unproven, type Verdict } from './verdict.ts'

/** Why a commit needs no sign-off; undefined when it does. */
export const exemptionOf = (commit: CommitUnderReview): Exemption | undefined =>
  mergeCommit(commit) ?? bot(commit) ?? exemptAccount(commit) ?? member(commit) ?? revert(commit)

/** A merge brings in nothing of its own; recognized by its parents, as a message can say "Merge" of anything. */
const mergeCommit = ({ parents, settings }: CommitUnderReview): Exemption | undefined =>
  settings.mergeCommits === 'skip' && parents.length > 1 ? 'merge-commit' : undefined

const bot = (commit: CommitUnderReview): Exemption | undefined =>
  isBots(commit) && isTheirs(commit) ? 'bot' : undefined

/** An account that GitHub knows to be a bot, never a name that looks like one. */
const isBots = ({ author }: CommitUnderReview): boolean => author.account?.type === 'Bot'

const exemptAccount = (commit: CommitUnderReview): Exemption | undefined =>
  isExemptAccounts(commit) && isTheirs(commit) ? 'exempt-account' : undefined

const isExemptAccounts = ({ author, settings, memberships }: CommitUnderReview): boolean => {
  const login = author.account?.login.toLowerCase()
  return (
    login !== undefined &&
    settings.exemptAccounts.some((exempt) =>
      exempt.kind === 'login'
        ? exempt.login.toLowerCase() === login
        : memberships.teams.get(`${exempt.organization}/${exempt.team}`.toLowerCase())?.has(login),
    )
  )
}

/**
 * Whether the author's account stands behind the commit. GitHub finds an account by the address in the commit, which anyone
 * can type; a verified signature and who opened the pull request cannot be typed (docs/decisions/0022-who-can-certify.md).
 */
const isTheirs = (commit: CommitUnderReview): boolean => isSignedByAuthor(commit) || isOpenedByAuthor(commit)

/** A signature vouches for the committer: the author's own, or that of GitHub, which signs for the account it acts for. */
const isSignedByAuthor = ({ author, committer, isVerified, comparison }: CommitUnderReview): boolean =>
  isVerified && (isSameAccount(author, committer.account) || isGitHubItself(committer, comparison.host))

const isOpenedByAuthor = ({ author, pull }: CommitUnderReview): boolean =>
  pull !== undefined && isSameAccount(author, pull.author)

const isSameAccount = ({ account }: Identity, other: Account | null): boolean =>
  account !== null && account.id === other?.id && account.login === other.login

/** Why a commit that names an account which needs no sign-off needs one all the same. */
export function unprovenAccount(commit: CommitUnderReview): Unproven | undefined {
  const login = commit.author.account?.login ?? ''
  if (isBots(commit)) return { as: 'bot', login }
  return isExemptAccounts(commit) ? { as: 'exempt-account', login } : undefined
}

const member = (commit: CommitUnderReview): Exemption | undefined =>
  isMember(commit) && (commit.settings.members === 'any' || isSignedByMember(commit)) ? 'member' : undefined

/** Members may sign each other's commits, as when one rebases another's. */
const isSignedByMember = (commit: CommitUnderReview): boolean =>
  isSignedByAuthor(commit) || (commit.isVerified && isAmongMembers(commit.committer, commit))

/** Whether members are exempt at all, and the author is one. */
export const isMember = (commit: CommitUnderReview): boolean => isAmongMembers(commit.author, commit)

const isAmongMembers = ({ account }: Identity, { settings, memberships }: CommitUnderReview): boolean =>
  !settings.areMembersRequired && account !== null && memberships.members.has(account.login.toLowerCase())

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
  const failing = verdicts.filter(isFailing).map(({ commit }) => commit)
  const authors = loginsOf(failing.map(({ author }) => author))
  // A signature is the committer's: it counts for a member's commit where the committer is one, too.
  const signers = loginsOf(failing.filter(({ isVerified }) => isVerified).map(({ committer }) => committer))
  const teams = settings.exemptAccounts.filter((exempt) => exempt.kind === 'team')
  return {
    members: settings.areMembersRequired ? [] : [...new Set([...authors, ...signers])],
    teams: authors.flatMap((login) => teams.map(({ organization, team }) => ({ organization, team, login }))),
  }
}

const loginsOf = (people: readonly Identity[]): readonly string[] => [
  ...new Set(
    people.flatMap(({ account }) => account?.login.toLowerCase() ?? []).filter((login) => login !== 'web-flow'),
  ),
]
