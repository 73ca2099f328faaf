import type { GitHub } from '@porchlight/github'
import { memoize } from '../facts/request-cache.ts'
import { loginKey } from './load-balance.ts'
import type { FollowUpDecision } from './decision.ts'
import type { Loads } from './facts.ts'

type Milestones = Awaited<ReturnType<GitHub['issues']['milestones']>>

/** What concerns all subjects of a run and the run itself changes: read once, only when something depends on it, and then counted. */
export interface FollowUpReader {
  milestones(): Promise<Milestones>
  /** Open work without `besides`, so that a run decides the same once it has given that to a person. */
  load(kind: keyof Loads, asked: { logins: readonly string[]; besides: number }): Promise<ReadonlyMap<string, number>>
  /** Counts what this run gives to people, so that its next subject goes to another candidate. */
  count(decisions: readonly Counted[]): void
}

type Counted = Pick<FollowUpDecision, 'kind' | 'action' | 'what' | 'number'>

const LOADS: ReadonlyMap<FollowUpDecision['kind'], keyof Loads> = new Map([
  ['assignee', 'assign'],
  ['reviewer', 'review'],
  ['mentor', 'mentor'],
] as const)

export function followUpReader(github: GitHub): FollowUpReader {
  const loads: { -readonly [Kind in keyof Loads]?: Map<string, readonly number[]> } = {}
  const read = { assign: () => github.assignment.assignedLoad(), review: () => github.assignment.reviewLoad() }
  return {
    milestones: memoize(github.issues.milestones),
    load: async (kind, { logins, besides }) => {
      const known = (loads[kind] ??= new Map(kind === 'mentor' ? [] : await read[kind]()))
      // Only those who may become mentors are counted, one request for each.
      for (const login of kind === 'mentor' ? logins : [])
        if (!known.has(loginKey(login))) known.set(loginKey(login), await github.assignment.mentionLoad(login))
      return new Map([...known].map(([login, numbers]) => [login, numbers.filter((each) => each !== besides).length]))
    },
    count: (decisions) => {
      for (const { kind, action, what, number } of decisions) {
        const role = action === 'add' ? LOADS.get(kind) : undefined
        const load = role === undefined ? undefined : loads[role]
        load?.set(loginKey(what), [...(load.get(loginKey(what)) ?? []), number])
      }
    },
  }
}
