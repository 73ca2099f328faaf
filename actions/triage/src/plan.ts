/** Deltas only: what others put on stays, whatever happens between our reading and our writing. */
export type Triage =
  | {
      readonly kind: 'add-labels'
      readonly number: number
      readonly labels: readonly string[]
      readonly because: string
    }
  | { readonly kind: 'remove-label'; readonly number: number; readonly label: string; readonly because: string }

/** What became of one label that the rules name, and why. */
export interface Decision {
  readonly number: number
  readonly label: string
  readonly action: 'add' | 'remove' | 'keep' | 'leave' | 'none'
  /** What the rules say: `unknown` when they cannot tell. */
  readonly verdict: 'yes' | 'no' | 'unknown'
  readonly because: string
  /** Where the rule stands that decided, for example `.github/labeler.yml:12:1`. */
  readonly rule: string
}

export const describe = (effect: Triage): string =>
  effect.kind === 'add-labels'
    ? `add the ${effect.labels.length === 1 ? 'label' : 'labels'} ${effect.labels.join(', ')} to #${effect.number}`
    : `remove the label ${effect.label} from #${effect.number}`

/** GitHub compares label names without case, and so do we. */
export const labelKey = (name: string): string => name.toLowerCase()
