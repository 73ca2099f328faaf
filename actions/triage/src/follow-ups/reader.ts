import type { GitHub } from '@porchlight/github'
import { memoize } from '../facts/request-cache.ts'
import { loginKey } from './load-balance.ts'
import type { FollowUpDecision } from './decision.ts'
import type { Loads } from './facts.ts'

type Milestones = Awaited<ReturnType<GitHub['issues']['milestones']>>

/** What concerns all subjects of a run and the run itself changes: read once, only when something depends on it, and then counted. */
export interface FollowUpReader {
  milestones(): Promise<Milestones>
  /** `logins` are those who may become mentors. */
  load(kind: keyof Loads, logins: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Counts what this run gives to people, so that its next subject goes to another candidate. */
  count(decisions: readonly Counted[]): void
}

type Counted = Pick<FollowUpDecision, 'kind' | 'action' | 'what'>

const LOADS: ReadonlyMap<FollowUpDecision['kind'], keyof Loads> = new Map([
  ['assignee', 'assign'],
  ['reviewer', 'review'],
  ['mentor', 'mentor'],
] as const)

export function followUpReader(github: GitHub): FollowUpReader {
  const loads: { -readonly [Kind in keyof Loads]?: Map<string, number> } = {}
  const read = { assign: () => github.assignment.assignedLoad(), review: () => github.assignment.reviewLoad() }
  return {
    milestones: memoize(github.issues.milestones),
    load: async (kind, logins) => {
      const known = (loads[kind] ??= new Map(kind === 'mentor' ? [] : await read[kind]()))
      if (kind !== 'mentor') return known
      for (const login of logins)
        if (!known.has(loginKey(login))) known.set(loginKey(login), await github.assignment.mentionLoad(login))
      return known
    },
    count: (decisions) => {
      for (const { kind, action, what } of decisions) {
        const role = action === 'add' ? LOADS.get(kind) : undefined
        const load = role === undefined ? undefined : loads[role]
        load?.set(loginKey(what), (load.get(loginKey(what)) ?? 0) + 1)
      }
    },
  }
}
