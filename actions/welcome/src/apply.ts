import type { Comment, GitHub } from '@porchlight/github'
import type { WelcomeEffect } from './effects.ts'
import { markerOf } from './moments.ts'

/** Performs one effect. Answers with the comment when it wrote one. */
export const performer =
  (github: GitHub) =>
  async (effect: WelcomeEffect): Promise<Comment | undefined> => {
    const { thread } = effect
    switch (effect.kind) {
      case 'greet':
        return github.comments.createOnce(thread, { marker: markerOf(effect.moment), body: effect.body })
      case 'add-labels':
        await github.labels.add(thread.number, effect.labels)
        return undefined
      case 'react':
        for (const reaction of effect.reactions) await github.reactions.add(thread.number, reaction)
        return undefined
    }
  }
