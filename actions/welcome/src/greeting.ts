import type { Marker, MessageSource, Reading } from '@porchlight/action-kit/pure'
import type { MessageTemplate } from './variables.ts'

/** What a greeting can be for: the first time that its author does it here. */
export const MOMENTS = [
  'first-issue',
  'first-pull-request',
  'first-merge',
  'first-discussion',
  'issue-completed',
  'issue-not-planned',
  'pull-request-closed',
] as const

export type Moment = (typeof MOMENTS)[number]

/** As people say it: "… is ada's first merged pull request". */
export const NAME_OF: Readonly<Record<Moment, string>> = {
  'first-issue': 'first issue',
  'first-pull-request': 'first pull request',
  'first-merge': 'first merged pull request',
  'first-discussion': 'first discussion',
  'issue-completed': 'first issue, closed as completed',
  'issue-not-planned': 'first issue, closed as not planned',
  'pull-request-closed': 'first pull request, closed without a merge',
}

/** Constant for ever: greetings that were written years ago are found by it. */
export const markerOf = (moment: Moment): Marker => `<!-- porchlight:welcome:${moment} -->`

/** What is done at a moment: any of the three, at least one. */
export interface Greeting {
  readonly message: GreetingSource | null
  readonly labels: readonly string[]
  readonly reactions: readonly Reaction[]
}

/**
 * The maintainer's, from an input or from a file of the base branch; ours, where they asked for it; `unset` where they
 * said nothing: then the hosted welcome app's file is asked, which they may have, and else it is ours.
 */
export type GreetingSource = SaidSource | { readonly from: 'unset' }

export type SaidSource = { readonly from: 'built-in' } | MessageSource<MessageTemplate>

export type Greetings = Readonly<Partial<Record<Moment, Greeting>>>

// https://docs.github.com/en/rest/reactions/reactions#about-reactions
const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const
export type Reaction = (typeof REACTIONS)[number]

/** What the inputs say of a moment; `none` switches the built-in message off. */
interface Parts {
  readonly message?: GreetingSource | 'none' | null
  readonly labels?: readonly string[]
  readonly reactions?: readonly Reaction[]
}

export type Configured = Readonly<Partial<Record<Moment, Parts>>>

/** The moments that greet with what we bring along. */
export const BUILT_IN_MOMENTS: readonly Moment[] = [
  'first-issue',
  'first-pull-request',
  'first-merge',
  'first-discussion',
]

/**
 * When those do that whose message nobody gave. `unless-configured`: as long as nothing at all is configured, so that a
 * workflow of another action which greets issues alone does not greet pull requests after the move, and one that only
 * labels does not begin to talk. `unless-replaced`: always.
 */
export const BUILT_IN_GREETINGS = ['unless-configured', 'unless-replaced'] as const
export type BuiltInGreetings = (typeof BUILT_IN_GREETINGS)[number]

export function greetingsOf(configured: Configured, builtIn: BuiltInGreetings): Greetings {
  const keeps = builtIn === 'unless-replaced' || !Object.values(configured).some(isSomething)
  const entries = MOMENTS.flatMap((moment) => {
    const { message = null, labels = [], reactions = [] } = configured[moment] ?? {}
    const unset = keeps && BUILT_IN_MOMENTS.includes(moment) ? UNSET : null
    const greeting = { message: message === 'none' ? null : (message ?? unset), labels, reactions }
    return isSomething(greeting) ? [[moment, greeting] as const] : []
  })
  return Object.fromEntries(entries)
}

const UNSET: GreetingSource = { from: 'unset' }

/** `none` alone configures nothing: it only takes away. */
const isSomething = ({ message = null, labels = [], reactions = [] }: Parts): boolean =>
  (message !== null && message !== 'none') || labels.length + reactions.length > 0

export function reactionsFrom(text: string, input: string): Reading<Reaction[]> {
  const names = text.split(/[,\s]+/).filter((name) => name !== '')
  const unknown = names.filter((name) => !isReaction(name))
  if (unknown.length === 0) return { value: names.filter(isReaction) }
  return {
    problem: `${input}: "${unknown.join('", "')}" is not a reaction of GitHub's. Write one or more of: ${REACTIONS.join(', ')}.`,
  }
}

const isReaction = (name: string): name is Reaction => REACTIONS.some((known) => known === name)
