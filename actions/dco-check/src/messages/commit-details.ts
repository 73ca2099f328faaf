import { inlineCode, inlineText, tableCell } from '@porchlight/action-kit'
import type { Commit } from '@porchlight/github'
import { certificatesIn } from '../identity/certificates.ts'
import { personText } from '../identity/person.ts'
import type { Failing } from '../decide/verdict.ts'
import { reasonOf } from './reason.ts'

/** The commits that fail, each with who made it and who signed it, so that a reader sees what differs. */
export function commitDetails(failing: readonly Failing[], { most }: { most: number }): string {
  const shown = failing.slice(0, most).map(commitDetail)
  const more = failing.length - shown.length
  return [...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n\n')
}

function commitDetail(failing: Failing): string {
  const { commit } = failing
  const rows = peopleOf(commit).map(([role, person]) => `| ${role} | ${tableCell(inlineCode(person))} |`)
  return [
    `**${commit.sha.slice(0, 7)}** ${inlineText(subjectOf(commit))}  `,
    reasonOf(failing, inlineCode),
    ...(rows.length === 0 ? [] : ['', '| | |', '| --- | --- |', ...rows]),
  ].join('\n')
}

function peopleOf({ author, committer, message }: Commit): readonly (readonly [string, string])[] {
  const made = personText(author)
  const committed = personText(committer)
  const { signOffs } = certificatesIn(message)
  return [
    ['Author', made] as const,
    ...(committed === made ? [] : [['Committer', committed] as const]),
    ...signOffs.slice(0, MOST_SIGN_OFFS).map((signOff) => ['Signed off by', personText(signOff)] as const),
  ]
}

// A message can hold thousands; who reads on past a handful is better served by git.
const MOST_SIGN_OFFS = 5

export const subjectOf = ({ message }: Pick<Commit, 'message'>): string => {
  const subject = message.split('\n', 1)[0]?.trim() ?? ''
  return subject.length > LONGEST_SUBJECT ? `${Array.from(subject).slice(0, LONGEST_SUBJECT).join('')}…` : subject
}

// A title is meant to have 50 characters; nobody needs more to know their commit again.
const LONGEST_SUBJECT = 100
