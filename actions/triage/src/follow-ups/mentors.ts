import { decided, type FollowUpDecision } from './decision.ts'
import type { MatchedRule } from './matched-rules.ts'
import type { FollowUpFacts } from './facts.ts'
import { choiceText, namedIn, namesIn, type Name } from './choice.ts'
import { loginKey, picksOf } from './load-balance.ts'
import type { Choice } from './model.ts'

export interface Mentors {
  /** Undefined while they cannot be chosen. */
  readonly logins: readonly string[] | undefined
  readonly decisions: readonly FollowUpDecision[]
}

/** A rule's mentors: those that our comment names already, and as many more as are missing. */
export function mentorsFor({ rule, answer }: MatchedRule, facts: FollowUpFacts, chosen: readonly string[]): Mentors {
  const choice = rule.mentor
  if (choice === undefined) return { logins: [], decisions: [] }
  const { number, author } = facts.subject
  const decision = (what: string, action: 'add' | 'keep' | 'leave', because: string): FollowUpDecision =>
    decided(choice.place, { number, kind: 'mentor', what, action, because })
  const known = chosenOf(namedIn(choice), choice, chosen)
  const names = known.length === choice.pick ? namedIn(choice) : namesIn(choice, facts.members)
  if (names === undefined || facts.unread.has(choice)) {
    const unknown = names === undefined ? 'the members of its teams' : 'the open work of the candidates'
    return { logins: undefined, decisions: [decision(choiceText(choice), 'leave', `${unknown} could not be read`)] }
  }
  const kept = chosenOf(names, choice, chosen)
  const { picked, passedOver } = picksOf({
    candidates: names.map(({ shown }) => shown).filter((login) => !kept.includes(login)),
    pick: choice.pick - kept.length,
    atMost: choice.atMost,
    loads: facts.loads.mentor,
    excluded: new Map([[loginKey(author.login), `${author.login} is the author`]]),
    turn: number,
  })
  const logins = [...kept, ...picked.map(({ login }) => login)]
  const reasons = passedOver.map(({ because }) => because).join('; ')
  return {
    logins,
    decisions: [
      ...kept.map((login) => decision(login, 'keep', `${login} was chosen before`)),
      ...picked.map(({ login, because }) => decision(login, 'add', `${answer.because}, and ${because}`)),
      ...(logins.length === 0 ? [decision(choiceText(choice), 'leave', reasons || 'the rules name no candidate')] : []),
    ],
  }
}

/** Whether a mentor may be missing, as far as that can be told without the members of teams. */
export const isMentorOpen = (choice: Choice, chosen: readonly string[]): boolean =>
  chosenOf(namedIn(choice), choice, chosen).length < choice.pick

function chosenOf(names: readonly Name[], { pick }: Choice, chosen: readonly string[]): readonly string[] {
  const keys = chosen.map(loginKey)
  return names
    .filter(({ key }) => keys.includes(key))
    .map(({ shown }) => shown)
    .slice(0, pick)
}
