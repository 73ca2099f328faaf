/** A choice among people: whoever has the least to do comes first, and equals come in turn. */
export interface Picking {
  readonly candidates: readonly string[]
  /** How many; Infinity for everybody. */
  readonly pick: number
  /** Whoever has this much to do already gets no more; Infinity without a limit. */
  readonly atMost: number
  /** Open work by login in lower case; whoever is not in it has none. */
  readonly loads: ReadonlyMap<string, number>
  /** Why somebody must not be picked, by login in lower case; begins with the login. */
  readonly excluded: ReadonlyMap<string, string>
  /** The subject's number, by which equals take turns. */
  readonly turn: number
}

/** Somebody, and why they were picked or not; the reason begins with the login. */
export interface Picked {
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
    (loadOf(login) < atMost ? undefined : `${login} has ${loadOf(login)} of at most ${atMost} already`)
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

/** Whether it matters for the choice how much everybody has to do, which costs requests to know. */
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
    return others === 0 ? `${login} is the only one to choose` : `${login} is one of all to choose`
  const load = loadOf(login)
  if (load < loadOf(next)) return `${login} has the least open work (${load})`
  return `${login} comes next among those with the least open work (${load})`
}

/** Begins with another one for each number, so that equals take turns without anybody keeping count. */
function inTurn(people: readonly string[], turn: number): readonly string[] {
  const first = people.length === 0 ? 0 : turn % people.length
  return [...people.slice(first), ...people.slice(0, first)]
}

const distinct = (logins: readonly string[]): readonly string[] =>
  [...new Map(logins.toReversed().map((login) => [loginKey(login), login])).values()].toReversed()
