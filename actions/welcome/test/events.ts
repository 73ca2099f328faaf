import type { Event } from '@porchlight/action-kit'
import type { Emulator } from '@porchlight/github-emulator'

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

/** Discussions are not in REST; the payload is as https://docs.github.com/en/webhooks/webhook-events-and-payloads#discussion has it. */
export async function discussionEvent(emulator: Emulator, number: number): Promise<Event> {
  const repository = await json(emulator, '/repos/acme/widgets')
  emulator.clearLog()
  const [discussion] = [...emulator.state.repositories.values()].flatMap(
    ({ discussions }) => discussions.get(number) ?? [],
  )
  const login = discussion?.author?.login ?? 'ghost'
  const payload = {
    action: 'created',
    discussion: {
      number,
      node_id: discussion?.nodeId,
      title: discussion?.title,
      html_url: `https://github.com/acme/widgets/discussions/${number}`,
      user: { login, id: discussion?.author?.id, type: 'User' },
      author_association: 'NONE',
      created_at: discussion?.createdAt,
      locked: false,
      comments: 0,
    },
    repository: { ...repository, has_discussions: true },
  }
  return { name: 'discussion', payload }
}
