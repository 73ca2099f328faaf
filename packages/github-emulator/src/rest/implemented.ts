import { assigneeOperations } from './assignees.ts'
import { branchOperations } from './branches.ts'
import { checkOperations } from './checks.ts'
import { commentOperations } from './comments.ts'
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
import { releaseOperations } from './releases.ts'
import { repositoryOperations } from './repositories.ts'
import { reviewOperations } from './reviews.ts'
import { searchOperations } from './search.ts'
import { statusOperations } from './statuses.ts'
import { userOperations } from './users.ts'

/** Every REST operation that the emulator answers. */
export const OPERATIONS: Operations = {
  ...assigneeOperations,
  ...branchOperations,
  ...checkOperations,
  ...commentOperations,
  ...commitOperations,
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
  ...releaseOperations,
  ...repositoryOperations,
  ...reviewOperations,
  ...searchOperations,
  ...statusOperations,
  ...userOperations,
}

export const IMPLEMENTED_OPERATIONS: readonly string[] = Object.keys(OPERATIONS)
