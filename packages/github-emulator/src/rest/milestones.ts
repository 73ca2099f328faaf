import type { Milestone } from '../state/model.ts'
import { createMilestone, deleteMilestone, milestoneNumbered, updateMilestone } from '../state/milestones.ts'
import { mayNotBeArchived } from '../state/repositories.ts'
import {
  type Call,
  checkedAs,
  created,
  noContent,
  numberIn,
  ok,
  type Operations,
  repositoryIn,
  textIn,
} from './operation.ts'
import { paged } from './paging.ts'
import { milestoneBody } from './shapes/thread.ts'

const milestoneIn = (call: Call): Milestone => milestoneNumbered(repositoryIn(call), numberIn(call, 'milestone_number'))

export const milestoneOperations: Operations = {
  'issues/list-milestones': (call) => {
    const repository = repositoryIn(call)
    const state = textIn(call.query, 'state') ?? 'open'
    const milestones = repository.milestones.filter((milestone) => state === 'all' || milestone.state === state)
    return paged(call, milestones, (milestone) => milestoneBody(call, repository, milestone))
  },
  'issues/get-milestone': (call) => ok(milestoneBody(call, repositoryIn(call), milestoneIn(call))),
  'issues/create-milestone': (call) => {
    const repository = repositoryIn(call)
    mayNotBeArchived(repository)
    const { title = '', ...change } = changeIn(call)
    const milestone = createMilestone(call.state, repository, { ...change, title, creator: call.actor })
    return created(milestoneBody(call, repository, milestone))
  },
  'issues/update-milestone': (call) => {
    const repository = repositoryIn(call)
    const milestone = milestoneIn(call)
    updateMilestone(call.state, repository, { milestone, change: changeIn(call) })
    return ok(milestoneBody(call, repository, milestone))
  },
  'issues/delete-milestone': (call) => {
    deleteMilestone(call.state, repositoryIn(call), { milestone: milestoneIn(call), actor: call.actor })
    return noContent()
  },
}

/** What the body names; GitHub keeps the rest. */
function changeIn({ body }: Call) {
  const title = textIn(body, 'title')
  const description = textIn(body, 'description')
  const dueOn = textIn(body, 'due_on')
  const state = checkedAs<Milestone['state'] | undefined>(body['state'])
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(dueOn !== undefined && { dueOn }),
    ...(state !== undefined && { state }),
  }
}
