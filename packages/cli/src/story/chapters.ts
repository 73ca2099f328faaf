import { extendRepository, type Emulator } from '@porchlight/github-emulator'
import { payload, type Payload } from './payload.ts'
import type { People } from './people.ts'
import { person } from './person.ts'
import type { ThreadView } from './scene.ts'
import { FORK, MAINTAINER, NEWCOMER, REPOSITORY } from './world.ts'

/** One thing that happens in the repository: what people do, and the event that GitHub then starts the workflow with. */
export interface Chapter {
  readonly title: string
  readonly told: string
  readonly shows: { readonly kind: ThreadView['kind']; readonly number: number }
  happen(stage: Stage): Promise<{ name: string; payload: Payload }>
}

export interface Stage {
  readonly emulator: Emulator
  readonly people: People
}

const ISSUE = {
  title: 'Spelling error in the README file',
  body: "It looks like you accidently spelled 'World' with the letters swapped.",
}
const PULL_REQUEST = { title: 'Update the README with new information.', body: 'Spells the world right. Fixes #1.' }
const CORRECTED = '# Hello, World\n\nA place to say hello.\n'
const BRANCH = 'changes'

const newcomer = person(NEWCOMER)
const maintainer = person(MAINTAINER)

export const chapters: readonly Chapter[] = [
  {
    title: 'A first issue',
    told: 'Mona Lisa has never been here before. She finds a slip in the README and opens an issue.',
    shows: { kind: 'issue', number: 1 },
    happen: async ({ emulator, people }) => {
      await people.openIssue(ISSUE)
      const issue = {
        ...ISSUE,
        number: 1,
        node_id: threadIn(emulator, 1).nodeId,
        user: newcomer,
        author_association: 'NONE',
        labels: [],
        assignees: [],
        assignee: null,
        milestone: null,
      }
      return { name: 'issues', payload: payload('issues.opened', { issue, sender: newcomer }) }
    },
  },
  {
    title: 'A first pull request, from a fork, not signed off',
    told: 'She mends it herself, in a fork, and does not know that this project wants every commit signed off.',
    shows: { kind: 'pull request', number: 2 },
    happen: async ({ emulator }) => {
      extendRepository(emulator.state, REPOSITORY, { pullRequests: [unsigned] })
      return pullRequestEvent('opened', emulator)
    },
  },
  {
    title: 'The commit is signed off',
    told: 'She does what the check told her: amends the commit with a sign-off and pushes again.',
    shows: { kind: 'pull request', number: 2 },
    happen: async ({ emulator, people }) => {
      const message = `${PULL_REQUEST.title}\n\nSigned-off-by: ${NEWCOMER.name} <${NEWCOMER.email}>`
      await people.forcePush({ branch: BRANCH, parent: baseSha(emulator), message, file: 'README.md', text: CORRECTED })
      return pullRequestEvent('synchronize', emulator)
    },
  },
  {
    title: 'A first merge',
    told: 'The maintainer merges it.',
    shows: { kind: 'pull request', number: 2 },
    happen: async ({ emulator, people }) => {
      await people.merge(2)
      return pullRequestEvent('closed', emulator)
    },
  },
  {
    title: 'A release',
    told: 'The maintainer publishes version 0.1.0. Whoever asked for what is in it hears of it where they asked.',
    shows: { kind: 'issue', number: 1 },
    happen: async ({ people }) => {
      await people.publishRelease('0.1.0', 'Hello, World')
      const release = {
        tag_name: '0.1.0',
        name: 'Hello, World',
        draft: false,
        prerelease: false,
        target_commitish: 'master',
        author: maintainer,
      }
      return { name: 'release', payload: payload('release.published', { release, sender: maintainer }) }
    },
  },
]

const unsigned = {
  number: 2,
  ...PULL_REQUEST,
  author: NEWCOMER.login,
  base: 'master',
  head: { repository: FORK, branch: BRANCH },
  files: [{ path: 'README.md', status: 'modified' as const, additions: 1, deletions: 1, content: CORRECTED }],
  commits: [
    { message: PULL_REQUEST.title, author: { name: NEWCOMER.name, email: NEWCOMER.email, login: NEWCOMER.login } },
  ],
  closes: [1],
}

const baseSha = (emulator: Emulator): string => pullRequestIn(emulator).base.sha

function threadIn(emulator: Emulator, number: number) {
  const thread = emulator.state.repositories.get(REPOSITORY.toLowerCase())?.threads.get(number)
  if (thread === undefined) throw new Error(`The story has no #${number} yet.`)
  return thread
}

function pullRequestIn(emulator: Emulator) {
  const thread = threadIn(emulator, 2)
  if (thread.kind !== 'PullRequest') throw new Error('#2 of the story is a pull request.')
  return thread
}

function pullRequestEvent(
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
      labels: labels.map(({ name, color, description, id, nodeId: labelId }) => ({
        id,
        node_id: labelId,
        url: '',
        name,
        color,
        description,
        default: false,
      })),
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
