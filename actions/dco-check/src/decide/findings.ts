import { isBotAddress, isDeliverable } from '../identity/email.ts'
import { authorAddress, folded, type Person } from '../identity/person.ts'
import { isGitHubItself, isSamePerson } from '../identity/same-person.ts'
import { straySignOff } from '../trailers/stray-sign-off.ts'
import type { CommitUnderReview } from './commit.ts'
import { isMember, unprovenAccount } from './exemptions.ts'
import type { Difference, Finding } from './verdict.ts'

/** What is wrong with the author's and committer's part in a commit that is not exempt; the first rule that objects. */
export const findingOf = (commit: CommitUnderReview): Finding | undefined =>
  missingIdentity(commit) ?? missingSignOff(commit) ?? invalidEmail(commit) ?? mismatch(commit)

/** Git itself never makes such a commit; an API may. */
function missingIdentity({ author, committer }: CommitUnderReview): Finding | undefined {
  const isNameless = [author, committer].every(({ name, email }) => name === '' && email === '')
  return isNameless ? { code: 'identity-missing' } : undefined
}

function missingSignOff(commit: CommitUnderReview): Finding | undefined {
  const { signOffs, malformed } = commit.certificates
  if (signOffs.length > 0) return undefined
  if (isMember(commit)) return { code: 'member-unverified' }
  const unproven = unprovenAccount(commit)
  if (unproven !== undefined) return { code: 'account-unverified', ...unproven }
  if (malformed[0] !== undefined) return { code: 'sign-off-malformed', written: malformed[0] }
  const stray = straySignOff(commit.message)
  if (stray === undefined) return { code: 'sign-off-missing' }
  const { line, key } = stray
  return key === undefined ? { code: 'sign-off-in-text', line } : { code: 'sign-off-misspelt', line, written: key }
}

/** An address that mail cannot reach certifies nothing, even where the sign-off repeats it. */
function invalidEmail(commit: CommitUnderReview): Finding | undefined {
  const { committer } = commit
  const ofAuthor = authorAddress(commit)
  if (!isDeliverable(ofAuthor)) return { code: 'email-invalid', whose: 'author', email: ofAuthor }
  if (committer.email !== '' && !isDeliverable(committer.email)) {
    return { code: 'email-invalid', whose: 'committer', email: committer.email }
  }
  return undefined
}

function mismatch(commit: CommitUnderReview): Finding | undefined {
  if (signatoryOf(commit) !== undefined) return undefined
  const { certificates, comparison } = commit
  const byPeople = certificates.signOffs.filter((signOff) => !isGitHubItself(signOff, comparison.host))
  const [byGitHub] = certificates.signOffs
  if (byPeople.length === 0 && byGitHub !== undefined) return { code: 'sign-off-by-github', signOff: byGitHub }
  return nearestMismatch(byPeople, commit)
}

/** Whose sign-off the commit carries. */
export function signatoryOf(commit: CommitUnderReview): 'author' | 'committer' | undefined {
  const { author, committer, certificates, comparison } = commit
  if (certificates.signOffs.some((signOff) => isSamePerson(signOff, author, comparison))) return 'author'
  if (certificates.signOffs.some((signOff) => isSamePerson(signOff, committer, comparison))) return 'committer'
  return undefined
}

/** Co-authors that neither the message nor `otherSigners`, who signed elsewhere, sign for. */
export function missingCoAuthors(commit: CommitUnderReview, otherSigners: readonly Person[]): Finding | undefined {
  const { settings, certificates, comparison } = commit
  if (!settings.areCoAuthorsRequired) return undefined
  const signers = [...certificates.signOffs, ...otherSigners]
  const unsigned = certificates.coAuthors.filter(
    (coAuthor) =>
      !isGitHubItself(coAuthor, comparison.host) &&
      // An app cannot certify anything. Who types its address for their own only hides that they took part.
      !isBotAddress(coAuthor.email) &&
      !signers.some((signer) => isSamePerson(signer, { ...coAuthor, account: null }, comparison)),
  )
  return unsigned.length > 0 ? { code: 'co-author-missing', coAuthors: unsigned } : undefined
}

/** The sign-off that comes nearest to the author or committer, and what it lacks. */
function nearestMismatch(signOffs: readonly Person[], commit: CommitUnderReview): Finding | undefined {
  const compared = signOffs.map((signOff) => ({ signOff, difference: differenceOf(signOff, commit) }))
  const [nearest] = compared.toSorted(
    (one, other) => NEAREST_FIRST.indexOf(one.difference) - NEAREST_FIRST.indexOf(other.difference),
  )
  return nearest === undefined ? undefined : { code: 'sign-off-mismatch', ...nearest }
}

const NEAREST_FIRST: readonly Difference[] = [
  'blanks',
  'name',
  'email',
  'name-of-one-and-email-of-other',
  'another-person',
]

function differenceOf(signOff: Person, { author, committer, comparison }: CommitUnderReview): Difference {
  const people = [author, committer].filter((person) => !isGitHubItself(person, comparison.host))
  const hasName = people.some(({ name }) => folded(name) === folded(signOff.name))
  const hasEmail = people.some((person) => isSamePerson(signOff, person, { ...comparison, match: 'email' }))
  if (people.some((person) => isSamePerson(blanksAside(signOff), blanksAside(person), comparison))) return 'blanks'
  if (hasName && hasEmail) return 'name-of-one-and-email-of-other'
  if (hasEmail) return 'name'
  return hasName ? 'email' : 'another-person'
}

const blanksAside = <Written extends Person>(person: Written): Written => ({
  ...person,
  name: person.name.trim().replaceAll(/\s+/g, ' '),
  email: person.email.trim(),
})
