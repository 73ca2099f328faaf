import { sameText, withoutMarker } from '@porchlight/action-kit/pure'
import type { Comment, GitHub } from '@porchlight/github'
import type { WelcomeEffect } from './effects.ts'
import { markerOf } from './greeting.ts'

/** Answers with the comment when the effect is one. */
export async function apply(effect: WelcomeEffect, github: GitHub): Promise<Comment | undefined> {
  const { number, nodeId, isDiscussion } = effect.thread
  switch (effect.kind) {
    case 'greet': {
      const comments = isDiscussion ? github.discussions.comments : github.comments
      const { body } = effect
      const marker = markerOf(effect.moment)
      // None is there, as far as this run has seen: another run at the same moment can only say the same.
      const isOurs = (rest: string): boolean => sameText(rest, withoutMarker(body, marker).trim())
      return comments.keepOne({ number, nodeId }, { marker, isOurs, body, existing: [] })
    }
    case 'add-labels':
      await (isDiscussion
        ? github.discussions.addLabels(nodeId, effect.labels)
        : github.labels.add(number, effect.labels))
      break
    case 'react':
      for (const reaction of effect.reactions) {
        await (isDiscussion ? github.discussions.react(nodeId, reaction) : github.reactions.add(number, reaction))
      }
  }
  return undefined
}
