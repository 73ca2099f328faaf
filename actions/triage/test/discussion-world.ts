import type { Emulator, ScenarioDiscussion, ScenarioRepository } from '@porchlight/github-emulator'
import type { HostParts } from '@porchlight/testing'
import { REPOSITORY } from './world.ts'

type Json = Readonly<Record<string, unknown>>

export const IDEA: ScenarioDiscussion = {
  number: 12,
  title: 'How bright may the porch light be?',
  author: 'ada',
  category: 'Ideas',
}

/** Discussion #12 asks something; the rules are in our own language. */
export const withDiscussion = (
  rules: string,
  discussion: Partial<ScenarioDiscussion> = {},
  more: Partial<ScenarioRepository> = {},
): Partial<ScenarioRepository> => ({
  files: { '.github/triage.yml': rules },
  discussions: [{ ...IDEA, ...discussion }],
  ...more,
})

export const discussionOf = (emulator: Emulator, number = 12) =>
  emulator.repository(REPOSITORY).discussions.find((discussion) => discussion.number === number)

export const labelsOf = (emulator: Emulator, number = 12): readonly string[] =>
  discussionOf(emulator, number)?.labels ?? []

/** The payload that GitHub would send now, as https://docs.github.com/en/webhooks/webhook-events-and-payloads#discussion has it. */
export function discussionEvent(emulator: Emulator, action: string, more: Json = {}): HostParts['event'] {
  const [repository] = [...emulator.state.repositories.values()].filter(({ fullName }) => fullName === REPOSITORY)
  const discussion = repository?.discussions.get(12)
  return {
    name: 'comment' in more ? 'discussion_comment' : 'discussion',
    payload: {
      action,
      discussion: {
        number: 12,
        node_id: discussion?.nodeId,
        title: discussion?.title,
        body: discussion?.body,
        user: { login: discussion?.author?.login, id: discussion?.author?.id, type: 'User' },
        author_association: 'NONE',
        category: { name: discussion?.category.name, slug: discussion?.category.slug },
        labels: discussion?.labels.map(({ name }) => ({ name })),
        created_at: discussion?.createdAt,
      },
      repository: { full_name: REPOSITORY, node_id: repository?.nodeId },
      ...more,
    },
  }
}
