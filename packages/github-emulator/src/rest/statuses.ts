import type { CommitStatus, Repository } from '../state/model.ts'
import { createStatus } from '../state/publications.ts'
import { invalid } from '../state/refusal.ts'
import { characters } from '../state/text.ts'
import { commitNamed } from './commits.ts'
import { type Call, type Operations, created, repositoryIn, textIn, checkedAs } from './operation.ts'
import { linkHeader, pageIn, paged, sliceOf } from './paging.ts'
import { simpleUser } from './shapes/account.ts'
import { minimalRepository, repositoryUrl } from './shapes/repository.ts'

// "There is a limit of 1000 statuses per sha and context": https://docs.github.com/rest/commits/statuses
const MAX_STATUSES = 1000
const MAX_DESCRIPTION = 140

export const statusOperations: Operations = {
  'repos/create-commit-status': (call) => {
    const repository = repositoryIn(call)
    const { sha } = commitNamed(repository, call.params['sha'] ?? '')
    const { body } = call
    const context = textIn(body, 'context') ?? 'default'
    const description = textIn(body, 'description') ?? null
    checkStatus(repository, { sha, context, description })
    const status = createStatus(call.state, repository, {
      sha,
      context,
      description,
      state: checkedAs<CommitStatus['state']>(body['state']),
      targetUrl: textIn(body, 'target_url') ?? null,
      creator: call.actor,
    })
    return created(fullStatusBody(call, repository, status))
  },
  'repos/list-commit-statuses-for-ref': (call) => {
    const repository = repositoryIn(call)
    return paged(call, statusesOf(call, repository), (status) => fullStatusBody(call, repository, status))
  },
  'repos/get-combined-status-for-ref': combined,
}

function checkStatus(
  repository: Repository,
  { sha, context, description }: { sha: string; context: string; description: string | null },
): void {
  const same = repository.statuses.filter((status) => status.sha === sha && status.context === context)
  if (same.length >= MAX_STATUSES) {
    throw invalid({
      resource: 'Status',
      code: 'custom',
      message: 'This SHA and context has reached the maximum number of statuses.',
    })
  }
  if (description !== null && characters(description) > MAX_DESCRIPTION) {
    throw invalid({
      resource: 'Status',
      code: 'custom',
      field: 'description',
      message: `description is too long (maximum is ${MAX_DESCRIPTION} characters)`,
    })
  }
}

/** Newest first. */
function statusesOf(call: Call, repository: Repository): CommitStatus[] {
  const { sha } = commitNamed(repository, call.params['ref'] ?? '')
  return repository.statuses.filter((status) => status.sha === sha).toReversed()
}

function combined(call: Call) {
  const repository = repositoryIn(call)
  const { sha } = commitNamed(repository, call.params['ref'] ?? '')
  const all = statusesOf(call, repository)
  const latest = all.filter((status, at) => all.findIndex(({ context }) => context === status.context) === at)
  const page = pageIn(call)
  const url = `${repositoryUrl(call, repository)}/commits/${sha}`
  const body = {
    state: combinedState(latest),
    statuses: sliceOf(latest, page).map((status) => statusBody(call, repository, status)),
    sha,
    total_count: latest.length,
    repository: minimalRepository(call, repository),
    commit_url: url,
    url: `${url}/status`,
  }
  return { status: 200, body, headers: linkHeader(call, { page, total: latest.length }) }
}

/** "failure if any of the contexts report as error or failure, pending if there are no statuses or a context is pending, success otherwise". */
function combinedState(statuses: CommitStatus[]): string {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  if (statuses.length === 0 || statuses.some(({ state }) => state === 'pending')) return 'pending'
  return 'success'
}

/** Only the list of statuses says who set them. */
const fullStatusBody = (call: Call, repository: Repository, status: CommitStatus) => ({
  ...statusBody(call, repository, status),
  creator: simpleUser(call, status.creator),
})

const statusBody = (call: Call, repository: Repository, status: CommitStatus) => ({
  url: `${repositoryUrl(call, repository)}/statuses/${status.sha}`,
  avatar_url: simpleUser(call, status.creator).avatar_url,
  id: status.id,
  node_id: status.nodeId,
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  context: status.context,
  created_at: status.createdAt,
  updated_at: status.createdAt,
})
