export { startEmulator, type Emulator, type EmulatorOptions } from './emulator.ts'
export type { Fault, FaultRule } from './http/faults.ts'
export type { Limits } from './http/rate-limit.ts'
export type { RequestRecord, Violation } from './http/record.ts'
export { simpleUser } from './rest/shapes/account.ts'
export type { RepositoryView } from './scenario/dump.ts'
export { extendRepository } from './scenario/extend.ts'
export { loadScenario } from './scenario/load.ts'
export type {
  Scenario,
  ScenarioComment,
  ScenarioCommit,
  ScenarioContent,
  ScenarioDiscussion,
  ScenarioFile,
  ScenarioIssue,
  ScenarioOrganization,
  ScenarioPerson,
  ScenarioPullRequest,
  ScenarioReaction,
  ScenarioRelease,
  ScenarioRepository,
  ScenarioUser,
} from './scenario/scenario.ts'
export type { State } from './state/state.ts'
export type { PermissionKey, Permissions } from './token-permissions.ts'
// For races and surprises: what changes the state, with ids, times and events as GitHub would give them.
export { accountOf } from './state/accounts.ts'
export { addLabels, removeLabel, setLabels } from './state/labels.ts'
export { setMilestone } from './state/milestones.ts'
export { connect, crossReference } from './state/links.ts'
export { assign, unassign } from './state/assignees.ts'
export { addComment, deleteComment, editComment } from './state/comments.ts'
export { setIssueType } from './state/issue-types.ts'
export { markMerged, mergePullRequest } from './state/pull-requests.ts'
export { commitFiles, pullRequestOf, repositoryOf, setCollaborator, threadOf } from './state/repositories.ts'
export { removeReviewRequests, requestReviewers } from './state/review-requests.ts'
export { addReview } from './state/reviews.ts'
export {
  closeThread,
  lockThread,
  renameThread,
  reopenThread,
  unlockThread,
} from './state/threads.ts'
