import { isUserError, messageOf, type LeftAlone } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import { peopleIn } from '../follow-ups/gather.ts'
import type { Choice } from '../follow-ups/model.ts'
import { isSameLogin, loginKey, needsLoads, picksOf } from '../follow-ups/load-balance.ts'
import type { FollowUpReader } from '../follow-ups/reader.ts'
import type { Hint } from '../rules/yaml.ts'

export interface Wanted {
  readonly number: number
  readonly author: string
  readonly assignees: readonly string[]
  /** Who was named before, and stays. */
  readonly named: readonly string[]
}

export interface Mentors {
  readonly mentors: readonly string[]
  readonly leftAlone: readonly LeftAlone[]
  /** For whoever wrote the rules. */
  readonly hints: readonly Hint[]
}

const NOBODY: Mentors = { mentors: [], leftAlone: [], hints: [] }

interface Means {
  readonly github: GitHub
  readonly reader: FollowUpReader
}

/** Who helps with an issue: never its author, nor whoever works on it. */
export async function chooseMentors(
  choice: Choice | undefined,
  wanted: Wanted,
  { github, reader }: Means,
): Promise<Mentors> {
  if (choice === undefined) return NOBODY
  const excluded = excludedFrom(wanted)
  const kept = wanted.named.filter((login) => !excluded.has(loginKey(login)) && mayBeIn(choice, login))
  if (kept.length >= choice.pick) return { ...NOBODY, mentors: kept }
  try {
    const candidates = await candidatesOf(choice, github)
    const remaining = candidates.filter((login) => !kept.some((other) => isSameLogin(other, login)))
    return await pick(remaining, { choice, excluded, kept, number: wanted.number }, reader)
  } catch (error) {
    // A token that sees no teams, or a misspelt login: the issue can be introduced without a mentor.
    if (!isUserError(error)) throw error
    const message = `#${wanted.number} gets no mentor. ${messageOf(error)}`
    return { ...NOBODY, mentors: kept, hints: [{ place: choice.place, message }] }
  }
}

function excludedFrom({ author, assignees }: Wanted): ReadonlyMap<string, string> {
  const working = assignees.map((login) => [loginKey(login), `${login} works on it`] as const)
  return new Map([[loginKey(author), `${author} wrote it`], ...working])
}

/** A team's members are not read to see whether somebody still is one. */
const mayBeIn = ({ from }: Choice, login: string): boolean =>
  from.some((candidate) => candidate.kind !== 'person' || isSameLogin(candidate.login, login))

async function candidatesOf({ from }: Choice, github: GitHub): Promise<readonly string[]> {
  const people: string[] = []
  for (const each of from) people.push(...(each.kind === 'person' ? [each.login] : await peopleIn(each.team, github)))
  return people
}

interface Among {
  readonly choice: Choice
  readonly excluded: ReadonlyMap<string, string>
  readonly kept: readonly string[]
  readonly number: number
}

async function pick(candidates: readonly string[], among: Among, reader: FollowUpReader): Promise<Mentors> {
  const { choice, excluded, kept, number } = among
  const choosing = { candidates, pick: choice.pick - kept.length, atMost: choice.atMost, excluded }
  const free = candidates.filter((login) => !excluded.has(loginKey(login)))
  const loads = needsLoads(choosing) ? await reader.load('mentor', free) : new Map<string, number>()
  const { picked, passedOver } = picksOf({ ...choosing, loads, turn: number })
  reader.count(picked.map(({ login }) => ({ kind: 'mentor', action: 'add', what: login })))
  const mentors = [...kept, ...picked.map(({ login }) => login)]
  const why = passedOver.map(({ because }) => because).join(', ')
  const left = { what: `a mentor for #${number}`, because: why === '' ? 'the list has nobody in it' : why }
  return { ...NOBODY, mentors, leftAlone: mentors.length === 0 ? [left] : [] }
}
