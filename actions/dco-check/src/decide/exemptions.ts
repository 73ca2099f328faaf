import type { Case } from './commit.ts'
import type { Exemption } from './verdict.ts'

/** Why a commit needs no sign-off; undefined when it does. */
export const exemptionOf = (commit: Case): Exemption | undefined =>
  mergeCommit(commit) ?? bot(commit) ?? exemptAccount(commit) ?? member(commit) ?? revert(commit)

/** A merge brings in nothing of its own; told by its parents, as a message can say "Merge" of anything. */
const mergeCommit = ({ commit, settings }: Case): Exemption | undefined =>
  settings.mergeCommits === 'skip' && commit.parents.length > 1 ? 'merge-commit' : undefined

/**
 * An account that GitHub knows to be a bot, never a name that looks like one. GitHub finds the account by the address in
 * the commit, so whoever types a bot's noreply address may be taken for it (assumed; nobody tried it on github.com).
 */
const bot = ({ commit }: Case): Exemption | undefined => (commit.author.account?.type === 'Bot' ? 'bot' : undefined)

function exemptAccount({ commit, settings, memberships }: Case): Exemption | undefined {
  const login = commit.author.account?.login.toLowerCase()
  if (login === undefined) return undefined
  const isExempt = settings.exemptAccounts.some((exempt) =>
    exempt.kind === 'login'
      ? exempt.login.toLowerCase() === login
      : memberships.teams.get(`${exempt.organization}/${exempt.team}`.toLowerCase())?.has(login),
  )
  return isExempt ? 'exempt-account' : undefined
}

const member = (subject: Case): Exemption | undefined =>
  isMember(subject) && (subject.commit.isVerified || subject.settings.members === 'any') ? 'member' : undefined

/** Whether members are let off at all, and the author is one. */
export function isMember({ commit: { author }, settings, memberships }: Case): boolean {
  return (
    !settings.areMembersRequired &&
    author.account !== null &&
    memberships.members.has(author.account.login.toLowerCase())
  )
}

/** What `git revert` writes. Nothing proves that the change is one, which is why this is off unless asked for. */
function revert({ commit, settings }: Case): Exemption | undefined {
  if (!settings.areRevertsExempt) return undefined
  return commit.message.startsWith('Revert "') && /^This reverts commit [0-9a-f]{40}\b/m.test(commit.message)
    ? 'revert'
    : undefined
}
