import type { Event } from '@porchlight/action-kit'
import { fieldsOf, isObject } from '@porchlight/action-kit/pure'
import { repositoryFrom } from './parse.ts'

/* What an event's payload says of the run itself, without a request. */

// The events that GitHub runs with the pull request's own workflow and, for forks and Dependabot, a token that can only
// read and no secrets; pull_request_target, issue_comment and workflow_run run the base branch's.
// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
const READ_ONLY_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

/**
 * Whether GitHub gives the run a token that can only read, and withholds secrets, whatever `permissions:` says. A fork
 * that was deleted is one all the same.
 */
export function readOnlyToken({ name, payload }: Event, actor: string): boolean {
  const pull = payload['pull_request']
  if (!READ_ONLY_EVENTS.includes(name) || !isObject(pull)) return false
  return actor === 'dependabot[bot]' || repositoryOn(pull['head']) !== repositoryOn(pull['base'])
}

/** Events that people write by hand to try things out may lack the name or the id. */
function repositoryOn(side: unknown): unknown {
  const repository = isObject(side) ? side['repo'] : undefined
  return isObject(repository) ? (repository['full_name'] ?? repository['id']) : undefined
}

/** What a maintainer reads of such a run. `undone` ends "…, so …", for example "no labels are added". */
export const readOnlyNotice = (
  { name }: Pick<Event, 'name'>,
  { action, undone }: { action: string; undone: string },
): string =>
  `On ${name}, GitHub gives pull requests from forks and those of Dependabot a token that can only read, so ${undone}. ` +
  `Trigger the workflow on pull_request_target instead. That is safe here: ${action} reads through the API and never ` +
  'checks out or runs what the pull request contains.'

/** The head that a `pull_request` run was for. */
export interface WorkflowRunHead {
  readonly sha: string
  readonly branch: string
  /** Of the head's repository; null when the fork was deleted. */
  readonly owner: string | null
  /** GitHub names the pull requests of branches of the same repository alone. */
  readonly numbers: readonly number[]
}

/**
 * Undefined for other events than `workflow_run`, and for runs that were not for a pull request. A number that such a run
 * handed on comes from the pull request's author: it counts only for the pull request whose head this is.
 */
export function workflowRunHead({ name, payload }: Event): WorkflowRunHead | undefined {
  if (name !== 'workflow_run') return undefined
  const run = fieldsOf(payload['workflow_run'], 'workflow_run')
  if (run.textOrNull('event') !== 'pull_request') return undefined
  const { json: repository, path } = run.at('head_repository')
  return {
    sha: run.text('head_sha'),
    branch: run.text('head_branch'),
    owner: repository === null || repository === undefined ? null : repositoryFrom(repository, path).owner,
    numbers: run.list('pull_requests', (json, at) => fieldsOf(json, at).whole('number')),
  }
}
