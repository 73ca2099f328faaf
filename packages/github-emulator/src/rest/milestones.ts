import { notFound } from '../state/refusal.ts'
import { type Operations, numberIn, ok, repositoryIn, textIn } from './operation.ts'
import { paged } from './paging.ts'
import { milestoneBody } from './shapes/thread.ts'

export const milestoneOperations: Operations = {
  'issues/list-milestones': (call) => {
    const repository = repositoryIn(call)
    const state = textIn(call.query, 'state') ?? 'open'
    const milestones = repository.milestones.filter((milestone) => state === 'all' || milestone.state === state)
    return paged(call, milestones, (milestone) => milestoneBody(call, repository, milestone))
  },
  'issues/get-milestone': (call) => {
    const repository = repositoryIn(call)
    const milestone = repository.milestones.find(({ number }) => number === numberIn(call, 'milestone_number'))
    if (!milestone) throw notFound()
    return ok(milestoneBody(call, repository, milestone))
  },
}
