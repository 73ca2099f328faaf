import { skip } from '@porchlight/action-kit/pure'
import type { Subject } from '../facts.ts'
import { NAME_OF } from '../greeting.ts'
import type { Inputs } from '../inputs.ts'
import type { GreetingSkip } from '../skip.ts'

type Rule = (subject: Subject, inputs: Inputs) => GreetingSkip | undefined

/** What the payload alone rules out, in the order in which a maintainer would give the reasons. Costs no request. */
export function ruledOut(subject: Subject, inputs: Inputs): GreetingSkip | undefined {
  for (const rule of RULES) {
    const reason = rule(subject, inputs)
    if (reason !== undefined) return reason
  }
  return undefined
}

const notConfigured: Rule = ({ moment }, { greetings }) =>
  greetings[moment] === undefined
    ? skip('not-configured', `the inputs give no message, labels or reactions for a ${NAME_OF[moment]}`)
    : undefined

const transferred: Rule = ({ isTransferred }) =>
  isTransferred ? skip('transferred', 'the issue was transferred in from another repository') : undefined

const bot: Rule = ({ author }) =>
  author.type === 'Bot' || NAMES_OF_BOTS.test(author.login) ? skip('bot', `${author.login} is a bot`) : undefined

// GitHub resolves apps to the type Bot, except that some payloads show Copilot, and tests by hand show apps, as users.
const NAMES_OF_BOTS = /\[bot\]$|^copilot$/i

const noPerson: Rule = ({ author }) =>
  author.type !== 'User' || author.login === 'ghost'
    ? skip('no-person', `${author.login} is not the account of a person`)
    : undefined

const skippedUser: Rule = ({ author }, { skipUsers, names }) =>
  skipUsers.some((login) => login.toLowerCase() === author.login.toLowerCase())
    ? skip('skipped-user', `the input ${names.skipUsers} lists ${author.login}`)
    : undefined

const INSIDERS = ['OWNER', 'MEMBER', 'COLLABORATOR']

const insider: Rule = ({ author, association }) =>
  INSIDERS.includes(association)
    ? skip('insider', `${author.login} belongs to the project (${association})`)
    : undefined

// Commits in the repository's history. On `closed` it may count the very commits of this pull request, so it says
// nothing there; and its absence never proves anything: it is blind to issues, unmerged work and unlinked addresses.
const contributor: Rule = ({ moment, author, association }) =>
  association === 'CONTRIBUTOR' && OPENINGS.includes(moment)
    ? skip('contributor', `${author.login} has commits in this repository already`)
    : undefined

const OPENINGS: readonly string[] = ['first-issue', 'first-pull-request', 'first-discussion']

// GitHub refuses even the repository's own token: "issue is locked".
const locked: Rule = ({ isLocked }) =>
  isLocked ? skip('locked', 'the conversation is locked and takes no comments') : undefined

// GitHub's default types (opened, synchronize, reopened) lack it, and nothing here can see the workflow's.
const WHEN_READY =
  'it is greeted when it is ready for review, if the workflow has ready_for_review among the types of pull_request_target'

const draft: Rule = ({ moment, isDraft }) =>
  isDraft && moment === 'first-pull-request' ? skip('draft', `the pull request is a draft; ${WHEN_READY}`) : undefined

// The author of a merged pull request was greeted when they opened it.
const metBefore: Rule = ({ moment, author }, { mode, names }) =>
  mode === 'any' && !OPENINGS.includes(moment)
    ? skip('returning', `with ${names.mode}: any, ${author.login} is greeted when they open something, and never after`)
    : undefined

const readOnlyToken: Rule = ({ isReadOnly }, { dryRun }) =>
  isReadOnly && !dryRun
    ? skip('read-only-token', 'on pull_request, GitHub gives a pull request from a fork a token that can only read')
    : undefined

// From the reasons that no setting changes to the one that a maintainer should fix.
const RULES: readonly Rule[] = [
  notConfigured,
  transferred,
  bot,
  noPerson,
  skippedUser,
  insider,
  contributor,
  locked,
  draft,
  metBefore,
  readOnlyToken,
]
