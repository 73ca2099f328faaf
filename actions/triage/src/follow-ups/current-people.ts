import type { ThreadChange } from '@porchlight/github'
import type { Subject } from '../facts/facts.ts'
import type { Name } from './choice.ts'
import { isSameLogin, loginKey } from './load-balance.ts'

export type Role = 'assign' | 'review'

/** Who is assigned to a subject or requested to review it, now and before. */
export interface CurrentPeople {
  isNow(name: Name): boolean
  /** The newest change of each who ever was. */
  changeOf(name: Name): ThreadChange | undefined
  /** The choice that a person made and that a pick leaves alone; begins with a login. */
  readonly manualChoice: string | undefined
}

const WHAT = { assign: 'assignee', review: 'reviewer' } as const

export function currentPeople(role: Role, subject: Subject, changes: readonly ThreadChange[]): CurrentPeople {
  const { people, teams } = role === 'assign' ? { people: subject.assignees, teams: [] } : subject.requested
  const newest = new Map<string, ThreadChange>()
  for (const change of changes) {
    const key = loginKey(change.name)
    if (change.what === WHAT[role] && !newest.has(key)) newest.set(key, change)
  }
  const unexplained = [...people, ...teams].find((name) => newest.get(loginKey(name))?.kind !== 'added')
  const manualChanges = [...newest.values()].map(manualChange)
  return {
    isNow: ({ key, isTeam }) => (isTeam ? teams : people).some((name) => loginKey(name) === key),
    changeOf: ({ key }) => newest.get(key),
    manualChoice: manualChanges.find((change) => change !== undefined) ?? unexplainedText(role, unexplained),
  }
}

export const wasBefore = (name: Name, { isNow, changeOf }: CurrentPeople): boolean =>
  isNow(name) || changeOf(name) !== undefined

/** To assign oneself is a choice; to review without a request is not. */
function manualChange({ what, kind, name, by, isOurs }: ThreadChange): string | undefined {
  if (isOurs) return undefined
  if (kind === 'removed') return `${by.login} removed ${name}`
  if (what === 'assignee') return `${by.login} assigned ${name}`
  return isSameLogin(by.login, name) ? undefined : `${by.login} requested a review from ${name}`
}

/** What was just opened has no history: its assignees and reviewers were chosen with the opening. */
function unexplainedText(role: Role, name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  return `${name} is already ${role === 'assign' ? 'assigned' : 'requested'}, and not by triage`
}
