import { collect, type Read, type Reading } from '@porchlight/action-kit/pure'
import {
  BUILT_IN_GREETINGS,
  greetingsOf,
  reactionsFrom,
  type BuiltInGreetings,
  type Configured,
  type Greetings,
  type Reaction,
} from './greeting.ts'
import { messageReadings } from './message-inputs.ts'

export type Mode = 'each' | 'any'

export interface Inputs {
  readonly token: string
  readonly dryRun: boolean
  readonly mode: Mode
  readonly greetings: Greetings
  readonly builtInGreetings: BuiltInGreetings
  readonly mentors: readonly string[]
  readonly skipUsers: readonly string[]
  readonly asksForMembers: boolean
  readonly number: number | undefined
  readonly failOnError: boolean
  /** Under which names a maintainer wrote these inputs, for messages: the root action's have a prefix. */
  readonly names: {
    readonly number: string
    readonly skipUsers: string
    readonly mode: string
    readonly mentors: string
  }
}

export function readInputs(read: Read): Inputs {
  const mentors = read.list('mentors')
  const given = collect({
    mentors,
    token: read.secret('github-token', {
      required: true,
      aliases: ['repo-token', 'repo_token', 'GITHUB_TOKEN', 'token'],
    }),
    dryRun: read.boolean('dry-run'),
    builtInGreetings: read.oneOf('built-in-greetings', BUILT_IN_GREETINGS),
    // `once` is what plbstl/first-contribution calls it.
    mode: read.oneOf('mode', ['each', 'any', 'once'], { aliases: ['contribution-mode'] }),
    skipUsers: read.list('skip-users'),
    privateMembers: read.oneOf('private-members', ['skip', 'greet']),
    // GraphQL types numbers of issues Int, which has 32 bits.
    number: read.integer('number', { min: 1, max: 2_147_483_647 }),
    failOnError: read.boolean('fail-on-error'),
    ...labelReadings(read),
    ...reactionReadings(read),
    ...messageReadings(read, 'value' in mentors ? mentors.value : []),
  })
  const builtInGreetings = given.builtInGreetings ?? 'unless-configured'
  return {
    token: given.token,
    dryRun: given.dryRun,
    mode: given.mode === 'any' || given.mode === 'once' ? 'any' : 'each',
    greetings: greetingsOf(configured(given), builtInGreetings),
    builtInGreetings,
    mentors: given.mentors,
    skipUsers: given.skipUsers.map((login) => login.replace(/^@/, '')),
    asksForMembers: given.privateMembers === 'skip',
    number: given.number,
    failOnError: given.failOnError,
    names: {
      number: read.nameOf('number'),
      skipUsers: read.nameOf('skip-users'),
      mode: read.nameOf('mode'),
      mentors: read.nameOf('mentors'),
    },
  }
}

const labelReadings = (read: Read) => ({
  labels: read.list('labels'),
  issueLabels: read.list('issue-labels'),
  pullRequestLabels: read.list('pull-request-labels', { aliases: ['pr-labels'] }),
  mergeLabels: read.list('merge-labels'),
  discussionLabels: read.list('discussion-labels'),
})

const reactionReadings = (read: Read) => ({
  reactions: reactions(read, 'reactions'),
  issueReactions: reactions(read, 'issue-reactions', ['FIRST_ISSUE_REACTIONS']),
  pullRequestReactions: reactions(read, 'pull-request-reactions', ['FIRST_PR_REACTIONS', 'pr-reactions']),
  mergeReactions: reactions(read, 'merge-reactions', ['FIRST_PR_MERGED_REACTIONS']),
  discussionReactions: reactions(read, 'discussion-reactions'),
})

const reactions = (read: Read, name: string, aliases: readonly string[] = []): Reading<Reaction[] | undefined> =>
  read.parsed(name, reactionsFrom, { aliases })

type ValueOf<Readings> = { [Name in keyof Readings]: Readings[Name] extends Reading<infer Value> ? Value : never }
type Given = ValueOf<
  ReturnType<typeof labelReadings> & ReturnType<typeof reactionReadings> & ReturnType<typeof messageReadings>
>

const configured = (given: Given): Configured => ({
  'first-issue': {
    message: given['first-issue'],
    labels: orElse(given.issueLabels, given.labels),
    reactions: orElse(given.issueReactions ?? [], given.reactions ?? []),
  },
  'first-pull-request': {
    message: given['first-pull-request'],
    labels: orElse(given.pullRequestLabels, given.labels),
    reactions: orElse(given.pullRequestReactions ?? [], given.reactions ?? []),
  },
  'first-merge': {
    message: given['first-merge'],
    labels: given.mergeLabels,
    reactions: given.mergeReactions ?? [],
  },
  'first-discussion': {
    message: given['first-discussion'],
    labels: given.discussionLabels,
    reactions: given.discussionReactions ?? [],
  },
  'issue-completed': { message: given['issue-completed'] },
  'issue-not-planned': { message: given['issue-not-planned'] },
  'pull-request-closed': { message: given['pull-request-closed'] },
})

const orElse = <Entry>(own: readonly Entry[], shared: readonly Entry[]): readonly Entry[] =>
  own.length > 0 ? own : shared
