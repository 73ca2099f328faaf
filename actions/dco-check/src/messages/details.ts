import { inlineText, tableCell } from '@porchlight/action-kit/pure'
import type { Commit } from '@porchlight/github'
import type { Failing } from '../decide/verdict.ts'
import { certificatesIn } from '../identity/certificates.ts'
import { personText } from '../identity/person.ts'
import { reasonOf } from './reasons.ts'
import { asCode, shortened, shownPerson } from './shown.ts'

/**
 * The commits that fail, each with who made it and who signed it, so that a reader sees what differs. What several share
 * is said once.
 */
export function commitDetails(failing: readonly Failing[]): string {
  const shown = alike(failing.slice(0, MOST_DETAILED)).map(details)
  const more = failing.length - MOST_DETAILED
  return [...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n\n')
}

// Each takes some 300 characters; a comment holds 65,536, with the commands below them.
const MOST_DETAILED = 30

interface Alike {
  readonly commits: readonly Commit[]
  readonly reason: string
  readonly people: string
}

/** Most branches have one fault many times. */
function alike(failing: readonly Failing[]): readonly Alike[] {
  const groups = new Map<string, Alike>()
  for (const each of failing) {
    const [reason, people] = [reasonOf(each, asCode), peopleTable(each.commit)]
    const key = `${reason}\n${people}`
    groups.set(key, { commits: [...(groups.get(key)?.commits ?? []), each.commit], reason, people })
  }
  return [...groups.values()]
}

function details({ commits, reason, people }: Alike): string {
  const titles = commits.map((commit) => `**${shortSha(commit)}** ${inlineText(titleOf(commit))}  `)
  return [...titles, commits.length === 1 ? reason : `All ${commits.length} commits: ${reason}`, '', people].join('\n')
}

const peopleTable = (commit: Commit): string =>
  ['| | |', '| --- | --- |', ...peopleOf(commit).map(([role, person]) => `| ${role} | ${tableCell(person)} |`)].join(
    '\n',
  )

function peopleOf({ author, committer, message }: Commit): readonly (readonly [string, string])[] {
  const isOther = personText(committer) !== personText(author)
  const { signOffs } = certificatesIn(message)
  return [
    ['Author', shownPerson(author, asCode)] as const,
    ...(isOther ? [['Committer', shownPerson(committer, asCode)] as const] : []),
    ...signOffs.slice(0, MOST_SIGN_OFFS).map((signOff) => ['Signed off by', shownPerson(signOff, asCode)] as const),
  ]
}

// A message can hold thousands; past a handful, git is the better reader.
const MOST_SIGN_OFFS = 5

export const titleOf = ({ message }: Pick<Commit, 'message'>): string =>
  shortened(message.split('\n', 1)[0]?.trim() ?? '', LONGEST_TITLE)

// A title is meant to have 50 characters; no author needs more to recognize a commit.
const LONGEST_TITLE = 100

/** As many digits as GitHub shows. */
export const shortSha = ({ sha }: Pick<Commit, 'sha'>): string => sha.slice(0, 7)
