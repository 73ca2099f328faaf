import type { Emulator, ScenarioDiscussion, ScenarioRepository } from '@porchlight/github-emulator'
import { discussionIn, type HostParts } from '@porchlight/testing'
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

/** Of discussion #12, as they are now. */
export const labelsOf = (emulator: Emulator): readonly string[] =>
  emulator.repository(REPOSITORY).discussions.find(({ number }) => number === IDEA.number)?.labels ?? []

/** The event that GitHub would send now; `otherwise` is what its discussion has otherwise. */
export function discussionEvent(
  emulator: Emulator,
  action: string,
  more: Json = {},
  otherwise: Json = {},
): HostParts['event'] {
  const discussion = { ...discussionIn(emulator, REPOSITORY, IDEA.number), ...otherwise }
  const [home] = [...emulator.state.repositories.values()].filter(({ fullName }) => fullName === REPOSITORY)
  const repository = { full_name: REPOSITORY, node_id: home?.nodeId }
  const name = 'comment' in more ? 'discussion_comment' : 'discussion'
  return { name, payload: { action, discussion, repository, ...more } }
}
