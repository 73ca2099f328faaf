import type { GitHub } from '@porchlight/github'
import type { DcoEffect } from './effects.ts'
import { OWN_COMMENT } from './messages/own-comment.ts'

/** Does one effect on GitHub; without GitHub there is none to do. Each can be done twice with the same outcome. */
export const performer =
  (github: Pick<GitHub, 'comments' | 'checks'> | undefined) =>
  async (effect: DcoEffect): Promise<void> => {
    if (github === undefined) throw new Error(`There is no connection to GitHub to ${effect.kind} with.`)
    switch (effect.kind) {
      case 'create-comment':
        await github.comments.keepOne(effect, { ...OWN_COMMENT, body: effect.body, existing: [] })
        return
      case 'update-comment':
        await github.comments.keepOne(
          { number: effect.number, nodeId: '' },
          { ...OWN_COMMENT, body: effect.body, existing: [effect.id] },
        )
        return
      case 'report-check':
        await github.checks.report(effect.run, { id: effect.id })
    }
  }
