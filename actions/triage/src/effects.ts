import type { Wording } from '@porchlight/action-kit/pure'
import { FOLLOW_UP_DESCRIPTIONS, type FollowUpEffect } from './follow-ups/effects.ts'
import { CLAIM_DESCRIPTIONS, type ClaimEffect } from './good-first-issue/effects.ts'
import { LABEL_DESCRIPTIONS, type LabelEffect } from './labels/effects.ts'

export type TriageEffect = LabelEffect | FollowUpEffect | ClaimEffect

const DESCRIPTIONS: { [Kind in TriageEffect['kind']]: (effect: Extract<TriageEffect, { kind: Kind }>) => Wording } = {
  ...LABEL_DESCRIPTIONS,
  ...FOLLOW_UP_DESCRIPTIONS,
  ...CLAIM_DESCRIPTIONS,
}

export const describe = (effect: TriageEffect): Wording => describeKind(effect)

function describeKind<Kind extends TriageEffect['kind']>(effect: Extract<TriageEffect, { kind: Kind }>): Wording {
  const text: (effect: Extract<TriageEffect, { kind: Kind }>) => Wording = DESCRIPTIONS[effect.kind]
  return text(effect)
}

/** Whether an effect is about a good first issue, and not about labels or rules. */
export const isClaimEffect = ({ kind }: TriageEffect): boolean => Object.hasOwn(CLAIM_DESCRIPTIONS, kind)
