import type { Comment, GitHub } from '@porchlight/github'
import type { WelcomeEffect } from './effects.ts'
import { markerOf } from './greeting.ts'

/** Answers with the comment when the effect is one. */
export async function apply(effect: WelcomeEffect, github: GitHub): Promise<Comment | undefined> {
  const { number, nodeId, isDiscussion } = effect.thread
  switch (effect.kind) {
    case 'greet': {
      const comments = isDiscussion ? github.discussions.comments : github.comments
      return comments.keepOne({ number, nodeId }, { marker: markerOf(effect.moment), body: effect.body, existing: [] })
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
