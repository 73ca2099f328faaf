import type { Account, Milestone, Repository, Thread } from './model.ts'
import { invalid, notFound } from './refusal.ts'
import { newIds, register, type State, timestamp } from './state.ts'
import { addEvent } from './threads.ts'

export function createMilestone(
  state: State,
  repository: Repository,
  draft: {
    title: string
    description?: string | null
    state?: 'open' | 'closed'
    dueOn?: string | null
    creator: Account | null
  },
): Milestone {
  checkMilestoneTitle(repository, draft.title)
  const created = timestamp(state)
  const milestone: Milestone = {
    kind: 'Milestone',
    ...newIds(state, 'Milestone'),
    number: Math.max(0, ...repository.milestones.map(({ number }) => number)) + 1,
    title: draft.title,
    description: draft.description ?? null,
    state: draft.state ?? 'open',
    dueOn: draft.dueOn ?? null,
    creator: draft.creator,
    createdAt: created,
    updatedAt: created,
    closedAt: draft.state === 'closed' ? created : null,
  }
  repository.milestones.push(milestone)
  return register(state, milestone)
}

export function setMilestone(state: State, thread: Thread, milestone: Milestone | null, actor: Account | null): void {
  if (thread.milestone === milestone) return
  if (thread.milestone)
    addEvent(state, thread, { event: 'demilestoned', actor, milestone: { title: thread.milestone.title } })
  thread.milestone = milestone
  if (milestone) addEvent(state, thread, { event: 'milestoned', actor, milestone: { title: milestone.title } })
}

function checkMilestoneTitle(repository: Repository, title: string, own?: Milestone): void {
  if (title.trim() === '') throw invalid({ resource: 'Milestone', code: 'missing_field', field: 'title' })
  if (repository.milestones.some((milestone) => milestone !== own && milestone.title === title))
    throw invalid({ resource: 'Milestone', code: 'already_exists', field: 'title' })
}

export function milestoneNumbered({ milestones }: Repository, number: number): Milestone {
  const milestone = milestones.find((candidate) => candidate.number === number)
  if (!milestone) throw notFound()
  return milestone
}

type MilestoneChange = Partial<Pick<Milestone, 'title' | 'description' | 'state' | 'dueOn'>>

export function updateMilestone(
  state: State,
  repository: Repository,
  { milestone, change }: { milestone: Milestone; change: MilestoneChange },
): void {
  if (change.title !== undefined) checkMilestoneTitle(repository, change.title, milestone)
  Object.assign(milestone, change)
  milestone.updatedAt = timestamp(state)
  milestone.closedAt = milestone.state === 'open' ? null : (milestone.closedAt ?? milestone.updatedAt)
}

/** Its issues lose it. Assumption: their timelines say so. */
export function deleteMilestone(
  state: State,
  repository: Repository,
  { milestone, actor }: { milestone: Milestone; actor: Account | null },
): void {
  for (const thread of repository.threads.values())
    if (thread.milestone === milestone) setMilestone(state, thread, null, actor)
  repository.milestones = repository.milestones.filter((other) => other !== milestone)
  state.nodes.delete(milestone.nodeId)
}
