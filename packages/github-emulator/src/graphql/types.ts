import { Bot, Mannequin, User } from './actors.ts'
import { IssueComment, PullRequestReview, PullRequestReviewComment } from './comments.ts'
import { CheckRun, StatusCheckRollup, StatusContext } from './checks.ts'
import { Commit, GpgSignature } from './commits.ts'
import { Discussion, DiscussionCategory, DiscussionComment } from './discussions.ts'
import type { TypeTable } from './engine.ts'
import { Issue } from './issues.ts'
import { Label, Milestone } from './labels.ts'
import { Mutation } from './mutations/index.ts'
import { Organization, Team } from './organizations.ts'
import { PullRequest, PullRequestCommit } from './pull-requests.ts'
import { Query } from './query.ts'
import { Reaction } from './reactions.ts'
import { Blob, Ref, Tag, Tree } from './refs.ts'
import { Release } from './releases.ts'
import { Repository } from './repositories.ts'
import { TIMELINE_TYPES } from './timeline-events.ts'

/** The part of GitHub's schema that the emulator answers. */
export const TYPES: TypeTable = {
  Query,
  Mutation,
  Blob,
  Bot,
  CheckRun,
  Commit,
  Discussion,
  DiscussionCategory,
  DiscussionComment,
  GpgSignature,
  Issue,
  IssueComment,
  Label,
  Mannequin,
  Milestone,
  Organization,
  PullRequest,
  PullRequestCommit,
  PullRequestReview,
  PullRequestReviewComment,
  Reaction,
  Ref,
  Release,
  Repository,
  StatusCheckRollup,
  StatusContext,
  Tag,
  Team,
  Tree,
  User,
  ...TIMELINE_TYPES,
}
