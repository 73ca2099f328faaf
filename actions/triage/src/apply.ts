import type { GitHub } from '@porchlight/github'
import type { TriageEffect } from './effects.ts'
import { applyFollowUpEffect } from './follow-ups/apply.ts'
import { applyClaimEffect } from './good-first-issue/apply.ts'
import { applyLabelEffect } from './labels/apply.ts'

export async function apply(effect: TriageEffect, github: GitHub): Promise<void> {
  switch (effect.kind) {
    case 'create-label':
    case 'rename-label':
    case 'add-labels':
    case 'remove-label':
      return await applyLabelEffect(effect, github)
    case 'assign':
    case 'request-reviews':
    case 'set-milestone':
    case 'set-type':
    case 'comment':
    case 'remove-comment':
      return await applyFollowUpEffect(effect, github)
    default:
      return await applyClaimEffect(effect, github)
  }
}
