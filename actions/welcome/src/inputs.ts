import { collect, UserError, type Read, type Reading } from '@porchlight/action-kit'
import { greetingsOf, reactionsFrom, type Greetings, type MessageSource, type MomentInputs, type Reaction } from './greetings.ts'

export type Mode = 'each' | 'any'

export interface Inputs {
  readonly token: string
  readonly dryRun: boolean
  readonly mode: Mode
  readonly greetings: Greetings
  readonly mentors: readonly string[]
  readonly skipUsers: readonly string[]
  readonly asksForMembers: boolean
  readonly number: number | undefined
  readonly failOnError: boolean
}

export function readInputs(read: Read): Inputs {
  const given = collect({
    token: read.secret('github-token', { required: true, aliases: ['repo-token', 'repo_token', 'GITHUB_TOKEN', 'token'] }),
    dryRun: read.boolean('dry-run'),
    // `once` is what plbstl/first-contribution calls it.
    mode: read.oneOf('mode', ['each', 'any', 'once'], { aliases: ['contribution-mode'] }),
    mentors: read.list('mentors'),
    skipUsers: read.list('skip-users'),
    privateMembers: read.oneOf('private-members', ['skip', 'greet']),
    // Issue numbers are 32-bit: GraphQL types them Int.
    number: read.integer('number', { min: 1, max: 2_147_483_647 }),
    failOnError: read.boolean('fail-on-error'),
    ...messageReadings(read),
    ...markReadings(read),
  })
  return {
    token: given.token,
    dryRun: given.dryRun,
    mode: given.mode === 'any' || given.mode === 'once' ? 'any' : 'each',
    greetings: greetingsOf(momentInputs(given)),
    mentors: given.mentors,
    skipUsers: given.skipUsers.map((login) => login.replace(/^@/, '')),
    asksForMembers: given.privateMembers === 'skip',
    number: given.number,
    failOnError: given.failOnError,
  }
}

const ISSUE_ALIASES = ['issue_message', 'FIRST_ISSUE', 'FIRST_ISSUE_COMMENT', 'issue-opened-msg']
const PULL_REQUEST_ALIASES = ['pr-message', 'pr_message', 'FIRST_PR', 'FIRST_PR_COMMENT', 'pr-opened-msg']
const MERGE_ALIASES = ['FIRST_PR_MERGED', 'FIRST_PR_MERGED_COMMENT', 'pr-merged-msg']

const messageReadings = (read: Read) => ({
  issueMessage: read.text('issue-message', { aliases: ISSUE_ALIASES }),
  issueFile: read.text('issue-message-file'),
  pullRequestMessage: read.text('pull-request-message', { aliases: PULL_REQUEST_ALIASES }),
  pullRequestFile: read.text('pull-request-message-file'),
  mergeMessage: read.text('merge-message', { aliases: MERGE_ALIASES }),
  mergeFile: read.text('merge-message-file'),
  discussionMessage: read.text('discussion-message'),
  discussionFile: read.text('discussion-message-file'),
  completedMessage: read.text('issue-completed-message', { aliases: ['issue-completed-msg'] }),
  notPlannedMessage: read.text('issue-not-planned-message', { aliases: ['issue-not-planned-msg'] }),
  closedMessage: read.text('pull-request-closed-message', { aliases: ['pr-closed-msg'] }),
})

const markReadings = (read: Read) => ({
  labels: read.list('labels'),
  issueLabels: read.list('issue-labels'),
  pullRequestLabels: read.list('pull-request-labels', { aliases: ['pr-labels'] }),
  mergeLabels: read.list('merge-labels'),
  discussionLabels: read.list('discussion-labels'),
  reactions: reactions(read, 'reactions'),
  issueReactions: reactions(read, 'issue-reactions', ['FIRST_ISSUE_REACTIONS']),
  pullRequestReactions: reactions(read, 'pull-request-reactions', ['FIRST_PR_REACTIONS', 'pr-reactions']),
  mergeReactions: reactions(read, 'merge-reactions', ['FIRST_PR_MERGED_REACTIONS']),
  discussionReactions: reactions(read, 'discussion-reactions'),
})

const reactions = (read: Read, name: string, aliases: readonly string[] = []): Reading<Reaction[] | undefined> =>
  read.parsed(name, reactionsFrom(name), { aliases })

type Given<Readings> = { [Name in keyof Readings]: Readings[Name] extends Reading<infer Value> ? Value : never }
type MomentGiven = Given<ReturnType<typeof messageReadings> & ReturnType<typeof markReadings>>

function momentInputs(given: MomentGiven): MomentInputs {
  const text = (message: string | undefined): string | undefined => reused(message, given)
  return {
    'first-issue': {
      message: messageSource('issue-message', text(given.issueMessage), given.issueFile),
      labels: orElse(given.issueLabels, given.labels),
      reactions: orElse(given.issueReactions, given.reactions),
    },
    'first-pull-request': {
      message: messageSource('pull-request-message', text(given.pullRequestMessage), given.pullRequestFile),
      labels: orElse(given.pullRequestLabels, given.labels),
      reactions: orElse(given.pullRequestReactions, given.reactions),
    },
    'first-merge': {
      message: messageSource('merge-message', text(given.mergeMessage), given.mergeFile),
      labels: given.mergeLabels,
      reactions: given.mergeReactions ?? [],
    },
    'first-discussion': {
      message: messageSource('discussion-message', text(given.discussionMessage), given.discussionFile),
      labels: given.discussionLabels,
      reactions: given.discussionReactions ?? [],
    },
    'issue-completed': { message: messageSource('issue-completed-message', text(given.completedMessage)) },
    'issue-not-planned': { message: messageSource('issue-not-planned-message', text(given.notPlannedMessage)) },
    'pull-request-closed': { message: messageSource('pull-request-closed-message', text(given.closedMessage)) },
  }
}

const orElse = <Entry>(own: readonly Entry[] | undefined, shared: readonly Entry[] | undefined): readonly Entry[] =>
  own !== undefined && own.length > 0 ? own : (shared ?? [])

/** plbstl/first-contribution reuses a message where another input's name stands in its place. */
function reused(message: string | undefined, given: MomentGiven): string | undefined {
  const byName: Readonly<Record<string, string | undefined>> = {
    'issue-opened-msg': given.issueMessage,
    'issue-completed-msg': given.completedMessage,
    'issue-not-planned-msg': given.notPlannedMessage,
    'pr-opened-msg': given.pullRequestMessage,
    'pr-merged-msg': given.mergeMessage,
    'pr-closed-msg': given.closedMessage,
  }
  return message !== undefined && Object.hasOwn(byName, message) ? byName[message] : message
}

function messageSource(name: string, text: string | undefined, path?: string): MessageSource | null {
  if (text !== undefined && path !== undefined) {
    throw new UserError(`${name} and ${name}-file are both given. Remove one: a greeting has one text.`)
  }
  if (path !== undefined) return { from: 'file', path }
  if (text === undefined) return null
  if (text === 'default' && !HAVE_BUILT_IN.includes(name)) {
    throw new UserError(`${name}: there is no built-in message to use as default. Write the text itself.`)
  }
  // `{fc-author}` is how plbstl/first-contribution writes the author.
  return text === 'default' ? { from: 'built-in' } : { from: 'input', name, text: text.replaceAll('{fc-author}', '{{author}}') }
}

const HAVE_BUILT_IN = ['issue-message', 'pull-request-message', 'merge-message', 'discussion-message']
