import { sameText, withoutMarker } from '@porchlight/action-kit/pure'
import type { Comment, GitHub } from '@porchlight/github'
import type { Tell } from './effects.ts'
import { markerFor } from './messages.ts'

export function apply(
  { thread, body }: Tell,
  { github, tag }: { readonly github: GitHub; readonly tag: string },
): Promise<Comment> {
  const marker = markerFor(tag)
  // None is there, as far as this run has seen: another run at the same moment can only say the same.
  const isOurs = (rest: string): boolean => sameText(rest, withoutMarker(body, marker).trim())
  return github.comments.keepOne(thread, { marker, isOurs, body, existing: [] })
}
