import { folded, type Person } from '../identity/person.ts'
import { isGitHubItself, isSamePerson } from '../identity/same-person.ts'
import type { Case } from './commit.ts'
import type { Difference, Finding } from './verdict.ts'

/** The sign-off that comes nearest to the author or committer, and what it lacks. */
export function nearestMismatch(signOffs: readonly Person[], subject: Case): Finding | undefined {
  const compared = signOffs.map((signOff) => ({ signOff, difference: differenceOf(signOff, subject) }))
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
  'somebody-else',
]

function differenceOf(signOff: Person, { commit, comparison }: Case): Difference {
  const people = [commit.author, commit.committer].filter((person) => !isGitHubItself(person, comparison.host))
  const hasName = people.some(({ name }) => folded(name) === folded(signOff.name))
  const hasEmail = people.some((person) => isSamePerson(signOff, person, { ...comparison, match: 'email' }))
  if (people.some((person) => isSamePerson(blanksAside(signOff), blanksAside(person), comparison))) return 'blanks'
  if (hasName && hasEmail) return 'name-of-one-and-email-of-other'
  if (hasEmail) return 'name'
  return hasName ? 'email' : 'somebody-else'
}

const blanksAside = <Written extends Person>(person: Written): Written => ({
  ...person,
  name: person.name.trim().replaceAll(/\s+/g, ' '),
  email: person.email.trim(),
})
