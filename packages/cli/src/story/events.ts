import { simpleUser, type Emulator } from '@porchlight/github-emulator'
import { payload, type Payload } from './payload.ts'
import { FORK, HELPER, MAINTAINER, NEWCOMER, REPOSITORY } from './world.ts'

/* What GitHub says in events, of the story's threads as they are at that moment. */

const person = ({ login, id }: { readonly login: string; readonly id: number }) => {
  const nodeId = Buffer.from(`04:User${id}`).toString('base64')
  return simpleUser({ origin: 'https://api.github.com' }, { login, id, nodeId, kind: 'User' })
}

export const newcomer = person(NEWCOMER)
export const maintainer = person(MAINTAINER)
export const helper = person(HELPER)

export const PULL_REQUEST = {
  title: 'Update the README with new information.',
  body: 'Spells the world right. Fixes #1.',
}
export const BRANCH = 'changes'

export const baseSha = (emulator: Emulator): string => pullRequestIn(emulator).base.sha

function threadIn(emulator: Emulator, number: number) {
  const thread = emulator.state.repositories.get(REPOSITORY.toLowerCase())?.threads.get(number)
  if (thread === undefined) throw new Error(`The story has no #${number} yet.`)
  return thread
}

/** All issues of the story are the newcomer's. */
export function issueIn(emulator: Emulator, number: number) {
  const { nodeId, title, body, labels } = threadIn(emulator, number)
  return {
    number,
    node_id: nodeId,
    html_url: `https://github.com/${REPOSITORY}/issues/${number}`,
    title,
    body,
    user: newcomer,
    author_association: 'NONE',
    labels: labels.map(labelIn),
    assignees: [],
    assignee: null,
    milestone: null,
  }
}

type Label = ReturnType<typeof threadIn>['labels'][number]

const labelIn = ({ name, color, description, id, nodeId }: Label) => ({
  id,
  node_id: nodeId,
  url: `https://api.github.com/repos/${REPOSITORY}/labels/${encodeURIComponent(name)}`,
  name,
  color,
  description,
  default: false,
})

function pullRequestIn(emulator: Emulator) {
  const thread = threadIn(emulator, 2)
  if (thread.kind !== 'PullRequest') throw new Error('#2 of the story is a pull request.')
  return thread
}

export function pullRequestEvent(
  action: 'opened' | 'synchronize' | 'closed',
  emulator: Emulator,
): { name: string; payload: Payload } {
  const { nodeId, head, base, merged, mergedAt, state, labels } = pullRequestIn(emulator)
  const fork = { full_name: FORK, fork: true, owner: newcomer }
  const changes = {
    number: 2,
    pull_request: {
      ...PULL_REQUEST,
      number: 2,
      node_id: nodeId,
      user: newcomer,
      author_association: merged ? 'CONTRIBUTOR' : 'NONE',
      state,
      merged,
      merged_at: mergedAt,
      merged_by: merged ? maintainer : null,
      draft: false,
      commits: 1,
      changed_files: 1,
      additions: 1,
      deletions: 1,
      labels: labels.map(labelIn),
      requested_reviewers: [],
      assignee: null,
      assignees: [],
      head: { ref: BRANCH, label: `${newcomer.login}:${BRANCH}`, sha: head.sha, user: newcomer, repo: fork },
      base: { ref: base.branch, label: `${maintainer.login}:${base.branch}`, sha: base.sha },
    },
    sender: action === 'closed' ? maintainer : newcomer,
    ...(action === 'synchronize' ? { before: head.sha, after: head.sha } : {}),
  }
  return { name: 'pull_request_target', payload: payload(`pull_request.${action}`, changes) }
}
