import type { Comment, GitHub } from '@porchlight/github'
import type { Tell } from './effects.ts'
import { markerFor } from './messages.ts'

export const apply = (
  { thread, body }: Tell,
  { github, tag }: { readonly github: GitHub; readonly tag: string },
): Promise<Comment> => github.comments.keepOne(thread, { marker: markerFor(tag), body, existing: [] })
