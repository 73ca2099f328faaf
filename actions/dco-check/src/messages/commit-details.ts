import { inlineText, tableCell } from '@porchlight/action-kit'
import type { Commit } from '@porchlight/github'
import type { Failing } from '../decide/verdict.ts'
import { certificatesIn } from '../identity/certificates.ts'
import { personText } from '../identity/person.ts'
import { reasonOf } from './reason.ts'
import { asCode, shortened, shownPerson } from './shown.ts'

/** The commits that fail, each with who made it and who signed it, so that a reader sees what differs. */
export function commitDetails(failing: readonly Failing[]): string {
  const shown = failing.slice(0, MOST_DETAILED).map(commitDetail)
  const more = failing.length - shown.length
  return [...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n\n')
}

// Each takes some 300 characters; a comment holds 65,536, with the commands below them.
const MOST_DETAILED = 30

function commitDetail(failing: Failing): string {
  const { commit } = failing
  const rows = peopleOf(commit).map(([role, person]) => `| ${role} | ${tableCell(person)} |`)
  return [
    `**${shortSha(commit)}** ${inlineText(subjectOf(commit))}  `,
    reasonOf(failing, asCode),
    '',
    '| | |',
    '| --- | --- |',
    ...rows,
  ].join('\n')
}

function peopleOf({ author, committer, message }: Commit): readonly (readonly [string, string])[] {
  const isOther = personText(committer) !== personText(author)
  const { signOffs } = certificatesIn(message)
  return [
    ['Author', shownPerson(author, asCode)] as const,
    ...(isOther ? [['Committer', shownPerson(committer, asCode)] as const] : []),
    ...signOffs.slice(0, MOST_SIGN_OFFS).map((signOff) => ['Signed off by', shownPerson(signOff, asCode)] as const),
  ]
}

// A message can hold thousands; who reads on past a handful is better served by git.
const MOST_SIGN_OFFS = 5

export const subjectOf = ({ message }: Pick<Commit, 'message'>): string =>
  shortened(message.split('\n', 1)[0]?.trim() ?? '', LONGEST_SUBJECT)

// A title is meant to have 50 characters; nobody needs more to know their commit again.
const LONGEST_SUBJECT = 100

/** As many digits as GitHub shows. */
export const shortSha = ({ sha }: Pick<Commit, 'sha'>): string => sha.slice(0, 7)
