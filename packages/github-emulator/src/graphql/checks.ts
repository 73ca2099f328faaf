import { checksOf, type RollupState, rollupState } from '../state/check-rollup.ts'
import type { CheckRun as CheckRunState, CommitStatus, Repository } from '../state/model.ts'
import { answer } from './answer.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Fields } from './context.ts'
import { Failure } from './failure.ts'
import { commitIn, type CommitNode } from './git-objects.ts'
import { mustHaveHome } from './homes.ts'
import { addresses, repositoryPath, webUrl } from './urls.ts'

/** What all checks of a commit come to. */
export type RollupNode = { kind: 'StatusCheckRollup'; repository: Repository; sha: string; state: RollupState }

/** Null for a commit without checks and statuses. */
export function rollupOf({ repository, commit }: CommitNode): RollupNode | null {
  const state = rollupState(checksOf(repository, commit.sha))
  return state && { kind: 'StatusCheckRollup', repository, sha: commit.sha, state }
}

export const StatusCheckRollup: Fields<RollupNode> = {
  id: ({ repository, sha }) => `SCR_kw${Buffer.from(`${repository.id}:${sha}`).toString('base64url')}`,
  state: ({ state }) => state,
  commit: ({ repository, sha }) => commitIn(repository, sha),
  contexts: ({ repository, sha }, args: PageArguments) => {
    const { runs, statuses } = checksOf(repository, sha)
    return connection([...runs, ...statuses], args, {
      keyOf: ({ nodeId }) => nodeId,
      more: { checkRunCount: runs.length, statusContextCount: statuses.length },
    })
  },
}

type AskedFor = { pullRequestId?: string; pullRequestNumber?: number }

/** Required checks are not modelled. Reads its arguments, as GitHub needs one of them. */
function isRequired(_source: unknown, { pullRequestId, pullRequestNumber }: AskedFor): false {
  if (pullRequestId ?? pullRequestNumber) return false
  throw new Failure('UNPROCESSABLE', 'A pull request ID or pull request number is required.')
}

export const CheckRun: Fields<CheckRunState> = {
  ...addresses(({ repository, id }: CheckRunState) => `${repositoryPath(repository)}/runs/${id}`),
  isRequired,
  id: ({ nodeId }) => nodeId,
  databaseId: ({ id }) => id,
  name: ({ name }) => name,
  status: ({ status }) => status.toUpperCase(),
  conclusion: ({ conclusion }) => conclusion?.toUpperCase() ?? null,
  startedAt: ({ startedAt }) => startedAt,
  completedAt: ({ completedAt }) => completedAt,
  externalId: ({ externalId }) => externalId,
  detailsUrl: ({ detailsUrl, repository, id }) => detailsUrl ?? webUrl(`${repositoryPath(repository)}/runs/${id}`),
  title: ({ output }) => output.title,
  summary: ({ output }) => output.summary,
  text: ({ output }) => output.text,
  repository: ({ repository }) => repository,
  checkSuite: ({ suiteId, repository, headSha }) =>
    answer({
      id: `CS_kw${Buffer.from(String(suiteId)).toString('base64url')}`,
      databaseId: suiteId,
      repository,
      commit: commitIn(repository, headSha),
      // Actions' own runs are not modelled: a suite is of an app.
      workflowRun: null,
    }),
}

export const StatusContext: Fields<CommitStatus> = {
  isRequired,
  id: ({ nodeId }) => nodeId,
  context: ({ context }) => context,
  state: ({ state }) => state.toUpperCase(),
  description: ({ description }) => description,
  targetUrl: ({ targetUrl }) => targetUrl,
  creator: ({ creator }) => creator,
  createdAt: ({ createdAt }) => createdAt,
  commit: (status, _args, { state }) => commitIn(mustHaveHome(state, status), status.sha),
}
