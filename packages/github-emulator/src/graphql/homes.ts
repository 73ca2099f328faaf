import type { Repository } from '../state/model.ts'
import type { Entity, State } from '../state/state.ts'

/** The repository that an entity is in; null for accounts, teams and reactions. */
export function homeOf(state: State, entity: Entity): Repository | null {
  switch (entity.kind) {
    case 'Repository':
      return entity
    case 'Issue':
    case 'PullRequest':
    case 'Discussion':
    case 'Release':
    case 'CheckRun':
      return entity.repository
    case 'IssueComment':
      return entity.thread.repository
    case 'PullRequestReview':
    case 'PullRequestReviewComment':
      return entity.pullRequest.repository
    case 'DiscussionComment':
      return entity.discussion.repository
    default:
      return listedIn(state, entity)
  }
}

/** Labels, milestones, categories and statuses do not know where they are. */
const listedIn = ({ repositories }: State, entity: Entity): Repository | null =>
  [...repositories.values()].find(({ labels, milestones, discussionCategories, statuses }) =>
    [...labels, ...milestones, ...discussionCategories, ...statuses].some((part) => part === entity),
  ) ?? null

/** For what cannot be anywhere else than in a repository. */
export function mustHaveHome(state: State, entity: Entity): Repository {
  const home = homeOf(state, entity)
  if (home) return home
  throw new Error(`The ${entity.kind} "${entity.nodeId}" is in no repository.`)
}
