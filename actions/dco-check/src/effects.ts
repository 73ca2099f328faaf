import type { Wording } from '@porchlight/action-kit'
import type { CheckRun } from '@porchlight/github'

/** What dco-check writes on GitHub. */
export type DcoEffect =
  | {
      readonly kind: 'create-comment'
      readonly number: number
      readonly nodeId: string
      readonly body: string
      readonly because: string
    }
  | {
      readonly kind: 'update-comment'
      readonly number: number
      readonly id: number
      readonly body: string
      readonly because: string
    }
  /** `id` is the check run's that is there already. */
  | { readonly kind: 'report-check'; readonly run: CheckRun; readonly id: number | undefined; readonly because: string }

export function describe(effect: DcoEffect): Wording {
  switch (effect.kind) {
    case 'create-comment':
      return { would: `comment on #${effect.number}`, did: `commented on #${effect.number}` }
    case 'update-comment':
      return {
        would: `update our comment on #${effect.number}`,
        did: `updated our comment on #${effect.number}`,
      }
    case 'report-check': {
      const check = `the check ${effect.run.name} on ${effect.run.sha.slice(0, SHORT)} to ${effect.run.conclusion}`
      return { would: `set ${check}`, did: `set ${check}` }
    }
    default:
      return effect satisfies never
  }
}

// As many digits as GitHub shows.
const SHORT = 7
