import { fencedBlock, inlineCode, listed } from '@porchlight/action-kit/pure'
import type { Identity, PullRequest } from '@porchlight/github'
import { rewriteOf, type Base, type Rewrite } from '../decide/rewrite.ts'
import { commitsOf, ownFailing, type Failing, type Judgement } from '../decide/verdict.ts'
import { isBotAddress, isDeliverable } from '../identity/email.ts'
import { authorAddress, personText, type Person } from '../identity/person.ts'
import { isGitHubItself } from '../identity/same-person.ts'
import { shortSha } from './details.ts'
import { straySignOff } from '../trailers/stray-sign-off.ts'
import {
  cloningCommands,
  identityCommands,
  interactiveCommand,
  pushCommand,
  reauthoringCommand,
  signingCommand,
  trailerCommand,
} from './fix-commands.ts'
import { remediationTexts, thirdPartyTexts } from './remediation-text.ts'
import { asCode, shownPerson } from './shown.ts'

/** What the sections of the help are written from. */
interface Branch {
  readonly judgement: Judgement
  readonly failing: readonly Failing[]
  readonly rewrite: Rewrite
}

/** How to fix this very branch: commands to paste, each with what it does. */
export function fixesFor(judgement: Judgement): string {
  const failing = ownFailing(judgement)
  if (failing.length === 0) return ''
  const commits = failing.map(({ commit }) => commit)
  // In the merge queue the verdict is on a commit of GitHub's; what its author can rewrite ends with the branch.
  const head = judgement.pull?.head.sha ?? judgement.head
  const branch = {
    judgement,
    failing,
    rewrite: rewriteOf({ commits: commitsOf(judgement), failing: commits, head, base: baseOf(judgement) }),
  }
  return [
    signingOff(branch),
    changingIdentity(branch),
    othersCommits(branch),
    coAuthors(branch),
    remediationSection(judgement),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
}

function baseOf({ pull, base, host }: Judgement): Base {
  if (pull === undefined) return { kind: 'revision', name: base ?? '' }
  const { repository, name } = pull.base
  const there = repository === null ? '' : `${repository.owner}/${repository.name}`
  const isOwn = pull.head.repository !== null && there === `${pull.head.repository.owner}/${pull.head.repository.name}`
  return { kind: 'branch', address: isOwn ? 'origin' : `https://${host}/${there}`, name }
}

/** The two commands that fix most branches: sign, and push. */
function signingOff({ judgement: { pull, host }, failing, rewrite }: Branch): string {
  if (isForCoAuthorsAlone(failing)) return ''
  const isNewAuthor = failing.some(needsNewAuthor)
  const branch = pull === undefined ? 'your branch' : inlineCode(pull.head.name)
  const identity = isNewAuthor ? ' First set your name and a working email address in git, as below.' : ''
  return [
    '#### How to sign off',
    `By signing off you certify the [Developer Certificate of Origin](https://developercertificate.org).${identity} On ${branch}, run:`,
    fencedBlock(isNewAuthor ? reauthoringCommand(rewrite) : signingCommand(rewrite), 'sh'),
    EXPLANATIONS[rewrite.kind],
    ...(pull === undefined ? [] : [...pushing(pull), ...inDescription(pull)]),
    'Next time, `git commit --signoff` adds the line at once.',
    ...(pull === undefined ? [] : cloning(pull, host)),
  ].join('\n\n')
}

const inDescription = ({ body }: PullRequest): readonly string[] =>
  straySignOff(body) === undefined
    ? []
    : ["The sign-off in the pull request's description does not count: each commit needs one in its own message."]

/** Those who worked on the website have nothing to run the commands in. */
function cloning({ head: { repository, name }, url }: PullRequest, host: string): readonly string[] {
  if (repository === null) return []
  return [
    '#### If you have no clone of the branch',
    "Commits that were made on GitHub's website are changed with [git](https://git-scm.com/downloads), too. Get the branch, and then run the commands above:",
    fencedBlock(cloningCommands({ host, repository, branch: name }), 'sh'),
    `In a clone of ${inlineCode(`${repository.owner}/${repository.name}`)}, [GitHub CLI](https://cli.github.com) does it with \`gh pr checkout ${url}\`.`,
  ]
}

const EXPLANATIONS: Readonly<Record<Rewrite['kind'], string>> = {
  amend: 'This adds your sign-off to the last commit.',
  'rebase-last': 'This adds your sign-off to the oldest commit that needs one and to all that follow.',
  'rebase-onto':
    'This adds your sign-off to every commit of the branch. Merges are left out: the commits end up in a row. If git stops at a conflict, resolve it and run `git rebase --continue`.',
  'rebase-base':
    'This adds your sign-off to every commit of the branch. Merges are left out: the commits end up in a row on top of what the branch is to go into. If git stops at a conflict, resolve it and run `git rebase --continue`.',
  'rebase-root': 'This adds your sign-off to every commit of the branch, from the first one on.',
}

/** A sign-off is worth nothing where mail cannot reach the author; a commit that lacks a sign-off may lack that, too. */
const needsNewAuthor = ({ commit }: Failing): boolean => !isDeliverable(authorAddress(commit))

/** A co-author's sign-off is not the author's to give. */
const isForCoAuthorsAlone = (failing: readonly Failing[]): boolean =>
  failing.every(({ finding }) => finding.code === 'co-author-missing')

function pushing({ head: { repository, name } }: PullRequest): readonly string[] {
  if (repository === null) {
    return ['The repository of this branch was deleted. Push the branch to another one, and open a new pull request.']
  }
  const remote = inlineCode(`${repository.owner}/${repository.name}`)
  return [
    'Then force-push the branch; the check runs again by itself:',
    fencedBlock(pushCommand(name), 'sh'),
    `Here \`origin\` is ${remote}. If \`git remote -v\` shows it under another name, use that name. Git refuses the push if the branch has changed in the meantime.`,
  ]
}

/** For authors who commit under one name or address and sign under another. */
function changingIdentity({ judgement, failing, rewrite }: Branch): string {
  const mismatched = failing.filter(({ finding }) => finding.code === 'sign-off-mismatch')
  if (mismatched.length === 0 && !failing.some(needsNewAuthor)) return ''
  const known = mismatched.find((one) => !needsNewAuthor(one) && isSomebody(one.commit.author, judgement.host))
  const person = known?.commit.author ?? { name: 'Your Name', email: 'you@example.org' }
  return [
    '#### If git has another name or address for you',
    'Git signs with the name and address in its configuration. Set yours, then make the commits yours and sign them:',
    fencedBlock(`${identityCommands(person)}\n${reauthoringCommand(rewrite)}`, 'sh'),
    'This makes you the author of every commit that it rewrites. Do not use it if other people wrote some of them.',
  ].join('\n\n')
}

/** Nobody is told to call themselves GitHub, or by the name of an app. */
const isSomebody = (author: Identity, host: string): boolean =>
  !isGitHubItself(author, host) && !isBotAddress(author.email)

/** For branches with commits of other authors, as far as GitHub knows their accounts. */
function othersCommits({ judgement: { pull }, failing, rewrite }: Branch): string {
  const others = failing
    .map(({ commit }) => commit.author)
    .filter(({ account }) => pull !== undefined && account !== null && account.login !== pull.author.login)
  if (others.length === 0) return ''
  const names = [...new Set(others.map((author) => shownPerson(author, asCode)))]
  const command = rewrite.kind === 'amend' ? 'amending' : 'rebasing'
  return [
    '#### If another person wrote a commit',
    `Some of these commits are by ${listed(names, { most: MOST_NAMES })}. Either they sign them off, or you do: ${command} as above keeps them as the author and makes you the committer, and your sign-off certifies that you may submit their work (clauses b and c of the certificate).`,
  ].join('\n\n')
}

const MOST_NAMES = 5

/** For co-authors who have to sign: they give the line, for their commits and no others. */
function coAuthors({ judgement: { pull }, failing, rewrite }: Branch): string {
  const unsigned = failing.flatMap(({ commit, finding }) =>
    finding.code === 'co-author-missing'
      ? finding.coAuthors.map((person) => ({ commit, line: signOffLine(person) }))
      : [],
  )
  const [first] = unsigned
  if (first === undefined) return ''
  const isLast = rewrite.kind === 'amend'
  const shas = listed([...new Set(unsigned.map(({ commit }) => asCode(shortSha(commit))))], { most: MOST_NAMES })
  return [
    '#### If a co-author has not signed off',
    isLast
      ? 'Ask them to sign off. Then add the line that they give you:'
      : `Ask them to sign off. Then change \`pick\` to \`reword\` before ${shas}, and add the line that they give you below the others, such as ${asCode(first.line)}:`,
    fencedBlock(isLast ? trailerCommand(first.line) : interactiveCommand(rewrite), 'sh'),
    ...(isForCoAuthorsAlone(failing) && pull !== undefined ? pushing(pull) : []),
  ].join('\n\n')
}

const signOffLine = (person: Person): string => `Signed-off-by: ${personText(person)}`

/** Where the rules allow it: the text of a commit that signs for those that fail, ready to paste. */
function remediationSection(judgement: Judgement): string {
  const { settings, host } = judgement
  if (!settings.isRemediationAllowed) return ''
  const commits = ownFailing(judgement).map(({ commit }) => commit)
  const own = remediationTexts(commits, host).slice(0, MOST_TEXTS)
  if (own.length === 0) return ''
  const forOthers = settings.isThirdPartyRemediationAllowed ? thirdPartyTexts(commits, host).slice(0, MOST_TEXTS) : []
  return [
    '#### Without rewriting the branch',
    'Add one more commit with this text as its message, made with the name and address in it. The commit may be empty (`git commit --allow-empty`), but a later rebase can drop an empty commit and its sign-offs with it.',
    ...own.map(({ message }) => fencedBlock(message)),
    ...forOthers.flatMap(({ author, message }) => [
      `Or sign for ${shownPerson(author, asCode)}, with your own name and address filled in:`,
      fencedBlock(message),
    ]),
  ].join('\n\n')
}

// Where more people than that have to sign, each of them fixes their own.
const MOST_TEXTS = 5
