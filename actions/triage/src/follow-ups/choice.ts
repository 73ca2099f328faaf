import { listed } from '@porchlight/action-kit/pure'
import type { Candidate, Choice } from './model.ts'
import { loginKey } from './load-balance.ts'
import { teamKey, type Team } from '../facts/facts.ts'

/** Who can be assigned or requested: a login, or a team as `organization/team`. */
export interface Name {
  readonly shown: string
  /** What GitHub's answers call them, in lower case: a login, or a team's slug. */
  readonly key: string
  readonly isTeam: boolean
}

/** Logins by team, as `organization/team` in lower case; a team that could not be read is not in it. */
export type Members = ReadonlyMap<string, readonly string[]>

const personName = (login: string): Name => ({ shown: login, key: loginKey(login), isTeam: false })

const nameOf = (candidate: Candidate): Name =>
  candidate.kind === 'person'
    ? personName(candidate.login)
    : { shown: teamText(candidate.team), key: loginKey(candidate.team.slug), isTeam: true }

export const teamText = ({ organization, slug }: Team): string => `${organization}/${slug}`

/** Those whom the rules themselves name: all but the members of teams. */
export const namedIn = ({ from }: Choice): readonly Name[] =>
  distinct(from.filter(({ kind }) => kind !== 'members').map(nameOf))

/** All candidates; undefined when a team's members are not known. */
export function namesIn({ from }: Choice, members: Members): readonly Name[] | undefined {
  const names = from.map((candidate) =>
    candidate.kind === 'members' ? members.get(teamKey(candidate.team))?.map(personName) : [nameOf(candidate)],
  )
  return names.includes(undefined) ? undefined : distinct(names.flatMap((each) => each ?? []))
}

/** Teams that stand for their members. */
export const teamsIn = ({ from }: Choice): readonly Team[] =>
  from.flatMap((candidate) => (candidate.kind === 'members' ? [candidate.team] : []))

const distinct = (names: readonly Name[]): readonly Name[] =>
  names.filter((name, index) => names.findIndex((other) => isSame(name, other)) === index)

const isSame = (one: Name, other: Name): boolean => one.key === other.key && one.isTeam === other.isTeam

// More names than this would make a line unreadable.
const MOST_NAMED = 10

/** "ada and bob", or "2 of ada, bob and the members of acme/net". */
export function choiceText({ from, pick }: Choice): string {
  const names = from.map((candidate) => {
    if (candidate.kind === 'person') return candidate.login
    const { organization, slug } = candidate.team
    return `${candidate.kind === 'members' ? 'the members of ' : ''}${organization}/${slug}`
  })
  const all = listed(names, { most: MOST_NAMED })
  return pick === Number.POSITIVE_INFINITY ? all : `${pick} of ${all}`
}
