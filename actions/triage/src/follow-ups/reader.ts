import type { Account, GitHub } from '@porchlight/github'
import { loginKey } from './picking.ts'
import type { FollowUpDecision } from './decision.ts'
import type { Loads } from './facts.ts'

type Milestones = Awaited<ReturnType<GitHub['issues']['milestones']>>

/** What concerns all subjects of a run: each list is read once, and only when something depends on it. */
export interface FollowUpReader {
  members(organisation: string, team: string): Promise<readonly Account[]>
  milestones(): Promise<Milestones>
  /** `logins` are those who may become mentors. */
  load(kind: keyof Loads, logins: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Counts what this run gives to people, so that its next subject goes to somebody else. */
  count(decisions: readonly FollowUpDecision[]): void
}

const LOADS: ReadonlyMap<FollowUpDecision['kind'], keyof Loads> = new Map([
  ['assignee', 'assign'],
  ['reviewer', 'review'],
  ['mentor', 'mentor'],
] as const)

export function followUpReader(github: GitHub): FollowUpReader {
  const loads: { -readonly [Kind in keyof Loads]?: Map<string, number> } = {}
  const teams = new Map<string, Promise<readonly Account[]>>()
  let milestones: Promise<Milestones> | undefined
  const read = { assign: () => github.assignment.assignedLoad(), review: () => github.assignment.reviewLoad() }
  return {
    members: async (organisation, team) => {
      const key = `${organisation}/${team}`.toLowerCase()
      const reading = teams.get(key) ?? github.people.teamMembers(organisation, team)
      teams.set(key, reading)
      return await reading
    },
    milestones: async () => {
      milestones ??= github.issues.milestones()
      return await milestones
    },
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
