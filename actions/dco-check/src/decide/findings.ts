import { isDeliverable } from '../identity/email.ts'
import { authorAddress, type Person } from '../identity/person.ts'
import { isGitHubItself, isSamePerson } from '../identity/same-person.ts'
import { lineOfStraySignOff } from '../trailers/stray.ts'
import type { Case } from './commit.ts'
import { isMember } from './exemptions.ts'
import { nearestMismatch } from './mismatch.ts'
import type { Finding } from './verdict.ts'

/** What is wrong with the author's and committer's part in a commit that is not exempt; the first rule that objects. */
export const findingOf = (commit: Case): Finding | undefined =>
  missingIdentity(commit) ?? missingSignOff(commit) ?? invalidEmail(commit) ?? mismatch(commit)

/** Git itself never makes such a commit; an API may. */
function missingIdentity({ commit: { author, committer } }: Case): Finding | undefined {
  const isNobody = [author, committer].every(({ name, email }) => name === '' && email === '')
  return isNobody ? { code: 'identity-missing' } : undefined
}

function missingSignOff(subject: Case): Finding | undefined {
  const { signOffs, malformed } = subject.certificates
  if (signOffs.length > 0) return undefined
  if (isMember(subject)) return { code: 'member-unverified' }
  if (malformed[0] !== undefined) return { code: 'sign-off-malformed', written: malformed[0] }
  const line = lineOfStraySignOff(subject.commit.message)
  return line === undefined ? { code: 'sign-off-missing' } : { code: 'sign-off-in-text', line }
}

/** An address nobody can answer from certifies nothing, even where the sign-off repeats it. */
function invalidEmail({ commit }: Case): Finding | undefined {
  const { committer } = commit
  const ofAuthor = authorAddress(commit)
  if (!isDeliverable(ofAuthor)) return { code: 'email-invalid', whose: 'author', email: ofAuthor }
  if (committer.email !== '' && !isDeliverable(committer.email)) {
    return { code: 'email-invalid', whose: 'committer', email: committer.email }
  }
  return undefined
}

function mismatch(subject: Case): Finding | undefined {
  if (signatoryOf(subject) !== undefined) return undefined
  const { host } = subject.comparison
  const byPeople = subject.certificates.signOffs.filter((signOff) => !isGitHubItself(signOff, host))
  const [byGitHub] = subject.certificates.signOffs
  if (byPeople.length === 0 && byGitHub !== undefined) return { code: 'sign-off-by-github', signOff: byGitHub }
  return nearestMismatch(byPeople, subject)
}

/** Whose sign-off the commit carries. */
export function signatoryOf({ commit, certificates, comparison }: Case): 'author' | 'committer' | undefined {
  const { author, committer } = commit
  if (certificates.signOffs.some((signOff) => isSamePerson(signOff, author, comparison))) return 'author'
  if (certificates.signOffs.some((signOff) => isSamePerson(signOff, committer, comparison))) return 'committer'
  return undefined
}

/** Co-authors that neither the message nor `otherSigners`, who signed elsewhere, sign for. */
export function missingCoAuthors(subject: Case, otherSigners: readonly Person[]): Finding | undefined {
  const { settings, certificates, comparison } = subject
  if (!settings.areCoAuthorsRequired) return undefined
  const signers = [...certificates.signOffs, ...otherSigners]
  const unsigned = certificates.coAuthors.filter(
    (coAuthor) =>
      !isGitHubItself(coAuthor, comparison.host) &&
      !signers.some((signer) => isSamePerson(signer, { ...coAuthor, account: null }, comparison)),
  )
  return unsigned.length > 0 ? { code: 'co-author-missing', coAuthors: unsigned } : undefined
}
