import { skip, type Plan } from '@porchlight/action-kit/pure'
import type { WelcomeEffect } from '../effects.ts'
import type { Facts, Subject } from '../facts.ts'
import { NAME_OF, type Greeting, type Moment } from '../greeting.ts'
import type { Inputs } from '../inputs.ts'
import type { GreetingSkip } from '../skip.ts'
import { returning } from './history.ts'

/** Everything to be done for a newcomer, or nothing. */
export function decide(facts: Facts, inputs: Inputs): Plan<WelcomeEffect> {
  const greeting = inputs.greetings[facts.subject.moment]
  const isSkipped = greeting === undefined || skipFor(facts, inputs) !== undefined
  return { effects: isSkipped ? [] : effectsOf(facts, greeting), leftAlone: [] }
}

function effectsOf({ subject, body }: Facts, { labels, reactions }: Greeting): readonly WelcomeEffect[] {
  const { moment, author } = subject
  const thread = { number: subject.number, nodeId: subject.nodeId, isDiscussion: moment === 'first-discussion' }
  const because = `this is ${author.login}'s ${NAME_OF[moment]} here`
  return [
    ...(labels.length === 0 ? [] : [{ kind: 'add-labels' as const, thread, labels, because }]),
    ...(reactions.length === 0 ? [] : [{ kind: 'react' as const, thread, reactions, because }]),
    ...(body === null ? [] : [{ kind: 'greet' as const, thread, moment, body, because }]),
  ]
}

/** Why these facts call for no greeting. Called as the facts come in, and by `decide` once more. */
export function skipFor(facts: Facts, { mode }: Pick<Inputs, 'mode'>): GreetingSkip | undefined {
  const { subject, history } = facts
  const known = history === null ? unknownHistory(subject) : returning(subject, history, mode)
  return known ?? privateMember(facts) ?? alreadyGreeted(facts) ?? leftOut(facts)
}

// Without the list, the association is all there is. It speaks of commits only, so it can vouch for a first pull
// request and for nothing else; better no greeting than one for a contributor of years.
function unknownHistory({ moment, association }: Subject): GreetingSkip | undefined {
  const isNew = association === 'FIRST_TIMER' || association === 'FIRST_TIME_CONTRIBUTOR'
  if (moment === 'first-pull-request' && isNew) return undefined
  return skip('history-unknown', 'GitHub refused the list that would tell whether this is a first')
}

const MAY_TRIAGE = ['admin', 'maintain', 'write', 'triage']

const privateMember = ({ subject: { author }, permission }: Facts): GreetingSkip | undefined =>
  permission !== null && MAY_TRIAGE.includes(permission)
    ? skip('insider', `${author.login} belongs to the project (${permission} permission)`)
    : undefined

const alreadyGreeted = ({ greeting }: Facts): GreetingSkip | undefined =>
  greeting === null ? undefined : skip('already-greeted', `the greeting is there already: ${greeting.url}`)

const leftOut = ({ hosted, body, subject }: Facts): GreetingSkip | undefined =>
  hosted === null || body !== null
    ? undefined
    : skip('not-configured', `${hosted.path} gives no message for a ${NAME_OF[subject.moment]}`)

/** For the outputs: what the history proved, whether or not there is a greeting for it. */
export function isFirst(moments: readonly Moment[], { subject, history }: Facts): boolean {
  if (history === null || !moments.includes(subject.moment)) return false
  return returning(subject, history, 'each')?.skip !== 'returning'
}
