import type { Event, RepositoryName } from '@porchlight/action-kit'
import { fieldsOf, isObject } from '@porchlight/action-kit/pure'
import type { Branch, PullRequest } from './model.ts'
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

/** The head of the pull request that a run was for. */
export interface WorkflowRunHead {
  readonly sha: string
  readonly branch: string
  /** Of the head's repository; null when the fork was deleted. */
  readonly owner: string | null
  /** Absent in an event written by hand. */
  readonly repository?: RepositoryName | null
  /** GitHub names the pull requests of branches of the same repository alone; those into this repository are here. */
  readonly numbers: readonly number[]
}

/**
 * Undefined for other events than `workflow_run`, and for runs that a pull request's own workflow did not start. A number
 * that such a run handed on comes from the pull request's author: `otherHead` says whether it counts.
 */
export function workflowRunHead({ name, payload }: Event): WorkflowRunHead | undefined {
  if (name !== 'workflow_run') return undefined
  const run = fieldsOf(payload['workflow_run'], 'workflow_run')
  if (!READ_ONLY_EVENTS.includes(run.textOrNull('event') ?? '')) return undefined
  const { json, path } = run.at('head_repository')
  const repository = json === null || json === undefined ? null : repositoryFrom(json, path)
  return {
    sha: run.text('head_sha'),
    branch: run.text('head_branch'),
    owner: repository?.owner ?? null,
    ...(json === undefined ? {} : { repository }),
    numbers: run
      .list('pull_requests', (pull, at) => (isInto(pull, payload) ? [fieldsOf(pull, at).whole('number')] : []))
      .flat(),
  }
}

/** A fork's own pull requests, and those from here into another repository, are numbered there. */
function isInto(pull: unknown, payload: Event['payload']): boolean {
  if (!isObject(pull)) return false
  const [base, own] = [isObject(pull['base']) ? pull['base']['repo'] : undefined, payload['repository']]
  return !isObject(base) || !isObject(own) || base['id'] === own['id']
}

/**
 * Why a pull request that an input names is not the one that the run is for, as the end of "… because …"; undefined when
 * it is, or when nothing but the base branch's workflows had a say. Who writes the workflow of a pull request chooses the
 * number that it hands on, and could name somebody else's. A called workflow (`workflow_call`) has its caller's event.
 */
export function otherHead(event: Event, { number, head }: Pick<PullRequest, 'number' | 'head'>): string | undefined {
  const { name, payload } = event
  if (READ_ONLY_EVENTS.includes(name)) {
    const own = isObject(payload['pull_request']) ? payload['pull_request']['number'] : number
    return own === number ? undefined : `the run is for #${String(own)}, not for #${number}`
  }
  if (name !== 'workflow_run') return undefined
  const run = workflowRunHead(event)
  if (run !== undefined) return isSameHead(run, head) ? undefined : notTheHead(run, number)
  // A run that such a run started has the base branch's head, so that there is nothing to compare.
  return isObject(payload['workflow_run']) && payload['workflow_run']['event'] === 'workflow_run'
    ? `the workflow run was started by another workflow run, so that it does not tell whether it was for #${number}`
    : undefined
}

/** Two pull requests can have one commit as their head: whoever forks can push what others have written. */
function isSameHead({ sha, branch, repository }: WorkflowRunHead, head: Branch): boolean {
  if (head.sha !== sha || head.name !== branch) return false
  if (repository === undefined) return true
  return repository === null || head.repository === null
    ? repository === head.repository
    : fullName(repository) === fullName(head.repository)
}

const fullName = ({ owner, name }: RepositoryName): string => `${owner}/${name}`.toLowerCase()

const notTheHead = ({ sha, branch, owner }: WorkflowRunHead, number: number): string =>
  `the workflow run was for commit ${sha} of ${owner === null ? '' : `${owner}:`}${branch}, which is not the head of #${number}`
