import type { Fields } from '../context.ts'
import { commentMutations } from './comments.ts'
import { discussionMutations } from './discussions.ts'
import { issueMutations } from './issues.ts'
import { labelMutations } from './labels.ts'
import { lockMutations } from './locks.ts'
import { peopleMutations } from './people.ts'
import { pullRequestMutations } from './pull-requests.ts'
import { reactionMutations } from './reactions.ts'

export const Mutation: Fields<undefined> = {
  ...commentMutations,
  ...discussionMutations,
  ...issueMutations,
  ...labelMutations,
  ...lockMutations,
  ...peopleMutations,
  ...pullRequestMutations,
  ...reactionMutations,
}
