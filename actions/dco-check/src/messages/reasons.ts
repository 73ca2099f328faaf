import { listed } from '@porchlight/action-kit/pure'
import type { Difference, Failing, Finding } from '../decide/verdict.ts'
import { personText, type Person } from '../identity/person.ts'
import { codePoint, drawn, plainly, shownPerson, type Show } from './shown.ts'

/** Why a commit fails, in one or two sentences. */
export function reasonOf({ commit, finding }: Failing, show: Show = plainly): string {
  const author = shownPerson(commit.author, show)
  switch (finding.code) {
    case 'identity-missing':
      return 'The commit has neither an author nor a committer, so it cannot be signed off.'
    case 'sign-off-missing':
      return 'The message has no Signed-off-by line.'
    case 'sign-off-in-text':
      return `Line ${finding.line} of the message looks like a sign-off, but git reads sign-offs only at the end of the message, below a blank line and not among other text.`
    case 'sign-off-misspelt':
      return `Line ${finding.line} of the message says ${show(drawn(finding.written))}, which git does not take for a sign-off. Write exactly Signed-off-by: with two hyphens and a colon.`
    case 'sign-off-malformed':
      return `${show(drawn(finding.written))} is not a name and an address. Write Signed-off-by: Your Name <you@example.org>.`
    case 'sign-off-by-github':
      return `It is signed off by ${shownPerson(finding.signOff, show)}, which is GitHub's website, not a person. The author is ${author}.`
    case 'sign-off-mismatch':
      return `It is signed off by ${shownPerson(finding.signOff, show)}, but the author is ${author}: ${DIFFERENCES[finding.difference]}${lookalikes(finding.signOff, commit.author)}.`
    case 'email-invalid':
      return invalidEmail(finding, show)
    case 'member-unverified':
      return 'The message has no Signed-off-by line. Members of the organization need none only where GitHub has verified the signature of the commit.'
    case 'account-unverified':
      return `The message has no Signed-off-by line. Its address is that of ${show(finding.login)}, ${finding.as === 'bot' ? 'a bot' : 'an exempt account'}, which anyone can type: without a sign-off pass only that account's commits with a signature that GitHub has verified, and those in pull requests that it opened itself.`
    case 'co-author-missing':
      return `${finding.coAuthors.length === 1 ? 'A co-author has' : 'Co-authors have'} not signed off: ${coAuthors(finding, show)}.`
    case 'queue-dropped-sign-off':
      return 'The merge queue made this commit and dropped the sign-off from its message.'
    default:
      return finding satisfies never
  }
}

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  blanks: 'they differ in spaces',
  name: 'the names differ',
  email: 'the addresses differ',
  'name-of-one-and-email-of-other': 'it joins the name of one person with the address of another',
  'another-person': 'neither the name nor the address matches',
}

/** Letters of another alphabet that look the same, such as a Cyrillic а for a Latin a. */
function lookalikes(signOff: Person, author: Person): string {
  const [written, wanted] = [signOff, author].map((person) => Array.from(personText(person).normalize('NFC')))
  if (written === undefined || written.length !== wanted?.length) return ''
  const pairs = written.flatMap((letter, at) => (letter === wanted[at] ? [] : [[letter, wanted[at] ?? ''] as const]))
  const [pair] = pairs
  if (pair === undefined || !pairs.every(([one, other]) => LATIN.test(one) !== LATIN.test(other))) return ''
  return `, as a letter is ${codePoint(pair[0])} in one and ${codePoint(pair[1])} in the other`
}

const LATIN = /\p{Script=Latin}/u

function invalidEmail({ whose, email }: Finding & { code: 'email-invalid' }, show: Show): string {
  if (email === '') return `The ${whose} has no email address.`
  return `The ${whose}'s address ${show(drawn(email))} is not one that mail can reach.`
}

const MOST_CO_AUTHORS = 5

const coAuthors = ({ coAuthors: all }: Finding & { code: 'co-author-missing' }, show: Show): string =>
  listed(
    all.map((coAuthor) => shownPerson(coAuthor, show)),
    { most: MOST_CO_AUTHORS },
  )
