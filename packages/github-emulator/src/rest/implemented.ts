import { appOperations } from './apps.ts'
import { assigneeOperations } from './assignees.ts'
import { branchOperations } from './branches.ts'
import { checkOperations } from './checks.ts'
import { commentOperations } from './comments.ts'
import { communityOperations } from './community.ts'
import { commitOperations } from './commits.ts'
import { contentOperations } from './contents.ts'
import { eventOperations } from './events.ts'
import { gitOperations } from './git.ts'
import { issueOperations } from './issues.ts'
import { labelOperations } from './labels.ts'
import { metaOperations } from './meta.ts'
import { milestoneOperations } from './milestones.ts'
import type { Operations } from './operation.ts'
import { organizationOperations } from './organizations.ts'
import { pullOperations } from './pulls.ts'
import { reactionOperations } from './reactions.ts'
import { refOperations } from './refs.ts'
import { releaseOperations } from './releases.ts'
import { repositoryOperations } from './repositories.ts'
import { reviewOperations } from './reviews.ts'
import { searchOperations } from './search.ts'
import { statusOperations } from './statuses.ts'
import { treeOperations } from './trees.ts'
import { userOperations } from './users.ts'

/** Every REST operation that the emulator answers. */
export const OPERATIONS: Operations = {
  ...appOperations,
  ...assigneeOperations,
  ...branchOperations,
  ...checkOperations,
  ...commentOperations,
  ...commitOperations,
  ...communityOperations,
  ...contentOperations,
  ...eventOperations,
  ...gitOperations,
  ...issueOperations,
  ...labelOperations,
  ...metaOperations,
  ...milestoneOperations,
  ...organizationOperations,
  ...pullOperations,
  ...reactionOperations,
  ...refOperations,
  ...releaseOperations,
  ...repositoryOperations,
  ...reviewOperations,
  ...searchOperations,
  ...statusOperations,
  ...treeOperations,
  ...userOperations,
}

export const IMPLEMENTED_OPERATIONS: readonly string[] = Object.keys(OPERATIONS)
