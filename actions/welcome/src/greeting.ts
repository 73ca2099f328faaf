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

/** Ours, or the maintainer's from an input or from a file of the base branch. */
export type GreetingSource = { readonly from: 'built-in' } | MessageSource<MessageTemplate>

export type Greetings = Readonly<Partial<Record<Moment, Greeting>>>

// https://docs.github.com/en/rest/reactions/reactions#about-reactions
const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const
export type Reaction = (typeof REACTIONS)[number]

export type Configured = Readonly<Partial<Record<Moment, Partial<Greeting>>>>

/** The moments that greet with what we bring along, when a maintainer configured none. */
const BUILT_IN: readonly Moment[] = ['first-issue', 'first-pull-request', 'first-merge', 'first-discussion']

/**
 * Exactly what was configured, or, when nothing was, the built-in greetings. So a workflow of another action that
 * greets issues alone does not greet pull requests after the move, and one that only labels does not begin to talk.
 */
export function greetingsOf(configured: Configured): Greetings {
  const entries = Object.entries(configured).flatMap(([moment, parts]) => {
    const greeting = { message: parts.message ?? null, labels: parts.labels ?? [], reactions: parts.reactions ?? [] }
    const isEmpty = greeting.message === null && greeting.labels.length + greeting.reactions.length === 0
    return isEmpty ? [] : [[moment, greeting] as const]
  })
  if (entries.length > 0) return Object.fromEntries(entries)
  return Object.fromEntries(BUILT_IN.map((moment) => [moment, BUILT_IN_GREETING]))
}

const BUILT_IN_GREETING: Greeting = { message: { from: 'built-in' }, labels: [], reactions: [] }

export function reactionsFrom(input: string) {
  return (text: string): Reading<Reaction[]> => {
    const names = text.split(/[,\s]+/).filter((name) => name !== '')
    const unknown = names.filter((name) => !isReaction(name))
    if (unknown.length === 0) return { value: names.filter(isReaction) }
    return {
      problem: `${input}: "${unknown.join('", "')}" is not a reaction of GitHub's. Write one or more of: ${REACTIONS.join(', ')}.`,
    }
  }
}

const isReaction = (name: string): name is Reaction => REACTIONS.some((known) => known === name)
