import type { Event } from '@porchlight/action-kit'
import { fieldsOf, pullRequestFrom, type Fields, type PullRequest } from '@porchlight/github'
import { CHECK_NAME, OVERRIDE_BUTTON } from './messages/check-run.ts'
import type { CommitRange, Inputs } from './inputs.ts'
import { mergeGroupFrom, type MergeGroup } from './merge-group.ts'

/** What a run is about, from the inputs and the payload alone. */
export type Subject =
  | { readonly kind: 'range'; readonly range: CommitRange }
  | { readonly kind: 'pull-request'; readonly pull: PullRequest }
  | { readonly kind: 'pull-request-number'; readonly number: number }
  | MergeGroup
  | Push
  | Override
  | { readonly kind: 'nothing'; readonly because: string }

export interface Push {
  readonly kind: 'push'
  readonly base: string
  readonly head: string
}

/** Somebody pressed "Set to pass" on our check run. */
export interface Override {
  readonly kind: 'override'
  readonly checkRunId: number
  readonly sha: string
  readonly summary: string
  readonly by: string
}

/** `event` is a function, as beside a git clone there is none to read. */
export function subjectOf({ range, pullRequestNumber }: Inputs, event: () => Event): Subject {
  if (range !== undefined) return { kind: 'range', range }
  if (pullRequestNumber !== undefined) return { kind: 'pull-request-number', number: pullRequestNumber }
  const { name, payload } = event()
  const fields = fieldsOf(payload, '')
  if (name === 'merge_group') return mergeGroupFrom(fields)
  if (name === 'push') return pushFrom(fields)
  if (name === 'check_run') return checkRunFrom(fields)
  if (fields.has('pull_request')) return pullRequestSubject(fields)
  return nothing(`${name} brings no commits; the input pr-number or range can name some`)
}

const nothing = (because: string): Subject => ({ kind: 'nothing', because })

function pullRequestSubject(payload: Fields): Subject {
  const pull = pullRequestFrom(payload.at('pull_request').json)
  if (pull.state === 'closed') return nothing(`#${pull.number} is closed`)
  return pull.counts === null ? { kind: 'pull-request-number', number: pull.number } : { kind: 'pull-request', pull }
}

// What GitHub writes for a branch that was not there before, or is no more.
const NO_COMMIT = /^0+$/

function pushFrom(payload: Fields): Subject {
  const ref = payload.text('ref')
  const [before, after] = [payload.text('before'), payload.text('after')]
  const defaultBranch = payload.object('repository').text('default_branch')
  if (!ref.startsWith('refs/heads/')) return nothing(`${ref} is no branch, and brings no commits`)
  if (NO_COMMIT.test(after)) return nothing(`${ref} was deleted`)
  if (!NO_COMMIT.test(before)) return { kind: 'push', base: before, head: after }
  if (ref === `refs/heads/${defaultBranch}`) {
    return nothing(
      `${ref} is new and the default branch, so that there is nothing to compare it with; the input range can`,
    )
  }
  return { kind: 'push', base: defaultBranch, head: after }
}

function checkRunFrom(payload: Fields): Subject {
  const run = payload.object('check_run')
  if (run.text('name') !== CHECK_NAME) return nothing(`the check run ${run.text('name')} is not ours`)
  const action = payload.text('action')
  if (action === 'rerequested') return pullRequestOfCheckRun(run)
  const requested = action === 'requested_action' ? payload.object('requested_action').text('identifier') : undefined
  return requested === OVERRIDE_BUTTON.identifier
    ? overrideFrom(payload, run)
    : nothing(`nobody asked for anything (${action})`)
}

function pullRequestOfCheckRun(run: Fields): Subject {
  const [number] = run.list('pull_requests', (pull, path) => fieldsOf(pull, path).whole('number'))
  // GitHub leaves the pull requests of forks out of a check run.
  return number === undefined
    ? nothing('the check run names no pull request, as for those from forks; re-run the workflow instead')
    : { kind: 'pull-request-number', number }
}

function overrideFrom(payload: Fields, run: Fields): Override {
  const output = run.object('output')
  return {
    kind: 'override',
    checkRunId: run.whole('id'),
    sha: run.text('head_sha'),
    summary: output.textOrNull('summary') ?? '',
    by: payload.object('sender').text('login'),
  }
}
