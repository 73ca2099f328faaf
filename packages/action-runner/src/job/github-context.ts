import { scalarText } from '../files/yaml-file.ts'
import { textField, field, referenceOf, type WorkflowEvent } from './event.ts'

/** What the caller says of the GitHub that the job believes it runs on. */
export type GitHubSetup = {
  repository: string
  apiUrl: string
  graphqlUrl?: string
  serverUrl?: string
  token: string
  /** Without it, the payload's `sender`. */
  actor?: string
  runId?: number
  runNumber?: number
  runAttempt?: number
  sha?: string
  ref?: string
  /** The directory that steps start in. Without it an empty one, as on GitHub before a checkout. */
  workspace?: string
  /** A file to use for GITHUB_EVENT_PATH instead of the payload: to see what an action does with a broken one. */
  eventPath?: string
}

type Naming = { event: WorkflowEvent; github: GitHubSetup; workflow: string; workflowFile?: string; job: string }

export function githubContext({ event, github, workflow, workflowFile, job }: Naming): Record<string, unknown> {
  const reference = referenceOf(event)
  const ref = github.ref ?? reference.ref
  const sha = github.sha ?? reference.sha
  const actor = github.actor ?? textField(event.payload, 'sender', 'login') ?? ''
  const { repository } = github
  return {
    token: github.token,
    event_name: event.name,
    event: event.payload,
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    repository_id: scalarText(field(event.payload, 'repository', 'id')),
    repositoryUrl: (github.serverUrl ?? 'https://github.com').replace(/^https?:/, 'git:') + `/${repository}.git`,
    repository_owner_id: scalarText(field(event.payload, 'repository', 'owner', 'id')),
    actor,
    actor_id: scalarText(field(event.payload, 'sender', 'id')),
    triggering_actor: actor,
    sha,
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: false,
    head_ref: reference.headRef,
    base_ref: reference.baseRef,
    api_url: github.apiUrl,
    graphql_url: github.graphqlUrl ?? graphqlUrlOf(github.apiUrl),
    server_url: github.serverUrl ?? 'https://github.com',
    run_id: String(github.runId ?? 1),
    run_number: String(github.runNumber ?? 1),
    run_attempt: String(github.runAttempt ?? 1),
    retention_days: '90',
    workflow,
    ...(workflowFile === undefined ? {} : { workflow_ref: `${repository}/${workflowFile}@${ref}`, workflow_sha: sha }),
    job,
  }
}

/** `https://api.github.com` has `/graphql`; a GHES with `…/api/v3` has `…/api/graphql`. */
function graphqlUrlOf(apiUrl: string): string {
  return `${apiUrl.replace(/\/+$/, '').replace(/\/v3$/, '')}/graphql`
}

// Which keys of the context become GITHUB_* variables: GitHubContext.cs in actions/runner.
const IN_ENVIRONMENT = new Set(
  (
    'action action_path action_ref action_repository actor actor_id api_url base_ref env event_name event_path ' +
    'graphql_url head_ref job output path ref ref_name ref_protected ref_type repository repository_id ' +
    'repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha state ' +
    'step_summary triggering_actor workflow workflow_ref workflow_sha workspace'
  ).split(' '),
)

export function githubVariables(context: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(context).filter(([key, value]) => IN_ENVIRONMENT.has(key) && value !== undefined)
  return Object.fromEntries(entries.map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, String(value)]))
}
