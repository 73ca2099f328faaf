import type { Event } from '@porchlight/action-kit'
import { fieldsOf, skip, UserError, type Fields, type Skip } from '@porchlight/action-kit/pure'
import type { PullRequest } from '@porchlight/github'
import { pullRequestFrom, workflowRunHead, type WorkflowRunHead } from '@porchlight/github/pure'
import type { CommitRange, Inputs } from './inputs.ts'

/** What a run is about, from the inputs and the payload alone. */
export type Subject =
  | { readonly kind: 'range'; readonly range: CommitRange }
  | { readonly kind: 'pull-request'; readonly pull: PullRequest }
  | { readonly kind: 'pull-request-number'; readonly number: number }
  /** The pull request that another workflow ran for. */
  | { readonly kind: 'workflow-run'; readonly head: WorkflowRunHead }
  | MergeGroup
  | Push

/** One pull request in the merge queue. GitHub chains groups, so that each has one (docs/decisions/0021-merge-queue.md). */
export interface MergeGroup {
  readonly kind: 'merge-group'
  readonly number: number
  readonly base: string
  readonly head: string
  readonly baseBranch: string
}

export interface Push {
  readonly kind: 'push'
  readonly base: string
  readonly head: string
}

/** What the inputs name, whatever the event is; beside a git clone there is none. */
export function namedSubject({ range, pullRequestNumber }: Inputs): Subject | undefined {
  if (range !== undefined) return { kind: 'range', range }
  return pullRequestNumber === undefined ? undefined : { kind: 'pull-request-number', number: pullRequestNumber }
}

/** What the payload alone says, or why there is nothing to judge. */
export function eventSubject(event: Event): Subject | Skip {
  const { name, payload } = event
  const fields = fieldsOf(payload, '')
  if (name === 'merge_group') return mergeGroupFrom(fields)
  if (name === 'push') return pushFrom(fields)
  if (fields.has('pull_request')) return pullRequestSubject(fields)
  const head = workflowRunHead(event)
  if (head !== undefined) return { kind: 'workflow-run', head }
  return nothingToCheck(`${name} brings no commits; the input pr-number or range can name some`)
}

export const nothingToCheck = (because: string): Skip => skip('nothing-to-check', because)

function pullRequestSubject(payload: Fields): Subject | Skip {
  const pull = pullRequestFrom(payload.at('pull_request').json)
  if (pull.state === 'closed') return nothingToCheck(`#${pull.number} is closed`)
  return pull.counts === null ? { kind: 'pull-request-number', number: pull.number } : { kind: 'pull-request', pull }
}

// What GitHub writes for a branch that was not there before, or is deleted.
const NO_COMMIT = /^0+$/

function pushFrom(payload: Fields): Subject | Skip {
  const ref = payload.text('ref')
  const [before, after] = [payload.text('before'), payload.text('after')]
  const defaultBranch = payload.object('repository').text('default_branch')
  if (!ref.startsWith('refs/heads/')) return nothingToCheck(`${ref} is not a branch`)
  if (NO_COMMIT.test(after)) return nothingToCheck(`${ref} was deleted`)
  if (!NO_COMMIT.test(before)) return { kind: 'push', base: before, head: after }
  if (ref === `refs/heads/${defaultBranch}`) {
    return nothingToCheck(
      `${ref} is new and is the default branch, so there is nothing to compare it with; the input range can name commits`,
    )
  }
  return { kind: 'push', base: defaultBranch, head: after }
}

function mergeGroupFrom(payload: Fields): MergeGroup {
  const group = payload.object('merge_group')
  const baseBranch = withoutPrefix(group.text('base_ref'), 'refs/heads/')
  const number = numberIn(group.text('head_ref'), baseBranch)
  return { kind: 'merge-group', number, base: group.text('base_sha'), head: group.text('head_sha'), baseBranch }
}

/** From `refs/heads/gh-readonly-queue/main/pr-12-<sha of the base>`, a branch that GitHub alone may create. */
function numberIn(headRef: string, baseBranch: string): number {
  const queue = `gh-readonly-queue/${baseBranch}/`
  const ref = withoutPrefix(headRef, 'refs/heads/')
  const match = ref.startsWith(queue) ? /^pr-(\d{1,10})-/.exec(ref.slice(queue.length)) : null
  if (match?.[1] !== undefined) return Number(match[1])
  throw new UserError(
    `The merge queue's branch "${headRef}" names no pull request, so nothing can be checked. ` +
      `Expected refs/heads/${queue}pr-<number>-<sha>. Take the pull request out of the queue and add it again.`,
  )
}

const withoutPrefix = (text: string, prefix: string): string =>
  text.startsWith(prefix) ? text.slice(prefix.length) : text

/** Who has just put on this label, and at which head; undefined for other events. */
export function putOnNow(
  { payload }: Event,
  label: string,
): { readonly by: string; readonly head: string } | undefined {
  const event = fieldsOf(payload, '')
  if (event.textOrNull('action') !== 'labeled' || !event.has('pull_request')) return undefined
  if (!isSameLabel(event.object('label').text('name'), label)) return undefined
  return {
    by: event.object('sender').text('login'),
    head: event.object('pull_request').object('head').text('sha'),
  }
}

/** GitHub takes labels for the same whatever their case. */
export const isSameLabel = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
