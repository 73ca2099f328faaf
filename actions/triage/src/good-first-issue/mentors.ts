import type { LeftAlone } from '@porchlight/action-kit/pure'
import { isSameLogin, loginKey, picksOf, type Picking } from '../follow-ups/load-balance.ts'
import type { Choice } from '../follow-ups/model.ts'
import type { MentorFacts, IntroductionTask } from './facts.ts'
import type { Hint } from '../rules/yaml.ts'

/** Mentors that an introduction needs: those that it names already, and as many more as are missing. */
export interface MentorRequest {
  readonly choice: Choice
  readonly number: number
  /** Named before, and still possible. */
  readonly kept: readonly string[]
  /** Why a login cannot be one, in lower case: never the author, nor an assignee. */
  readonly excluded: ReadonlyMap<string, string>
}

export interface ChosenMentors {
  readonly mentors: readonly string[]
  readonly newMentors: readonly string[]
  readonly leftAlone: readonly LeftAlone[]
  readonly hints: readonly Hint[]
}

const NOBODY: ChosenMentors = { mentors: [], newMentors: [], leftAlone: [], hints: [] }

export function mentorRequestFor(
  choice: Choice,
  { number, author, assignees }: IntroductionTask['issue'],
  named: readonly string[],
): MentorRequest {
  const working = assignees.map((login) => [loginKey(login), `${login} works on it`] as const)
  const excluded = new Map([[loginKey(author.login), `${author.login} is the author`], ...working])
  const kept = named.filter((login) => !excluded.has(loginKey(login)) && mayBeIn(choice, login))
  return { choice, number, kept, excluded }
}

/** A team's members are not read to see whether a mentor still is one. */
const mayBeIn = ({ from }: Choice, login: string): boolean =>
  from.some((candidate) => candidate.kind !== 'person' || isSameLogin(candidate.login, login))

export const lacksMentors = ({ choice, kept }: MentorRequest): boolean => kept.length < choice.pick

export const pickingFrom = (
  candidates: readonly string[],
  { choice, kept, excluded }: MentorRequest,
): Omit<Picking, 'loads' | 'turn'> => ({
  candidates: candidates.filter((login) => !kept.some((other) => isSameLogin(other, login))),
  pick: choice.pick - kept.length,
  atMost: choice.atMost,
  excluded,
})

export function chooseMentors(
  request: MentorRequest | undefined,
  { candidates, loads, problem }: MentorFacts,
): ChosenMentors {
  if (request === undefined) return NOBODY
  const { choice, kept, number } = request
  if (!lacksMentors(request)) return { ...NOBODY, mentors: kept }
  if (problem !== undefined) {
    const message = `#${number} gets no mentor. ${problem}`
    return { ...NOBODY, mentors: kept, hints: [{ place: choice.place, message }] }
  }
  const { picked, passedOver } = picksOf({ ...pickingFrom(candidates, request), loads, turn: number })
  const newMentors = picked.map(({ login }) => login)
  const mentors = [...kept, ...newMentors]
  const why = passedOver.map(({ because }) => because).join(', ')
  const left = { what: `a mentor for #${number}`, because: why === '' ? 'the list has no candidates' : why }
  return { ...NOBODY, mentors, newMentors, leftAlone: mentors.length === 0 ? [left] : [] }
}
