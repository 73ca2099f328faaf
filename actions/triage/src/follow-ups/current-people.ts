import type { ThreadChange } from '@porchlight/github'
import type { Subject } from '../facts/facts.ts'
import type { Name } from './names.ts'
import { isSameLogin, loginKey } from './load-balance.ts'

export type Role = 'assign' | 'review'

/** Who is assigned to a subject or asked to review it, now and before. */
export interface Standing {
  isNow(name: Name): boolean
  /** The newest change, of whoever ever was. */
  changeOf(name: Name): ThreadChange | undefined
  /** The choice that a person made and that a pick leaves alone; begins with a login. */
  readonly byHand: string | undefined
}

const WHAT = { assign: 'assignee', review: 'reviewer' } as const

export function standingOf(role: Role, subject: Subject, changes: readonly ThreadChange[]): Standing {
  const { people, teams } = role === 'assign' ? { people: subject.assignees, teams: [] } : subject.requested
  const newest = new Map<string, ThreadChange>()
  for (const change of changes) {
    const key = loginKey(change.name)
    if (change.what === WHAT[role] && !newest.has(key)) newest.set(key, change)
  }
  const unexplained = [...people, ...teams].find((name) => newest.get(loginKey(name))?.kind !== 'added')
  const hands = [...newest.values()].map(handOf)
  return {
    isNow: ({ key, isTeam }) => (isTeam ? teams : people).some((name) => loginKey(name) === key),
    changeOf: ({ key }) => newest.get(key),
    byHand: hands.find((hand) => hand !== undefined) ?? unexplainedText(role, unexplained),
  }
}

export const wasBefore = (name: Name, { isNow, changeOf }: Standing): boolean =>
  isNow(name) || changeOf(name) !== undefined

/** Whoever gives a review unasked chose nobody; whoever takes an issue on did. */
function handOf({ what, kind, name, by, isOurs }: ThreadChange): string | undefined {
  if (isOurs) return undefined
  if (kind === 'removed') return `${by.login} took ${name} off`
  if (what === 'assignee') return `${by.login} assigned ${name}`
  return isSameLogin(by.login, name) ? undefined : `${by.login} asked ${name}`
}

/** What was just opened has no history: whoever is there was chosen with the opening. */
function unexplainedText(role: Role, name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  return `${name} is ${role === 'assign' ? 'assigned' : 'asked'} already, and not by us`
}
