import type { Workflow } from '../files/workflow-file.ts'
import type { WorkflowEvent } from './event.ts'
import type { GitHubSetup } from './github-context.ts'
import type { DefaultPermissions, Permissions } from './permissions.ts'
import type { MachineOptions } from './start-job.ts'

export type WorkflowRequest = MachineOptions & {
  /** The workflow file, from the repository's root. */
  file: string
  /** The repository at the commit that runs: what `$/` means. */
  repositoryRoot: string
  /** `changedFiles` is what a `paths` filter looks at; a pull request's payload does not list them. */
  event: WorkflowEvent & { changedFiles?: readonly string[] }
  github: GitHubSetup
  secrets?: Readonly<Record<string, string>>
  vars?: Readonly<Record<string, string>>
  /** The repository's setting for jobs without `permissions:`. New repositories are `restricted`. */
  defaultPermissions?: DefaultPermissions
  /** Gives each job its own token with exactly these permissions. Without it, every job gets `github.token`. */
  tokenFor?: (permissions: Permissions) => string | Promise<string>
  /** An upper bound on every job's `timeout-minutes`. */
  timeoutMs?: number
}

/** A triggered workflow while its jobs run. */
export type WorkflowRun = {
  request: WorkflowRequest
  workflow: Workflow
  repositoryRoot: string
  inputs: Record<string, unknown>
}
