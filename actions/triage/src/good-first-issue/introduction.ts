import type { Comment } from '@porchlight/github'
import { doing, leave, NOTHING, type CarePlan } from './care-plan.ts'
import { saysTheSame } from './claim.ts'
import type { GoodFirstIssue } from './model.ts'
import { introduction } from './messages.ts'

export interface Introducing {
  readonly issue: { readonly number: number; readonly nodeId: string }
  readonly rule: GoodFirstIssue
  readonly mentors: readonly string[]
  /** Our comment as it stands. */
  readonly standing: Comment | undefined
}

/** The one comment that says how to take the issue on, written once and kept up to date. */
export function introductionPlan({ issue: { number, nodeId }, rule, mentors, standing }: Introducing): CarePlan {
  const body = introduction(rule, mentors)
  if (standing !== undefined && saysTheSame(standing.body, body)) return NOTHING
  const because =
    standing === undefined ? `it has the label ${rule.label}` : 'what it says is no longer what the rules say'
  const replaces = standing?.id ?? null
  return doing({ kind: 'introduce', number, nodeId, replaces, body, because })
}

/** What the label's going leaves: a comment that promises what no longer holds. Whoever has the issue keeps it. */
export function withdrawalPlan(
  { number, label }: { number: number; label: string },
  standing: Comment | undefined,
): CarePlan {
  if (standing === undefined) return NOTHING
  const because = `the label ${label} is gone and nobody has taken it on`
  return doing({ kind: 'withdraw-introduction', number, comment: standing.id, because })
}

/** The comment to keep up to date; the plan instead, when a person put it away. */
export function standingIntroduction(
  number: number,
  { ours, wasDeleted }: { ours: readonly Comment[]; wasDeleted: boolean },
): { readonly standing: Comment | undefined } | CarePlan {
  const [oldest] = ours.toSorted((one, other) => one.id - other.id)
  if (oldest === undefined && wasDeleted) return leave(number, 'a person deleted what we wrote there')
  if (oldest?.isMinimized === true) return leave(number, 'a person hid what we wrote there')
  return { standing: oldest }
}
