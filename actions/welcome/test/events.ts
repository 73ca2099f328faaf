import type { Event } from '@porchlight/action-kit'
import type { Emulator } from '@porchlight/github-emulator'

/** What GitHub would send: the thread and the repository as REST shows them, in a payload. */
export async function eventOf(
  emulator: Emulator,
  { name, action, number, more = {} }: { name: string; action: string; number: number; more?: Readonly<Record<string, unknown>> },
): Promise<Event> {
  const repository = await json(emulator, '/repos/acme/widgets')
  const isIssue = name === 'issues'
  const thread = await json(emulator, `/repos/acme/widgets/${isIssue ? 'issues' : 'pulls'}/${number}`)
  emulator.clearLog()
  const sender = { login: 'lena', id: 7, type: 'User' }
  return { name, payload: { action, number, [isIssue ? 'issue' : 'pull_request']: thread, repository, sender, ...more } }
}

async function json(emulator: Emulator, path: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${emulator.issueToken({ permissions: 'write-all' })}` }
  const answer = await fetch(`${emulator.url}${path}`, { headers })
  return answer.json()
}

/** Discussions are not in REST; the payload is as https://docs.github.com/en/webhooks/webhook-events-and-payloads#discussion has it. */
export async function discussionEvent(emulator: Emulator, number: number): Promise<Event> {
  const repository = (await json(emulator, '/repos/acme/widgets')) as { has_discussions?: boolean }
  emulator.clearLog()
  const [discussion] = [...emulator.state.repositories.values()].flatMap(({ discussions }) => discussions.get(number) ?? [])
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
