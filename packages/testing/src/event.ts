import type { Event } from '@porchlight/action-kit'
import type { Emulator } from '@porchlight/github-emulator'
import { discussionIn } from './discussion.ts'

type Json = Readonly<Record<string, unknown>>

/** What the event is about: `{ issue: 7 }`, `{ pullRequest: 8 }`, `{ discussion: 12 }`, `{ release: 'v1.1.0' }`; `{}` for none of these. */
export type Thread =
  | { readonly issue: number }
  | { readonly pullRequest: number }
  | { readonly discussion: number }
  | { readonly release: string }
  | Readonly<Record<string, never>>

export interface EventParts {
  /** `issues`, `pull_request_target`, `discussion` or `release` unless given. */
  readonly name?: string
  /** `owner/name` of the repository; acme/widgets unless given. */
  readonly of?: string
  /** What the thread and the repository have otherwise than they are now. */
  readonly thread?: Json
  readonly repository?: Json
  /** What the payload has besides: a comment, a label, another sender. */
  readonly payload?: Json
}

/**
 * What GitHub would send now: the thread and the repository as REST shows them, in a payload. Asking for them is not
 * in the emulator's log.
 */
export async function eventFor(
  emulator: Emulator,
  thread: Thread,
  action: string | undefined,
  { name, of = 'acme/widgets', ...parts }: EventParts = {},
): Promise<Event> {
  const logged = emulator.log.length
  const about = await threadOf(emulator, of, thread)
  const repository = await shown(emulator, `/repos/${of}`)
  emulator.clearLog(logged)
  const payload = {
    ...(action !== undefined && { action }),
    ...about?.payload,
    ...(about !== undefined && { [about.key]: { ...about.json, ...parts.thread } }),
    repository: { ...repository, ...parts.repository },
    sender: { login: 'lena', id: 7, type: 'User' },
    ...parts.payload,
  }
  return { name: name ?? about?.event ?? '', payload }
}

interface About {
  readonly event: string
  readonly key: string
  readonly json: Json
  readonly payload?: Json
}

async function threadOf(emulator: Emulator, repository: string, thread: Thread): Promise<About | undefined> {
  const json = (path: string): Promise<Json> => shown(emulator, `/repos/${repository}/${path}`)
  if ('issue' in thread) return { event: 'issues', key: 'issue', json: await json(`issues/${thread.issue}`) }
  if ('pullRequest' in thread) {
    const number = thread.pullRequest
    const pull = await json(`pulls/${number}`)
    return { event: 'pull_request_target', key: 'pull_request', json: pull, payload: { number } }
  }
  if ('discussion' in thread) {
    return { event: 'discussion', key: 'discussion', json: discussionIn(emulator, repository, thread.discussion) }
  }
  if (!('release' in thread)) return undefined
  const release = await json(`releases/tags/${encodeURIComponent(thread.release)}`)
  return { event: 'release', key: 'release', json: release }
}

async function shown(emulator: Emulator, path: string): Promise<Json> {
  const headers = { authorization: `Bearer ${emulator.issueToken({ permissions: 'write-all' })}` }
  const answer = await fetch(`${emulator.url}${path}`, { headers })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Json
}
