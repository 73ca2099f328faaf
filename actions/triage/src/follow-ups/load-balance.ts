/** A choice among people: the least open work comes first, and equals come in turn. */
export interface Picking {
  readonly candidates: readonly string[]
  /** How many; Infinity for all. */
  readonly pick: number
  /** Open work with which a candidate gets no more; Infinity without a limit. */
  readonly atMost: number
  /** Open work by login in lower case; a login that is not in it has none. */
  readonly loads: ReadonlyMap<string, number>
  /** Why a candidate must not be picked, by login in lower case; begins with the login. */
  readonly excluded: ReadonlyMap<string, string>
  /** The subject's number, by which equals take turns. */
  readonly turn: number
}

/** A candidate, and why they were picked or not; the reason begins with the login. */
interface Picked {
  readonly login: string
  readonly because: string
}

export interface Picks {
  readonly picked: readonly Picked[]
  /** Those who could not be picked. */
  readonly passedOver: readonly Picked[]
}

export function picksOf({ candidates, pick, atMost, loads, excluded, turn }: Picking): Picks {
  const loadOf = (login: string): number => loads.get(loginKey(login)) ?? 0
  const obstacleOf = (login: string): string | undefined =>
    excluded.get(loginKey(login)) ??
    (loadOf(login) < atMost ? undefined : `${login} already has ${loadOf(login)} of at most ${atMost}`)
  const people = inTurn(distinct(candidates), turn)
  const free = people
    .filter((login) => obstacleOf(login) === undefined)
    .toSorted((one, other) => loadOf(one) - loadOf(other))
  const [next] = free.slice(pick)
  return {
    picked: free
      .slice(0, pick)
      .map((login) => ({ login, because: reasonFor(login, loadOf, { next, others: free.length - 1 }) })),
    passedOver: distinct(candidates).flatMap((login) => {
      const because = obstacleOf(login)
      return because === undefined ? [] : [{ login, because }]
    }),
  }
}

/** Whether the choice depends on open work, which costs requests to know. */
export const needsLoads = ({ candidates, pick, atMost, excluded }: Omit<Picking, 'loads' | 'turn'>): boolean => {
  const free = distinct(candidates).filter((login) => !excluded.has(loginKey(login)))
  return free.length > 0 && (free.length > pick || atMost !== Number.POSITIVE_INFINITY)
}

/** GitHub compares logins without case. */
export const loginKey = (login: string): string => login.toLowerCase()

export const isSameLogin = (one: string, other: string): boolean => loginKey(one) === loginKey(other)

function reasonFor(
  login: string,
  loadOf: (login: string) => number,
  { next, others }: { next: string | undefined; others: number },
): string {
  if (next === undefined)
    return others === 0 ? `${login} is the only candidate` : `${login} is a candidate, and all of them are chosen`
  const load = loadOf(login)
  if (load < loadOf(next)) return `${login} has the least open work (${load})`
  return `${login} is next in turn among those with the least open work (${load})`
}

/** Begins with another one for each number, so that equals take turns without a count that is kept anywhere. */
function inTurn(people: readonly string[], turn: number): readonly string[] {
  const first = people.length === 0 ? 0 : turn % people.length
  return [...people.slice(first), ...people.slice(0, first)]
}

const distinct = (logins: readonly string[]): readonly string[] =>
  [...new Map(logins.toReversed().map((login) => [loginKey(login), login])).values()].toReversed()
