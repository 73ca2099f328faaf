import { fencedBlock, inlineCode } from '@porchlight/action-kit'
import type { RepositoryName } from '@porchlight/action-kit'
import type { PullRequest } from '@porchlight/github'
import { commitsOf, ownFailing, type Judgement } from '../decide/judgement.ts'
import type { Failing } from '../decide/verdict.ts'
import { isDeliverable } from '../identity/email.ts'
import { authorAddress, personText } from '../identity/person.ts'
import { isGitHubItself } from '../identity/same-person.ts'
import { identityCommands, pushCommand, reauthoringCommand, signingCommand, trailerCommand } from '../remedy/commands.ts'
import { rewriteOf, type Rewrite } from '../remedy/rewrite.ts'
import { remediationSection } from './remediation-section.ts'

/** How to mend this very branch: commands to paste, each with what it does. */
export function mending(judgement: Judgement): string {
  const failing = ownFailing(judgement)
  if (failing.length === 0) return ''
  // In the merge queue the verdict is on a commit of GitHub's; what its author can rewrite ends with the branch.
  const head = judgement.pull?.head.sha ?? judgement.head
  const rewrite = rewriteOf(commitsOf(judgement), failing.map(({ commit }) => commit), head)
  const sections = [
    signing({ judgement, failing, rewrite }),
    pushing(judgement.pull),
    changingIdentity({ judgement, failing, rewrite }),
    someoneElses({ judgement, failing, rewrite }),
    coAuthors({ judgement, failing, rewrite }),
    remediationSection(judgement),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

interface Branch {
  readonly judgement: Judgement
  readonly failing: readonly Failing[]
  readonly rewrite: Rewrite
}

function signing({ judgement, failing, rewrite }: Branch): string {
  const branch = judgement.pull === undefined ? 'your branch' : inlineCode(judgement.pull.head.name)
  const isAuthorWrong = failing.some(needsNewAuthor)
  const needsOnlyOthers = failing.every(({ finding }) => finding.code === 'co-author-missing')
  if (needsOnlyOthers) return ''
  const command = isAuthorWrong ? reauthoringCommand(rewrite) : signingCommand(rewrite)
  const identity = isAuthorWrong ? ' Set your name and an address that mail reaches first, as below.' : ''
  return `#### How to sign off\n\nBy signing off you certify the [Developer Certificate of Origin](https://developercertificate.org). On ${branch}, run:${identity}\n\n${fencedBlock(command, 'sh')}\n\n${EXPLANATIONS[rewrite.kind]}`
}

const EXPLANATIONS: Readonly<Record<Rewrite['kind'], string>> = {
  amend: 'This adds your sign-off to the last commit.',
  'rebase-last': 'This adds your sign-off to each commit from the oldest that lacks one on.',
  'rebase-onto':
    'This adds your sign-off to each commit of the branch. Merges are left out: their commits are put in a row on top of what you merged last.',
  'rebase-root': 'This adds your sign-off to each commit of the branch, from the first one on.',
}

/** Signing is in vain where nobody can answer at the author's address; a commit that lacks a sign-off may lack that, too. */
const needsNewAuthor = ({ commit }: Failing): boolean => !isDeliverable(authorAddress(commit))

function pushing(pull: PullRequest | undefined): string {
  if (pull === undefined) return ''
  const { repository, name } = pull.head
  if (repository === null) return 'The repository that this branch was in is deleted. Push the branch somewhere and open a new pull request.'
  return `Then push it in place of the old one:\n\n${fencedBlock(pushCommand(name), 'sh')}\n\n${inlineCode('origin')} has to be ${inlineCode(fullName(repository))}; ${inlineCode('git remote -v')} tells. The push is refused if somebody else pushed meanwhile.`
}

const fullName = ({ owner, name }: RepositoryName): string => `${owner}/${name}`

function changingIdentity({ judgement, failing, rewrite }: Branch): string {
  const differing = failing.filter((one) => needsNewAuthor(one) || one.finding.code === 'sign-off-mismatch')
  if (differing.length === 0) return ''
  const known = differing.find(({ commit, finding }) => finding.code === 'sign-off-mismatch' && !isGitHubItself(commit.author, judgement.host))
  const person = known?.commit.author ?? { name: 'Your Name', email: 'you@example.org' }
  const commands = `${identityCommands(person)}\n${reauthoringCommand(rewrite)}`
  return `#### If git knows you by another name or address\n\nGit signs with what it has been told. Set it to who you are, then make the commits yours and sign them:\n\n${fencedBlock(commands, 'sh')}\n\nThis makes you the author of each commit it touches; do not use it where some of them are someone else's.`
}

function someoneElses({ judgement, failing, rewrite }: Branch): string {
  const { pull } = judgement
  const others = failing.filter(({ commit }) => pull !== undefined && commit.author.account?.login !== pull.author.login)
  if (others.length === 0) return ''
  const names = [...new Set(others.map(({ commit }) => personText(commit.author)))].slice(0, MOST_NAMES).map(inlineCode)
  const command = rewrite.kind === 'amend' ? 'amend' : 'rebase'
  return `#### If a commit is someone else's\n\nSome of these commits are by ${names.join(', ')}. Either they sign them off, or you do: the ${command} above makes you their committer and adds your sign-off, by which you certify that you may pass their work on (clauses b and c of the certificate). They stay the author.`
}

const MOST_NAMES = 5

function coAuthors({ failing, rewrite }: Branch): string {
  const unsigned = failing.flatMap(({ finding }) => (finding.code === 'co-author-missing' ? finding.coAuthors : []))
  const [first] = unsigned
  if (first === undefined) return ''
  const command = trailerCommand(rewrite, `Signed-off-by: ${personText(first)}`)
  return `#### If a co-author has not signed off\n\nAsk them. When they agree, add the line they give you, for example:\n\n${fencedBlock(command, 'sh')}`
}
