import { isRecord, scalarText } from '../files/yaml-file.ts'

type Payload = Readonly<Record<string, unknown>>
export type WorkflowEvent = { name: string; payload: Payload }

export function field(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const key of path) current = isRecord(current) ? current[key] : undefined
  return current
}

export function textField(value: unknown, ...path: readonly string[]): string | undefined {
  const found = field(value, ...path)
  return typeof found === 'string' ? found : undefined
}

export type GitReference = { ref: string; sha: string; headRef: string; baseRef: string }

// What Git writes for "no commit"; GitHub would give the last commit of the default branch, which a payload lacks.
const NO_SHA = '0'.repeat(40)

/** GITHUB_REF and GITHUB_SHA by event, from "Events that trigger workflows" on docs.github.com. */
export function referenceOf({ name, payload }: WorkflowEvent): GitReference {
  const defaultBranch = textField(payload, 'repository', 'default_branch') ?? 'main'
  const onDefaultBranch = { ref: `refs/heads/${defaultBranch}`, sha: NO_SHA, headRef: '', baseRef: '' }
  const pullRequest = {
    headRef: textField(payload, 'pull_request', 'head', 'ref') ?? '',
    baseRef: textField(payload, 'pull_request', 'base', 'ref') ?? '',
  }
  switch (name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const sha = textField(payload, 'pull_request', 'merge_commit_sha') ?? NO_SHA
      return { ref: `refs/pull/${scalarText(field(payload, 'pull_request', 'number'))}/merge`, sha, ...pullRequest }
    }
    case 'pull_request_target':
      // Since December 2025 the workflow and its ref come from the default branch, whatever the base branch is.
      return { ...onDefaultBranch, ...pullRequest, sha: textField(payload, 'pull_request', 'base', 'sha') ?? NO_SHA }
    case 'push':
      return { ...onDefaultBranch, ...refAndSha(textField(payload, 'ref'), textField(payload, 'after')) }
    case 'release':
      return { ...onDefaultBranch, ...refAndSha(tagRef(textField(payload, 'release', 'tag_name'))) }
    case 'merge_group': {
      const headSha = textField(payload, 'merge_group', 'head_sha')
      return { ...onDefaultBranch, ...refAndSha(textField(payload, 'merge_group', 'head_ref'), headSha) }
    }
    default:
      return onDefaultBranch
  }
}

function refAndSha(ref: string | undefined, sha?: string): { ref?: string; sha?: string } {
  return { ...(ref === undefined ? {} : { ref }), ...(sha === undefined ? {} : { sha }) }
}

function tagRef(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : `refs/tags/${tag}`
}

const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment'])

/** True where GitHub gives a read-only token and no secrets: a pull request from another repository, or a deleted one. */
export function isFromFork({ name, payload }: WorkflowEvent): boolean {
  if (!PULL_REQUEST_EVENTS.has(name) || !isRecord(payload['pull_request'])) return false
  const head = textField(payload, 'pull_request', 'head', 'repo', 'full_name')
  return head !== textField(payload, 'pull_request', 'base', 'repo', 'full_name')
}
