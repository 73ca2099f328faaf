import type { Event } from '@porchlight/action-kit'

/**
 * Whether GitHub withholds secrets from the run: that of a pull request from a fork, and that which Dependabot caused.
 * https://docs.github.com/en/actions/reference/security/secure-use#using-secrets
 */
export function mayLackSecrets({ name, payload }: Event, actor: string): boolean {
  if (!WITHHELD.includes(name)) return false
  return actor === 'dependabot[bot]' || isFromFork(payload)
}

// Unlike pull_request_target, issue_comment and workflow_run, which run the base branch's workflow.
const WITHHELD = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

function isFromFork(payload: Event['payload']): boolean {
  const pullRequest = at(payload, 'pull_request')
  const [head, base] = ['head', 'base'].map((side) => at(at(at(pullRequest, side), 'repo'), 'id'))
  // A fork that was deleted has no repository any more: its id is undefined then, and differs too.
  return head !== base
}

const at = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null ? Object.entries(json).find(([key]) => key === name)?.[1] : undefined
