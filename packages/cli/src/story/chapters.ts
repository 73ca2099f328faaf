import { extendRepository, type Emulator } from '@porchlight/github-emulator'
import { BRANCH, PULL_REQUEST, baseSha, helper, issueIn, maintainer, newcomer, pullRequestEvent } from './events.ts'
import { payload, type Payload } from './payload.ts'
import type { People } from './people.ts'
import type { ThreadView } from './scene.ts'
import { FORK, NEWCOMER, REPOSITORY } from './world.ts'

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
const WISH = { title: 'Say hello in French', body: 'And perhaps in Dutch.' }
const CORRECTED = '# Hello, World\n\nA place to say hello.\n'

export const chapters: readonly Chapter[] = [
  {
    title: 'A first issue',
    told: 'Mona Lisa has never been here before. She finds a slip in the README and opens an issue.',
    shows: { kind: 'issue', number: 1 },
    happen: async ({ emulator, people }) => {
      await people.openIssue(ISSUE)
      const issue = issueIn(emulator, 1)
      return { name: 'issues', payload: payload('issues.opened', { issue, sender: newcomer }) }
    },
  },
  {
    title: 'A first pull request, from a fork, not signed off',
    told: 'She fixes it herself, in a fork, and does not know that this project wants every commit signed off.',
    shows: { kind: 'pull request', number: 2 },
    happen: async ({ emulator }) => {
      extendRepository(emulator.state, REPOSITORY, { pullRequests: [unsigned] })
      return pullRequestEvent('opened', emulator)
    },
  },
  {
    title: 'The commit is signed off',
    told: 'She follows the comment: amends the commit with a sign-off and pushes again.',
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
    told: 'The maintainer publishes version 0.1.0. Those who asked for what is in it are notified where they asked.',
    shows: { kind: 'issue', number: 1 },
    happen: async ({ people }) => {
      await people.publishRelease('0.1.0', 'Hello, World')
      const release = {
        tag_name: '0.1.0',
        name: 'Hello, World',
        html_url: `https://github.com/${REPOSITORY}/releases/tag/0.1.0`,
        draft: false,
        prerelease: false,
        target_commitish: 'master',
        author: maintainer,
      }
      return { name: 'release', payload: payload('release.published', { release, sender: maintainer }) }
    },
  },
  {
    title: 'A good first issue',
    told: 'Mona Lisa wishes for more languages. The maintainer thinks that this is one to begin with, and puts a label on it.',
    shows: { kind: 'issue', number: 3 },
    happen: async ({ emulator, people }) => {
      await people.openIssue(WISH)
      await people.addLabel(3, 'good first issue')
      const issue = issueIn(emulator, 3)
      const label = issue.labels[0]
      return { name: 'issues', payload: payload('issues.labeled', { issue, label, sender: maintainer }) }
    },
  },
  {
    title: 'A contributor claims it',
    told: 'Hubot reads how that is done, and writes one line.',
    shows: { kind: 'issue', number: 3 },
    happen: async ({ emulator, people }) => {
      const id = await people.comment(3, '/assign')
      const html_url = `https://github.com/${REPOSITORY}/issues/3#issuecomment-${id}`
      const comment = { id, html_url, body: '/assign', user: helper, author_association: 'NONE' }
      const changes = { issue: issueIn(emulator, 3), comment, sender: helper }
      return { name: 'issue_comment', payload: payload('issue_comment.created', changes) }
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
