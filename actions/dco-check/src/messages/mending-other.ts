import { fencedBlock } from '@porchlight/action-kit'
import { personText, type Person } from '../identity/person.ts'
import { isGitHubItself } from '../identity/same-person.ts'
import { identityCommands, interactiveCommand, reauthoringCommand, trailerCommand } from './fix-commands.ts'
import { shortSha } from './details.ts'
import type { Branch } from './fixes.ts'
import { isForCoAuthorsAlone, needsNewAuthor, pushing } from './mending-own.ts'
import { asCode, shownPerson } from './shown.ts'

/** For who commits under one name or address and signs under another. */
export function changingIdentity({ judgement, failing, rewrite }: Branch): string {
  const mismatched = failing.filter(({ finding }) => finding.code === 'sign-off-mismatch')
  if (mismatched.length === 0 && !failing.some(needsNewAuthor)) return ''
  const known = mismatched.find((one) => !needsNewAuthor(one) && !isGitHubItself(one.commit.author, judgement.host))
  const person = known?.commit.author ?? { name: 'Your Name', email: 'you@example.org' }
  return [
    '#### If git knows you by another name or address',
    'Git signs with what it was told. Tell it who you are, then make the commits yours and sign them:',
    fencedBlock(`${identityCommands(person)}\n${reauthoringCommand(rewrite)}`, 'sh'),
    "This makes you the author of every commit that it touches. Do not use it where some of them are someone else's.",
  ].join('\n\n')
}

/** For who has commits of others' on the branch. Whose a commit is, is known where GitHub knows the account. */
export function othersCommits({ judgement: { pull }, failing, rewrite }: Branch): string {
  const others = failing
    .map(({ commit }) => commit.author)
    .filter(({ account }) => pull !== undefined && account !== null && account.login !== pull.author.login)
  if (others.length === 0) return ''
  const names = [...new Set(others.map((author) => shownPerson(author, asCode)))]
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  const command = rewrite.kind === 'amend' ? 'amending' : 'rebasing'
  return [
    "#### If a commit is someone else's",
    `Some of these are by ${names.slice(0, MOST_NAMES).join(', ')}${more}. Either they sign them off, or you do: ${command} as above leaves them the author and makes you the committer, and your sign-off certifies that you may pass their work on (clauses b and c of the certificate).`,
  ].join('\n\n')
}

const MOST_NAMES = 5

/** For co-authors who have to sign: theirs is a line that they give, on their commits and no others. */
export function coAuthors({ judgement: { pull }, failing, rewrite }: Branch): string {
  const unsigned = failing.flatMap(({ commit, finding }) =>
    finding.code === 'co-author-missing'
      ? finding.coAuthors.map((person) => ({ commit, line: signOffLine(person) }))
      : [],
  )
  const [first] = unsigned
  if (first === undefined) return ''
  const isLast = rewrite.kind === 'amend'
  const shas = [...new Set(unsigned.map(({ commit }) => asCode(shortSha(commit))))].slice(0, MOST_NAMES).join(', ')
  return [
    '#### If a co-author has not signed off',
    isLast
      ? 'Ask them. When they agree, add the line that they give you:'
      : `Ask them. When they agree, change \`pick\` to \`reword\` before ${shas}, and add the line that they give you below the others, such as ${asCode(first.line)}:`,
    fencedBlock(isLast ? trailerCommand(first.line) : interactiveCommand(rewrite), 'sh'),
    ...(isForCoAuthorsAlone(failing) && pull !== undefined ? pushing(pull) : []),
  ].join('\n\n')
}

const signOffLine = (person: Person): string => `Signed-off-by: ${personText(person)}`
