import type { Comment } from '@porchlight/github'
import type { WelcomeEffect } from '../effects.ts'
import type { Greeting } from '../greeting.ts'
import type { Inputs } from '../inputs.ts'
import { NAME_OF, type Moment } from '../moments.ts'
import { silence, type Silence } from '../silence.ts'
import type { Subject } from '../event.ts'
import { returning, type History } from './history.ts'

/** What GitHub answered. Later facts are asked for only when the earlier ones leave somebody to greet. */
export interface Facts {
  /** null when GitHub refused the list. */
  readonly history: History | null
  /** admin, maintain, write, triage, read or none; null when nobody asked. */
  readonly permission: string | null
  /** Our own greeting for this moment that is there already. */
  readonly greeting: Comment | null
  /** The greeting, ready to post; null when none is configured. */
  readonly body: string | null
}

export const NO_FACTS: Facts = { history: null, permission: null, greeting: null, body: null }

/** Why these facts leave nobody to greet. Called as the facts come in, and by `decide` once more. */
export function silenceOf(subject: Subject, facts: Facts, { mode }: Pick<Inputs, 'mode'>): Silence | undefined {
  const known = facts.history === null ? unknownHistory(subject) : returning(subject, facts.history, mode)
  return known ?? privateMember(subject, facts) ?? alreadyGreeted(facts)
}

// Without the list, the association is all there is. It speaks of commits only, so it can vouch for a first pull
// request and for nothing else; better nobody is greeted than somebody who has been here for years.
function unknownHistory({ moment, association }: Subject): Silence | undefined {
  const isNew = association === 'FIRST_TIMER' || association === 'FIRST_TIME_CONTRIBUTOR'
  if (moment === 'first-pull-request' && isNew) return undefined
  return silence('history-unknown', 'GitHub refused the list that would tell whether this is a first')
}

const MAY_TRIAGE = ['admin', 'maintain', 'write', 'triage']

const privateMember = ({ author }: Subject, { permission }: Facts): Silence | undefined =>
  permission !== null && MAY_TRIAGE.includes(permission)
    ? silence('insider', `${author.login} belongs to the project (${permission} permission)`)
    : undefined

const alreadyGreeted = ({ greeting }: Facts): Silence | undefined =>
  greeting === null ? undefined : silence('already-greeted', `the greeting is there already: ${greeting.url}`)

/** Everything to be done for a newcomer, or nothing. */
export function decide(subject: Subject, facts: Facts, inputs: Inputs): readonly WelcomeEffect[] {
  const greeting = inputs.greetings[subject.moment]
  if (greeting === undefined || silenceOf(subject, facts, inputs) !== undefined) return []
  return effectsOf(subject, greeting, facts.body)
}

function effectsOf(subject: Subject, { labels, reactions }: Greeting, body: string | null): readonly WelcomeEffect[] {
  const { moment, author } = subject
  const thread = { number: subject.number, nodeId: subject.nodeId, isDiscussion: moment === 'first-discussion' }
  const because = `this is ${author.login}'s ${NAME_OF[moment]} here`
  return [
    ...(labels.length === 0 ? [] : [{ kind: 'add-labels' as const, thread, labels, because }]),
    ...(reactions.length === 0 ? [] : [{ kind: 'react' as const, thread, reactions, because }]),
    ...(body === null ? [] : [{ kind: 'greet' as const, thread, moment, body, because }]),
  ]
}

/** For the outputs: what the history proved, whether or not anybody is greeted for it. */
export function isFirst(moments: readonly Moment[], subject: Subject, { history }: Facts): boolean {
  if (history === null || !moments.includes(subject.moment)) return false
  return returning(subject, history, 'each')?.silent !== 'returning'
}
