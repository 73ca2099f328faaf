import type { Emulator } from '@porchlight/github-emulator'
import { isObject } from './payload.ts'
import { FORK, HELPER, MAINTAINER, NEWCOMER, REPOSITORY } from './world.ts'

/** What the people of the story do, each with a token of their own, through GitHub's API. */
export interface People {
  openIssue(issue: { title: string; body: string }): Promise<void>
  /** Replaces the fork's branch by one commit with this message, as `git push --force-with-lease` would. Gives its sha. */
  forcePush(push: { branch: string; parent: string; message: string; file: string; text: string }): Promise<string>
  merge(number: number): Promise<void>
  addLabel(number: number, label: string): Promise<void>
  /** A contributor new to the story comments; gives the comment's id. */
  comment(number: number, body: string): Promise<number>
  publishRelease(tag: string, name: string): Promise<void>
}

export function peopleOf(emulator: Emulator): People {
  const newcomer = emulator.issueToken({ login: NEWCOMER.login })
  const maintainer = emulator.issueToken({ login: MAINTAINER.login })
  const helper = emulator.issueToken({ login: HELPER.login })

  const say = speaking(emulator)
  return {
    openIssue: async (issue) => {
      await say(newcomer, `POST /repos/${REPOSITORY}/issues`, issue)
    },
    forcePush: (push) => forcePush(say, newcomer, push),
    merge: async (number) => {
      await say(maintainer, `PUT /repos/${REPOSITORY}/pulls/${number}/merge`, {})
    },
    addLabel: async (number, label) => {
      await say(maintainer, `POST /repos/${REPOSITORY}/issues/${number}/labels`, { labels: [label] })
    },
    comment: async (number, body) => {
      const { id } = await say(helper, `POST /repos/${REPOSITORY}/issues/${number}/comments`, { body })
      return id
    },
    publishRelease: async (tag, name) => {
      await say(maintainer, `POST /repos/${REPOSITORY}/releases`, {
        tag_name: tag,
        name,
        body: 'Hello, World, spelled right.',
      })
    },
  }
}

/** What of GitHub's answers the people use, each of another request. */
interface Answer {
  readonly sha: string
  readonly id: number
}

async function forcePush(
  say: Say,
  token: string,
  { branch, parent, message, file, text }: Parameters<People['forcePush']>[0],
): Promise<string> {
  const tree = await say(token, `POST /repos/${FORK}/git/trees`, {
    base_tree: parent,
    tree: [{ path: file, mode: '100644', type: 'blob', content: text }],
  })
  const author = { name: NEWCOMER.name, email: NEWCOMER.email }
  const commit = await say(token, `POST /repos/${FORK}/git/commits`, {
    message,
    tree: tree.sha,
    parents: [parent],
    author,
  })
  await say(token, `PATCH /repos/${FORK}/git/refs/heads/${branch}`, { sha: commit.sha, force: true })
  return commit.sha
}

type Say = (token: string, request: string, body: unknown) => Promise<Answer>

const speaking =
  (emulator: Emulator): Say =>
  async (token, request, body) => {
    const [method = '', path = ''] = request.split(' ')
    const answer = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${request} was answered ${answer.status}: ${await answer.text()}`)
    const said: unknown = await answer.json()
    // A list, as for the labels of an issue, has neither.
    const { sha, id } = isObject(said) ? said : {}
    return { sha: typeof sha === 'string' ? sha : '', id: typeof id === 'number' ? id : 0 }
  }
