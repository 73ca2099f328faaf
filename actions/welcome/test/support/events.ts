import type { Event } from '@porchlight/action-kit'
import type { Emulator } from '@porchlight/github-emulator'
import { discussionIn } from '@porchlight/testing'

type Json = Readonly<Record<string, unknown>>

export interface Happening {
  readonly name: string
  readonly action: string
  readonly number: number
  /** What the payload's issue or pull request, its repository, and the payload itself have otherwise. */
  readonly thread?: Json
  readonly repository?: Json
  readonly more?: Json
}

/** What GitHub would send: the thread and the repository as REST shows them, in a payload. */
export async function eventOf(emulator: Emulator, { name, action, number, ...otherwise }: Happening): Promise<Event> {
  const isIssue = name === 'issues'
  const thread = await json(emulator, `/repos/acme/widgets/${isIssue ? 'issues' : 'pulls'}/${number}`)
  const repository = await json(emulator, '/repos/acme/widgets')
  emulator.clearLog()
  const payload = {
    action,
    number,
    [isIssue ? 'issue' : 'pull_request']: { ...thread, ...otherwise.thread },
    repository: { ...repository, ...otherwise.repository },
    sender: { login: 'lena', id: 7, type: 'User' },
    ...otherwise.more,
  }
  return { name, payload }
}

async function json(emulator: Emulator, path: string): Promise<object> {
  const headers = { authorization: `Bearer ${emulator.issueToken({ permissions: 'write-all' })}` }
  const answer = await fetch(`${emulator.url}${path}`, { headers })
  const body: unknown = await answer.json()
  return typeof body === 'object' && body !== null ? body : {}
}

/** What GitHub would send when somebody has started a discussion. */
export async function discussionEvent(emulator: Emulator, number: number): Promise<Event> {
  const repository = await json(emulator, '/repos/acme/widgets')
  emulator.clearLog()
  const discussion = discussionIn(emulator, 'acme/widgets', number)
  return {
    name: 'discussion',
    payload: { action: 'created', discussion, repository: { ...repository, has_discussions: true } },
  }
}
