/* What payloads and answers say, as our types: nothing here or below it asks GitHub or touches Node. */
export { otherHead, readOnlyNotice, readOnlyToken, workflowRunHead } from './event-facts.ts'
export type { WorkflowRunHead } from './event-facts.ts'
export { changedFileFrom, commitFrom } from './parse-code.ts'
export {
  accountFrom,
  commentFrom,
  discussionFrom,
  issueFrom,
  labelFrom,
  labelNameFrom,
  pullRequestFrom,
  releaseFrom,
  repositoryFrom,
} from './parse.ts'
export { undefinedIfMissing } from './undefined-if-missing.ts'
