import { personText, type Person } from '../identity/person.ts'
import type { Difference, Failing, Finding } from '../decide/verdict.ts'

/** How a piece of somebody's text is shown: quoted in plain text, as a code span in Markdown. */
export type Show = (text: string) => string

export const plainly: Show = (text) => `"${text}"`

/** Why a commit fails, in one or two sentences. */
export function reasonOf({ commit, finding }: Failing, show: Show = plainly): string {
  const author = show(personText(commit.author))
  switch (finding.code) {
    case 'identity-missing':
      return 'The commit names neither an author nor a committer, so that nobody can sign it.'
    case 'sign-off-missing':
      return 'The message has no Signed-off-by line.'
    case 'sign-off-in-text':
      return `Line ${finding.line} of the message looks like a sign-off, but git reads one only at the message's end, below a blank line, and not among other text.`
    case 'sign-off-malformed':
      return `${show(finding.written)} is no name and address. Write Signed-off-by: Your Name <you@example.org>.`
    case 'sign-off-by-github':
      return `It is signed off by ${show(personText(finding.signOff))}, which is GitHub's website and no person. The author is ${author}.`
    case 'sign-off-mismatch':
      return mismatch(finding, show, author)
    case 'email-invalid':
      return invalidEmail(finding, show)
    case 'member-unverified':
      return 'The message has no Signed-off-by line. Members of the organisation go without one only where GitHub has verified the signature of the commit.'
    case 'co-author-missing':
      return `These co-authors have not signed off: ${finding.coAuthors.map((coAuthor) => show(personText(coAuthor))).join(', ')}.`
    case 'queue-dropped-sign-off':
      return 'The merge queue made this commit, and left the sign-off out of its message.'
  }
}

function mismatch({ signOff, difference }: Finding & { code: 'sign-off-mismatch' }, show: Show, author: string): string {
  return `It is signed off by ${show(personText(signOff))}, but the author is ${author}: ${DIFFERENCES[difference]}.`
}

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  blanks: 'the sign-off has a blank too many',
  name: 'the names differ',
  email: 'the addresses differ',
  'name-of-one-and-email-of-other': 'it has the name of one and the address of another, so that it is neither',
  'somebody-else': 'somebody else signed',
}

function invalidEmail({ whose, email }: Finding & { code: 'email-invalid' }, show: Show): string {
  if (email === '') return `The ${whose} has no e-mail address.`
  return `The ${whose}'s address ${show(email)} is not one that mail could reach.`
}

export const signOffOf = ({ finding }: Failing): Person | undefined => ('signOff' in finding ? finding.signOff : undefined)
