import { isBotAddress, isDeliverable } from '../identity/email.ts'
import { authorAddress, folded, personText, type Person } from '../identity/person.ts'
import { isGitHubItself, recognizing, recognizingAny } from '../identity/same-person.ts'
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
export function signatoryOf({
  author,
  committer,
  certificates,
  comparison,
}: CommitUnderReview): 'author' | 'committer' | undefined {
  const { signOffs } = certificates
  if (signOffs.some(recognizing(author, comparison))) return 'author'
  if (personText(author) === personText(committer)) return undefined
  return signOffs.some(recognizing(committer, comparison)) ? 'committer' : undefined
}

/** Co-authors that neither the message nor `otherSigners`, who signed elsewhere, sign for. */
export function missingCoAuthors(commit: CommitUnderReview, otherSigners: readonly Person[]): Finding | undefined {
  const { settings, certificates, comparison } = commit
  if (!settings.areCoAuthorsRequired) return undefined
  const hasSigned = recognizingAny([...certificates.signOffs, ...otherSigners], comparison)
  const unsigned = certificates.coAuthors.filter(
    (coAuthor) =>
      !isGitHubItself(coAuthor, comparison.host) &&
      // An app cannot certify anything. Who types its address for their own only hides that they took part.
      !isBotAddress(coAuthor.email) &&
      !hasSigned(coAuthor),
  )
  return unsigned.length > 0 ? { code: 'co-author-missing', coAuthors: unsigned } : undefined
}

/** The sign-off that comes nearest to the author or committer, and what it lacks. */
function nearestMismatch(signOffs: readonly Person[], commit: CommitUnderReview): Finding | undefined {
  const differenceOf = differing(commit)
  const compared = signOffs.slice(0, MOST_COMPARED).map((signOff) => ({ signOff, difference: differenceOf(signOff) }))
  const [nearest] = compared.toSorted(
    (one, other) => NEAREST_FIRST.indexOf(one.difference) - NEAREST_FIRST.indexOf(other.difference),
  )
  return nearest === undefined ? undefined : { code: 'sign-off-mismatch', ...nearest }
}

// It is for the explanation alone, and nobody reads through more of them.
const MOST_COMPARED = 30

const NEAREST_FIRST: readonly Difference[] = [
  'blanks',
  'name',
  'email',
  'name-of-one-and-email-of-other',
  'another-person',
]

function differing({ author, committer, comparison }: CommitUnderReview): (signOff: Person) => Difference {
  const people = [author, committer].filter((person) => !isGitHubItself(person, comparison.host))
  const names = new Set(people.map(({ name }) => folded(name)))
  const byEmail = people.map((person) => recognizing(person, { ...comparison, match: 'email' }))
  const byAllButBlanks = people.map((person) => recognizing(blanksAside(person), comparison))
  return (signOff) => {
    const hasName = names.has(folded(signOff.name))
    const hasEmail = byEmail.some((recognizes) => recognizes(signOff))
    const aside = blanksAside(signOff)
    if (byAllButBlanks.some((recognizes) => recognizes(aside))) return 'blanks'
    if (hasName && hasEmail) return 'name-of-one-and-email-of-other'
    if (hasEmail) return 'name'
    return hasName ? 'email' : 'another-person'
  }
}

const blanksAside = <Written extends Person>(person: Written): Written => ({
  ...person,
  name: person.name.trim().replaceAll(/\s+/g, ' '),
  email: person.email.trim(),
})
