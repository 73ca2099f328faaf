import { fieldsOf, repositoryFrom, type GitHub } from '@porchlight/github'

export interface RunHead {
  readonly sha: string
  readonly branch: string
  /** null when the fork was deleted. */
  readonly owner: string | null
  /** GitHub names the pull requests of branches of the same repository alone. */
  readonly numbers: readonly number[]
}

/** The head that a `pull_request` run was for, when this event says that such a run ended; else undefined. */
export function runHead(payload: Readonly<Record<string, unknown>>): RunHead | undefined {
  const run = fieldsOf(payload, '').objectOrNull('workflow_run')
  if (run?.textOrNull('event') !== 'pull_request') return undefined
  const { json: repository, path } = run.at('head_repository')
  return {
    sha: run.text('head_sha'),
    branch: run.text('head_branch'),
    owner: repository === null || repository === undefined ? null : repositoryFrom(repository, path).owner,
    numbers: run.list('pull_requests', (json, at) => fieldsOf(json, at).whole('number')),
  }
}

/** The open pull request with that head, found without the run's handing anything on; undefined when it moved on. */
export async function pullRequestOf(
  head: RunHead,
  { pullRequests }: Pick<GitHub, 'pullRequests'>,
): Promise<number | undefined> {
  const [number] = head.numbers
  if (number !== undefined || head.owner === null) return number
  const pulls = await pullRequests.withHead({ owner: head.owner, branch: head.branch })
  return pulls.find(({ head: { sha } }) => sha === head.sha)?.number
}
